/* test-consistency.c - rules that hold for every meaning. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "suite.h"

static const struct httpstatus *
at(int index)
{
    return httpstatus_at(index);
}

START_TEST(one_meaning_of_an_owner_for_a_code)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *other = at(i);

        while ((other = httpstatus_next_meaning(other)))
            ck_assert_str_ne(httpstatus_owner(other), httpstatus_owner(at(i)));
    }
}
END_TEST

static void
check_same_spelling(const char *one, const char *other)
{
    char key[256];
    char other_key[256];

    fold(key, one);
    fold(other_key, other);
    if (strcmp(key, other_key) == 0)
        ck_assert_str_eq(one, other);
}

/* The owner and the users of a meaning, in turn. */
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

/* scheme://host.name/path of the characters of RFC 3986. */
static void
check_url(const char *url)
{
    const char *host = url + strlen("https://");
    const char *path = strchr(host, '/');

    ck_assert_msg(strncmp(url, "https://", 8) == 0, "%s", url);
    ck_assert_msg(path && path > host && memchr(host, '.', (size_t)(path - host)), "%s", url);
    ck_assert_msg(strspn(host, "abcdefghijklmnopqrstuvwxyz0123456789.-") == (size_t)(path - host), "%s", url);
    for (; *path; path++)
        ck_assert_msg(isalnum((unsigned char)*path) || strchr("/._-~%:@!$&'()*+,;=?#", *path), "%s", url);
}

START_TEST(urls_are_well_formed)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        check_url(httpstatus_url(at(i)));
}
END_TEST

START_TEST(urls_follow_from_references)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        char url[512];

        if (url_of(url, httpstatus_reference(at(i))))
            ck_assert_str_eq(httpstatus_url(at(i)), url);
        else
            ck_assert_msg(strncmp(httpstatus_reference(at(i)), "RFC", 3) != 0, "%s", httpstatus_reference(at(i)));
    }
}
END_TEST

/* ---- Names that several meanings have ---------------------------------------------------------------------------- */

static char shared_names[4096];

static void
note_shared_name(const struct row *row)
{
    sprintf(shared_names + strlen(shared_names), "%s %s\n", row->field[0], row->field[1]);
}

static int
by_this_name(int *codes, const char *name)
{
    int count = 0;
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        if (strcmp(httpstatus_name(at(i)), name) == 0)
            codes[count++] = httpstatus_code(at(i));
    return count;
}

START_TEST(names_are_shared_on_purpose_only)
{
    static int codes[512];
    char found[4096] = "\n";
    char line[256];
    int i, j;

    for_each_row("shared-names.tsv", note_shared_name);
    for (i = 0; i < httpstatus_count(); i++) {
        const char *name = httpstatus_name(at(i));
        int count = by_this_name(codes, name);

        sprintf(line, "\n%s ", name);
        if (count < 2 || strstr(found, line))
            continue;
        strcat(found, name);
        for (j = 0; j < count; j++)
            sprintf(found + strlen(found), "%s%d", j ? ", " : " ", codes[j]);
        strcat(found, "\n");
    }
    ck_assert_str_eq(found + 1, shared_names);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("consistency");
    TCase *t = tcase_create("consistency");

    tcase_set_timeout(t, 60);
    tcase_add_test(t, one_meaning_of_an_owner_for_a_code);
    tcase_add_test(t, parties_are_spelled_one_way);
    tcase_add_test(t, no_user_is_the_owner_or_named_twice);
    tcase_add_test(t, descriptions_are_short_sentences_of_their_own);
    tcase_add_test(t, urls_are_well_formed);
    tcase_add_test(t, urls_follow_from_references);
    tcase_add_test(t, names_are_shared_on_purpose_only);
    suite_add_tcase(s, t);
    return s;
}
