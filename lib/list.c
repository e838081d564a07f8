/* list.c - the attributes that are lists of strings. SPDX-License-Identifier: MIT */
#include "text.h"
#include "table.h"

static const char *
next(const char *string)
{
    return end_of(string) + 1;
}

static const char *
item(uint32_t list, int index)
{
    const char *string = httpstatus__pool + list;

    if (index < 0)
        return NULL;
    for (; *string && index > 0; index--)
        string = next(string);
    return *string ? string : NULL;
}

const char *
httpstatus_alias(const struct httpstatus *status, int index)
{
    return status ? item(status->aliases, index) : NULL;
}

const char *
httpstatus_user(const struct httpstatus *status, int index)
{
    return status ? item(status->users, index) : NULL;
}
