/* column.c - the columns of a status, as registry.json has them: what --field names. SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>
#include <string.h>

#include "ecosystem.h"
#include "httpstatus.h"
#include "terminal.h"

/* The names of the status's traits, one by one. */
static const char *
trait_at(const struct httpstatus *status, int index)
{
    const char *name;
    int bit;

    for (bit = 0; (name = httpstatus_trait_name(1 << bit)); bit++)
        if (httpstatus_has(status, 1 << bit) && index-- == 0)
            return name;
    return NULL;
}

const struct column columns[COLUMNS] = {
    { "code", COLUMN_CODE, NULL, NULL, 0 },
    { "preferred", COLUMN_PREFERRED, NULL, NULL, 0 },
    { "name", COLUMN_TEXT, httpstatus_name, NULL, 0 },
    { "phrase", COLUMN_TEXT, httpstatus_phrase, NULL, 0 },
    { "description", COLUMN_TEXT, httpstatus_description, NULL, 0 },
    { "owner", COLUMN_TEXT, httpstatus_owner, NULL, 0 },
    { "users", COLUMN_TEXTS, NULL, httpstatus_user, 0 },
    { "reference", COLUMN_TEXT, httpstatus_reference, NULL, 0 },
    { "url", COLUMN_TEXT, httpstatus_url, NULL, 0 },
    { "aliases", COLUMN_TEXTS, NULL, httpstatus_alias, 0 },
    { "fields", COLUMN_FIELDS, NULL, httpstatus_field, 0 },
    { "traits", COLUMN_TEXTS, NULL, trait_at, 0 },
    { "server", COLUMN_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_SERVER },
    { "client", COLUMN_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_CLIENT },
    { "operator", COLUMN_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_OPERATOR },
    { "related", COLUMN_RELATED, NULL, NULL, 0 },
    { "constants", COLUMN_CONSTANTS, NULL, NULL, 0 },
};

void
choose_all(struct choice *choice)
{
    for (choice->count = 0; choice->count < COLUMNS; choice->count++)
        choice->columns[choice->count] = &columns[choice->count];
    choice->ecosystem = ANY_ECOSYSTEM;
}

int
choose_constants(struct choice *choice, const char *ecosystem)
{
    choice->columns[0] = &columns[COLUMNS - 1];
    choice->count = 1;
    choice->ecosystem = find_ecosystem(ecosystem);
    return choice->ecosystem < 0 ? -1 : 0;
}

static const struct column *
find_column(const char *name, size_t length)
{
    int i;

    for (i = 0; i < COLUMNS; i++)
        if (strlen(columns[i].name) == length && memcmp(columns[i].name, name, length) == 0)
            return &columns[i];
    return NULL;
}

static int
is_chosen(const struct choice *choice, const struct column *column)
{
    int i;

    for (i = 0; i < choice->count; i++)
        if (choice->columns[i] == column)
            return 1;
    return 0;
}

static int
refuse(const char *name, size_t length)
{
    char known[256] = "";
    char subject[64];
    int i;

    for (i = 0; i < COLUMNS; i++) {
        strcat(known, i ? ", " : "");
        strcat(known, columns[i].name);
    }
    snprintf(subject, sizeof(subject), "--field=%.*s", length < 40 ? (int)length : 40, name);
    complain(subject, "no such field; there are %s", known);
    return -1;
}

int
choose(struct choice *choice, const char *names)
{
    size_t length;

    choice->count = 0;
    for (;; names += length + 1) {
        const struct column *column;

        length = strcspn(names, ",");
        column = find_column(names, length);
        if (!column)
            return refuse(names, length);
        if (is_chosen(choice, column)) {
            complain("--field", "%s is given twice", column->name);
            return -1;
        }
        choice->columns[choice->count++] = column;
        if (!names[length])
            return 0;
    }
}
