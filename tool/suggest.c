/* suggest.c - what to say where nothing was found. SPDX-License-Identifier: MIT */
#include "suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "keyword.h"
#include "letter.h"

/* ---- The nearest names ---- */

enum { SUGGESTIONS = 3 };

struct suggestion {
    const struct httpstatus *status;
    const char *spelling; /* its name, phrase or alias */
    int distance;         /* how many letters are missing, too many, wrong, or in each other's place */
};

/* Finds the nearest names, the nearest first, one a code. Returns how many, at most SUGGESTIONS; 0 if none is near. */
int suggest(const char *text, struct suggestion *suggestions);

enum { LONGEST = 63, FAR = 99 };

/* What counts of a name: its letters, small, and its digits. */
struct key {
    char bytes[LONGEST];
    int length; /* LONGEST + 1: too long */
};

static void
fold(struct key *key, const char *text)
{
    key->length = 0;
    for (; *text; text++) {
        char byte = small_letter(*text);

        if (!is_small_or_digit(byte))
            continue;
        if (key->length >= LONGEST) {
            key->length = LONGEST + 1;
            return;
        }
        key->bytes[key->length++] = byte;
    }
}

static int
min(int a, int b)
{
    return a < b ? a : b;
}

/* The distance of Damerau and Levenshtein, row by row: row i has the distances of the first i letters of one key from the
 * first letters of the other. Three rows are enough, the third for letters in each other's place. */
static int
distance(const struct key *one, const struct key *other)
{
    int rows[3][LONGEST + 1];
    int i, j;

    for (j = 0; j <= other->length; j++)
        rows[0][j] = j;
    for (i = 1; i <= one->length; i++) {
        int *row = rows[i % 3];
        const int *above = rows[(i - 1) % 3];

        row[0] = i;
        for (j = 1; j <= other->length; j++) {
            int same = one->bytes[i - 1] == other->bytes[j - 1];

            row[j] = min(min(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && one->bytes[i - 1] == other->bytes[j - 2] && one->bytes[i - 2] == other->bytes[j - 1])
                row[j] = min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[one->length % 3][other->length];
}

/* FAR if the spelling is farther away than a third of the letters, or four. */
static int
nearness(const struct key *wanted, const char *spelling)
{
    int most = min(wanted->length / 3, 4);
    struct key key;
    int result;

    fold(&key, spelling);
    if (wanted->length > LONGEST || key.length > LONGEST || abs(key.length - wanted->length) > most)
        return FAR;
    result = distance(wanted, &key);
    return result <= most ? result : FAR;
}

/* A spelling counts for the meaning that it finds. */
static void
consider(struct suggestion *best, const struct key *wanted, const struct httpstatus *status, const char *spelling)
{
    int result = nearness(wanted, spelling);

    if (result >= best->distance || httpstatus_from_name(spelling) != status)
        return;
    best->status = status;
    best->spelling = spelling;
    best->distance = result;
}

/* The nearest spelling of a code. */
static struct suggestion
nearest(const struct key *wanted, const struct httpstatus *status)
{
    struct suggestion best = { NULL, NULL, FAR };
    const char *alias;
    int i;

    for (; status; status = httpstatus_next_meaning(status)) {
        consider(&best, wanted, status, httpstatus_phrase(status));
        consider(&best, wanted, status, httpstatus_name(status));
        for (i = 0; (alias = httpstatus_alias(status, i)); i++)
            consider(&best, wanted, status, alias);
    }
    return best;
}

/* Inserts a suggestion after those that are as near; the last one falls out if there are too many. */
static int
insert(struct suggestion *suggestions, int count, struct suggestion new)
{
    int i = count;

    for (; i > 0 && suggestions[i - 1].distance > new.distance; i--)
        if (i < SUGGESTIONS)
            suggestions[i] = suggestions[i - 1];
    if (i < SUGGESTIONS)
        suggestions[i] = new;
    return min(count + 1, SUGGESTIONS);
}

int
suggest(const char *text, struct suggestion *suggestions)
{
    const struct httpstatus *status;
    struct key wanted;
    int count = 0;
    int i;

    fold(&wanted, text);
    for (i = 0; (status = httpstatus_at(i)); i++) {
        struct suggestion best;

        if (status != httpstatus_from_code(httpstatus_code(status)))
            continue;
        best = nearest(&wanted, status);
        if (best.status)
            count = insert(suggestions, count, best);
    }
    return count;
}

/* ---- What is said ---- */

/* RFC 9110, Section 15: the class of a code that nobody knows is that of its x00. */
static void
explain_code(const char *text, int code)
{
    int status_class = httpstatus_class(code);
    const char *line = httpstatus_line(httpstatus_treat_as(code));

    if (status_class)
        complain(text, "no known status; as one of class %dxx (%s), a client treats it as %s", status_class,
                 httpstatus_class_name(status_class), line);
    else
        complain(text, "no known status, and of no class; a client treats it as %s", line);
}

/* The spelling as it is typed easily: "Not Found" is "not-found". */
static void
put_spelling(char *to, size_t size, const char *spelling)
{
    char *end = to + size - 1;

    for (; *spelling && to < end; spelling++) {
        char byte = small_letter(*spelling);

        if (is_small_or_digit(byte))
            *to++ = byte;
        else if (strchr(" _-/", *spelling))
            *to++ = '-';
    }
    *to = '\0';
}

/* NULL if none is nearer than "least", which becomes the distance of the one that is. */
static const char *
nearer_word(const char *text, const char *(*word)(int index), int *least)
{
    const char *found = NULL, *candidate;
    struct key wanted;
    int i;

    fold(&wanted, text);
    for (i = 0; (candidate = word(i)); i++) {
        int result = nearness(&wanted, candidate);

        if (result < *least) {
            *least = result;
            found = candidate;
        }
    }
    return found;
}

const char *
nearest_word(const char *text, const char *(*word)(int index))
{
    int least = FAR;

    return nearer_word(text, word, &least);
}

static const char *
trait_word(int index)
{
    return httpstatus_trait_name(index < 31 ? 1 << index : 0);
}

static const char *
owner_word(int index)
{
    return httpstatus_owner(httpstatus_at(index));
}

/* Of the texts that all statuses have, one after the other. */
static const char *
text_at(const char *(*text)(const struct httpstatus *, int), int index)
{
    const struct httpstatus *status;
    const char *found;
    int i, j;

    for (i = 0; (status = httpstatus_at(i)); i++)
        for (j = 0; (found = text(status, j)); j++)
            if (index-- == 0)
                return found;
    return NULL;
}

static const char *
user_word(int index)
{
    return text_at(httpstatus_user, index);
}

static const char *
field_word(int index)
{
    return text_at(httpstatus_field, index);
}

static const char *
party_word(int index)
{
    return party_keywords[index].text;
}

static const char *
product_word(int index)
{
    return party_codes[index].name;
}

/* A trait, an owner, a user or a field that may have been meant and is nearer than "least"; or NULL. */
static const char *
nearest_other(const char *text, int least)
{
    const char *(*const words[])(int) = { trait_word, owner_word, user_word, party_word, product_word, field_word };
    const char *found = NULL;
    size_t i;

    for (i = 0; i < sizeof(words) / sizeof(*words); i++) {
        const char *nearer = nearer_word(text, words[i], &least);

        found = nearer ? nearer : found;
    }
    return found;
}

static void
explain_name(const char *text)
{
    struct suggestion suggestions[SUGGESTIONS];
    int count = suggest(text, suggestions);
    const char *other = nearest_other(text, count > 0 ? suggestions[0].distance : FAR);
    char message[512] = "";
    size_t length = 0;
    int i;

    for (i = 0; i < count; i++) {
        const char *before = i == 0 ? "; did you mean " : i < count - 1 ? ", " : " or ";
        char spelling[80];

        put_spelling(spelling, sizeof(spelling), suggestions[i].spelling);
        length += (size_t)snprintf(message + length, sizeof(message) - length, "%s%s (%d)", before, spelling,
                                   httpstatus_code(suggestions[i].status));
    }
    if (other)
        complain(text, "no status of this code or name; did you mean %s?", other);
    else
        complain(text, "no status of this code or name%s%s", message, count ? "?" : "");
}

enum outcome
explain_nothing(const struct query *query, int quiet)
{
    char code[8];

    if (query->kind == ASKS_BAD_RANGE) {
        complain(query->text, "a range has a lower and a higher code, such as 520-527");
        return TROUBLE;
    }
    if (quiet)
        return NOT_FOUND;
    switch (query->kind) {
    case ASKS_CODE:
        snprintf(code, sizeof(code), "%d", query->first);
        explain_code(code, query->first);
        break;
    case ASKS_NUMBER:
        explain_code(query->text, 0);
        break;
    case ASKS_NO_CLASS:
        complain(query->text, "no class; there are 1xx to 5xx, and ranges such as %.1s00-%.1s99", query->text, query->text);
        break;
    case ASKS_WORDS:
        explain_name(query->text);
        break;
    default:
        complain(query->text, "no known status");
    }
    return NOT_FOUND;
}
