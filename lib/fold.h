/* fold.h - loose matching: only ASCII letters and digits count, case does not.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HTTPSTATUS_FOLD_H
#define HTTPSTATUS_FOLD_H

#include "text.h"
#include "table.h"

/* The byte as an upper-case letter or a digit, or 0 if it does not count. */
static inline unsigned char
folded(char byte)
{
    return (unsigned char)httpstatus__weight[(unsigned char)byte];
}

/* The first byte that counts, or the end. */
static inline const char *
skip_separators(const char *text, const char *end)
{
    while (text < end && !folded(*text))
        text++;
    return text;
}

/* Whether the text, which may hold any bytes, and the string are one name. */
static inline int
same_name(const char *text, size_t length, const char *string)
{
    const char *text_end = text + length;
    const char *string_end = end_of(string);

    for (;; text++, string++) {
        text = skip_separators(text, text_end);
        string = skip_separators(string, string_end);
        if (text == text_end || string == string_end)
            return text == text_end && string == string_end;
        if (folded(*text) != folded(*string))
            return 0;
    }
}

#endif
