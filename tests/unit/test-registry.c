/* test-registry.c - what the library holds, against tables that were not made from it. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <string.h>

#include "suite.h"

/* The constants, to look names up in: "NOT_FOUND" and 404. */
static const struct {
    const char *name;
    int code;
} constants[] = {
#include "constants.inc"
};

static int
constant(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof constants / sizeof constants[0]; i++)
        if (strcmp(constants[i].name, name) == 0)
            return constants[i].code;
    return 0;
}

/* "I'm a teapot" -> "IM_A_TEAPOT" */
static void
spell_constant(char *name, const char *phrase)
{
    char *at = name;

    for (; *phrase; phrase++) {
        if (isalnum((unsigned char)*phrase))
            *at++ = (char)toupper((unsigned char)*phrase);
        else if (*phrase != '\'' && at > name && at[-1] != '_')
            *at++ = '_';
    }
    *at = '\0';
}

/* ---- IANA's registry --------------------------------------------------------------------------------------------- */

static void
check_registered(const struct row *row)
{
    const struct httpstatus *status = httpstatus_from_owner("IANA", row->code);
    const char *state = row->field[3];
    char phrase[256];
    char name[256];

    ck_assert_msg(status != NULL, "%d is missing", row->code);
    ck_assert_ptr_eq(status, httpstatus_from_code(row->code));
    ck_assert_ptr_null(httpstatus_user(status, 0));
    ck_assert_str_eq(httpstatus_reference(status), row->field[2]);
    ck_assert_int_eq(httpstatus_has(status, HTTPSTATUS_TRAIT_TEMPORARY), strcmp(state, "temporary") == 0);
    if (strcmp(row->field[1], "(Unused)") == 0) {
        ck_assert_int_ne(httpstatus_has(status, HTTPSTATUS_TRAIT_RESERVED), 0);
        return;
    }
    strcpy(phrase, row->field[1]);
    phrase[strcspn(phrase, "(") - (strchr(phrase, '(') != NULL)] = '\0'; /* a remark is no part of the phrase */
    ck_assert_str_eq(httpstatus_phrase(status), phrase);
    ck_assert_str_eq(httpstatus_reason(row->code), phrase);
    ck_assert_ptr_eq(httpstatus_from_name(phrase), status);
    spell_constant(name, phrase);
    ck_assert_int_eq(constant(name), row->code);
}

START_TEST(all_of_iana)
{
    int registered = 0;
    int i;

    ck_assert_int_eq(for_each_row("iana.tsv", check_registered), 64);
    for (i = 0; i < httpstatus_count(); i++)
        registered += httpstatus_has(httpstatus_at(i), HTTPSTATUS_TRAIT_REGISTERED);
    ck_assert_int_eq(registered, 64);
    ck_assert_str_eq(httpstatus_phrase(httpstatus_from_code(306)), "Switch Proxy");
    ck_assert_str_eq(httpstatus_phrase(httpstatus_from_code(418)), "I'm a teapot");
    ck_assert_str_eq(httpstatus_registry_date(), "2026-10-05");
    ck_assert_str_eq(httpstatus_version(), HTTPSTATUS_VERSION);
}
END_TEST

/* ---- The seed ---------------------------------------------------------------------------------------------------- */

static void
check_seed(const struct row *row)
{
    const char *phrase = row->field[1];
    const char *owner = row->field[2];
    const struct httpstatus *status = httpstatus_from_code(row->code);
    char name[256];

    ck_assert_msg(status != NULL, "%d is missing", row->code);
    ck_assert_msg(httpstatus_from_name(phrase) == status, "%d is not found by '%s'", row->code, phrase);
    spell_constant(name, phrase);
    ck_assert_msg(constant(name) == row->code, "HTTPSTATUS_%s is %d", name, constant(name));
    ck_assert_ptr_eq(httpstatus_from_name(name), status);
    if (strcmp(owner, "-") != 0)
        ck_assert_ptr_eq(httpstatus_from_owner(owner, row->code), status);
}

START_TEST(all_of_the_seed)
{
    const struct httpstatus *status = httpstatus_from_code(200);

    ck_assert_int_eq(for_each_row("seed.tsv", check_seed), 78);
    ck_assert_str_eq(httpstatus_phrase(status), "OK");
    ck_assert_str_eq(httpstatus_description(status), "Request fulfilled, document follows");
}
END_TEST

/* ---- Traits ------------------------------------------------------------------------------------------------------ */

static void
check_traits(const struct row *row)
{
    char traits[256];

    name_traits(traits, httpstatus_traits(httpstatus_from_code(row->code)));
    ck_assert_msg(strcmp(traits + 1, row->field[1]) == 0, "%d:%s", row->code, traits);
}

START_TEST(all_traits)
{
    ck_assert_int_eq(for_each_row("traits.tsv", check_traits), 64);
}
END_TEST

START_TEST(no_other_number_is_a_trait)
{
    int i;

    ck_assert_ptr_null(httpstatus_trait_name(HTTPSTATUS_TRAIT_CHANGES_METHOD << 1));
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 1 || (odd_numbers[i] & (odd_numbers[i] - 1)))
            ck_assert_ptr_null(httpstatus_trait_name(odd_numbers[i]));
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("registry");
    TCase *t = tcase_create("registry");

    tcase_add_test(t, all_of_iana);
    tcase_add_test(t, all_of_the_seed);
    tcase_add_test(t, all_traits);
    tcase_add_test(t, no_other_number_is_a_trait);
    suite_add_tcase(s, t);
    return s;
}
