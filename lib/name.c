/* name.c - meanings by name, phrase or alias. SPDX-License-Identifier: MIT
 *
 * A perfect hash over the bytes that count (hash.awk) gives the one spelling that could be the same name, and a
 * comparison says whether it is.
 */
#include "fold.h"
#include "table.h"

static uint32_t
hash(const char *name, size_t length)
{
    uint32_t value = 0;
    size_t i;

    for (i = 0; i < length; i++) {
        unsigned char byte = folded((unsigned char)name[i]);

        if (byte)
            value = value * KEY_MULTIPLIER + byte;
    }
    return value;
}

static const struct httpstatus__key *
candidate(uint32_t value)
{
    uint32_t displacement = httpstatus__key_displacement[value % KEY_BUCKETS];

    return &httpstatus__keys[((value >> 16) + displacement) % KEY_SLOTS];
}

const struct httpstatus *
httpstatus_from_name_n(const char *name, size_t length)
{
    const struct httpstatus__key *key;

    if (!name)
        return NULL;
    key = candidate(hash(name, length));
    if (!key->row || !same_name(name, length, httpstatus__pool + key->spelling))
        return NULL;
    return &httpstatus__table[key->row - 1];
}

const struct httpstatus *
httpstatus_from_name(const char *name)
{
    return name ? httpstatus_from_name_n(name, length_of(name)) : NULL;
}
