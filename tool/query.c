/* query.c - reads a question. SPDX-License-Identifier: MIT */
#include "query.h"

#include <string.h>

#include "ecosystem.h"
#include "httpstatus.h"
#include "keyword.h"
#include "letter.h"

/* Of the library's own constants. */
#define OWN_PREFIX "HTTPSTATUS_"

static const char digits[] = "0123456789";

/* The number at the beginning of the text; what is above 9999 is 9999, which is no code either. */
static int
number_of(const char *text)
{
    int number = 0;

    for (; *text >= '0' && *text <= '9'; text++)
        number = number > 999 ? 9999 : number * 10 + (*text - '0');
    return number;
}

/* Whether one number is above another, however long they are. */
static int
is_above(const char *number, const char *other)
{
    size_t length, other_length;

    number += strspn(number, "0");
    other += strspn(other, "0");
    length = strspn(number, digits);
    other_length = strspn(other, digits);
    if (length != other_length)
        return length > other_length;
    return strncmp(number, other, length) > 0;
}

/* A number with a sign or without one, and nothing else. */
static int
is_number(const char *text)
{
    text += *text == '-' || *text == '+';
    return *text && !text[strspn(text, digits)];
}

/* "4xx", "40x", or "4". */
static int
is_class(const char *text)
{
    size_t length = strspn(text, digits);

    if (length == 1 && !text[1])
        return text[0] >= '1' && text[0] <= '5';
    return length > 0 && length < 3 && strlen(text) == 3 && strspn(text + length, "xX") == 3 - length;
}

/* "403.14", as IIS logs a code and its substatus. */
static int
has_substatus(const char *text)
{
    return strspn(text, digits) == 3 && text[3] == '.' && text[4] && !text[4 + strspn(text + 4, digits)];
}

/* Where the second number of a range begins; NULL if there is no "-" or "..". */
static const char *
second_number(const char *text)
{
    size_t length = strspn(text, digits);

    if (length == 0)
        return NULL;
    if (text[length] == '-')
        return text + length + 1;
    return strncmp(text + length, "..", 2) == 0 ? text + length + 2 : NULL;
}

/* Two numbers, of which the second may be missing. */
static int
is_range(const char *text)
{
    const char *second = second_number(text);

    return second && !second[strspn(second, digits)];
}

static void
read_class(struct query *query)
{
    int length = (int)strspn(query->text, digits);
    int first = number_of(query->text) * (length == 1 ? 100 : 10);

    query->kind = httpstatus_class(first) ? ASKS_RANGE : ASKS_NO_CLASS;
    query->first = first;
    query->last = first + (length == 1 ? 99 : 9);
}

static void
read_range(struct query *query)
{
    const char *end = second_number(query->text);

    query->first = number_of(query->text);
    query->last = number_of(end);
    query->kind = !*end || is_above(query->text, end) ? ASKS_BAD_RANGE : ASKS_RANGE;
}

/* By its name or another word for it; 0 if there is none. */
static int
trait_of(const char *text)
{
    const char *name, *word;
    int bit;

    for (bit = 0; (name = httpstatus_trait_name(1 << bit)); bit++) {
        if (is_loosely(text, strlen(text), name))
            return 1 << bit;
        for (word = trait_keywords[bit]; word && *word; word += strcspn(word, "\n") + 1)
            if (is_loosely(word, strcspn(word, "\n"), text))
                return 1 << bit;
    }
    return 0;
}

static int
is_field(const char *text)
{
    const char *field;
    int i, j;

    for (i = 0; i < httpstatus_count(); i++)
        for (j = 0; (field = httpstatus_field(httpstatus_at(i), j)); j++)
            if (is_loosely(text, strlen(text), field))
                return 1;
    return 0;
}

/* A class by its name: "client error". */
static int
class_of(const char *text)
{
    int status_class;

    for (status_class = 5; status_class > 0; status_class--)
        if (is_loosely(text, strlen(text), httpstatus_class_name(status_class)))
            break;
    return status_class;
}

/* A name of a registered status that says enough: a single word that is only another name may be meant as a word to search for. */
static int
is_clear_name(const struct httpstatus *status, const char *text)
{
    return httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) &&
           (strpbrk(text, " -_.:") || is_loosely(text, strlen(text), httpstatus_name(status)));
}

/* "what is 522?": one code among words that say nothing of their own. The code, or 0. */
static int
code_in_sentence(const char *text)
{
    static const char *const fillers[] = { "what", "s", "is", "does", "mean", "means", "the", "a", "an", "http", "https",
        "status", "code", "error", "response", "of", "why", "for", "explain", NULL };
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    int code = 0, words = 0;

    for (text += strcspn(text, letters); *text; text += strcspn(text, letters), words++) {
        size_t length = strspn(text, letters);
        int i;

        if (length == 3 && strspn(text, digits) >= 3 && !code)
            code = number_of(text);
        else {
            for (i = 0; fillers[i] && !(strlen(fillers[i]) == length && is_loosely(text, length, fillers[i])); i++)
                continue;
            if (!fillers[i])
                return 0;
        }
        text += length;
    }
    return words > 1 && code >= 100 ? code : 0;
}

/* Whether it names a meaning for certain; no trait and no other word shares its name then. */
static int
read_name(struct query *query, const char *text)
{
    int is_own = strncmp(text, OWN_PREFIX, strlen(OWN_PREFIX)) == 0;

    query->status = httpstatus_from_name(is_own ? text + strlen(OWN_PREFIX) : text);
    if (!(is_own ? query->status != NULL : is_clear_name(query->status, text)))
        return 0;
    query->kind = ASKS_MEANING;
    return 1;
}

static int
read_code_in_sentence(struct query *query, const char *text)
{
    query->first = query->last = code_in_sentence(text);
    query->kind = ASKS_CODE;
    return query->first != 0;
}

static int
read_class_name(struct query *query, const char *text)
{
    query->first = class_of(text) * 100;
    query->last = query->first + 99;
    query->kind = ASKS_RANGE;
    return query->first != 0;
}

int
read_whole(struct query *query, const char *text)
{
    memset(query, 0, sizeof(*query));
    query->text = text;
    if (read_name(query, text))
        return 1;
    query->trait = trait_of(text);
    if (query->trait)
        query->kind = ASKS_TRAIT;
    else if (read_code_in_sentence(query, text))
        return 1;
    else if (is_field(text))
        query->kind = ASKS_FIELD;
    else if (is_party(text))
        query->kind = ASKS_OWNER;
    else if (read_class_name(query, text))
        return 1;
    else if (is_constant_of(text, 0))
        query->kind = ASKS_CONSTANT;
    else if (query->status && strpbrk(text, " -_"))
        query->kind = ASKS_MEANING;
    else
        return 0;
    return 1;
}

void
read_query(struct query *query, const char *text)
{
    memset(query, 0, sizeof(*query));
    query->text = text;
    query->first = query->last = httpstatus_parse(text, strlen(text));
    if (query->first)
        query->kind = ASKS_CODE;
    else if (is_class(text))
        read_class(query);
    else if (has_substatus(text)) {
        query->kind = ASKS_CODE;
        query->first = query->last = number_of(text);
        query->substatus = text + 4;
    } else if (is_number(text))
        query->kind = ASKS_NUMBER;
    else if (is_range(text))
        read_range(query);
    else if (!read_whole(query, text))
        query->kind = ASKS_WORDS;
}

int
is_by_number(const struct query *query)
{
    return query->kind == ASKS_CODE || query->kind == ASKS_RANGE;
}

int
is_filter(const struct query *query)
{
    return query->kind == ASKS_OWNER || query->kind == ASKS_TRAIT || query->kind == ASKS_FIELD;
}
