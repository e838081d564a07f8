/* test-attribute.c - reading a handle. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <string.h>

#include "suite.h"

static const struct httpstatus *const none = NULL;

START_TEST(a_null_handle_has_nothing)
{
    int i;

    ck_assert_int_eq(httpstatus_code(none), 0);
    ck_assert_int_eq(httpstatus_traits(none), 0);
    ck_assert_ptr_null(httpstatus_name(none));
    ck_assert_ptr_null(httpstatus_phrase(none));
    ck_assert_ptr_null(httpstatus_line(none));
    ck_assert_ptr_null(httpstatus_description(none));
    ck_assert_ptr_null(httpstatus_owner(none));
    ck_assert_ptr_null(httpstatus_reference(none));
    ck_assert_ptr_null(httpstatus_url(none));
    ck_assert_ptr_null(httpstatus_next_meaning(none));
    for (i = 0; i < odd_numbers_count; i++) {
        ck_assert_ptr_null(httpstatus_alias(none, odd_numbers[i]));
        ck_assert_ptr_null(httpstatus_user(none, odd_numbers[i]));
        ck_assert_ptr_null(httpstatus_field(none, odd_numbers[i]));
        ck_assert_int_eq(httpstatus_field_level(none, odd_numbers[i]), 0);
        ck_assert_ptr_null(httpstatus_field_condition(none, odd_numbers[i]));
        ck_assert_ptr_null(httpstatus_advice(none, odd_numbers[i]));
        ck_assert_ptr_null(httpstatus_related(none, odd_numbers[i]));
        ck_assert_int_eq(httpstatus_has(none, odd_numbers[i]), 0);
    }
}
END_TEST

static void
check_text(const char *text)
{
    ck_assert_ptr_nonnull(text);
    ck_assert_int_gt((int)strlen(text), 0);
    for (; *text; text++)
        ck_assert_msg(*text >= ' ' && *text <= '~', "byte %d", *text);
}

static int
list_length(const char *(*list)(const struct httpstatus *, int), const struct httpstatus *status)
{
    int length = 0;
    int i;

    while (list(status, length))
        check_text(list(status, length++));
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 0 || odd_numbers[i] >= length)
            ck_assert_ptr_null(list(status, odd_numbers[i]));
    return length;
}

/* Each field has a level, and a condition that can follow it; past the end there is neither. */
static void
check_fields(const struct httpstatus *status, int length)
{
    int i;

    for (i = 0; i < length; i++) {
        const char *condition = httpstatus_field_condition(status, i);

        ck_assert_ptr_nonnull(httpstatus_level_name(httpstatus_field_level(status, i)));
        if (condition)
            check_text(condition);
    }
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 0 || odd_numbers[i] >= length) {
            ck_assert_int_eq(httpstatus_field_level(status, odd_numbers[i]), 0);
            ck_assert_ptr_null(httpstatus_field_condition(status, odd_numbers[i]));
        }
}

START_TEST(lists_end)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        list_length(httpstatus_alias, status);
        list_length(httpstatus_user, status);
        check_fields(status, list_length(httpstatus_field, status));
    }
}
END_TEST

/* All of the bits, some, none, and more than there are. The result is 1, so that it is not lost in a bit field. */
START_TEST(has_wants_all_of_the_traits)
{
    int i, bit;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        int traits = httpstatus_traits(status);

        ck_assert_int_eq(httpstatus_has(status, traits), 1);
        ck_assert_int_eq(httpstatus_has(status, 0), 1);
        ck_assert_int_eq(httpstatus_has(status, -1), 0);
        for (bit = 0; bit < 31; bit++) {
            ck_assert_int_eq(httpstatus_has(status, 1 << bit), traits >> bit & 1);
            ck_assert_int_eq(httpstatus_has(status, traits | 1 << bit), traits >> bit & 1);
        }
    }
}
END_TEST

static void
check_related(const struct httpstatus *status)
{
    const struct httpstatus *related;
    int i, index;

    for (index = 0; (related = httpstatus_related(status, index)); index++) {
        ck_assert_int_ne(httpstatus_code(related), httpstatus_code(status));
        ck_assert_ptr_eq(related, httpstatus_from_code(httpstatus_code(related)));
    }
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 0 || odd_numbers[i] >= index)
            ck_assert_ptr_null(httpstatus_related(status, odd_numbers[i]));
}

/* Whole sentences, for three roles and no other number. */
START_TEST(advice_is_for_roles)
{
    int i, n, role, count = 0;

    for (i = 0; i < httpstatus_count(); i++) {
        for (n = 0; n < odd_numbers_count; n++)
            if (odd_numbers[n] < HTTPSTATUS_ROLE_SERVER || odd_numbers[n] > HTTPSTATUS_ROLE_OPERATOR)
                ck_assert_ptr_null(httpstatus_advice(httpstatus_at(i), odd_numbers[n]));
        ck_assert_ptr_null(httpstatus_advice(httpstatus_at(i), HTTPSTATUS_ROLE_OPERATOR + 1));
        for (role = HTTPSTATUS_ROLE_SERVER; role <= HTTPSTATUS_ROLE_OPERATOR; role++) {
            const char *advice = httpstatus_advice(httpstatus_at(i), role);

            if (!advice)
                continue;
            check_text(advice);
            ck_assert_msg(isupper((unsigned char)*advice) && advice[strlen(advice) - 1] == '.', "%s", advice);
            count++;
        }
        check_related(httpstatus_at(i));
    }
    ck_assert_int_gt(count, 0);
    for (role = HTTPSTATUS_ROLE_SERVER; role <= HTTPSTATUS_ROLE_OPERATOR; role++)
        ck_assert_ptr_nonnull(httpstatus_advice(httpstatus_from_code(404), role));
}
END_TEST

START_TEST(levels_are_those_of_rfc_2119)
{
    int i;

    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_MUST), "MUST");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_SHOULD), "SHOULD");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_MAY), "MAY");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_MUST_NOT), "MUST NOT");
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < HTTPSTATUS_LEVEL_MUST || odd_numbers[i] > HTTPSTATUS_LEVEL_MUST_NOT)
            ck_assert_ptr_null(httpstatus_level_name(odd_numbers[i]));
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("attribute");
    TCase *t = tcase_create("attribute");

    tcase_add_test(t, a_null_handle_has_nothing);
    tcase_add_test(t, lists_end);
    tcase_add_test(t, has_wants_all_of_the_traits);
    tcase_add_test(t, advice_is_for_roles);
    tcase_add_test(t, levels_are_those_of_rfc_2119);
    suite_add_tcase(s, t);
    return s;
}
