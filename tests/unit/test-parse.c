/* test-parse.c - reading status lines. SPDX-License-Identifier: MIT */

#include "suite.h"

#define LINE(text) { text, sizeof text - 1 }

struct line {
    const char *text;
    size_t length;
};

static const struct line good[] = { LINE("404"), LINE("404 "), LINE("404 Not Found"), LINE("404\r\n"), LINE("404 \r\n"),
    LINE("404 Not Found\r\n"), LINE("HTTP/1.1 404 Not Found"), LINE("HTTP/1.1 404 Not Found\r\n"), LINE("HTTP/1.1 404 "),
    LINE("HTTP/1.1 404 \r\n"), LINE("HTTP/1.1 404"), LINE("HTTP/1.0 404 x"), LINE("HTTP/2 404"), LINE("HTTP/2 404 "),
    LINE("HTTP/3 404\r\n"), LINE("HTTP/2.0 404"), LINE("HTTP/9.9 404"), LINE("404 \tx y\t"), LINE("404  two spaces"),
    LINE("404 obs\200text\377"), LINE("404 ~!@#$%^&*()"), LINE("404\n"), LINE("404 \n"), LINE("HTTP/1.1 404 x\n"),
    LINE("HTTP/2 404\n") };

static const struct line bad[] = { LINE(""), LINE(" "), LINE("\r\n"), LINE("4"), LINE("40"), LINE("4045"), LINE("40 4"),
    LINE("099"), LINE("000"), LINE("0404"), LINE("-404"), LINE("+404"), LINE(" 404"), LINE("404x"), LINE("404\tx"),
    LINE("40\0"), LINE("404\0"), LINE("404 \0"), LINE("404 a\0b"), LINE("404 a\rb"), LINE("404 a\nb"), LINE("\n"),
    LINE("404\r"), LINE("404\n\n"), LINE("404\n\r"), LINE("404\r\r\n"), LINE("404 x\n\n"), LINE("404 x\r"), LINE("404\r\n\r\n"), LINE("404\r\nx"), LINE("404 \033"),
    LINE("404 \177"), LINE("404 \013"), LINE("HTTP/1.1404"), LINE("HTTP/1.1  404"), LINE("HTTP/1.1\t404"),
    LINE("HTTP/ 404"), LINE("HTTP/1. 404"), LINE("HTTP/.1 404"), LINE("HTTP/11 404"), LINE("HTTP/1.10 404"),
    LINE("HTTP/1.1.1 404"), LINE("HTTP/x 404"), LINE("HTTP 404"), LINE("HTTP/1.1"), LINE("HTTP/1.1 "), LINE("HTTP/2"),
    LINE("HTTP/1.1 40"), LINE("HTTP/1.1 4O4"), LINE("HTTP/1.1 HTTP/1.1 404"), LINE("http/1.1 404"), LINE("HTTPS/1.1 404"),
    LINE("ICY 404 x"), LINE("Status: 404"), LINE("\357\274\224\357\274\220\357\274\224"), LINE("four") };

START_TEST(good_lines)
{
    size_t i;

    for (i = 0; i < sizeof good / sizeof good[0]; i++)
        ck_assert_msg(httpstatus_parse(good[i].text, good[i].length) == 404, "'%s' is refused", good[i].text);
}
END_TEST

START_TEST(bad_lines)
{
    size_t i;

    for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
        ck_assert_msg(httpstatus_parse(bad[i].text, bad[i].length) == 0, "'%s' is taken", bad[i].text);
    ck_assert_int_eq(httpstatus_parse(NULL, 0), 0);
    ck_assert_int_eq(httpstatus_parse(NULL, 3), 0);
}
END_TEST

START_TEST(length_is_kept_to)
{
    ck_assert_int_eq(httpstatus_parse("4045", 3), 404);
    ck_assert_int_eq(httpstatus_parse("404", 2), 0);
    ck_assert_int_eq(httpstatus_parse("404\n", 3), 404);
    ck_assert_int_eq(httpstatus_parse("HTTP/1.1 404 Not Found\r\nServer: x", 24), 404);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("parse");
    TCase *t = tcase_create("parse");

    tcase_add_test(t, good_lines);
    tcase_add_test(t, bad_lines);
    tcase_add_test(t, length_is_kept_to);
    suite_add_tcase(s, t);
    return s;
}
