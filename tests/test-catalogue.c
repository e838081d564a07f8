/* test-catalogue.c - codes beyond IANA's, spellings and fields, against tables that were not made from the registry.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

#include "suite.h"

/* ---- Vendors ----------------------------------------------------------------------------------------------------- */

static void
check_vendor(const struct row *row)
{
    const struct httpstatus *status = httpstatus_from_owner(row->field[1], row->code);
    const char *spelling = row->field[2];
    int traits;

    ck_assert_msg(status != NULL, "%d of %s is missing", row->code, row->field[1]);
    if (strcmp(spelling, "-") != 0)
        ck_assert_msg(has_spelling(status, spelling), "%d of %s is not called '%s'", row->code, row->field[1], spelling);
    traits = httpstatus_traits(status);
    ck_assert_msg(!!(traits & HTTPSTATUS_OBSOLETE) == (strstr(row->field[3], "obsolete") != NULL), "%d of %s", row->code,
                  row->field[1]);
    ck_assert_msg(!!(traits & HTTPSTATUS_UNSENT) == (strstr(row->field[3], "unsent") != NULL), "%d of %s", row->code,
                  row->field[1]);
}

START_TEST(all_vendors)
{
    ck_assert_int_ge(for_each_row("vendors.tsv", check_vendor), 100);
}
END_TEST

/* At least 160 meanings of 120 codes under 30 owners. */
START_TEST(the_catalogue_is_large)
{
    int codes = 0, owners = 0;
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        codes += httpstatus_from_code(httpstatus_code(status)) == status;
        for (j = 0; j < i; j++)
            if (httpstatus_owner(httpstatus_at(j)) == httpstatus_owner(status))
                break;
        owners += i == j;
    }
    printf("%d meanings of %d codes under %d owners\n", httpstatus_count(), codes, owners);
    ck_assert_int_ge(httpstatus_count(), 160);
    ck_assert_int_ge(codes, 120);
    ck_assert_int_ge(owners, 30);
}
END_TEST

/* ---- Conflicts --------------------------------------------------------------------------------------------------- */

static void
check_conflict(const struct row *row)
{
    const struct httpstatus *status = httpstatus_from_code(row->code);
    char owners[512] = "";

    for (; status; status = httpstatus_next_meaning(status)) {
        if (*owners)
            strcat(owners, ", ");
        strcat(owners, httpstatus_owner(status));
    }
    ck_assert_msg(strcmp(owners, row->field[1]) == 0, "%d: %s", row->code, owners);
}

START_TEST(all_conflicts)
{
    ck_assert_int_ge(for_each_row("conflicts.tsv", check_conflict), 30);
}
END_TEST

/* ---- Spellings --------------------------------------------------------------------------------------------------- */

/* Spellings that another code has more right to: 424 and 425 are drafts' meanings, 451 is ActiveSync's. */
static int
finds_another(int code, const char *spelling)
{
    char key[256];

    fold(key, spelling);
    if (code == 424 && strcmp(key, "METHODFAILURE") == 0)
        return 420;
    if (code == 425 && strcmp(key, "INSUFFICIENTSPACEONRESOURCE") == 0)
        return 419;
    return code;
}

static void
check_spelling(const struct row *row)
{
    const char *spelling = row->field[1];
    const struct httpstatus *found = httpstatus_from_name(spelling);
    const struct httpstatus *status = httpstatus_from_code(row->code);

    ck_assert_msg(httpstatus_code(found) == finds_another(row->code, spelling), "'%s' finds %d, not %d", spelling,
                  httpstatus_code(found), row->code);
    while (status && !has_spelling(status, spelling))
        status = httpstatus_next_meaning(status);
    ck_assert_msg(status != NULL, "no meaning of %d is called '%s'", row->code, spelling);
}

START_TEST(all_spellings)
{
    ck_assert_int_ge(for_each_row("spellings.tsv", check_spelling), 150);
    ck_assert_int_eq(httpstatus_code(httpstatus_from_name("Redirect")), 302);
}
END_TEST

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

static int codes_with_fields;

static void
check_fields(const struct row *row)
{
    const struct httpstatus *status = httpstatus_from_owner("IANA", row->code);
    char fields[512] = "";
    char *at = fields;
    int i;

    for (i = 0; httpstatus_field(status, i); i++)
        at += sprintf(at, "%s%s %s", i ? ", " : "", httpstatus_field(status, i), httpstatus_field_level(status, i));
    ck_assert_msg(strcmp(fields, row->field[1]) == 0, "%d: %s", row->code, fields);
    codes_with_fields++;
}

START_TEST(all_fields)
{
    int i;

    for_each_row("fields.tsv", check_fields);
    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (httpstatus_traits(status) & HTTPSTATUS_REGISTERED && httpstatus_field(status, 0))
            codes_with_fields--;
    }
    ck_assert_int_eq(codes_with_fields, 0);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("catalogue");
    TCase *t = tcase_create("catalogue");

    tcase_add_test(t, all_vendors);
    tcase_add_test(t, the_catalogue_is_large);
    tcase_add_test(t, all_conflicts);
    tcase_add_test(t, all_spellings);
    tcase_add_test(t, all_fields);
    suite_add_tcase(s, t);
    return s;
}
