/* letter.h - ASCII letters, whatever the locale. SPDX-License-Identifier: MIT */
#ifndef LETTER_H
#define LETTER_H

static inline char
small_letter(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

/* Whether it is a small letter or a digit. */
static inline int
is_small_or_digit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

#endif
