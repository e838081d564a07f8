/* test-code.c - finding by number. SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <string.h>

#include "suite.h"

static int
known(int code)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        if (httpstatus_code(httpstatus_at(i)) == code)
            return 1;
    return 0;
}

START_TEST(code_gives_handle_gives_code)
{
    int code;

    for (code = -1100; code <= 70000; code++) {
        const struct httpstatus *status = httpstatus_from_code(code);

        ck_assert_int_eq(status != NULL, known(code));
        if (status)
            ck_assert_int_eq(httpstatus_code(status), code);
    }
}
END_TEST

START_TEST(reason_is_the_preferred_phrase)
{
    int code;

    for (code = -1100; code <= 70000; code++)
        ck_assert_ptr_eq(httpstatus_reason(code), httpstatus_phrase(httpstatus_from_code(code)));
}
END_TEST

START_TEST(odd_numbers_are_no_codes)
{
    int i;

    for (i = 0; i < odd_numbers_count; i++) {
        int code = odd_numbers[i];

        if (code >= 100 && code <= 999)
            continue;
        ck_assert_ptr_null(httpstatus_from_code(code));
        ck_assert_ptr_null(httpstatus_reason(code));
        ck_assert_ptr_null(httpstatus_from_owner("IANA", code));
        ck_assert_int_eq(httpstatus_code(httpstatus_treat_as(code)), 500);
        ck_assert_int_eq(httpstatus_class(code), 0);
    }
}
END_TEST

static int
is_registered(int code)
{
    return httpstatus_from_owner("IANA", code) != NULL;
}

/* RFC 9110, Section 15. */
START_TEST(treated_as_itself_or_the_x00_of_the_class)
{
    int code;

    for (code = -1100; code <= 70000; code++) {
        const struct httpstatus *status = httpstatus_treat_as(code);

        if (is_registered(code))
            ck_assert_ptr_eq(status, httpstatus_from_code(code));
        else if (code >= 100 && code <= 599)
            ck_assert_int_eq(httpstatus_code(status), code - code % 100);
        else
            ck_assert_int_eq(httpstatus_code(status), 500);
    }
    ck_assert_int_eq(httpstatus_code(httpstatus_treat_as(471)), 400);
    ck_assert_int_eq(httpstatus_code(httpstatus_treat_as(520)), 500);
}
END_TEST

/* RFC 9110, Sections 15 and 15.2; RFC 9111, Section 4.2.2; RFC 9112, Section 6.3. */
START_TEST(traits_of_a_received_code)
{
    const int of_interim = HTTPSTATUS_TRAIT_INTERIM | HTTPSTATUS_TRAIT_BODILESS | HTTPSTATUS_TRAIT_EMPTY;
    int code;

    for (code = -1100; code <= 70000; code++) {
        int traits = httpstatus_code_traits(code);

        if (is_registered(code))
            ck_assert_int_eq(traits, httpstatus_traits(httpstatus_from_code(code)));
        else if (code >= 100 && code < 200)
            ck_assert_int_eq(traits, of_interim);
        else if (code >= 200 && code < 500)
            ck_assert_int_eq(traits, 0);
        else
            ck_assert_int_eq(traits, HTTPSTATUS_TRAIT_TRANSIENT);
    }
}
END_TEST

START_TEST(class_is_the_first_digit)
{
    int code;

    for (code = -1100; code <= 70000; code++)
        ck_assert_int_eq(httpstatus_class(code), code >= 100 && code <= 599 ? code / 100 : 0);
}
END_TEST

START_TEST(class_has_a_name)
{
    int i;

    ck_assert_str_eq(httpstatus_class_name(HTTPSTATUS_CLASS_INFORMATIONAL), "Informational");
    ck_assert_str_eq(httpstatus_class_name(HTTPSTATUS_CLASS_SUCCESSFUL), "Successful");
    ck_assert_str_eq(httpstatus_class_name(HTTPSTATUS_CLASS_REDIRECTION), "Redirection");
    ck_assert_str_eq(httpstatus_class_name(HTTPSTATUS_CLASS_CLIENT_ERROR), "Client Error");
    ck_assert_str_eq(httpstatus_class_name(HTTPSTATUS_CLASS_SERVER_ERROR), "Server Error");
    ck_assert_int_eq(HTTPSTATUS_CLASS_INFORMATIONAL, 1);
    ck_assert_int_eq(HTTPSTATUS_CLASS_SERVER_ERROR, 5);
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 1 || odd_numbers[i] > 5)
            ck_assert_ptr_null(httpstatus_class_name(odd_numbers[i]));
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("code");
    TCase *t = tcase_create("code");

    tcase_add_test(t, code_gives_handle_gives_code);
    tcase_add_test(t, reason_is_the_preferred_phrase);
    tcase_add_test(t, odd_numbers_are_no_codes);
    tcase_add_test(t, treated_as_itself_or_the_x00_of_the_class);
    tcase_add_test(t, traits_of_a_received_code);
    tcase_add_test(t, class_is_the_first_digit);
    tcase_add_test(t, class_has_a_name);
    suite_add_tcase(s, t);
    return s;
}
