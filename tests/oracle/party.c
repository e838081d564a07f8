/* party.c - who defined or uses a meaning, by a plain list. SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

/* An owner or user of a meaning. In the order of the walk. */
struct party {
    const struct httpstatus *status;
    int code;
    char *key;
};

static struct party parties[8192];
static int party_count;

static void
add(const struct httpstatus *status, const char *text)
{
    assert(party_count < (int)(sizeof parties / sizeof parties[0]));
    parties[party_count].key = malloc(strlen(text) + 1);
    assert(parties[party_count].key != NULL);
    fold(parties[party_count].key, text, strlen(text));
    parties[party_count].code = httpstatus_code(status);
    parties[party_count++].status = status;
}

void
each_party(void (*visit)(const struct httpstatus *status, const char *text))
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        visit(httpstatus_at(i), httpstatus_owner(httpstatus_at(i)));
        for (j = 0; httpstatus_user(httpstatus_at(i), j); j++)
            visit(httpstatus_at(i), httpstatus_user(httpstatus_at(i), j));
    }
}

int
is_party(const char *key)
{
    int i;

    if (party_count == 0)
        each_party(add);
    for (i = 0; i < party_count; i++)
        if (strcmp(parties[i].key, key) == 0)
            return 1;
    return 0;
}

const struct httpstatus *
meaning_of_party(const char *key, int code)
{
    int i;

    if (party_count == 0)
        each_party(add);
    for (i = 0; i < party_count; i++)
        if (parties[i].code == code && strcmp(parties[i].key, key) == 0)
            return parties[i].status;
    return NULL;
}
