/* har.c - HTTP Archive, one JSON document with many statuses. SPDX-License-Identifier: MIT */
#include "readers.h"

static const char *
skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
        at++;
    return at;
}

int
is_har(const char *start, const char *end)
{
    static const char begins[] = "{\"log\":{";
    const char *next;

    for (next = begins; *next; next++, start++) {
        start = skip_space(start, end);
        if (start == end || *start != *next)
            return 0;
    }
    return 1;
}
