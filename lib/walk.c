/* walk.c - all meanings in turn. SPDX-License-Identifier: MIT */
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
    if (!status || status == &httpstatus__table[ROW_COUNT - 1] || status[1].code != status->code)
        return NULL;
    return status + 1;
}
