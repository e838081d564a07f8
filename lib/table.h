/* table.h - the registry as constant data.
 *
 * SPDX-License-Identifier: MIT
 *
 * All texts are in one pool and all references to them are offsets, so that nothing is relocated when the
 * library is loaded. Offset 0 is the empty string and means "none". table.c is generated from the registry.
 */
#ifndef HTTPSTATUS_TABLE_H
#define HTTPSTATUS_TABLE_H

#include <stdint.h>

#include "hide.h"
#include "httpstatus.h"
#include "table-sizes.h"

/* One meaning of one code. A list is a sequence of strings in the pool that ends with an empty one. */
struct httpstatus {
    uint32_t name, description, owner, reference, url;
    uint32_t aliases, users; /* lists */
    uint32_t advice[ROLE_COUNT];
    uint32_t traits;
    uint32_t line;    /* "404 Not Found" */
    uint16_t fields;  /* the index of the first one; the last one is followed by one of level 0 */
    uint16_t related; /* the index of the first one in httpstatus__related */
    uint16_t code;
};

/* A header field that a sender must, should, may or must not send. */
struct httpstatus__field {
    uint32_t name, condition;
    uint32_t level; /* enum httpstatus_level_number */
};

/* A folded spelling that finds a meaning; one of length 0 is an empty slot. */
struct httpstatus__key {
    uint32_t word;   /* the first of its words, of which zeros fill the last one */
    uint16_t length; /* in bytes, without the zeros */
    uint16_t row;
};

/* Eight bytes of a key, compared as a number. */
union httpstatus__word {
    unsigned char bytes[8];
    uint64_t number;
};

#define CLASS_COUNT 5
#define CODE_SLOTS 1000 /* every code to 999 */
#define PHRASE_AT 4     /* where the phrase begins in a line */

/* -fvisibility=hidden hides definitions; only this spares the uses a detour through the global offset table. */
#if defined(__GNUC__) && __GNUC__ >= 4
#pragma GCC visibility push(hidden)
#endif

extern const char httpstatus__pool[];
extern const struct httpstatus httpstatus__table[ROW_COUNT + 1]; /* by code, preferred meaning first; the last one is empty */
extern const struct httpstatus__field httpstatus__fields[];
extern const uint16_t httpstatus__related[]; /* rows, 1 is the first; 0 ends a list */
extern const uint16_t httpstatus__line_of[CODE_SLOTS]; /* the line of a code's preferred meaning */
extern const uint16_t httpstatus__row_of[CODE_SLOTS];  /* its row; 1 is the first, 0 none */
extern const uint16_t httpstatus__trait_names[TRAIT_COUNT];
extern const uint16_t httpstatus__class_names[CLASS_COUNT + 1];
extern const uint16_t httpstatus__level_names[LEVEL_COUNT + 1];
extern const uint32_t httpstatus__weight[256]; /* of a byte that counts, its folded form in the lowest bits; else 0 */
extern const uint32_t httpstatus__factor[KEY_SIZE];    /* of a position in a key */
extern const uint16_t httpstatus__key_displacement[KEY_BUCKETS];
extern const struct httpstatus__key httpstatus__keys[KEY_SLOTS];
extern const union httpstatus__word httpstatus__key_words[];

#if defined(__GNUC__) && __GNUC__ >= 4
#pragma GCC visibility pop
#endif

/* What follows keeps the lookups free of branches, for nobody can foretell the next code or name. */

/* Where a code is in the tables by code. A number outside them gets slot 0, which is empty: the mask is 0 for it. */
static inline size_t
slot_of(int code)
{
    uint64_t number = (unsigned int)code;
    uint64_t mask = -((number - CODE_SLOTS) >> 63);

    return (size_t)(number & mask);
}

/* The address if there is something, else NULL. */
static inline const void *
only_if(int something, uintptr_t address)
{
    return (const void *)(address & -(uintptr_t)something);
}

#endif
