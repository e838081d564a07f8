/* parse.c - the input is a status line, perhaps. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"

/* The grammar as an automaton: from a state, by one of these bytes, to a state. */
enum state { REFUSED, BEGIN, H, HT, HTT, HTTP, SLASH, MAJOR, DOT, MINOR, BEFORE_CODE, HUNDREDS, TENS, UNITS, PHRASE, CR, LF, STATES };

#define DIGITS "0123456789"

static const struct edge {
    enum state from;
    const char *bytes;
    enum state to;
} edges[] = {
    { BEGIN, "H", H }, { H, "T", HT }, { HT, "T", HTT }, { HTT, "P", HTTP }, { HTTP, "/", SLASH },
    { SLASH, DIGITS, MAJOR }, { MAJOR, ".", DOT }, { DOT, DIGITS, MINOR },
    { MAJOR, " ", BEFORE_CODE }, { MINOR, " ", BEFORE_CODE },
    { BEGIN, "123456789", HUNDREDS }, { BEFORE_CODE, "123456789", HUNDREDS }, { HUNDREDS, DIGITS, TENS }, { TENS, DIGITS, UNITS },
    { UNITS, " ", PHRASE }, { PHRASE, "\t", PHRASE },
    { UNITS, "\r", CR }, { PHRASE, "\r", CR }, { CR, "\n", LF }, { UNITS, "\n", LF }, { PHRASE, "\n", LF },
};

static unsigned char next[STATES][256];

static void
make_automaton(void)
{
    const char *byte;
    size_t i;

    for (i = 0; i < sizeof edges / sizeof edges[0]; i++)
        for (byte = edges[i].bytes; *byte; byte++)
            next[edges[i].from][(unsigned char)*byte] = (unsigned char)edges[i].to;
    for (i = ' '; i <= 0xff; i++)
        if (i != 0x7f)
            next[PHRASE][i] = PHRASE;
}

/* Where the code begins is where the first of its digits was read. */
static int
read_line(const uint8_t *data, size_t size, size_t *begin)
{
    int code = 0;
    unsigned char state = BEGIN;
    size_t i;

    for (i = 0; i < size && state != REFUSED; i++) {
        state = next[state][data[i]];
        if (state == HUNDREDS)
            *begin = i;
        if (state >= HUNDREDS && state <= UNITS)
            code = 10 * code + (data[i] - '0');
    }
    return state == UNITS || state == PHRASE || state == LF ? code : 0;
}

static struct fence fence;

/* Takes the line apart and has it put together: the same line comes out, but for CR LF or LF, and the space that a version asks for. */
static void
round_trip(const uint8_t *data, size_t size, int code, size_t begin)
{
    static char version[LONGEST + 1], phrase[LONGEST + 1], expected[LONGEST + 2], line[LONGEST + 2];
    size_t rest = begin + 3;
    int length;

    if (data[size - 1] == '\n')
        size -= data[size - 2] == '\r' ? 2 : 1;
    snprintf(version, sizeof version, "%.*s", begin > 0 ? (int)begin - 1 : 0, (const char *)data);
    snprintf(phrase, sizeof phrase, "%.*s", size > rest ? (int)(size - rest) - 1 : 0, (const char *)data + rest + (size > rest));
    snprintf(expected, sizeof expected, "%.*s%s", (int)size, (const char *)data, *version && size == rest ? " " : "");
    if (!*version && size == rest + 1)
        expected[rest] = '\0'; /* "404 " without a version is "404" */
    length = httpstatus_format(line, sizeof line, version, code, phrase);
    PROMISE(length == (int)strlen(expected));
    PROMISE(strcmp(line, expected) == 0);
    PROMISE(httpstatus_parse(copy_to_end(&fence, line, (size_t)length), (size_t)length) == code);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t begin = 0;
    int code;

    if (size > LONGEST)
        return 0;
    if (next[BEGIN]['H'] == REFUSED)
        make_automaton();
    code = read_line(data, size, &begin);
    PROMISE(code == 0 || (code >= 100 && code <= 999));
    PROMISE(httpstatus_parse(copy_to_end(&fence, data, size), size) == code);
    PROMISE(httpstatus_parse(copy_to_begin(&fence, data, size), size) == code);
    if (code)
        round_trip(data, size, code, begin);
    return 0;
}

void
inputs_of_registry(int (*run)(const uint8_t *data, size_t size))
{
    static const char *const before[] = { "", "HTTP/1.1 ", "HTTP/2 ", "HTTP/ ", "HTTP/1. ", "http/1.1 ", " " };
    static const char *const behind[] = { "", "\r\n", "\n", "\r", "\r\n\r\n", "\r\n ", "\x1f", "\x7f", "\x80" };
    char line[512];
    size_t length, i, j;
    int row;

    for (row = 0; row < httpstatus_count(); row++)
        for (i = 0; i < sizeof before / sizeof before[0]; i++)
            for (j = 0; j < sizeof behind / sizeof behind[0]; j++) {
                snprintf(line, sizeof line, "%s%s%s", before[i], httpstatus_line(httpstatus_at(row)), behind[j]);
                for (length = 0; length <= strlen(line); length++)
                    run((const uint8_t *)line, length);
            }
}
