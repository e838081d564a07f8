/* parse.c - the input is a status line, perhaps. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"

static struct fence fence;

/* Parses the line and formats the parts: the result is the line, but for CR LF or LF, and the space that follows a version. */
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
    code = code_of_line(data, size, &begin);
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
    static const char *const after[] = { "", "\r\n", "\n", "\r", "\r\n\r\n", "\r\n ", "\x1f", "\x7f", "\x80" };
    static const char sample[] = "HTTP/1.1 404 x";
    char line[512];
    size_t length, i, j;
    int row, byte;

    for (row = 0; row < httpstatus_count(); row++)
        for (i = 0; i < sizeof before / sizeof before[0]; i++)
            for (j = 0; j < sizeof after / sizeof after[0]; j++) {
                snprintf(line, sizeof line, "%s%s%s", before[i], httpstatus_line(httpstatus_at(row)), after[j]);
                for (length = 0; length <= strlen(line); length++)
                    run((const uint8_t *)line, length);
            }
    for (i = 0; i < strlen(sample); i++)
        for (byte = 0; byte < 256; byte++) {
            strcpy(line, sample);
            line[i] = (char)byte;
            run((const uint8_t *)line, strlen(sample));
        }
}
