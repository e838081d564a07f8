/* test-name.c - finding by name. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle.h"
#include "suite.h"

enum { NAME_SIZE = 256 };

static void
expect(const char *name, const struct httpstatus *status)
{
    const struct httpstatus *found = httpstatus_from_name(name);

    ck_assert_msg(found == status, "'%s' finds %d, not %d", name, httpstatus_code(found), httpstatus_code(status));
    ck_assert_ptr_eq(httpstatus_from_name_n(name, strlen(name)), status);
}

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

/* The two bytes differ from the spelling's by the same bits, eight bytes apart: a comparison of eight bytes at a time must not
 * take the one difference for the other's undoing. */
static void
change_alike(char *other, const char *name, size_t at, int bits)
{
    other[at] = (char)(name[at] ^ bits);
    other[at + 8] = (char)(name[at + 8] ^ bits);
}

static void
expect_no_undoing(const struct httpstatus *status, const char *spelling)
{
    char name[NAME_SIZE], other[NAME_SIZE];
    size_t length, one, two;
    int bits, more;

    (void)status;
    length = fold(name, spelling, strlen(spelling));
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
                        ck_assert_ptr_eq(httpstatus_from_name(other), meaning_of_name(other));
                }
}

START_TEST(differences_do_not_undo_each_other)
{
    each_spelling(expect_no_undoing);
}
END_TEST

/* The spellings one after the other, each once. */
static char joined[1 << 16];
static size_t begins[1 << 12], joined_count, longest;

static void
join_new(const struct httpstatus *status, const char *spelling)
{
    char name[NAME_SIZE];
    size_t length, i;

    (void)status;
    length = fold(name, spelling, strlen(spelling));
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

    each_spelling(join_new);
    for (i = 0; i < joined_count; i++)
        for (length = 1; length <= longest + 1 && begins[i] + length <= begins[joined_count]; length++)
            for (at = 0; at < length; at += 8)
                for (byte = counting; *byte; byte++) {
                    char other[NAME_SIZE] = "";

                    memcpy(other, joined + begins[i], length);
                    other[at] = *byte;
                    if (httpstatus_from_name(other))
                        ck_assert_ptr_eq(httpstatus_from_name(other), meaning_of_name(other));
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
    tcase_add_test(t, spellings_of_the_contract);
    tcase_add_test(t, what_is_no_name);
    tcase_add_test(t, differences_do_not_undo_each_other);
    tcase_add_test(t, a_length_and_a_letter_do_not_undo_each_other);
    tcase_add_test(t, length_is_kept_to);
    tcase_add_test(t, a_mebibyte);
    suite_add_tcase(s, t);
    return s;
}
