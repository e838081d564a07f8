/* test-name.c - finding by name. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

enum { NAME_SIZE = 256 };

/* ---- The slow oracle: all meanings with this spelling, the best of them ------------------------------------------ */

static int
is_preferred(const struct httpstatus *status)
{
    return httpstatus_from_code(httpstatus_code(status)) == status;
}

/* Preferred and registered, preferred, the rest. */
static int
rank(const struct httpstatus *status)
{
    if (!is_preferred(status))
        return 2;
    return httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) ? 0 : 1;
}

static const struct httpstatus *
oracle(const char *name)
{
    const struct httpstatus *best = NULL;
    const struct httpstatus *status;
    int place = 0;

    while ((status = next_with_spelling(name, &place)))
        if (!best || rank(status) < rank(best))
            best = status;
    return best;
}

/* ---- Spellings --------------------------------------------------------------------------------------------------- */

static void
map(char *to, const char *from, int (*function)(int))
{
    while ((*to++ = (char)function((unsigned char)*from++)))
        continue;
}

/* The words with a separator between, apostrophes left out; camel case if there is none. */
static void
join(char *to, const char *from, const char *separator)
{
    int first_word = 1;
    int word_starts = 1;

    for (; *from; from++) {
        if (*from == '\'')
            continue;
        if (!isalnum((unsigned char)*from)) {
            word_starts = 1;
            continue;
        }
        if (word_starts && !first_word)
            to += strlen(strcpy(to, separator));
        if (*separator)
            *to++ = *from;
        else
            *to++ = (char)(word_starts ? toupper(*from) : tolower(*from));
        first_word = word_starts = 0;
    }
    *to = '\0';
}

static void
expect(const char *name, const struct httpstatus *status)
{
    const struct httpstatus *found = httpstatus_from_name(name);
    char exact[NAME_SIZE];
    size_t length = strlen(name);

    ck_assert_msg(found == status, "'%s' finds %d, not %d", name, httpstatus_code(found), httpstatus_code(status));
    memcpy(exact, name, length);
    memset(exact + length, 'x', sizeof exact - length);
    ck_assert_ptr_eq(httpstatus_from_name_n(exact, length), status);
}

static void
for_each_spelling(void (*check)(const char *spelling))
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        check(httpstatus_name(status));
        check(httpstatus_phrase(status));
        for (j = 0; httpstatus_alias(status, j); j++)
            check(httpstatus_alias(status, j));
    }
}

static void
expect_every_spelling(const char *name)
{
    const struct httpstatus *status = oracle(name);
    char variant[NAME_SIZE];

    ck_assert_ptr_nonnull(status);
    expect(name, status);
    map(variant, name, toupper);
    expect(variant, status);
    map(variant, name, tolower);
    expect(variant, status);
    join(variant, name, "");
    expect(variant, status);
    join(variant, name, "-");
    expect(variant, status);
    join(variant, name, " ");
    expect(variant, status);
    join(variant, name, "_");
    expect(variant, status);
}

START_TEST(every_name_phrase_and_alias_in_every_spelling)
{
    for_each_spelling(expect_every_spelling);
}
END_TEST

START_TEST(preferred_meaning_owns_its_name)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (is_preferred(status))
            ck_assert_ptr_eq(httpstatus_from_name(httpstatus_name(status)), status);
    }
}
END_TEST

START_TEST(spellings_of_the_contract)
{
    const struct httpstatus *status = httpstatus_from_code(404);

    expect("NOT_FOUND", status);
    expect("Not Found", status);
    expect("not-found", status);
    expect("NotFound", status);
    expect("  not\tfound\r\n", status);
    expect("\377not\200found\377", status);
    expect("I'm a teapot", httpstatus_from_code(418));
    expect("im_a_teapot", httpstatus_from_code(418));
    expect("Payload Too Large", httpstatus_from_code(413));
    expect("Request-URI Too Long", httpstatus_from_code(414));
    expect("Unproccessable entity", httpstatus_from_code(422));
}
END_TEST

START_TEST(what_is_no_name)
{
    static const char *const no_names[] = { "", " ", "---", "404", "4xx", "Not", "Found It", "Not Foun", "Not Foundd",
        "404 Not Found", "\377\200", "N0T FOUND", "(", "Not F\303\266und" };
    size_t i;

    for (i = 0; i < sizeof no_names / sizeof no_names[0]; i++) {
        ck_assert_msg(!httpstatus_from_name(no_names[i]), "'%s' is found", no_names[i]);
        ck_assert_ptr_null(httpstatus_from_name_n(no_names[i], strlen(no_names[i])));
    }
    ck_assert_ptr_null(httpstatus_from_name(NULL));
    ck_assert_ptr_null(httpstatus_from_name_n(NULL, 0));
    ck_assert_ptr_null(httpstatus_from_name_n(NULL, 9));
}
END_TEST

static const char counting[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

static void
expect_near_misses(const char *spelling)
{
    char name[NAME_SIZE], other[NAME_SIZE];
    size_t length, at;
    const char *byte;

    fold(name, spelling);
    length = strlen(name);
    for (at = 0; at < length; at++) {
        memcpy(other, name, length + 1);
        other[at] = other[at] == 'Q' ? 'J' : 'Q';
        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
        memcpy(other, name, length + 1);
        memmove(other + at, other + at + 1, length - at);
        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
    }
    for (byte = counting; *byte; byte++) {
        memcpy(other, name, length + 1);
        other[length - 1] = *byte;
        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
        sprintf(other, "%s%c", name, *byte);
        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
    }
}

/* One byte more, less or other is another name, for every spelling there is. */
START_TEST(near_misses)
{
    for_each_spelling(expect_near_misses);
}
END_TEST

/* The two bytes differ from the spelling's by the same bits, eight bytes apart: a comparison of eight bytes at a time must not
 * take the one difference for the other's undoing. */
static void
change_alike(char *other, const char *name, size_t at, int bits)
{
    other[at] = (char)(name[at] ^ bits);
    other[at + 8] = (char)(name[at + 8] ^ bits);
}

static void
expect_no_undoing(const char *spelling)
{
    char name[NAME_SIZE], other[NAME_SIZE];
    size_t length, one, two;
    int bits, more;

    fold(name, spelling);
    length = strlen(name);
    if (length != 16)
        return;
    for (one = 0; one < 8; one++)
        for (two = one + 1; two < 8; two++)
            for (bits = 1; bits < 32; bits++)
                for (more = 0; more < 32; more++) {
                    memcpy(other, name, length + 1);
                    change_alike(other, name, one, bits);
                    change_alike(other, name, two, more);
                    if (strspn(other, counting) == length && httpstatus_from_name(other))
                        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
                }
}

START_TEST(differences_do_not_undo_each_other)
{
    for_each_spelling(expect_no_undoing);
}
END_TEST

/* The spellings one after the other, each once. */
static char joined[1 << 16];
static size_t begins[1 << 12], joined_count, longest;

static void
join_new(const char *spelling)
{
    char name[NAME_SIZE];
    size_t length, i;

    fold(name, spelling);
    length = strlen(name);
    for (i = 0; i < joined_count; i++)
        if (begins[i + 1] - begins[i] == length && strncmp(joined + begins[i], name, length) == 0)
            return;
    ck_assert_uint_lt(joined_count + 1, sizeof begins / sizeof begins[0]);
    ck_assert_uint_lt(begins[joined_count] + length, sizeof joined);
    strcpy(joined + begins[joined_count], name);
    begins[joined_count + 1] = begins[joined_count] + length;
    joined_count++;
    if (length > longest)
        longest = length;
}

/* Too short for a spelling, or with the first letters of the next, and another letter where eight bytes begin: if a letter
 * and the length differ in the same bits, the one must not undo the other. */
START_TEST(a_length_and_a_letter_do_not_undo_each_other)
{
    size_t i, length, at;
    const char *byte;

    for_each_spelling(join_new);
    for (i = 0; i < joined_count; i++)
        for (length = 1; length <= longest + 1 && begins[i] + length <= begins[joined_count]; length++)
            for (at = 0; at < length; at += 8)
                for (byte = counting; *byte; byte++) {
                    char other[NAME_SIZE] = "";

                    memcpy(other, joined + begins[i], length);
                    other[at] = *byte;
                    if (httpstatus_from_name(other))
                        ck_assert_ptr_eq(httpstatus_from_name(other), oracle(other));
                }
}
END_TEST

START_TEST(length_is_kept_to)
{
    const struct httpstatus *status = httpstatus_from_code(302);

    ck_assert_ptr_eq(httpstatus_from_name_n("Foundation", 5), status);
    ck_assert_ptr_null(httpstatus_from_name_n("Found", 4));
    ck_assert_ptr_null(httpstatus_from_name_n("Found", 0));
    ck_assert_ptr_eq(httpstatus_from_name_n("Fo\0und\0", 7), status);
    ck_assert_ptr_null(httpstatus_from_name("Fo\0und"));
}
END_TEST

START_TEST(a_mebibyte)
{
    const size_t size = 1 << 20;
    char *name = malloc(size + 1);

    ck_assert_ptr_nonnull(name);
    name[size] = '\0';
    memset(name, 'A', size);
    ck_assert_ptr_null(httpstatus_from_name(name));
    ck_assert_ptr_null(httpstatus_from_name_n(name, size));
    memset(name, '-', size);
    ck_assert_ptr_null(httpstatus_from_name(name));
    memcpy(name, "Not", 3);
    memcpy(name + size - 5, "Found", 5);
    ck_assert_ptr_eq(httpstatus_from_name(name), httpstatus_from_code(404));
    ck_assert_ptr_eq(httpstatus_from_name_n(name, size), httpstatus_from_code(404));
    ck_assert_ptr_null(httpstatus_from_owner(name, 404));
    free(name);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("name");
    TCase *t = tcase_create("name");

    tcase_set_timeout(t, 60);
    tcase_add_test(t, every_name_phrase_and_alias_in_every_spelling);
    tcase_add_test(t, preferred_meaning_owns_its_name);
    tcase_add_test(t, spellings_of_the_contract);
    tcase_add_test(t, what_is_no_name);
    tcase_add_test(t, near_misses);
    tcase_add_test(t, differences_do_not_undo_each_other);
    tcase_add_test(t, a_length_and_a_letter_do_not_undo_each_other);
    tcase_add_test(t, length_is_kept_to);
    tcase_add_test(t, a_mebibyte);
    suite_add_tcase(s, t);
    return s;
}
