/* list.c - the attributes of which a meaning has several. SPDX-License-Identifier: MIT */
#include "ascii.h"
#include "table.h"

static const char *
next(const char *string)
{
    return end_of(string) + 1;
}

/* The first string of an item; each takes so many strings of the list. NULL past the end. */
static const char *
item(uint32_t list, int index, int strings)
{
    const char *string = httpstatus__pool + list;
    int skip;

    if (index < 0)
        return NULL;
    for (; *string && index > 0; index--)
        for (skip = strings; skip > 0; skip--)
            string = next(string);
    return *string ? string : NULL;
}

const char *
httpstatus_alias(const struct httpstatus *status, int index)
{
    return status ? item(status->aliases, index, 1) : NULL;
}

const char *
httpstatus_user(const struct httpstatus *status, int index)
{
    return status ? item(status->users, index, 1) : NULL;
}

const char *
httpstatus_field(const struct httpstatus *status, int index)
{
    return status ? item(status->fields, index, 2) : NULL;
}

const char *
httpstatus_field_level(const struct httpstatus *status, int index)
{
    const char *field = httpstatus_field(status, index);

    return field ? next(field) : NULL;
}
