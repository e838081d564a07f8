/* test-catalogue.c - meanings beyond IANA's, spellings and fields, against tables that were not made from the registry.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

#include "suite.h"

/* ---- Vendors ----------------------------------------------------------------------------------------------------- */

/* The next meaning of the walk that is not IANA's. */
static int place;

static const struct httpstatus *
next_vendor(void)
{
    while (place < httpstatus_count() && httpstatus_has(httpstatus_at(place), HTTPSTATUS_TRAIT_REGISTERED))
        place++;
    return httpstatus_at(place++);
}

static void
join_users(char *to, const struct httpstatus *status)
{
    int i;

    strcpy(to, httpstatus_user(status, 0) ? "" : "-");
    for (i = 0; httpstatus_user(status, i); i++)
        to += sprintf(to, "%s%s", i ? ", " : "", httpstatus_user(status, i));
}

/* The row of a meaning as it has to stand in vendors.tsv, but for what was seen of its sources. */
static void
write_row(char *row, const struct httpstatus *status)
{
    char traits[256] = " -", users[512], url[512];

    if (httpstatus_traits(status))
        name_traits(traits, httpstatus_traits(status));
    join_users(users, status);
    if (url_of(url, httpstatus_reference(status)))
        strcpy(url, "-");
    else
        strcpy(url, httpstatus_url(status));
    sprintf(row, "%d\t%s\t%s\t%s\t%s\t%s\t%s", httpstatus_code(status), httpstatus_owner(status), httpstatus_phrase(status),
            httpstatus_reference(status), url, traits + 1, users);
}

static void
check_vendor(const struct row *row)
{
    const struct httpstatus *status = next_vendor();
    char held[2048], expected[2048];

    ck_assert_msg(status != NULL, "%d of %s is missing", row->code, row->field[1]);
    ck_assert_msg(row->field[7] && (strcmp(row->field[7], "read") == 0 || strcmp(row->field[7], "quoted") == 0),
                  "%d of %s: what was seen of the sources?", row->code, row->field[1]);
    write_row(held, status);
    sprintf(expected, "%s\t%s\t%s\t%s\t%s\t%s\t%s", row->field[0], row->field[1], row->field[2], row->field[3], row->field[4],
            row->field[5], row->field[6]);
    ck_assert_msg(strcmp(held, expected) == 0, "tests/data/vendors.tsv has here the row\n%s\nbut the library\n%s\n"
                  "To add or change it, see its source first, and put \"read\" or \"quoted\" last.", expected, held);
}

START_TEST(all_vendors)
{
    const struct httpstatus *status;
    char held[2048];

    place = 0;
    for_each_row("vendors.tsv", check_vendor);
    status = next_vendor();
    if (status) {
        write_row(held, status);
        ck_abort_msg("tests/data/vendors.tsv lacks the row\n%s\nSee its source first, and put \"read\" or \"quoted\" last.", held);
    }
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

/* ---- Spellings --------------------------------------------------------------------------------------------------- */

/* The code that a spelling finds: its own but where another takes precedence, for 424 and 425 are drafts' meanings and 501 is lower
 * than 505. */
static int
found_by(int code, const char *spelling)
{
    char key[256];

    fold(key, spelling);
    if (code == 424 && strcmp(key, "METHODFAILURE") == 0)
        return 420;
    if (code == 425 && strcmp(key, "INSUFFICIENTSPACEONRESOURCE") == 0)
        return 419;
    if (code == 505 && strcmp(key, "NOTSUPPORTED") == 0)
        return 501;
    return code;
}

/* "\n101 IANA SWITCHPROTOCOL\n": what spellings.tsv lists, folded. */
static char listed_spellings[65536];

static void
list_spelling(char *to, int code, const char *owner, const char *spelling)
{
    char key[256];

    fold(key, spelling);
    sprintf(to, "\n%d %s %s\n", code, owner, key);
}

static void
check_spelling(const struct row *row)
{
    const char *owner = row->field[1];
    const char *spelling = row->field[2];
    const struct httpstatus *found = httpstatus_from_name(spelling);
    const struct httpstatus *status = httpstatus_from_owner(owner, row->code);

    ck_assert_msg(httpstatus_code(found) == found_by(row->code, spelling), "'%s' finds %d, not %d", spelling,
                  httpstatus_code(found), row->code);
    ck_assert_msg(status != NULL, "%d of %s is missing", row->code, owner);
    ck_assert_str_eq(httpstatus_owner(status), owner);
    ck_assert_msg(has_spelling(status, spelling), "%d of %s is not called '%s'", row->code, owner, spelling);
    list_spelling(listed_spellings + strlen(listed_spellings), row->code, owner, spelling);
}

static void
check_aliases(const struct httpstatus *status)
{
    char line[512];
    int i;

    for (i = 0; httpstatus_alias(status, i); i++) {
        list_spelling(line, httpstatus_code(status), httpstatus_owner(status), httpstatus_alias(status, i));
        ck_assert_msg(strstr(listed_spellings, line), "tests/data/spellings.tsv lacks the row\n%d\t%s\t%s\n"
                      "To add it, put last where the alias is met.", httpstatus_code(status), httpstatus_owner(status),
                      httpstatus_alias(status, i));
    }
}

START_TEST(all_spellings)
{
    int i;

    *listed_spellings = '\0';
    ck_assert_int_ge(for_each_row("spellings.tsv", check_spelling), 150);
    for (i = 0; i < httpstatus_count(); i++)
        check_aliases(httpstatus_at(i));
}
END_TEST

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

/* The walk over all fields of all meanings: the next one, as its row has to stand in fields.tsv. */
static int meaning, field;

static int
next_field(char *row)
{
    const struct httpstatus *status = httpstatus_at(meaning);
    const char *condition = httpstatus_field_condition(status, field);

    if (!status)
        return 0;
    if (!httpstatus_field(status, field)) {
        meaning++;
        field = 0;
        return next_field(row);
    }
    sprintf(row, "%d\t%s\t%s\t%s\t%s", httpstatus_code(status), httpstatus_owner(status), httpstatus_field(status, field),
            httpstatus_level_name(httpstatus_field_level(status, field)), condition ? condition : "-");
    field++;
    return 1;
}

static void
check_field(const struct row *row)
{
    char held[1024] = "nothing", expected[2048];

    next_field(held);
    sprintf(expected, "%s\t%s\t%s\t%s\t%s", row->field[0], row->field[1], row->field[2], row->field[3], row->field[4]);
    ck_assert_msg(strcmp(held, expected) == 0, "tests/data/fields.tsv has here the row\n%s\nbut the library\n%s", expected, held);
}

START_TEST(all_fields)
{
    char held[1024];

    meaning = field = 0;
    for_each_row("fields.tsv", check_field);
    if (next_field(held))
        ck_abort_msg("tests/data/fields.tsv lacks the row\n%s", held);
}
END_TEST

Suite *
suite(void)
{
    Suite *s = suite_create("catalogue");
    TCase *t = tcase_create("catalogue");

    tcase_add_test(t, all_vendors);
    tcase_add_test(t, the_catalogue_is_large);
    tcase_add_test(t, all_spellings);
    tcase_add_test(t, all_fields);
    suite_add_tcase(s, t);
    return s;
}
