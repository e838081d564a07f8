/* find-status.c - where the status of a line is. SPDX-License-Identifier: MIT */
#include <string.h>

#include "lines.h"

static int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether a status of three digits stands here, with a space, a CR or the end of the line behind it. */
static int
is_status(const char *at, const struct piece *piece)
{
    if (piece->end - at < 3 || !is_digit(at[0]) || !is_digit(at[1]) || !is_digit(at[2]))
        return 0;
    if (piece->end - at == 3)
        return !piece->cut;
    return at[3] == ' ' || at[3] == '\r';
}

/* The first quote without a backslash of its own before it. */
static const char *
next_quote(const char *begin, const char *end)
{
    const char *quote = begin;

    while ((quote = memchr(quote, '"', (size_t)(end - quote)))) {
        const char *slashes = quote;

        while (slashes > begin && slashes[-1] == '\\')
            slashes--;
        if ((quote - slashes) % 2 == 0)
            return quote;
        quote++;
    }
    return NULL;
}

const char *
find_status(const struct piece *piece)
{
    const char *at = piece->start;
    const char *opens, *closes;

    if (is_status(at, piece))
        return at;
    while ((opens = next_quote(at, piece->end)) && (closes = next_quote(opens + 1, piece->end))) {
        at = closes + 1;
        if (at < piece->end && *at == ' ' && is_status(at + 1, piece))
            return at + 1;
    }
    return NULL;
}

int
code_of(const char *status)
{
    return (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
}
