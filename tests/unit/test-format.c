/* test-format.c - writing status lines. SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

/* Into every size of buffer: what fits, a NUL, and not a byte behind. */
static void
expect_line(const char *version, int code, const char *phrase, const char *line)
{
    int length = (int)strlen(line);
    size_t size;

    for (size = 0; size <= strlen(line) + 2; size++) {
        char *buffer = malloc(size + 1);
        size_t kept = size ? size - 1 : 0;

        ck_assert_ptr_nonnull(buffer);
        memset(buffer, '#', size + 1);
        ck_assert_int_eq(httpstatus_format(buffer, size, version, code, phrase), length);
        ck_assert_int_eq(buffer[size], '#');
        if (kept > strlen(line))
            kept = strlen(line);
        if (size > 0) {
            ck_assert_int_eq(strncmp(buffer, line, kept), 0);
            ck_assert_int_eq(buffer[kept], '\0');
        }
        free(buffer);
    }
    ck_assert_int_eq(httpstatus_format(NULL, 0, version, code, phrase), length);
    ck_assert_int_eq(httpstatus_format(NULL, 99, version, code, phrase), length);
}

static void
expect_refusal(const char *version, int code, const char *phrase)
{
    char buffer[] = "####";
    size_t size;

    for (size = 1; size <= 3; size++) {
        buffer[0] = '#';
        ck_assert_int_eq(httpstatus_format(buffer, size, version, code, phrase), -1);
        ck_assert_int_eq(buffer[0], '\0');
        ck_assert_int_eq(buffer[size], '#');
        memset(buffer, '#', 4);
    }
    ck_assert_int_eq(httpstatus_format(buffer, 0, version, code, phrase), -1);
    ck_assert_int_eq(buffer[0], '#');
    ck_assert_int_eq(httpstatus_format(NULL, 0, version, code, phrase), -1);
    ck_assert_int_eq(httpstatus_format(NULL, 9, version, code, phrase), -1);
}

START_TEST(lines_of_the_contract)
{
    expect_line("HTTP/1.1", 404, NULL, "HTTP/1.1 404 Not Found");
    expect_line("HTTP/1.0", 200, NULL, "HTTP/1.0 200 OK");
    expect_line(NULL, 404, NULL, "404 Not Found");
    expect_line("", 404, NULL, "404 Not Found");
    expect_line("HTTP/1.1", 404, "No Such Page", "HTTP/1.1 404 No Such Page");
    expect_line(NULL, 404, "No Such Page", "404 No Such Page");
    expect_line("HTTP/1.1", 471, NULL, "HTTP/1.1 471 ");
    expect_line("HTTP/1.1", 404, "", "HTTP/1.1 404 ");
    expect_line(NULL, 471, NULL, "471");
    expect_line(NULL, 404, "", "404");
    expect_line("HTTP/1.1", 100, NULL, "HTTP/1.1 100 Continue");
    expect_line("RTSP/1.0", 999, "a\tb \200\377", "RTSP/1.0 999 a\tb \200\377");
}
END_TEST

START_TEST(codes_have_three_digits)
{
    char line[64];
    int code;
    int i;

    for (code = 100; code <= 999; code++) {
        sprintf(line, "%d x", code);
        expect_line(NULL, code, "x", line);
    }
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 100 || odd_numbers[i] > 999) {
            expect_refusal("HTTP/1.1", odd_numbers[i], NULL);
            expect_refusal(NULL, odd_numbers[i], "x");
        }
}
END_TEST

/* No byte that could end the line early gets through. */
START_TEST(all_bytes)
{
    int byte;

    for (byte = 1; byte < 256; byte++) {
        char text[] = "a?b";
        char line[64];

        text[1] = (char)byte;
        if (byte == '\t' || (byte >= ' ' && byte != 127)) {
            sprintf(line, "404 %s", text);
            expect_line(NULL, 404, text, line);
        } else {
            expect_refusal(NULL, 404, text);
        }
        if (byte > ' ' && byte < 127) {
            sprintf(line, "%s 404 Not Found", text);
            expect_line(text, 404, NULL, line);
        } else {
            expect_refusal(text, 404, NULL);
        }
    }
    expect_refusal("HTTP/1.1", 200, "OK\r\nSet-Cookie: stolen=1");
    expect_refusal("HTTP/1.1", 200, "\n");
    expect_refusal("HTTP/1.1\r\n", 200, "OK");
    expect_refusal("HTTP/1.1 ", 200, "OK");
}
END_TEST

START_TEST(every_status)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        char buffer[256];

        expect_line(NULL, httpstatus_code(status), httpstatus_phrase(status), httpstatus_line(status));
        httpstatus_format(buffer, sizeof buffer, "HTTP/1.1", httpstatus_code(status), NULL);
        ck_assert_int_eq(httpstatus_parse(buffer, strlen(buffer)), httpstatus_code(status));
    }
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("format");
    TCase *t = tcase_create("format");

    tcase_set_timeout(t, 120);
    tcase_add_test(t, lines_of_the_contract);
    tcase_add_test(t, codes_have_three_digits);
    tcase_add_test(t, all_bytes);
    tcase_add_test(t, every_status);
    suite_add_tcase(s, t);
    return s;
}
