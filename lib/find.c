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

static const struct httpstatus *
find_used_by(const char *party, size_t length, int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    for (; status; status = httpstatus_next_meaning(status))
        if (used_by(status, party, length))
            return status;
    return NULL;
}

const struct httpstatus *
httpstatus_from_owner(const char *owner, int code)
{
    return owner ? find_used_by(owner, length_of(owner), code) : NULL;
}

const struct httpstatus *
httpstatus_from_owner_n(const char *owner, size_t length, int code)
{
    return owner ? find_used_by(owner, length, code) : NULL;
}
