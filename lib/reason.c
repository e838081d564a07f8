/* reason.c - the fast path: a phrase by the number alone. SPDX-License-Identifier: MIT */
#include "table.h"

const char *
httpstatus_reason(int code)
{
    uint16_t line = code >= 0 && code < CODE_SLOTS ? httpstatus__line_of[code] : 0;

    return line ? httpstatus__pool + line + PHRASE_AT : NULL;
}
