/* test-walk.c - walking all meanings. SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <string.h>

#include "suite.h"

START_TEST(walk_meets_every_meaning_once_by_code)
{
    int i;

    ck_assert_int_gt(httpstatus_count(), 0);
    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        ck_assert_ptr_nonnull(status);
        ck_assert_ptr_eq(status, httpstatus_at(i));
        ck_assert_int_ge(httpstatus_code(status), 100);
        ck_assert_int_le(httpstatus_code(status), 999);
        if (i > 0)
            ck_assert_int_le(httpstatus_code(httpstatus_at(i - 1)), httpstatus_code(status));
    }
}
END_TEST

START_TEST(walk_ends)
{
    int i;

    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 0 || odd_numbers[i] >= httpstatus_count())
            ck_assert_ptr_null(httpstatus_at(odd_numbers[i]));
    ck_assert_ptr_null(httpstatus_at(httpstatus_count()));
}
END_TEST

START_TEST(meanings_of_a_code_are_a_chain_from_the_preferred_one)
{
    int met = 0;
    int code;

    for (code = 100; code <= 999; code++) {
        const struct httpstatus *status = httpstatus_from_code(code);

        for (; status; status = httpstatus_next_meaning(status)) {
            ck_assert_int_eq(httpstatus_code(status), code);
            ck_assert_ptr_eq(status, httpstatus_at(met));
            met++;
        }
    }
    ck_assert_int_eq(met, httpstatus_count());
    ck_assert_ptr_null(httpstatus_next_meaning(NULL));
}
END_TEST

START_TEST(registered_meaning_is_preferred)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
            ck_assert_ptr_eq(status, httpstatus_from_code(httpstatus_code(status)));
    }
}
END_TEST

START_TEST(owner_finds_its_meaning)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        int code = httpstatus_code(status);
        const char *user;
        int j;

        ck_assert_ptr_eq(httpstatus_from_owner(httpstatus_owner(status), code), status);
        for (j = 0; (user = httpstatus_user(status, j)); j++)
            ck_assert_ptr_eq(httpstatus_from_owner(user, code), status);
    }
}
END_TEST

START_TEST(owner_is_matched_loosely)
{
    ck_assert_ptr_nonnull(httpstatus_from_owner("nginx", 499));
    ck_assert_ptr_eq(httpstatus_from_owner("NGINX", 499), httpstatus_from_owner("nginx", 499));
    ck_assert_ptr_eq(httpstatus_from_owner(" n-g_i.n x\377", 499), httpstatus_from_owner("nginx", 499));
    ck_assert_ptr_nonnull(httpstatus_from_owner("spring-framework", 420));
    ck_assert_ptr_null(httpstatus_from_owner("ngin", 499));
    ck_assert_ptr_null(httpstatus_from_owner("nginxx", 499));
    ck_assert_ptr_null(httpstatus_from_owner("", 499));
    ck_assert_ptr_null(httpstatus_from_owner("---", 404));
    ck_assert_ptr_null(httpstatus_from_owner("nginx", 404));
    ck_assert_ptr_null(httpstatus_from_owner(NULL, 404));
    ck_assert_ptr_null(httpstatus_from_owner_n(NULL, 5, 404));
    ck_assert_ptr_eq(httpstatus_from_owner_n("nginxx", 5, 499), httpstatus_from_owner("nginx", 499));
}
END_TEST

/* The code that the design takes as its example of several meanings. */
START_TEST(two_meanings_of_420)
{
    const struct httpstatus *status = httpstatus_from_code(420);

    ck_assert_str_eq(httpstatus_owner(status), "WebDAV");
    ck_assert_str_eq(httpstatus_phrase(status), "Method Failure");
    status = httpstatus_from_owner("Twitter", 420);
    ck_assert_str_eq(httpstatus_phrase(status), "Enhance Your Calm");
    ck_assert_ptr_eq(status, httpstatus_from_name("Enhance Your Calm"));
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("walk");
    TCase *t = tcase_create("walk");

    tcase_add_test(t, walk_meets_every_meaning_once_by_code);
    tcase_add_test(t, walk_ends);
    tcase_add_test(t, meanings_of_a_code_are_a_chain_from_the_preferred_one);
    tcase_add_test(t, registered_meaning_is_preferred);
    tcase_add_test(t, owner_finds_its_meaning);
    tcase_add_test(t, owner_is_matched_loosely);
    tcase_add_test(t, two_meanings_of_420);
    suite_add_tcase(s, t);
    return s;
}
