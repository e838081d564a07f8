/* format.c - the input is a size in two bytes, a code in four, what is NULL in one, a version, a NUL and a phrase.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"

enum { HEADER = 2 + INT_BYTES + 1 };
enum { NO_BUFFER = 1, NO_VERSION = 2, NO_PHRASE = 4, LARGE = 8 };

static struct fence buffer_fence, version_fence, phrase_fence;
static char expected[3 * LONGEST];
static const char untouched[] = "not to be touched";

#define VISIBLE "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

static int
may_be_version(const char *text)
{
    return strlen(text) == strspn(text, VISIBLE);
}

static int
may_be_phrase(const char *text)
{
    while (*(text += strspn(text, "\t " VISIBLE)) & 0x80)
        text++;
    return *text == '\0';
}

/* The line and its length, by the C library. -1 for arguments that are refused. */
static int
expect(const char *version, int code, const char *phrase)
{
    if (!version)
        version = "";
    if (!phrase)
        phrase = httpstatus_reason(code) ? httpstatus_reason(code) : "";
    expected[0] = '\0';
    if (code < 100 || code > 999 || !may_be_version(version) || !may_be_phrase(phrase))
        return -1;
    if (*version)
        return snprintf(expected, sizeof expected, "%s %03d %s", version, code, phrase);
    return snprintf(expected, sizeof expected, *phrase ? "%03d %s" : "%03d", code, phrase);
}

/* On one side of the buffer is the fence, and what is on the other stays. */
static void
check_buffer(char *buffer, size_t size, char *beside, const char *version, int code, const char *phrase)
{
    int length = expect(version, code, phrase);

    memcpy(beside, untouched, sizeof untouched);
    PROMISE(httpstatus_format(buffer, size, version, code, phrase) == length);
    PROMISE(memcmp(beside, untouched, sizeof untouched) == 0);
    if (size > strlen(expected))
        size = strlen(expected) + 1;
    if (size > 0) {
        PROMISE(memcmp(buffer, expected, size - 1) == 0);
        PROMISE(buffer[size - 1] == '\0');
    }
}

static void
check(size_t size, const char *version, int code, const char *phrase)
{
    char *at_end = copy_to_end(&buffer_fence, NULL, 0) - size;
    char *at_begin = copy_to_begin(&buffer_fence, NULL, 0);

    check_buffer(at_end, size, at_end - sizeof untouched, version, code, phrase);
    version = string_to_begin(&version_fence, version);
    phrase = string_to_begin(&phrase_fence, phrase);
    check_buffer(at_begin, size, at_begin + size, version, code, phrase);
}

static void
check_length_alone(size_t size, const char *version, int code, const char *phrase)
{
    PROMISE(httpstatus_format(NULL, size, version, code, phrase) == expect(version, code, phrase));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *version, *phrase;
    size_t room, left;
    int code, flags;

    if (size < HEADER || size > LONGEST)
        return 0;
    room = data[0] | (size_t)data[1] << 8;
    code = int_of(data + 2);
    flags = data[HEADER - 1];
    left = size - HEADER;
    version = string_to_end(&version_fence, data + HEADER, left);
    left -= strlen(version);
    phrase = left > 0 ? string_to_end(&phrase_fence, data + size - left + 1, left - 1) : NULL;
    if (flags & NO_VERSION)
        version = NULL;
    if (flags & NO_PHRASE)
        phrase = NULL;
    if (flags & NO_BUFFER) {
        check_length_alone(flags & LARGE ? SIZE_MAX : room, version, code, phrase);
        return 0;
    }
    room %= flags & LARGE ? FENCED / 2 : 64;
    check(room, version, code, phrase);
    check(room, version, 100 + (int)((unsigned int)code % 900), phrase);
    return 0;
}

static int (*run)(const uint8_t *data, size_t size);

static void
run_line(size_t room, int flags, int code, const char *version, const char *phrase)
{
    uint8_t input[512];
    int length = snprintf((char *)input + HEADER, sizeof input - HEADER, "%s%c%s", version, '\0', phrase);

    input[0] = (uint8_t)(room & 0xff);
    input[1] = (uint8_t)(room >> 8);
    input[2] = (uint8_t)(code & 0xff);
    input[3] = (uint8_t)(code >> 8 & 0xff);
    input[4] = (uint8_t)(code >> 16 & 0xff);
    input[5] = (uint8_t)(code >> 24 & 0xff);
    input[6] = (uint8_t)flags;
    run(input, HEADER + (size_t)length);
}

/* Each line with and without a version, into every size up to one that is too large; each byte in both strings; codes around
 * those that are taken. */
void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    static const char *const versions[] = { "", "HTTP/1.1", "HTTP/2" };
    static const int odd_codes[] = { -404, 0, 65536 + 404 };
    char text[] = "a?";
    size_t i, room;
    int row, byte, code;

    run = run_one;
    for (row = 0; row < httpstatus_count(); row++)
        for (i = 0; i < sizeof versions / sizeof versions[0]; i++)
            for (room = 0; room < strlen(versions[i]) + strlen(httpstatus_line(httpstatus_at(row))) + 4; room++) {
                const char *phrase = httpstatus_phrase(httpstatus_at(row));

                code = httpstatus_code(httpstatus_at(row));
                run_line(room, LARGE, code, versions[i], phrase);
                run_line(room, LARGE | NO_BUFFER, code, versions[i], phrase);
                run_line(room, LARGE | NO_PHRASE, code, versions[i], phrase);
            }
    for (byte = 1; byte < 256; byte++) {
        text[1] = (char)byte;
        run_line(63, 0, 404, text, "");
        run_line(63, 0, 404, "", text);
    }
    for (i = 0; i < sizeof odd_codes / sizeof odd_codes[0]; i++)
        run_line(63, 0, odd_codes[i], "HTTP/2", "");
    for (code = 90; code < 1100; code++)
        for (room = 0; room < 3; room++)
            run_line(room, NO_PHRASE, code, "HTTP/2", "");
    for (room = 0; room < 3; room++)
        run_line(room, 0, 404, "\n", "");
}
