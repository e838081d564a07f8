/* format.c - writes a status line. SPDX-License-Identifier: MIT */
#include <limits.h>

#include "text.h"
#include "httpstatus.h"

static int
valid_version(const char *version)
{
    while (is_vchar((unsigned char)*version))
        version++;
    return *version == '\0';
}

static int
valid_phrase(const char *phrase)
{
    while (is_phrase_byte((unsigned char)*phrase))
        phrase++;
    return *phrase == '\0';
}

/* Both write at an offset of the line, as far as it fits, and return the offset after it. */
static size_t
put(char *buffer, size_t size, size_t place, char byte)
{
    if (place < size)
        buffer[place] = byte;
    return place + 1;
}

static size_t
put_string(char *buffer, size_t size, size_t place, const char *string)
{
    for (; *string; string++)
        place = put(buffer, size, place, *string);
    return place;
}

static size_t
put_line(char *buffer, size_t size, const char *version, int code, const char *phrase)
{
    size_t place = 0;

    if (*version) {
        place = put_string(buffer, size, place, version);
        place = put(buffer, size, place, ' ');
    }
    place = put(buffer, size, place, (char)('0' + code / 100));
    place = put(buffer, size, place, (char)('0' + code / 10 % 10));
    place = put(buffer, size, place, (char)('0' + code % 10));
    if (*version || *phrase)
        place = put(buffer, size, place, ' ');
    return put_string(buffer, size, place, phrase);
}

/* Besides version and phrase there are the code and the spaces. */
static int
fits_int(const char *version, const char *phrase)
{
    size_t most = *version ? INT_MAX - 5 : INT_MAX - 4;
    size_t length = length_of(version);

    return length <= most && length_of(phrase) <= most - length;
}

int
httpstatus_format(char *buffer, size_t size, const char *version, int code, const char *phrase)
{
    size_t last, length;

    if (!buffer)
        size = 0;
    if (!version)
        version = "";
    if (!phrase)
        phrase = httpstatus_reason(code);
    if (!phrase)
        phrase = "";
    if (code < 100 || code > 999 || !valid_version(version) || !valid_phrase(phrase) || !fits_int(version, phrase)) {
        if (size > 0)
            buffer[0] = '\0';
        return -1;
    }
    last = size > 0 ? size - 1 : 0;
    length = put_line(buffer, last, version, code, phrase);
    if (size > 0)
        buffer[length < last ? length : last] = '\0';
    return (int)length;
}
