/* test-format.c - writing status lines. SPDX-License-Identifier: MIT */
#include <string.h>

#include "suite.h"

static void
expect_line(const char *version, int code, const char *phrase, const char *line)
{
    char buffer[64];

    ck_assert_int_eq(httpstatus_format(buffer, sizeof buffer, version, code, phrase), (int)strlen(line));
    ck_assert_str_eq(buffer, line);
}

static void
expect_refusal(const char *version, int code, const char *phrase)
{
    char buffer[] = "#";

    ck_assert_int_eq(httpstatus_format(buffer, sizeof buffer, version, code, phrase), -1);
    ck_assert_str_eq(buffer, "");
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

START_TEST(nothing_is_injected)
{
    expect_refusal("HTTP/1.1", 200, "OK\r\nSet-Cookie: stolen=1");
    expect_refusal("HTTP/1.1", 200, "\n");
    expect_refusal("HTTP/1.1\r\n", 200, "OK");
    expect_refusal("HTTP/1.1 ", 200, "OK");
    expect_refusal("HTTP/1.1", 99, "OK");
    expect_refusal("HTTP/1.1", 1000, "OK");
}
END_TEST

START_TEST(a_short_buffer_truncates)
{
    char buffer[] = "########";

    ck_assert_int_eq(httpstatus_format(buffer, 5, NULL, 404, NULL), 13);
    ck_assert_str_eq(buffer, "404 ");
    ck_assert_int_eq(buffer[5], '#');
    ck_assert_int_eq(httpstatus_format(NULL, 0, NULL, 404, NULL), 13);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("format");
    TCase *t = tcase_create("format");

    tcase_add_test(t, lines_of_the_contract);
    tcase_add_test(t, nothing_is_injected);
    tcase_add_test(t, a_short_buffer_truncates);
    suite_add_tcase(s, t);
    return s;
}
