/* test-long-line.c - a status line of more than INT_MAX bytes. SPDX-License-Identifier: MIT
 *
 * It takes two gigabytes, which not everybody has to spare, and machines of 32 bits have no room for.
 */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#if PTRDIFF_MAX > INT_MAX
START_TEST(a_line_longer_than_an_int)
{
    const size_t size = (size_t)INT_MAX + 8;
    char *phrase = malloc(size);

    ck_assert_ptr_nonnull(phrase);
    memset(phrase, 'x', size);
    phrase[INT_MAX] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, NULL, 404, phrase), -1);
    phrase[INT_MAX - 3] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, NULL, 404, phrase), -1);
    phrase[INT_MAX - 4] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, NULL, 404, phrase), INT_MAX);
    ck_assert_int_eq(httpstatus_format(NULL, 0, phrase, 404, ""), -1);
    phrase[INT_MAX - 5] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, phrase, 404, ""), INT_MAX);
    phrase[INT_MAX - 12] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, "HTTP/1.1", 404, phrase), -1);
    phrase[INT_MAX - 13] = '\0';
    ck_assert_int_eq(httpstatus_format(NULL, 0, "HTTP/1.1", 404, phrase), INT_MAX);
    free(phrase);
}
END_TEST
#endif

Suite *
suite(void)
{
#if PTRDIFF_MAX > INT_MAX
    Suite *s;
    TCase *t;

    if (!getenv("LARGE_MEMORY")) {
        puts("SKIP: not asked for, it takes 2 GiB of memory: LARGE_MEMORY=yes");
        return NULL;
    }
    s = suite_create("long-line");
    t = tcase_create("long-line");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, a_line_longer_than_an_int);
    suite_add_tcase(s, t);
    return s;
#else
    puts("SKIP: there is no such line where a pointer has 32 bits");
    return NULL;
#endif
}
