/* name.c - meanings by name, phrase or alias. SPDX-License-Identifier: MIT
 *
 * The bytes that count are put together as a key, a perfect hash (hash.awk) gives the one key of the table that it
 * could be, and a comparison says whether it is. The time goes into walking the name, byte by byte, so that is free of
 * branches that depend on the bytes: each is written to the key, and the key grows by it if it counts.
 */
#include "table.h"

/* The key lies in an array, and a canary beside it would be the one thing in this library that has to be relocated. The
 * array is written at one place, in find(), within its bounds whatever the name. */
#if defined(__has_attribute)
#if __has_attribute(no_stack_protector)
#define NO_CANARY __attribute__((no_stack_protector))
#endif
#endif
#ifndef NO_CANARY
#define NO_CANARY
#endif

/* The loop over the bytes is made twice, once for each way in which a name can end. */
#if defined(__GNUC__)
#define MADE_TWICE __attribute__((always_inline))
#else
#define MADE_TWICE
#endif

enum { WORD = 8, KEY_SIZE = KEY_LONGEST + 1 + WORD };

/* Eight bytes as a number, the first one lowest. A compiler makes one load of it. */
static inline uint64_t
word(const unsigned char *bytes)
{
    return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24 |
           (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 | (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

/* Not 0 where two keys differ. Both have WORD bytes behind their last one, which do not count. */
static inline uint64_t
difference(const unsigned char *one, const unsigned char *other, size_t length)
{
    uint64_t found = 0;

    for (; length > WORD; length -= WORD, one += WORD, other += WORD)
        found |= word(one) ^ word(other);
    return found | (word(one) ^ word(other)) << (WORD - length) * 8;
}

static inline const struct httpstatus__key *
candidate(uint32_t sum, size_t length)
{
    uint32_t hash = (sum + ((uint32_t)length << 25)) * KEY_MULTIPLIER;
    uint32_t displacement = httpstatus__key_displacement[(hash >> 22) % KEY_BUCKETS];

    return &httpstatus__keys[((hash >> 10) + displacement) % KEY_SLOTS];
}

/* end: behind the last byte of the name, or NULL where a NUL ends it. */
static inline int
has_more(const char *name, const char *end)
{
    return end ? name < end : *name != '\0';
}

MADE_TWICE static inline NO_CANARY const struct httpstatus *
find(const char *name, const char *end)
{
    unsigned char key[KEY_SIZE];
    const struct httpstatus__key *found;
    size_t length = 0;
    uint32_t sum = 0;
    uint64_t unlike;

    for (; has_more(name, end) && length <= KEY_LONGEST; name++) {
        uint32_t weight = httpstatus__weight[(unsigned char)*name];

        key[length] = (unsigned char)weight;
        sum += weight;
        length += weight != 0;
    }
    if (length == 0 || length > KEY_LONGEST)
        return NULL;
    found = candidate(sum, length);
    unlike = difference(key, (const unsigned char *)httpstatus__key_pool + found->at, length) | (found->length ^ length);
    return only_if(unlike == 0, (uintptr_t)&httpstatus__table[found->row]);
}

NO_CANARY const struct httpstatus *
httpstatus_from_name_n(const char *name, size_t length)
{
    return name ? find(name, name + length) : NULL;
}

NO_CANARY const struct httpstatus *
httpstatus_from_name(const char *name)
{
    return name ? find(name, NULL) : NULL;
}
