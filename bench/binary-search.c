/* binary-search.c - name to code the plain way: bsearch(3) over sorted pointers. SPDX-License-Identifier: MIT */
#include <stdlib.h>

const void *binary_search(const char *name);

/* Sorted as by "sort -f". */
static const char *const entries[] = {
#include "keys.inc"
};

static int
fold(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z' ? byte - 32 : byte;
}

static int
compare(const void *key, const void *entry)
{
    const unsigned char *one = key;
    const unsigned char *other = (const unsigned char *)*(const char *const *)entry;

    while (*one && fold(*one) == fold(*other)) {
        one++;
        other++;
    }
    return fold(*one) - fold(*other);
}

const void *
binary_search(const char *name)
{
    return bsearch(name, entries, sizeof entries / sizeof entries[0], sizeof entries[0], compare);
}
