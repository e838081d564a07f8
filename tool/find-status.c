/* find-status.c - where the status of a line is. SPDX-License-Identifier: MIT */
#include <string.h>

#include "lines.h"

static int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether a status of three digits stands here, with a space, a CR or the end behind it. */
static int
is_status(const char *at, const char *end)
{
    if (end - at < 3 || !is_digit(at[0]) || !is_digit(at[1]) || !is_digit(at[2]))
        return 0;
    return end - at == 3 || at[3] == ' ' || at[3] == '\r';
}

const char *
find_status(const char *line, const char *end)
{
    const char *quote = line;

    if (is_status(line, end))
        return line;
    while ((quote = memchr(quote, '"', (size_t)(end - quote)))) {
        int escaped = quote > line && quote[-1] == '\\';

        quote++;
        if (!escaped && end - quote > 1 && *quote == ' ' && is_status(quote + 1, end))
            return quote + 1;
    }
    return NULL;
}

int
code_of(const char *status)
{
    return (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
}
