/* ecosystem.h - the constants that other languages and libraries have for registered codes. SPDX-License-Identifier: MIT */
#ifndef ECOSYSTEM_H
#define ECOSYSTEM_H

#include <stdint.h>

/* ---- The table, generated from registry/ecosystems.tsv ---- */

struct ecosystem {
    const char *key; /* "go"; NULL past the last one */
    const char *name;
};

struct constant {
    uint16_t code;
    uint16_t ecosystem; /* an index */
    uint32_t text;      /* an offset into constant_texts */
};

extern const struct ecosystem ecosystems[];
extern const struct constant constants[]; /* by code; one of code 0 past the last one */
extern const int constant_count;
extern const char constant_texts[];

/* ---- ecosystem.c ---- */

enum { ANY_ECOSYSTEM = -1 };

/* By its key or a word of its name, in any case: "go", "rails". -1 after a complaint if there is none. */
int find_ecosystem(const char *word);

/* The constant of this index that an ecosystem, or any, has for the code. NULL past the last one. */
const struct constant *constant_at(int code, int ecosystem, int index);

/* Whether the text is a constant of the code, with more qualifiers than the table has, or fewer: "SC_NOT_FOUND". Code 0: of any. */
int is_constant_of(const char *text, int code);

#endif
