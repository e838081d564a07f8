/* name.c - meanings by name, phrase or alias. SPDX-License-Identifier: MIT
 *
 * The letters and digits of a name are its key. A perfect hash (hash.awk) says which key of the table it could be, and a comparison
 * whether it is. The time goes into walking the name, so the loop has no branch that depends on a byte: each is written to the
 * key, which grows if the byte counts.
 */
#include "table.h"

/* The canary next to the array would be the only thing in this library that has to be relocated. No index leaves the array: a name
 * that is longer than every key returns before. */
#if defined(__has_attribute)
#if __has_attribute(no_stack_protector)
#define NO_CANARY __attribute__((no_stack_protector))
#endif
#endif
#ifndef NO_CANARY
#define NO_CANARY
#endif

/* The loop is compiled twice, for each way in which a name can end. */
#if defined(__GNUC__)
#define ALWAYS_INLINE __attribute__((always_inline))
#else
#define ALWAYS_INLINE
#endif

enum { WORD = sizeof(union httpstatus__word) };

/* Both keys are filled with zeros to whole words. */
static inline uint64_t
difference(const union httpstatus__word *key, const union httpstatus__word *other, size_t length)
{
    uint64_t found = 0;
    size_t i;

    for (i = 0; i * WORD < length; i++)
        found |= key[i].number ^ other[i].number;
    return found;
}

static inline const struct httpstatus__key *
candidate(uint32_t sum)
{
    uint32_t hash = sum * KEY_MULTIPLIER;
    uint32_t displacement = httpstatus__key_displacement[hash >> KEY_BUCKET_SHIFT];

    return &httpstatus__keys[((hash >> 8) + displacement) % KEY_SLOTS];
}

/* An initializer of the whole key is a call of memset() on some machines. */
static inline void
fill_word(unsigned char *bytes)
{
    size_t i;

    for (i = 0; i < WORD; i++)
        bytes[i] = 0;
}

/* end: after the last byte of the name, or NULL if a NUL ends it. */
static inline int
has_more(const char *name, const char *end)
{
    return end ? name < end : *name != '\0';
}

ALWAYS_INLINE static inline NO_CANARY const struct httpstatus *
find(const char *name, const char *end)
{
    union httpstatus__word key[KEY_SIZE / WORD];
    unsigned char *bytes = (unsigned char *)key;
    const struct httpstatus__key *found;
    size_t length = 0;
    uint32_t sum = 0;
    uint64_t unlike;
    int is_as_long;

    for (; has_more(name, end); name++) {
        uint32_t weight = httpstatus__weight[(unsigned char)*name];

        if (length > KEY_LONGEST)
            return NULL;
        bytes[length] = (unsigned char)weight;
        sum += weight * httpstatus__factor[length];
        length += weight != 0;
    }
    if (length == 0 || length > KEY_LONGEST)
        return NULL;
    fill_word(bytes + length);
    found = candidate(sum);
    is_as_long = found->length == length;
    unlike = difference(key, &httpstatus__key_words[found->word], length & -(size_t)is_as_long);
    return only_if(is_as_long & (unlike == 0), (uintptr_t)&httpstatus__table[found->row]);
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
