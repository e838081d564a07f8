/* reason.c - the fast path: a phrase by the number alone. SPDX-License-Identifier: MIT */
#include "table.h"

const char *
httpstatus_reason(int code)
{
    uintptr_t line = httpstatus__line_of[slot_of(code)];

    return only_if(line != 0, (uintptr_t)httpstatus__pool + line + PHRASE_AT);
}
