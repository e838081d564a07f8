/* test-registry.c - what the library holds, against tables that were not made from it. SPDX-License-Identifier: MIT */
#include <stdio.h>
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
        char key[2] = "";
        char one[2];

        one[0] = *phrase;
        one[1] = '\0';
        fold(key, one);
        if (*key)
            *at++ = *key;
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

START_TEST(traits_have_names)
{
    int i;

    ck_assert_str_eq(httpstatus_trait_name(HTTPSTATUS_TRAIT_REGISTERED), "registered");
    ck_assert_str_eq(httpstatus_trait_name(HTTPSTATUS_TRAIT_CACHEABLE), "cacheable");
    ck_assert_str_eq(httpstatus_trait_name(HTTPSTATUS_TRAIT_KEEPS_METHOD), "keeps_method");
    ck_assert_str_eq(httpstatus_trait_name(HTTPSTATUS_TRAIT_UNSENT), "unsent");
    ck_assert_str_eq(httpstatus_trait_name(HTTPSTATUS_TRAIT_CHANGES_METHOD), "changes_method");
    ck_assert_ptr_null(httpstatus_trait_name(HTTPSTATUS_TRAIT_CHANGES_METHOD << 1));
    for (i = 0; i < odd_numbers_count; i++)
        if (odd_numbers[i] < 1 || (odd_numbers[i] & (odd_numbers[i] - 1)))
            ck_assert_ptr_null(httpstatus_trait_name(odd_numbers[i]));
}
END_TEST

/* A code alone decides these, whoever owns the meaning. */
START_TEST(traits_by_code)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        int code = httpstatus_code(status);
        int traits = httpstatus_traits(status);
        int bodiless = code < 200 || code == 204 || code == 304;

        ck_assert_int_eq(!!(traits & HTTPSTATUS_TRAIT_INTERIM), code < 200 && code != 101);
        ck_assert_int_eq(!!(traits & HTTPSTATUS_TRAIT_BODILESS), bodiless);
        ck_assert_int_eq(!!(traits & HTTPSTATUS_TRAIT_EMPTY), bodiless || code == 205);
        ck_assert_int_eq(!!(traits & HTTPSTATUS_TRAIT_REGISTERED), strcmp(httpstatus_owner(status), "IANA") == 0);
        if (traits & (HTTPSTATUS_TRAIT_KEEPS_METHOD | HTTPSTATUS_TRAIT_CHANGES_METHOD))
            ck_assert_int_ne(traits & HTTPSTATUS_TRAIT_REDIRECT, 0);
    }
}
END_TEST

/* ---- Constants --------------------------------------------------------------------------------------------------- */

static const char *expected_constants[1024];
static int expected_count;

static void
expect_constant(const char *name, int code)
{
    ck_assert_msg(constant(name) == code, "HTTPSTATUS_%s is %d, not %d", name, constant(name), code);
    ck_assert_int_lt(expected_count, (int)(sizeof expected_constants / sizeof expected_constants[0]));
    expected_constants[expected_count++] = strdup(name);
}

/* An unregistered one has the owner's name before its own and, if that is in use already, its code after it. */
static void
expect_constant_of(const struct httpstatus *status)
{
    char name[512];
    size_t length = 0;

    if (!httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED)) {
        spell_constant(name, httpstatus_owner(status));
        length = strlen(name);
        name[length++] = '_';
    }
    strcpy(name + length, httpstatus_name(status));
    if (constant(name) != httpstatus_code(status))
        sprintf(name + strlen(name), "_%d", httpstatus_code(status));
    expect_constant(name, httpstatus_code(status));
}

static void
expect_phrase(const struct row *row)
{
    char name[256];

    spell_constant(name, row->field[1]);
    expect_constant(name, row->code);
}

static int
is_expected(const char *name)
{
    int i;

    for (i = 0; i < expected_count; i++)
        if (strcmp(expected_constants[i], name) == 0)
            return 1;
    return 0;
}

/* Those of all meanings, of the seed and of former names, and no others. */
START_TEST(constants_follow_the_rule)
{
    size_t i;
    int index;

    for (index = 0; index < httpstatus_count(); index++)
        expect_constant_of(httpstatus_at(index));
    for_each_row("seed.tsv", expect_phrase);
    for_each_row("former-names.tsv", expect_phrase);
    for (i = 0; i < sizeof constants / sizeof constants[0]; i++)
        ck_assert_msg(is_expected(constants[i].name), "HTTPSTATUS_%s is no name of a meaning, the seed or an RFC", constants[i].name);
}
END_TEST

/* AWS's 561 has the phrase of 401. */
START_TEST(names_follow_from_phrases)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        char name[256] = "IDENTITY_PROVIDER_AUTHENTICATION_ERROR";

        if (status != httpstatus_from_owner("AWS", 561))
            spell_constant(name, httpstatus_phrase(status));
        ck_assert_str_eq(httpstatus_name(status), name);
    }
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
    tcase_add_test(t, traits_have_names);
    tcase_add_test(t, traits_by_code);
    tcase_add_test(t, constants_follow_the_rule);
    tcase_add_test(t, names_follow_from_phrases);
    suite_add_tcase(s, t);
    return s;
}
