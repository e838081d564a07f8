/* table.h - the registry as constant data.
 *
 * SPDX-License-Identifier: MIT
 *
 * All texts stand in one pool and all references to them are offsets, so that nothing is relocated when the
 * library is loaded. Offset 0 is the empty string and means "none". table.c is generated from the registry.
 */
#ifndef HTTPSTATUS_TABLE_H
#define HTTPSTATUS_TABLE_H

#include <stdint.h>

#include "httpstatus.h"
#include "table-sizes.h"

/* One meaning of one code. A list is a row of strings in the pool that ends with an empty one. */
struct httpstatus {
    uint32_t name, description, owner, reference, url;
    uint32_t aliases, users, fields; /* lists; fields: a name and its level in turn */
    uint32_t traits;
    uint16_t line; /* "404 Not Found" */
    uint16_t code;
};

/* A spelling that finds a meaning. */
struct httpstatus__key {
    uint32_t spelling;
    uint16_t row; /* 1 is the first; 0: no key here */
};

#define CLASS_COUNT 5
#define CODE_SLOTS 1024 /* every code below 1000, as a power of two */
#define PHRASE_AT 4     /* where the phrase begins in a line */

/* -fvisibility=hidden hides definitions; only this spares the uses a detour through the global offset table. */
#if defined(__GNUC__) && __GNUC__ >= 4
#pragma GCC visibility push(hidden)
#endif

extern const char httpstatus__pool[];
extern const struct httpstatus httpstatus__table[ROW_COUNT]; /* by code, preferred meaning first */
extern const uint16_t httpstatus__line_of[CODE_SLOTS];       /* the line of a code's preferred meaning */
extern const uint16_t httpstatus__row_of[CODE_SLOTS];        /* its row, 1 is the first */
extern const uint16_t httpstatus__trait_names[TRAIT_COUNT];
extern const uint16_t httpstatus__class_names[CLASS_COUNT + 1];
extern const uint16_t httpstatus__key_displacement[KEY_BUCKETS];
extern const struct httpstatus__key httpstatus__keys[KEY_SLOTS];

#if defined(__GNUC__) && __GNUC__ >= 4
#pragma GCC visibility pop
#endif

#endif
