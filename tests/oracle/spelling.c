/* spelling.c - which spelling means what, by a sorted list and the C library's idea of letters. SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

struct spelling {
    char *key;
    const struct httpstatus *status;
    int rank; /* the lowest takes precedence for the key */
};

static struct spelling spellings[8192];
static size_t count;

size_t
fold(char *key, const void *text, size_t size)
{
    const unsigned char *bytes = text;
    size_t length = 0;
    size_t i;

    for (i = 0; i < size; i++)
        if (isalnum(bytes[i]))
            key[length++] = (char)toupper(bytes[i]);
    key[length] = '\0';
    return length;
}

void
each_spelling(void (*visit)(const struct httpstatus *status, const char *text))
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        visit(status, httpstatus_name(status));
        visit(status, httpstatus_phrase(status));
        for (j = 0; httpstatus_alias(status, j); j++)
            visit(status, httpstatus_alias(status, j));
    }
}

/* The preferred meanings of registered codes come before those of others, and those before the rest. */
static int
rank_of(const struct httpstatus *status)
{
    int rank = 2;

    if (status == httpstatus_from_code(httpstatus_code(status)))
        rank = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) ? 0 : 1;
    return rank * 1000 + httpstatus_code(status);
}

static void
add(const struct httpstatus *status, const char *text)
{
    assert(count < sizeof spellings / sizeof spellings[0]);
    spellings[count].key = malloc(strlen(text) + 1);
    assert(spellings[count].key != NULL);
    fold(spellings[count].key, text, strlen(text));
    spellings[count].status = status;
    spellings[count++].rank = rank_of(status);
}

static int
compare(const void *one, const void *other)
{
    const struct spelling *a = one;
    const struct spelling *b = other;
    int order = strcmp(a->key, b->key);

    if (order == 0)
        order = a->rank - b->rank;
    if (order == 0)
        order = (a->status > b->status) - (a->status < b->status);
    return order;
}

static int
compare_key(const void *key, const void *spelling)
{
    return strcmp(key, ((const struct spelling *)spelling)->key);
}

/* Of those with one key only the first stays. */
static void
make_list(void)
{
    size_t i, kept = 0;

    each_spelling(add);
    qsort(spellings, count, sizeof spellings[0], compare);
    for (i = 0; i < count; i++)
        if (i == 0 || strcmp(spellings[i].key, spellings[kept - 1].key) != 0)
            spellings[kept++] = spellings[i];
        else
            free(spellings[i].key);
    count = kept;
}

const struct httpstatus *
meaning_of_name(const char *key)
{
    const struct spelling *found;

    if (count == 0)
        make_list();
    found = bsearch(key, spellings, count, sizeof spellings[0], compare_key);
    return found ? found->status : NULL;
}
