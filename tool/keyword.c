/* keyword.c - owners and users by the names that people know. SPDX-License-Identifier: MIT */
#include "keyword.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"
#include "letter.h"

/* Whether the owner or user of this name is meant. */
static int
is_called(const char *name, const char *text)
{
    const struct party *party;

    if (is_loosely(text, strlen(text), name))
        return 1;
    for (party = party_keywords; party->name; party++)
        if (is_loosely(text, strlen(text), party->text) && strcmp(party->name, name) == 0)
            return 1;
    return 0;
}

/* Whether the registered status is one that a product of this name generates or has an error page for. */
static int
is_generated(const char *text, const struct httpstatus *status)
{
    const struct party *party;
    char code[16];

    if (!httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
        return 0;
    snprintf(code, sizeof(code), "%d", httpstatus_code(status));
    for (party = party_codes; party->name; party++)
        if (is_called(party->name, text) && strstr(party->text, code))
            return 1;
    return 0;
}

enum part
part_of(const char *text, const struct httpstatus *status)
{
    const char *user;
    int i;

    if (is_called(httpstatus_owner(status), text))
        return OWNS;
    for (i = 0; (user = httpstatus_user(status, i)); i++)
        if (is_called(user, text))
            return USES;
    return is_generated(text, status) ? USES : NO_PART;
}

int
is_party(const char *text)
{
    const struct httpstatus *status;
    int i;

    for (i = 0; (status = httpstatus_at(i)); i++)
        if (part_of(text, status) != NO_PART)
            return 1;
    return 0;
}
