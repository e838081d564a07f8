/* walk.c - walks all meanings. SPDX-License-Identifier: MIT */
#include "table.h"

int
httpstatus_count(void)
{
    return ROW_COUNT;
}

const struct httpstatus *
httpstatus_at(int index)
{
    return index >= 0 && index < ROW_COUNT ? &httpstatus__table[index] : NULL;
}

const struct httpstatus *
httpstatus_next_meaning(const struct httpstatus *status)
{
    return status && status[1].code == status->code ? status + 1 : NULL;
}
