/* text.h - bytes and strings without the locale, and without libc.
 *
 * SPDX-License-Identifier: MIT
 *
 * The library calls no function of libc, not even strlen: each one would cost a relocation.
 */
#ifndef HTTPSTATUS_TEXT_H
#define HTTPSTATUS_TEXT_H

#include <stddef.h>

#include "hide.h"

static inline int
is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

/* RFC 5234: a visible ASCII character. */
static inline int
is_vchar(unsigned char byte)
{
    return byte >= 0x21 && byte <= 0x7e;
}

/* RFC 9112, Section 4: what a reason phrase may hold; 0x80 and above is obs-text. */
static inline int
is_phrase_byte(unsigned char byte)
{
    return byte == '\t' || byte == ' ' || is_vchar(byte) || byte >= 0x80;
}

static inline const char *
end_of(const char *string)
{
    while (*string)
        string++;
    return string;
}

static inline size_t
length_of(const char *string)
{
    return (size_t)(end_of(string) - string);
}

#endif
