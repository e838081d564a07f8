/* find.c - meanings by code. SPDX-License-Identifier: MIT */
#include "fold.h"

const struct httpstatus *
httpstatus_from_code(int code)
{
    uintptr_t row = httpstatus__row_of[slot_of(code)];

    return only_if(row != 0, (uintptr_t)httpstatus__table + (row - 1) * sizeof(struct httpstatus));
}

/* Whether the party is the owner of the meaning, or uses the code in it. */
static int
used_by(const struct httpstatus *status, const char *party, size_t length)
{
    const char *user = httpstatus_owner(status);
    int index;

    for (index = 0; user; user = httpstatus_user(status, index++))
        if (same_name(party, length, user))
            return 1;
    return 0;
}

const struct httpstatus *
httpstatus_from_owner(const char *owner, int code)
{
    const struct httpstatus *status = owner ? httpstatus_from_code(code) : NULL;
    size_t length = status ? length_of(owner) : 0;

    for (; status; status = httpstatus_next_meaning(status))
        if (used_by(status, owner, length))
            return status;
    return NULL;
}

const struct httpstatus *
httpstatus_resolve(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    int status_class = httpstatus_class(code);

    if (status)
        return status;
    return httpstatus_from_code((status_class ? status_class : HTTPSTATUS_CLASS_SERVER_ERROR) * 100);
}
