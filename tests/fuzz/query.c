/* query.c - the input is an argument of the command. SPDX-License-Identifier: MIT
 *
 * What it asks for is read by regular expressions, what that selects is taken from the lists of the library, words are found by
 * strstr(), and which names are near is said by the distances of all of them, each with its whole matrix.
 */
#include "query.h"

#include <ctype.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"
#include "httpstatus.h"
#include "suggest.h"

enum { MEANINGS = 4096, CODES = 1000 };

static struct fence fence;
static char key[LONGEST + 1];
static const struct httpstatus *found[MEANINGS];
static char wanted[MEANINGS]; /* by place in the walk: whether the argument asks for it */

/* ---- What is asked for ---- */

/* Each pattern has a group, which tells that it was compiled. */
static int
matches(regex_t *expression, const char *pattern, const char *text)
{
    if (!expression->re_nsub)
        PROMISE(regcomp(expression, pattern, REG_EXTENDED) == 0);
    return regexec(expression, text, 0, NULL, 0) == 0;
}

/* Above the codes all numbers are the same. */
static unsigned long
number_at(const char *digits)
{
    unsigned long number = strtoul(digits, NULL, 10);

    return number > 9999 ? 9999 : number;
}

/* Digit by digit from the first place that either number has. */
static int
is_above(const char *number, const char *other)
{
    size_t length = strspn(number, "0123456789"), other_length = strspn(other, "0123456789");
    size_t place = length > other_length ? length : other_length;

    for (; place > 0; place--) {
        char digit = '0', other_digit = '0';

        if (place <= length)
            digit = number[length - place];
        if (place <= other_length)
            other_digit = other[other_length - place];
        if (digit != other_digit)
            return digit > other_digit;
    }
    return 0;
}

static enum query_kind
kind_of_range(const char *text)
{
    const char *last = strchr(text, '-') + 1;

    return *last == '\0' || is_above(text, last) ? ASKS_BAD_RANGE : ASKS_RANGE;
}

static enum query_kind
kind_of_name(void)
{
    if (meaning_of_name(key))
        return ASKS_MEANING;
    return is_party(key) ? ASKS_OWNER : ASKS_WORDS;
}

static enum query_kind
kind_of(const char *text)
{
    static regex_t number, class, no_class, range;

    if (httpstatus_parse(text, strlen(text)))
        return ASKS_CODE;
    if (matches(&number, "^([-+]?[0-9]+)$", text))
        return ASKS_NUMBER;
    if (matches(&class, "^[1-5](xx|XX)$", text))
        return ASKS_RANGE;
    if (matches(&no_class, "^[06-9](xx|XX)$", text))
        return ASKS_NO_CLASS;
    if (matches(&range, "^([0-9]+-[0-9]*)$", text))
        return kind_of_range(text);
    return kind_of_name();
}

/* ---- What is selected ---- */

static void
want_codes(unsigned long first, unsigned long last)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        unsigned long code = (unsigned long)httpstatus_code(httpstatus_at(i));

        wanted[i] = code >= first && code <= last && (i == 0 || httpstatus_code(httpstatus_at(i - 1)) != (int)code);
    }
}

static void
want_range(const char *text)
{
    if (strchr(text, '-'))
        want_codes(number_at(text), number_at(strchr(text, '-') + 1));
    else
        want_codes(100 * (unsigned long)(text[0] - '0'), 100 * (unsigned long)(text[0] - '0') + 99);
}

static void
want_owner(void)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        wanted[i] = meaning_of_party(key, httpstatus_code(httpstatus_at(i))) == httpstatus_at(i);
}

/* Everything that is said of each meaning in small letters, line by line. */
static char *said[MEANINGS];

static void
say(FILE *file, const char *text)
{
    for (; *text; text++)
        putc(tolower((unsigned char)*text), file);
    putc('\n', file);
}

static void
say_everything(void)
{
    size_t size;
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        FILE *file = open_memstream(&said[i], &size);

        PROMISE(file != NULL);
        say(file, httpstatus_name(status));
        say(file, httpstatus_phrase(status));
        say(file, httpstatus_description(status));
        for (j = 0; httpstatus_alias(status, j); j++)
            say(file, httpstatus_alias(status, j));
        PROMISE(fclose(file) == 0);
    }
}

static void
want_words(const char *text)
{
    static char words[LONGEST + 1];
    const char *word;
    char *byte;
    int i;

    if (!said[0])
        say_everything();
    strcpy(words, text);
    for (byte = words; *byte; byte++)
        *byte = (char)tolower((unsigned char)*byte);
    word = strtok(words, " \t\n\v\f\r");
    memset(wanted, word != NULL, (size_t)httpstatus_count());
    for (; word; word = strtok(NULL, " \t\n\v\f\r"))
        for (i = 0; i < httpstatus_count(); i++)
            wanted[i] = wanted[i] && strstr(said[i], word);
}

static void
want(enum query_kind kind, const char *text)
{
    unsigned long code = (unsigned long)httpstatus_parse(text, strlen(text));
    int i;

    memset(wanted, 0, sizeof wanted);
    if (kind == ASKS_CODE)
        want_codes(code, code);
    if (kind == ASKS_RANGE)
        want_range(text);
    for (i = 0; i < httpstatus_count() && kind == ASKS_MEANING; i++)
        wanted[i] = meaning_of_name(key) == httpstatus_at(i);
    if (kind == ASKS_OWNER)
        want_owner();
    if (kind == ASKS_WORDS)
        want_words(text);
}

/* Of each code that is asked for, all meanings. */
static void
want_all(void)
{
    char codes[CODES] = { 0 };
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        codes[httpstatus_code(httpstatus_at(i))] |= wanted[i];
    for (i = 0; i < httpstatus_count(); i++)
        wanted[i] = codes[httpstatus_code(httpstatus_at(i))];
}

static void
check_selection(const struct query *query, int all)
{
    int count = select_meanings(query, all, found);
    int next = 0;
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        if (!wanted[i])
            continue;
        PROMISE(next < count);
        PROMISE(found[next++] == httpstatus_at(i));
    }
    PROMISE(next == count);
}

/* ---- What is near ---- */

static int
least(int a, int b)
{
    return a < b ? a : b;
}

enum { KEY = 128 }; /* more than any name has letters */

/* matrix[i][j] is the distance of the first i letters from the first j. */
static int
distance_of(const char *one, const char *other)
{
    static int matrix[KEY][KEY];
    int i, j;

    for (i = 0; i == 0 || one[i - 1]; i++)
        for (j = 0; j == 0 || other[j - 1]; j++) {
            matrix[i][j] = i + j;
            if (i > 0 && j > 0) {
                matrix[i][j] = matrix[i - 1][j - 1] + (one[i - 1] != other[j - 1]);
                matrix[i][j] = least(matrix[i][j], 1 + least(matrix[i - 1][j], matrix[i][j - 1]));
            }
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                matrix[i][j] = least(matrix[i][j], 1 + matrix[i - 2][j - 2]);
        }
    return matrix[i - 1][j - 1];
}

enum { TOO_FAR = 5 };
static int distances[CODES]; /* of the nearest spelling of each code */

static void
measure(const struct httpstatus *status, const char *text)
{
    int *nearest = &distances[httpstatus_code(status)];
    char other[KEY];

    if (abs((int)fold(other, text, strlen(text)) - (int)strlen(key)) < TOO_FAR)
        *nearest = least(*nearest, distance_of(key, other));
}

static int
is_spelling(const struct suggestion *suggestion)
{
    int i;

    for (i = 0; httpstatus_alias(suggestion->status, i); i++)
        if (strcmp(suggestion->spelling, httpstatus_alias(suggestion->status, i)) == 0)
            return 1;
    return strcmp(suggestion->spelling, httpstatus_name(suggestion->status)) == 0 ||
           strcmp(suggestion->spelling, httpstatus_phrase(suggestion->status)) == 0;
}

static void
check_suggestion(const struct suggestion *suggestion, int code, int distance)
{
    char other[KEY];

    fold(other, suggestion->spelling, strlen(suggestion->spelling));
    PROMISE(httpstatus_code(suggestion->status) == code);
    PROMISE(is_spelling(suggestion));
    PROMISE(suggestion->distance == distance);
    PROMISE(distance_of(key, other) == distance);
}

/* The nearest codes come first, those as near by number. A third of the letters may be wrong, and four at most. */
static void
check_suggestions(const char *text)
{
    struct suggestion suggestions[SUGGESTIONS + 1];
    int count, code, distance;
    int next = 0;

    memset(suggestions, 0, sizeof suggestions);
    count = suggest(text, suggestions);
    PROMISE(count >= 0 && count <= SUGGESTIONS);
    PROMISE(suggestions[SUGGESTIONS].status == NULL);
    for (code = 0; code < CODES; code++)
        distances[code] = TOO_FAR;
    if (strlen(key) < KEY - TOO_FAR)
        each_spelling(measure);
    for (distance = 0; distance < TOO_FAR && distance <= (int)strlen(key) / 3; distance++)
        for (code = 0; code < CODES && next < SUGGESTIONS; code++) {
            if (distances[code] != distance)
                continue;
            PROMISE(next < count);
            check_suggestion(&suggestions[next++], code, distance);
        }
    PROMISE(next == count);
}

/* ---- What is said ---- */

/* One line, and nothing on standard output. */
static void
check_explanation(const struct query *query, int quiet)
{
    static struct captured captured;
    int is_wrong = query->kind == ASKS_BAD_RANGE;
    enum outcome outcome;

    capture_begin();
    outcome = explain_nothing(query, quiet);
    capture_end(&captured);
    PROMISE(outcome == (is_wrong ? TROUBLE : NOT_FOUND));
    PROMISE(captured.output[0] == '\0');
    PROMISE(complaints(captured.errors) == (is_wrong || !quiet));
}

/* ---- The target ---- */

static void
check_name(const char *text)
{
    struct query query;
    enum query_kind kind = kind_of_name();

    PROMISE(read_name(&query, text) == (kind != ASKS_WORDS));
    PROMISE(kind == ASKS_WORDS || query.kind == kind);
    PROMISE(kind != ASKS_MEANING || query.status == meaning_of_name(key));
}

static void
check_reading(struct query *query, const char *text)
{
    check_name(text);
    read_query(query, text);
    PROMISE(query->text == text);
    PROMISE(query->kind == kind_of(text));
    want(query->kind, text);
    check_selection(query, 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct query query;
    const char *text;

    if (size > LONGEST)
        return 0;
    PROMISE(httpstatus_count() <= MEANINGS);
    text = string_to_end(&fence, data, size);
    fold(key, text, strlen(text));
    check_reading(&query, string_to_begin(&fence, text));
    check_reading(&query, text);
    if (!memchr(wanted, 1, sizeof wanted)) {
        check_suggestions(text);
        check_explanation(&query, 0);
        check_explanation(&query, 1);
    }
    want_all();
    check_selection(&query, 1);
    return 0;
}

static int (*run)(const uint8_t *data, size_t size);

static void
run_text(const char *text)
{
    run((const uint8_t *)text, strlen(text));
}

/* Itself; with its last letter doubled; as a part of words. */
static void
run_spelling(const struct httpstatus *status, const char *text)
{
    char changed[256];

    run_text(text);
    snprintf(changed, sizeof changed, "%s%c", text, text[strlen(text) - 1]);
    run_text(changed);
    snprintf(changed, sizeof changed, "%.5s %.3s", httpstatus_description(status), text);
    run_text(changed);
}

/* Numbers, classes and ranges with one end where codes begin or end; texts that are nearly of these kinds are in the corpus. */
void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    static const struct { const char *before, *behind; } around[] = {
        { "", "" }, { "-", "" }, { "", "xx" }, { "", "XX" }, { "", "-599" }, { "0-", "" }, { "404-", "" }, { "", "-" },
        { "HTTP/2 ", " ok" },
    };
    char text[64];
    size_t i;
    int number;

    run = run_one;
    for (number = 0; number < 1100; number += number < 10 || number >= 99 ? 1 : 89)
        for (i = 0; i < sizeof around / sizeof around[0]; i++) {
            snprintf(text, sizeof text, "%s%d%s", around[i].before, number, around[i].behind);
            run_text(text);
        }
    each_spelling(run_spelling);
    each_party(run_spelling);
}
