/* select.c - finds the meanings that answer a question. SPDX-License-Identifier: MIT */
#include "select.h"

#include <string.h>

#include "ecosystem.h"
#include "httpstatus.h"
#include "keyword.h"
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

/* Where a word is found: the first of these. */
enum place { IN_NAME, IN_DESCRIPTION, IN_ADVICE, NOWHERE };

static enum place
place_of_word(int index, const char *word, size_t length)
{
    const struct httpstatus *status = httpstatus_at(index);
    const char *text;
    int i;

    if (holds(httpstatus_phrase(status), word, length) || holds(httpstatus_name(status), word, length) ||
        (keywords[index] && holds(keywords[index], word, length)))
        return IN_NAME;
    for (i = 0; (text = httpstatus_alias(status, i)); i++)
        if (holds(text, word, length))
            return IN_NAME;
    if (holds(httpstatus_description(status), word, length) || holds(httpstatus_owner(status), word, length))
        return IN_DESCRIPTION;
    for (i = 0; (text = httpstatus_user(status, i)); i++)
        if (holds(text, word, length))
            return IN_DESCRIPTION;
    for (i = HTTPSTATUS_ROLE_SERVER; i <= HTTPSTATUS_ROLE_OPERATOR; i++)
        if ((text = httpstatus_advice(status, i)) && holds(text, word, length))
            return IN_ADVICE;
    return NOWHERE;
}

/* The farthest place of a word of the text, in any case; a part of a word is enough. NOWHERE if there is no word. */
static enum place
place_of_words(int index, const char *text)
{
    static const char space[] = " \t\n\v\f\r";
    enum place farthest = NOWHERE;
    int words = 0;

    for (;;) {
        size_t length;
        enum place place;

        text += strspn(text, space);
        length = strcspn(text, space);
        if (length == 0)
            return farthest;
        place = place_of_word(index, text, length);
        if (words++ == 0 || place > farthest)
            farthest = place;
        text += length;
    }
}

/* ---- Meanings ---- */

static int
has_field(const struct httpstatus *status, const char *name)
{
    const char *field;
    int i;

    for (i = 0; (field = httpstatus_field(status, i)); i++)
        if (is_loosely(name, strlen(name), field))
            return 1;
    return 0;
}

static int
asks_for(const struct query *query, int index)
{
    const struct httpstatus *status = httpstatus_at(index);
    int code = httpstatus_code(status);

    switch (query->kind) {
    case ASKS_ALL: return httpstatus_from_code(code) == status;
    case ASKS_CODE:
    case ASKS_RANGE: return code >= query->first && code <= query->last && httpstatus_from_code(code) == status;
    case ASKS_MEANING: return query->status == status;
    case ASKS_TRAIT: return httpstatus_has(status, query->trait);
    case ASKS_FIELD: return has_field(status, query->text);
    case ASKS_CONSTANT: return httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) && is_constant_of(query->text, code);
    case ASKS_OWNER: return part_of(query->text, status) != NO_PART;
    case ASKS_WORDS: return query->status == status || place_of_words(index, query->text) != NOWHERE;
    case ASKS_NUMBER:
    case ASKS_NO_CLASS:
    case ASKS_BAD_RANGE: return 0;
    }
    return 0;
}

static int
asks_for_code(const struct query *query, int code)
{
    int index;

    for (index = 0; httpstatus_at(index); index++)
        if (httpstatus_code(httpstatus_at(index)) == code && asks_for(query, index))
            return 1;
    return 0;
}

enum { RANKS = NOWHERE * 2 + 3 };

/* An owner's own come first, then IANA's. What is found by words: the registered status of this name, then by where the words are,
 * IANA's first. */
static int
rank_of(const struct query *query, int index)
{
    const struct httpstatus *status = httpstatus_at(index);
    int is_registered = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED);

    if (query->kind == ASKS_OWNER)
        return part_of(query->text, status) == OWNS ? 0 : is_registered ? 1 : 2;
    if (query->kind != ASKS_WORDS)
        return is_filter(query) && !is_registered;
    if (query->status == status)
        return is_registered ? 0 : 2;
    return (int)place_of_words(index, query->text) * 2 + 1 + !is_registered;
}

/* The meaning that a code or a name has by itself: no other needs a look. */
static const struct httpstatus *
one_meaning(const struct query *query)
{
    return query->kind == ASKS_CODE ? httpstatus_from_code(query->first) : query->status;
}

/* Inserts a status after those of its rank. ends[rank] is where those of this rank and lower ones end. */
static void
insert(const struct httpstatus **found, int ends[RANKS], int rank, const struct httpstatus *status)
{
    int at = ends[rank];

    memmove(found + at + 1, found + at, (size_t)(ends[RANKS - 1] - at) * sizeof(*found));
    found[at] = status;
    for (; rank < RANKS; rank++)
        ends[rank]++;
}

int
select_meanings(const struct query *query, int all, const struct httpstatus **found)
{
    const struct httpstatus *status;
    int ends[RANKS] = { 0 };
    int index;

    if (!all && (query->kind == ASKS_CODE || query->kind == ASKS_MEANING)) {
        found[0] = one_meaning(query);
        return found[0] != NULL;
    }
    for (index = 0; (status = httpstatus_at(index)); index++)
        if (all ? asks_for_code(query, httpstatus_code(status)) : asks_for(query, index))
            insert(found, ends, rank_of(query, index), status);
    return ends[RANKS - 1];
}

int
is_among(const struct query *query, const struct httpstatus *status)
{
    int code = httpstatus_code(status);
    int index = 0;

    if (is_by_number(query))
        return code >= query->first && code <= query->last;
    while (httpstatus_at(index) != status)
        index++;
    return asks_for(query, index);
}
