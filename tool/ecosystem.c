/* ecosystem.c - finds the constants of other languages and libraries. SPDX-License-Identifier: MIT */
#include "ecosystem.h"

#include <string.h>

#include "letter.h"
#include "terminal.h"

static int
is_word(const char *word, const char *text, size_t length)
{
    size_t i;

    for (i = 0; i < length && word[i]; i++)
        if (small_letter(word[i]) != small_letter(text[i]))
            return 0;
    return i == length && !word[i];
}

static int
has_word(const char *text, const char *word)
{
    while (*text) {
        size_t length = strcspn(text, " ");

        if (is_word(word, text, length))
            return 1;
        text += length + (text[length] == ' ');
    }
    return 0;
}

int
find_ecosystem(const char *word)
{
    char known[512] = "";
    int i;

    for (i = 0; ecosystems[i].key; i++)
        if (strcmp(ecosystems[i].key, word) == 0)
            return i;
    for (i = 0; ecosystems[i].key; i++)
        if (has_word(ecosystems[i].name, word))
            return i;
    for (i = 0; ecosystems[i].key; i++) {
        strcat(known, i ? ", " : "");
        strcat(known, ecosystems[i].key);
    }
    complain("--in", "there are %s", known);
    return -1;
}

/* The index of the first constant of the code, or of the next code. */
static int
first_of(int code)
{
    int low = 0, high = constant_count;

    while (low < high) {
        int middle = low + (high - low) / 2;

        if (constants[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct constant *
constant_at(int code, int ecosystem, int index)
{
    const struct constant *constant = &constants[first_of(code)];

    for (; constant->code == code; constant++)
        if ((ecosystem == ANY_ECOSYSTEM || constant->ecosystem == ecosystem) && index-- == 0)
            return constant;
    return NULL;
}

static int
is_qualifier_end(char byte)
{
    return byte == '.' || byte == ':' || byte == '\\' || byte == '/';
}

/* Whether the longer text ends in the shorter one, after a qualifier; or they are the same. */
static int
ends_in(const char *text, const char *end)
{
    size_t length = strlen(text), end_length = strlen(end);

    if (length < end_length || end_length == 0 || strcmp(text + length - end_length, end) != 0)
        return 0;
    return length == end_length || is_qualifier_end(*end) || is_qualifier_end(text[length - end_length - 1]);
}

int
is_constant_of(const char *text, int code)
{
    const struct constant *constant = &constants[code ? first_of(code) : 0];

    for (; constant->code && (!code || constant->code == code); constant++) {
        const char *known = constant_texts + constant->text;

        if (ends_in(known, text) || ends_in(text, known))
            return 1;
    }
    return 0;
}
