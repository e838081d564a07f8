/* member.c - the members of a status, as registry.json has them: what --field names. SPDX-License-Identifier: MIT */
#include "member.h"

#include <stdio.h>
#include <string.h>

#include "complain.h"
#include "httpstatus.h"

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

const struct member members[MEMBERS] = {
    { "code", MEMBER_CODE, NULL, NULL, 0 },
    { "preferred", MEMBER_PREFERRED, NULL, NULL, 0 },
    { "name", MEMBER_TEXT, httpstatus_name, NULL, 0 },
    { "phrase", MEMBER_TEXT, httpstatus_phrase, NULL, 0 },
    { "description", MEMBER_TEXT, httpstatus_description, NULL, 0 },
    { "owner", MEMBER_TEXT, httpstatus_owner, NULL, 0 },
    { "users", MEMBER_TEXTS, NULL, httpstatus_user, 0 },
    { "reference", MEMBER_TEXT, httpstatus_reference, NULL, 0 },
    { "url", MEMBER_TEXT, httpstatus_url, NULL, 0 },
    { "aliases", MEMBER_TEXTS, NULL, httpstatus_alias, 0 },
    { "fields", MEMBER_FIELDS, NULL, httpstatus_field, 0 },
    { "traits", MEMBER_TEXTS, NULL, trait_at, 0 },
    { "server", MEMBER_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_SERVER },
    { "client", MEMBER_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_CLIENT },
    { "operator", MEMBER_ADVICE, NULL, NULL, HTTPSTATUS_ROLE_OPERATOR },
    { "related", MEMBER_RELATED, NULL, NULL, 0 },
};

void
choose_all(struct choice *choice)
{
    for (choice->count = 0; choice->count < MEMBERS; choice->count++)
        choice->members[choice->count] = &members[choice->count];
}

static const struct member *
find_member(const char *name, size_t length)
{
    int i;

    for (i = 0; i < MEMBERS; i++)
        if (strlen(members[i].name) == length && memcmp(members[i].name, name, length) == 0)
            return &members[i];
    return NULL;
}

static int
is_chosen(const struct choice *choice, const struct member *member)
{
    int i;

    for (i = 0; i < choice->count; i++)
        if (choice->members[i] == member)
            return 1;
    return 0;
}

static int
refuse(const char *name, size_t length)
{
    char known[256] = "";
    char subject[64];
    int i;

    for (i = 0; i < MEMBERS; i++) {
        strcat(known, i ? ", " : "");
        strcat(known, members[i].name);
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
        const struct member *member;

        length = strcspn(names, ",");
        member = find_member(names, length);
        if (!member)
            return refuse(names, length);
        if (is_chosen(choice, member)) {
            complain("--field", "%s stands twice", member->name);
            return -1;
        }
        choice->members[choice->count++] = member;
        if (!names[length])
            return 0;
    }
}
