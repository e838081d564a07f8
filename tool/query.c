/* query.c - reads what an argument asks for. SPDX-License-Identifier: MIT */
#include "query.h"

#include <string.h>

#include "ecosystem.h"
#include "httpstatus.h"

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

static int
is_class(const char *text)
{
    return text[0] >= '0' && text[0] <= '9' && (strcmp(text + 1, "xx") == 0 || strcmp(text + 1, "XX") == 0);
}

/* Numbers on both sides of a "-", of which the second may be missing. */
static int
is_range(const char *text)
{
    size_t length = strspn(text, digits);

    if (length == 0 || text[length] != '-')
        return 0;
    text += length + 1;
    return !text[strspn(text, digits)];
}

static void
read_class(struct query *query)
{
    int status_class = httpstatus_class(number_of(query->text) * 100);

    query->kind = status_class ? ASKS_RANGE : ASKS_NO_CLASS;
    query->first = status_class * 100;
    query->last = status_class * 100 + 99;
}

static void
read_range(struct query *query)
{
    const char *end = strchr(query->text, '-') + 1;

    query->first = number_of(query->text);
    query->last = number_of(end);
    query->kind = !*end || is_above(query->text, end) ? ASKS_BAD_RANGE : ASKS_RANGE;
}

static int
is_owner(const char *text)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        if (httpstatus_from_owner(text, httpstatus_code(httpstatus_at(i))))
            return 1;
    return 0;
}

int
read_name(struct query *query, const char *text)
{
    memset(query, 0, sizeof(*query));
    query->text = text;
    query->status = httpstatus_from_name(strncmp(text, OWN_PREFIX, strlen(OWN_PREFIX)) == 0 ? text + strlen(OWN_PREFIX) : text);
    if (query->status)
        query->kind = ASKS_MEANING;
    else if (is_owner(text))
        query->kind = ASKS_OWNER;
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
    else if (is_number(text))
        query->kind = ASKS_NUMBER;
    else if (is_class(text))
        read_class(query);
    else if (is_range(text))
        read_range(query);
    else if (!read_name(query, text))
        query->kind = is_constant_of(text, 0) ? ASKS_CONSTANT : ASKS_WORDS;
}
