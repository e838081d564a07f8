/* holds.c - whether the library says what the text of the registry says, as the oracle of the tests reads it.
 *
 *     holds FOLDER registry/terms.txt registry/iana.txt registry/...
 *
 * The generator has taken the files, so they are well-formed. SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"

static int
is_same(const char *said, const char *expected)
{
    return said && expected ? strcmp(said, expected) == 0 : said == expected;
}

static void
check_list(const char *(*said)(const struct httpstatus *, int), const struct httpstatus *status, const char *const *expected)
{
    int index;

    for (index = 0; expected[index]; index++)
        PROMISE(is_same(said(status, index), expected[index]));
    PROMISE(said(status, index) == NULL);
}

static void
check_fields(const struct httpstatus *status, const struct meaning *meaning)
{
    int index;

    for (index = 0; meaning->fields[index]; index++) {
        const char *condition = meaning->conditions[index];

        PROMISE(httpstatus_field_level(status, index) == meaning->levels[index]);
        PROMISE(is_same(httpstatus_field_condition(status, index), *condition ? condition : NULL));
    }
    PROMISE(httpstatus_field_level(status, index) == 0);
    PROMISE(httpstatus_field_condition(status, index) == NULL);
}

static void
check_advice(const struct httpstatus *status, const struct meaning *meaning)
{
    int role, i, index = 0;

    for (role = 0; role <= ROLE_MAX; role++)
        PROMISE(is_same(httpstatus_advice(status, role), meaning->advice[role]));
    for (i = 0; meaning->related[i]; i++)
        if (preferred_meaning(meaning->related[i]))
            PROMISE(httpstatus_related(status, index++) == httpstatus_from_code(meaning->related[i]));
    PROMISE(httpstatus_related(status, index) == NULL);
}

static void
check_line(const struct httpstatus *status, const struct meaning *meaning)
{
    static char line[4 * LONGEST];

    snprintf(line, sizeof line, "%d %s", meaning->code, meaning->phrase);
    PROMISE(is_same(httpstatus_line(status), line));
}

static void
check_meaning(const struct httpstatus *status, const struct meaning *meaning)
{
    PROMISE(status != NULL);
    PROMISE(httpstatus_code(status) == meaning->code);
    PROMISE(httpstatus_traits(status) == meaning->traits);
    PROMISE(is_same(httpstatus_name(status), meaning->name));
    PROMISE(is_same(httpstatus_phrase(status), meaning->phrase));
    PROMISE(is_same(httpstatus_description(status), meaning->description));
    PROMISE(is_same(httpstatus_owner(status), meaning->owner));
    PROMISE(is_same(httpstatus_reference(status), meaning->reference));
    PROMISE(is_same(httpstatus_url(status), meaning->url));
    check_line(status, meaning);
    check_list(httpstatus_alias, status, meaning->aliases);
    check_list(httpstatus_user, status, meaning->users);
    check_list(httpstatus_field, status, meaning->fields);
    check_fields(status, meaning);
    check_advice(status, meaning);
}

static int statuses;

static void
check_walk(void)
{
    const struct meaning *meaning;

    for (; (meaning = meaning_at(statuses)); statuses++) {
        const struct meaning *next = meaning_at(statuses + 1);
        int is_last = !next || next->code != meaning->code;

        check_meaning(httpstatus_at(statuses), meaning);
        PROMISE(httpstatus_next_meaning(httpstatus_at(statuses)) == (is_last ? NULL : httpstatus_at(statuses + 1)));
    }
    PROMISE(httpstatus_count() == statuses);
}

static void
check_code(int code)
{
    const struct meaning *meaning = preferred_meaning(code);
    const struct httpstatus *status = httpstatus_from_code(code);

    PROMISE(is_same(httpstatus_reason(code), meaning ? meaning->phrase : NULL));
    if (meaning)
        check_meaning(status, meaning);
    else
        PROMISE(status == NULL);
}

static void
check_terms(void)
{
    int class, level, bit;

    for (level = 0; level <= LEVEL_MAX; level++)
        PROMISE(is_same(httpstatus_level_name(level), name_of_level(level)));
    for (class = 1; class <= CLASS_MAX; class++)
        PROMISE(is_same(httpstatus_class_name(class), name_of_class(class)));
    for (bit = 0; bit < BITS; bit++)
        PROMISE(is_same(httpstatus_trait_name(1 << bit), name_of_trait(bit)));
    PROMISE(is_same(httpstatus_registry_date(), date_of_registry()));
}

static char key[LONGEST];

static void
check_spelling(const struct httpstatus *status, const char *text)
{
    fold(key, text, strlen(text));
    PROMISE(meaning_of_name(key) != NULL);
    PROMISE(httpstatus_from_name(text) == meaning_of_name(key));
    (void)status;
}

static void
check_party(const struct httpstatus *status, const char *text)
{
    fold(key, text, strlen(text));
    PROMISE(httpstatus_from_owner(text, httpstatus_code(status)) == meaning_of_party(key, httpstatus_code(status)));
}

/* Which meaning a spelling or a party finds is taken from the library's own lists, once these are known to be right. */
int
main(int argc, char **argv)
{
    int code;

    PROMISE(argc > 3);
    read_registry(argv[1], argv[2], argv + 3, argc - 3);
    check_terms();
    check_walk();
    for (code = CODE_MIN - 1; code <= CODE_MAX + 1; code++)
        check_code(code);
    each_spelling(check_spelling);
    each_party(check_party);
    printf("%d statuses\n", statuses);
    return 0;
}
