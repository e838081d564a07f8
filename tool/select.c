/* select.c - finds the meanings that a question asks for. SPDX-License-Identifier: MIT */
#include "select.h"

#include <string.h>

#include "ecosystem.h"
#include "httpstatus.h"
#include "letter.h"

/* ---- Words ---- */

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

/* Whether each word of the text is in the name, phrase, aliases or description, in any case; a part of a word is enough. False if
 * there is no word. */
static int
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

/* ---- Meanings ---- */

static int
asks_for(const struct query *query, const struct httpstatus *status)
{
    int code = httpstatus_code(status);

    switch (query->kind) {
    case ASKS_ALL: return httpstatus_from_code(code) == status;
    case ASKS_CODE:
    case ASKS_RANGE: return code >= query->first && code <= query->last && httpstatus_from_code(code) == status;
    case ASKS_MEANING: return query->status == status;
    case ASKS_CONSTANT: return httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) && is_constant_of(query->text, code);
    case ASKS_OWNER: return httpstatus_from_owner(query->text, code) == status;
    case ASKS_WORDS: return has_words(status, query->text);
    case ASKS_NUMBER:
    case ASKS_NO_CLASS:
    case ASKS_BAD_RANGE: return 0;
    }
    return 0;
}

static int
asks_for_code(const struct query *query, int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    while (status && !asks_for(query, status))
        status = httpstatus_next_meaning(status);
    return status != NULL;
}

int
select_meanings(const struct query *query, int all, const struct httpstatus **found)
{
    const struct httpstatus *status;
    int count = 0;
    int i;

    for (i = 0; (status = httpstatus_at(i)); i++)
        if (all ? asks_for_code(query, httpstatus_code(status)) : asks_for(query, status))
            found[count++] = status;
    return count;
}
