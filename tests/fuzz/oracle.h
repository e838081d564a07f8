/* oracle.h - what the registry's text says, read without the generator: slow and plain. SPDX-License-Identifier: MIT */
#ifndef ORACLE_H
#define ORACLE_H

#include <stddef.h>

enum { CODE_MIN = 100, CODE_MAX = 999, LIST_MAX = 32, CLASS_MAX = 5, LEVEL_MAX = 9, ROLE_MAX = 9, BITS = 31 };

/* Name and URL as they are written or follow from phrase and reference; the traits and fields that are written, and those that
 * follow from code and owner. A list has NULL past the last one, and room for LIST_MAX at least. levels has the numbers of the
 * fields' levels, conditions "" for a field without one. advice is by role, NULL where there is none; related ends with 0. */
struct meaning {
    const char *owner, *name, *phrase, *description, *reference, *url;
    const char **aliases, **users, **fields, **conditions;
    const char *advice[ROLE_MAX + 1];
    int levels[LIST_MAX + 1], related[LIST_MAX + 1];
    int code, traits, is_preferred;
};

/* Reads registry/terms.txt and the files of owners from the folder. The generator has taken them. */
void read_registry(const char *folder, const char *terms, char **files, int count);

/* In the order of the walk: by code, the preferred meaning first, then in the order of the files. NULL past the last one. */
const struct meaning *meaning_at(int index);

/* The preferred meaning of the code, or the first of the walk that the party owns or uses; NULL if there is none. */
const struct meaning *preferred_meaning(int code);
const struct meaning *meaning_of(const char *party, int code);

/* NULL if there is none. */
const char *name_of_trait(int bit);
const char *name_of_class(int number);
const char *name_of_level(int number);
const char *date_of_registry(void);

/* The code of a status line by a table of states, or 0. */
int code_of_line(const unsigned char *text, size_t length);

#endif
