/* advice.c - what to do about a status, and which others to compare it with. SPDX-License-Identifier: MIT */
#include "table.h"

const char *
httpstatus_advice(const struct httpstatus *status, int role)
{
    if (!status || role < 1 || role > ROLE_COUNT || !status->advice[role - 1])
        return NULL;
    return httpstatus__pool + status->advice[role - 1];
}

const struct httpstatus *
httpstatus_related(const struct httpstatus *status, int index)
{
    const uint16_t *row;

    if (!status || index < 0)
        return NULL;
    for (row = httpstatus__related + status->related; *row && index > 0; index--)
        row++;
    return *row ? &httpstatus__table[*row - 1] : NULL;
}
