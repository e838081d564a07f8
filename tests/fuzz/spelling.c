/* spelling.c - which spelling means what, by a sorted list and the C library's idea of letters. SPDX-License-Identifier: MIT */
#include "fuzz.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

struct spelling {
    char *key;
    const struct httpstatus *status;
    int right; /* to the key: lower is more */
};

static struct spelling spellings[8192];
static size_t count;

/* What the C library says of each byte, asked once: a capital or digit, or 0; and the letter in the other case. */
static char counting[256], other_case[256];

static void
ask_for_letters(void)
{
    int byte;

    for (byte = 0; byte < 256; byte++) {
        counting[byte] = (char)(isalnum(byte) ? toupper(byte) : 0);
        other_case[byte] = (char)(islower(byte) ? toupper(byte) : tolower(byte));
    }
}

size_t
fold(char *key, const void *text, size_t size)
{
    const unsigned char *bytes = text;
    size_t length = 0;
    size_t i;

    if (!counting['0'])
        ask_for_letters();
    for (i = 0; i < size; i++) {
        key[length] = counting[bytes[i]];
        length += key[length] != 0;
    }
    key[length] = '\0';
    return length;
}

size_t
spell_otherwise(char *other, const void *text, size_t size)
{
    static const char separators[] = " _-.'/\t\r\n\x01\x7f\x80\xc3\xff@[`{:";
    const unsigned char *bytes = text;
    size_t length = 0;
    size_t i;

    if (!counting['0'])
        ask_for_letters();
    for (i = 0; i < size; i++) {
        if (bytes[i] == '\0')
            continue;
        other[length++] = other_case[bytes[i]];
        other[length++] = separators[(bytes[i] + i) % (sizeof separators - 1)];
    }
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
right_of(const struct httpstatus *status)
{
    int class_of_right = 2;

    if (status == httpstatus_from_code(httpstatus_code(status)))
        class_of_right = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) ? 0 : 1;
    return class_of_right * 1000 + httpstatus_code(status);
}

static void
add(const struct httpstatus *status, const char *text)
{
    PROMISE(count < sizeof spellings / sizeof spellings[0]);
    spellings[count].key = malloc(strlen(text) + 1);
    PROMISE(spellings[count].key != NULL);
    fold(spellings[count].key, text, strlen(text));
    spellings[count].status = status;
    spellings[count++].right = right_of(status);
}

static int
compare(const void *one, const void *other)
{
    const struct spelling *a = one;
    const struct spelling *b = other;
    int order = strcmp(a->key, b->key);

    if (order == 0)
        order = a->right - b->right;
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
