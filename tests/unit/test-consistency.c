/* test-consistency.c - rules that hold for every meaning. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <string.h>

#include "oracle.h"
#include "suite.h"

static const struct httpstatus *
at(int index)
{
    return httpstatus_at(index);
}

static void
check_same_spelling(const char *one, const char *other)
{
    char key[256];
    char other_key[256];

    fold(key, one, strlen(one));
    fold(other_key, other, strlen(other));
    if (strcmp(key, other_key) == 0)
        ck_assert_str_eq(one, other);
}

/* The owner of a meaning, then its users. */
static const char *
party(const struct httpstatus *status, int index)
{
    return index == 0 ? httpstatus_owner(status) : httpstatus_user(status, index - 1);
}

START_TEST(parties_are_spelled_one_way)
{
    const char *one, *other;
    int i, j, m, n;

    for (i = 0; i < httpstatus_count(); i++)
        for (m = 0; (one = party(at(i), m)); m++)
            for (j = 0; j < i; j++)
                for (n = 0; (other = party(at(j), n)); n++)
                    check_same_spelling(one, other);
}
END_TEST

START_TEST(no_user_is_the_owner_or_named_twice)
{
    int i, m, n;

    for (i = 0; i < httpstatus_count(); i++)
        for (m = 0; party(at(i), m); m++)
            for (n = 0; n < m; n++)
                ck_assert_str_ne(party(at(i), m), party(at(i), n));
}
END_TEST

START_TEST(descriptions_are_short_sentences_of_their_own)
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const char *text = httpstatus_description(at(i));
        size_t length = strlen(text);

        ck_assert_msg(length < 100, "%s", text);
        ck_assert_msg(isupper((unsigned char)text[0]) || strncmp(text, "x-", 2) == 0, "%s", text);
        ck_assert_msg(!strchr(".!?,;:", text[length - 1]), "%s", text);
        ck_assert_msg(!strstr(text, "  "), "%s", text);
        for (j = 0; j < i; j++)
            ck_assert_msg(strcmp(text, httpstatus_description(at(j))) != 0, "%s", text);
    }
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("consistency");
    TCase *t = tcase_create("consistency");

    tcase_set_timeout(t, 60);
    tcase_add_test(t, parties_are_spelled_one_way);
    tcase_add_test(t, no_user_is_the_owner_or_named_twice);
    tcase_add_test(t, descriptions_are_short_sentences_of_their_own);
    suite_add_tcase(s, t);
    return s;
}
