/* test-catalogue.c - every fact of every meaning, as it was last reviewed. SPDX-License-Identifier: MIT
 *
 * tests/data/registry.tsv is written by "make listing-update"; a reviewer compares what has changed in it with the sources.
 */
#include <stdio.h>
#include <string.h>

#include "suite.h"

/* ---- Meanings ---------------------------------------------------------------------------------------------------- */

static int place;

static void
same(const char *what, const char *listed, const char *held)
{
    ck_assert_msg(strcmp(listed, held) == 0, "%s of %s: \"%s\", but tests/data/registry.tsv has \"%s\": see its source, then "
                  "\"make listing-update\"", what, httpstatus_line(httpstatus_at(place)), held, listed);
}

static void
same_list(const char *what, const char *listed, const char *(*list)(const struct httpstatus *, int))
{
    char held[4096] = "";
    int i;

    for (i = 0; list(httpstatus_at(place), i); i++)
        sprintf(held + strlen(held), "%s%s", i ? "; " : "", list(httpstatus_at(place), i));
    same(what, listed, held);
}

/* The one of the index among the traits that it has. */
static const char *
trait(const struct httpstatus *status, int index)
{
    int bit = 0;

    while (httpstatus_trait_name(1 << bit) && (!httpstatus_has(status, 1 << bit) || index-- > 0))
        bit++;
    return httpstatus_trait_name(1 << bit);
}

static const char *
related_code(const struct httpstatus *status, int index)
{
    static char code[16];

    sprintf(code, "%d", httpstatus_code(httpstatus_related(status, index)));
    return httpstatus_related(status, index) ? code : NULL;
}

static void
check_meaning(const struct row *row)
{
    const struct httpstatus *status = httpstatus_at(place);
    char line[256];

    if (strcmp(row->field[0], "code") == 0)
        return;
    ck_assert_msg(status != NULL && httpstatus_code(status) == row->code, "tests/data/registry.tsv has %d %s here, the library %s",
                  row->code, row->field[2], status ? httpstatus_line(status) : "nothing");
    same("owner", row->field[1], httpstatus_owner(status));
    sprintf(line, "%d %s", row->code, row->field[2]);
    ck_assert_str_eq(httpstatus_line(status), line);
    same("phrase", row->field[2], httpstatus_phrase(status));
    same("name", row->field[3], httpstatus_name(status));
    same("reference", row->field[4], httpstatus_reference(status));
    same("URL", row->field[5], httpstatus_url(status));
    same_list("users", row->field[6], httpstatus_user);
    same_list("aliases", row->field[7], httpstatus_alias);
    same_list("traits", row->field[8], trait);
    same_list("related codes", row->field[9], related_code);
    place++;
}

START_TEST(all_meanings)
{
    place = 0;
    for_each_row("registry.tsv", check_meaning);
    ck_assert_msg(!httpstatus_at(place), "tests/data/registry.tsv lacks %s: see its source, then \"make listing-update\"",
                  httpstatus_line(httpstatus_at(place)));
}
END_TEST

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

/* The walk over all fields of all meanings: the next one, as its row must be in fields.tsv. */
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

    tcase_add_test(t, all_meanings);
    tcase_add_test(t, all_fields);
    suite_add_tcase(s, t);
    return s;
}
