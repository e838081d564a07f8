/* letter.h - ASCII letters, digits and blanks, whatever the locale. SPDX-License-Identifier: MIT */
#ifndef LETTER_H
#define LETTER_H

#include <stddef.h>

static inline char
small_letter(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static inline int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static inline int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* Whether it is a lower-case letter or a digit. */
static inline int
is_small_or_digit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || is_digit(byte);
}

/* Whether only other letters and digits tell the texts apart, as with names; "length" bytes of the first one count. */
static inline int
is_loosely(const char *text, size_t length, const char *other)
{
    const char *end = text + length;

    for (;; text++, other++) {
        while (text < end && !is_small_or_digit(small_letter(*text)))
            text++;
        while (*other && !is_small_or_digit(small_letter(*other)))
            other++;
        if (text == end || !*other)
            return text == end && !*other;
        if (small_letter(*text) != small_letter(*other))
            return 0;
    }
}

#endif
