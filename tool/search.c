/* search.c - words in what is said about a status. SPDX-License-Identifier: MIT */
#include "search.h"

#include <string.h>

#include "httpstatus.h"
#include "letter.h"

static int
begins_with(const char *text, const char *word, size_t length)
{
    size_t i;

    for (i = 0; i < length; i++)
        if (small_letter(text[i]) != small_letter(word[i]))
            return 0;
    return 1;
}

static int
holds(const char *text, const char *word, size_t length)
{
    for (; *text; text++)
        if (begins_with(text, word, length))
            return 1;
    return 0;
}

static int
has_word(const struct httpstatus *status, const char *word, size_t length)
{
    const char *alias;
    int i;

    if (holds(httpstatus_phrase(status), word, length) || holds(httpstatus_name(status), word, length) ||
        holds(httpstatus_description(status), word, length))
        return 1;
    for (i = 0; (alias = httpstatus_alias(status, i)); i++)
        if (holds(alias, word, length))
            return 1;
    return 0;
}

int
has_words(const struct httpstatus *status, const char *text)
{
    static const char space[] = " \t\n\v\f\r";
    int words = 0;

    for (;;) {
        size_t length;

        text += strspn(text, space);
        length = strcspn(text, space);
        if (length == 0)
            return words > 0;
        if (!has_word(status, text, length))
            return 0;
        text += length;
        words++;
    }
}
