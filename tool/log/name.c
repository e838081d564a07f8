/* name.c - names of a code as logs have them. SPDX-License-Identifier: MIT */
#include <stddef.h>

#include "httpstatus.h"
#include "letter.h"
#include "readers.h"

/* Whether the name is here, in any case, and not only the beginning of a longer word. Its length, or 0. */
static size_t
length_if_here(const char *at, const char *end, const char *name, int cut)
{
    const char *begin = at;

    for (; *name; at++, name++) {
        if (at == end)
            return cut ? (size_t)(at - begin) : 0;
        if (small_letter(*at) != small_letter(*name))
            return 0;
    }
    return at < end && is_small_or_digit(small_letter(*at)) ? 0 : (size_t)(at - begin);
}

size_t
length_of_plain_name(const char *at, const char *end, int code, int cut)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    size_t longest = 0;
    int i;

    for (; status; status = httpstatus_next_meaning(status)) {
        const char *name = httpstatus_phrase(status);

        for (i = 0; name; name = httpstatus_alias(status, i++)) {
            size_t length = length_if_here(at, end, name, cut);

            if (length > longest)
                longest = length;
        }
    }
    return longest;
}

/* Rack and others write "306 (Unused)". */
size_t
length_of_name(const char *at, const char *end, int code)
{
    size_t length;

    if (at == end || *at != '(')
        return length_of_plain_name(at, end, code, 0);
    length = length_of_plain_name(at + 1, end, code, 0);
    return length > 0 && end - at > (ptrdiff_t)length + 1 && at[length + 1] == ')' ? length + 2 : 0;
}
