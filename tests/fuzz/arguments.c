/* arguments.c - the input is the arguments of the command, each but the last with a NUL behind it. SPDX-License-Identifier: MIT
 *
 * They are read by a table of what each option takes and what it goes with. The words are one question if together they are a
 * name or an owner of the library's lists, else each is one; of what is written for them, owners and codes are compared.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "fuzz.h"
#include "httpstatus.h"
#include "options.h"
#include "query.h"

enum { ARGUMENTS = 16, MEANINGS = 4096 };
enum takes { NOTHING, PERHAPS, A_VALUE };

/* An option without a short one has a capital, which V is too. */
static const struct known {
    char letter;
    const char *name;
    enum takes takes;
    const char *goes_with;
} known[] = {
    { 'a', "all", NOTHING, "afjqCTK" },      { 'f', "field", A_VALUE, "afjCTK" }, { 'j', "json", NOTHING, "afjcK" },
    { 'C', "csv", NOTHING, "afcCK" },        { 'T', "tsv", NOTHING, "afcTK" },    { 'q', "quiet", NOTHING, "aqK" },
    { 'A', "annotate", NOTHING, "AK" },      { 'c', "count", NOTHING, "cjCTK" },  { 'K', "color", PERHAPS, "afjqcACTK" },
    { 'h', "help", NOTHING, "" },            { 'V', "version", NOTHING, "" },
};
enum { KNOWN = sizeof known / sizeof known[0] };
static const char shorts[] = "acfhjqV";

static const char *const fields[] = {
    "code", "preferred", "name", "phrase", "description", "owner", "users", "reference", "url", "aliases", "fields", "traits",
    "server", "client", "operator", "related",
};
enum { FIELDS = sizeof fields / sizeof fields[0] };

static int argument_count;
static char *arguments[ARGUMENTS + 1];

/* ---- What is expected ---- */

static enum { ACCEPTED, BAD_OPTION, BAD_FIELD, BAD_COLOUR, CONFLICT, WORD_TOO_MUCH, ASKS_HELP, ASKS_VERSION } verdict;
static char seen[KNOWN + 1]; /* the letters of options, each once */
static int chosen[FIELDS], chosen_count;
static enum when colour;
static const char *words[ARGUMENTS];
static int word_count;

static int
is_seen(char letter)
{
    return strchr(seen, letter) != NULL;
}

static int
number_of_field(const char *name)
{
    int i;

    for (i = 0; i < FIELDS; i++)
        if (strcmp(fields[i], name) == 0)
            return i;
    return -1;
}

/* Name by name, each cut out of a copy. */
static void
expect_fields(const char *list)
{
    static char copy[LONGEST + 1];
    char *name = strcpy(copy, list);
    int given[FIELDS] = { 0 };

    for (chosen_count = 0; name && verdict == ACCEPTED;) {
        char *comma = strchr(name, ',');
        int number;

        if (comma)
            *comma++ = '\0';
        number = number_of_field(name);
        if (number < 0 || given[number]++)
            verdict = BAD_FIELD;
        else
            chosen[chosen_count++] = number;
        name = comma;
    }
}

static void
expect_colour(const char *value)
{
    static const char *const whens[] = { "auto", "always", "never" }; /* as they are counted */
    int i;

    colour = ALWAYS;
    for (i = 0; value && i < 3 && strcmp(whens[i], value) != 0; i++)
        continue;
    if (value && i == 3)
        verdict = BAD_COLOUR;
    else if (value)
        colour = (enum when)i;
}

static void
expect_option(const struct known *option, const char *value)
{
    if (!is_seen(option->letter))
        strncat(seen, &option->letter, 1);
    if (option->letter == 'f')
        expect_fields(value);
    else if (option->letter == 'K')
        expect_colour(value);
    else if (option->letter == 'h')
        verdict = ASKS_HELP;
    else if (option->letter == 'V')
        verdict = ASKS_VERSION;
}

/* What is missing is the next argument. Returns how many were taken for it. */
static int
expect_value(const struct known *option, const char *value, const char *next)
{
    if (option->takes == A_VALUE && !value && !next)
        verdict = BAD_OPTION;
    else if (option->takes == A_VALUE && !value)
        expect_option(option, next);
    else
        expect_option(option, value);
    return option->takes == A_VALUE && !value;
}

/* The name, or as much of it as no other option begins with. */
static const struct known *
long_option(const char *text, size_t length)
{
    const struct known *found = NULL;
    int i, count = 0;

    for (i = 0; i < KNOWN; i++) {
        if (strncmp(known[i].name, text, length) != 0)
            continue;
        if (strlen(known[i].name) == length)
            return &known[i];
        found = &known[i];
        count++;
    }
    return count == 1 ? found : NULL;
}

static int
expect_long(const char *text, const char *next)
{
    size_t length = strcspn(text, "=");
    const char *value = text[length] ? text + length + 1 : NULL;
    const struct known *option = long_option(text, length);

    if (!option || (value && option->takes == NOTHING)) {
        verdict = BAD_OPTION;
        return 0;
    }
    return expect_value(option, value, next);
}

static const struct known *
short_option(char letter)
{
    int i;

    for (i = 0; i < KNOWN; i++)
        if (known[i].letter == letter && strchr(shorts, letter))
            return &known[i];
    return NULL;
}

static int
expect_short(const char *letters, const char *next)
{
    for (; *letters && verdict == ACCEPTED; letters++) {
        const struct known *option = short_option(*letters);

        if (!option)
            verdict = BAD_OPTION;
        else if (option->takes == A_VALUE)
            return expect_value(option, letters[1] ? letters + 1 : NULL, next);
        else
            expect_option(option, NULL);
    }
    return 0;
}

static int
is_conflict(char one, char other)
{
    int i;

    for (i = 0; i < KNOWN; i++)
        if (known[i].letter == one)
            return one != other && !strchr(known[i].goes_with, other);
    return 0;
}

static void
expect_conflicts(void)
{
    const char *one, *other;

    for (one = seen; *one; one++)
        for (other = seen; *other; other++)
            if (is_conflict(*one, *other))
                verdict = CONFLICT;
    if (verdict == ACCEPTED && word_count > 0 && (is_seen('c') || is_seen('A')))
        verdict = WORD_TOO_MUCH;
}

static void
expect(void)
{
    int i, only_words = 0;

    verdict = ACCEPTED;
    memset(seen, 0, sizeof seen);
    colour = AUTO;
    word_count = 0;
    for (chosen_count = 0; chosen_count < FIELDS; chosen_count++)
        chosen[chosen_count] = chosen_count;
    for (i = 1; i < argument_count && verdict == ACCEPTED; i++) {
        const char *text = arguments[i];

        if (only_words || text[0] != '-' || !text[1])
            words[word_count++] = text;
        else if (strcmp(text, "--") == 0)
            only_words = 1;
        else if (text[1] == '-')
            i += expect_long(text + 2, arguments[i + 1]);
        else
            i += expect_short(text + 1, arguments[i + 1]);
    }
    if (verdict == ACCEPTED)
        expect_conflicts();
}

/* ---- What is read ---- */

static struct captured captured;

static int
begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

static char
letter_of(const char *name)
{
    const struct known *option = long_option(name, strlen(name));

    PROMISE(option != NULL);
    return option->letter;
}

static void
check_conflict(const char *complaint)
{
    char one[16] = "", other[16] = "";

    PROMISE(sscanf(complaint, "--%15[a-z] and --%15[a-z] do not go", one, other) == 2);
    PROMISE(is_seen(letter_of(one)) && is_seen(letter_of(other)));
    PROMISE(is_conflict(letter_of(one), letter_of(other)));
}

/* One line; only for an option that there is not, or not so, the usage behind it. */
static void
check_complaint(void)
{
    const char *complaint = captured.errors + strlen("httpstatus: ");
    char *usage = strstr(captured.errors, "\nUsage: ");

    PROMISE((usage != NULL) == (verdict == BAD_OPTION));
    if (usage)
        usage[1] = '\0';
    PROMISE(complaints(captured.errors) == 1);
    PROMISE(verdict != BAD_FIELD || begins(complaint, "--field"));
    PROMISE(verdict != BAD_COLOUR || begins(complaint, "--color: "));
    if (verdict == CONFLICT)
        check_conflict(complaint);
}

static enum form
form_of_seen(void)
{
    static const char letters[] = "fqjCT";
    static const enum form forms[] = { VALUES, QUIET, JSON, CSV, TSV };
    enum form form = TEXT;
    int i;

    for (i = 0; letters[i]; i++)
        if (is_seen(letters[i]))
            form = forms[i];
    return form;
}

static void
check_options(const struct options *options)
{
    int i;

    PROMISE(options->task == (is_seen('c') ? COUNT : is_seen('A') ? ANNOTATE : ANSWER));
    PROMISE(options->form == form_of_seen());
    PROMISE(options->colour == colour);
    PROMISE(options->all == is_seen('a'));
    PROMISE(options->choice.count == chosen_count);
    for (i = 0; i < chosen_count; i++)
        PROMISE(strcmp(options->choice.members[i]->name, fields[chosen[i]]) == 0);
    PROMISE(options->word_count == word_count);
    for (i = 0; i < word_count; i++)
        PROMISE(options->words[i] == words[i]);
}

static struct fence fence_of_all;

/* The reader puts the arguments into another order. 0 has getopt begin anew. */
static void
check_reading(struct options *options)
{
    char *argv = copy_to_end(&fence_of_all, arguments, ((size_t)argument_count + 1) * sizeof *arguments);
    int is_taken = verdict == ACCEPTED || verdict == ASKS_HELP || verdict == ASKS_VERSION;
    int result;

    optind = 0;
    capture_begin();
    result = read_options(options, argument_count, (char **)(void *)argv);
    capture_end(&captured);
    PROMISE(captured.output[0] == '\0');
    PROMISE(result == (is_taken ? 0 : -1));
    if (!is_taken) {
        check_complaint();
        return;
    }
    PROMISE(captured.errors[0] == '\0');
    if (verdict == ACCEPTED)
        check_options(options);
    else
        PROMISE(options->task == (verdict == ASKS_HELP ? SHOW_HELP : SHOW_VERSION));
}

/* ---- What is answered ---- */

static char answers[CAPTURED];
static size_t answers_length;
static enum outcome outcome;
static int complaint_count;

static void
expect_answer(const struct query *query, const struct options *options)
{
    static const struct httpstatus *found[MEANINGS];
    int count = select_meanings(query, options->all, found);
    enum outcome missing = query->kind == ASKS_BAD_RANGE ? TROUBLE : NOT_FOUND;
    int i;

    for (i = 0; i < count && options->form != QUIET; i++)
        answers_length += (size_t)snprintf(answers + answers_length, sizeof answers - answers_length, "%s\t%d\n",
                                           httpstatus_owner(found[i]), httpstatus_code(found[i]));
    if (count == 0 && missing > outcome)
        outcome = missing;
    complaint_count += count == 0 && (options->form != QUIET || missing == TROUBLE);
}

/* NULL if all words are no name and no owner. */
static const char *
words_as_one(void)
{
    static char text[LONGEST + ARGUMENTS], key[LONGEST + ARGUMENTS];
    int i;

    text[0] = '\0';
    for (i = 0; i < word_count; i++)
        strcat(strcat(text, i > 0 ? " " : ""), words[i]);
    fold(key, text, strlen(text));
    return word_count > 1 && (meaning_of_name(key) || is_party(key)) ? text : NULL;
}

static void
expect_answers(const struct options *options)
{
    static const struct query everything = { ASKS_ALL, "", 0, 0, NULL };
    const char *text = words_as_one();
    struct query query;
    int i;

    answers[0] = '\0';
    answers_length = 0;
    outcome = FOUND;
    complaint_count = 0;
    if (text) {
        PROMISE(read_name(&query, text));
        expect_answer(&query, options);
        return;
    }
    if (word_count == 0)
        expect_answer(&everything, options);
    for (i = 0; i < word_count; i++) {
        read_query(&query, words[i]);
        expect_answer(&query, options);
    }
}

static void
check_answers(struct options *options)
{
    enum outcome result;

    if (options->form != QUIET)
        options->form = VALUES;
    PROMISE(choose(&options->choice, "owner,code") == 0);
    expect_answers(options);
    capture_begin();
    result = answer(options);
    capture_end(&captured);
    PROMISE(result == outcome);
    PROMISE(strcmp(captured.output, answers) == 0);
    PROMISE(complaints(captured.errors) == complaint_count);
}

/* ---- The target ---- */

static struct fence fences[ARGUMENTS];

/* More arguments than there are places are let be. */
static void
split(const uint8_t *data, size_t size)
{
    static char name[] = "httpstatus";

    arguments[0] = name;
    for (argument_count = 1; size > 0 && argument_count < ARGUMENTS; argument_count++) {
        char *text = string_to_end(&fences[argument_count], data, size);
        size_t length = strlen(text);

        arguments[argument_count] = text;
        data += length + (length < size);
        size -= length + (length < size);
    }
    arguments[argument_count] = NULL;
}

static void
move_to_begin(void)
{
    int i;

    for (i = 1; i < argument_count; i++)
        arguments[i] = string_to_begin(&fences[i], arguments[i]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct options options;

    if (size > LONGEST)
        return 0;
    PROMISE(httpstatus_count() <= MEANINGS);
    unsetenv("POSIXLY_CORRECT"); /* or options end where words begin */
    split(data, size);
    expect();
    check_reading(&options);
    if (verdict == ACCEPTED && options.task == ANSWER)
        check_answers(&options);
    move_to_begin();
    expect();
    check_reading(&options);
    return 0;
}

/* ---- What the registry, the options and the fields yield ---- */

static int (*run)(const uint8_t *data, size_t size);

/* Each space is where an argument ends. */
static void
run_words(const char *text)
{
    char input[512];
    size_t length = strlen(text), i;

    PROMISE(length < sizeof input);
    for (i = 0; i < length; i++)
        input[i] = (char)(text[i] == ' ' ? '\0' : text[i]);
    run((const uint8_t *)input, length);
}

/* As words; with another behind them, which is none of the name; from the second word on; and quietly, with what is wrong. */
static void
run_spelling(const struct httpstatus *status, const char *text)
{
    char more[256];
    const char *space = strchr(text, ' ');

    (void)status;
    run_words(text);
    snprintf(more, sizeof more, "-a %s -- 404", text);
    run_words(more);
    if (space)
        run_words(space + 1);
    snprintf(more, sizeof more, "-q %.8s 5-4 %.3s", text, text);
    run_words(more);
}

enum { SPELLINGS = 2 * KNOWN };
static const char *
spelling_of_option(int number)
{
    static char text[2][64];
    static int turn;
    const struct known *option = &known[number / 2];

    turn = !turn;
    if (number % 2)
        snprintf(text[turn], sizeof text[turn], "--%s%s", option->name, option->takes == A_VALUE ? "=url" : "");
    else
        snprintf(text[turn], sizeof text[turn], "-%c%s", option->letter, option->takes == A_VALUE ? "url" : "");
    return text[turn];
}

static void
run_options(int one, int other)
{
    char text[256];

    snprintf(text, sizeof text, "%s %s", spelling_of_option(one), spelling_of_option(other));
    run_words(text);
    snprintf(text, sizeof text, "%s 404 %s", spelling_of_option(one), spelling_of_option(other));
    run_words(text);
}

/* The beginnings of a name, with a value and without one. */
static void
run_beginnings(const char *name)
{
    char text[64];
    int length;

    for (length = 0; length <= (int)strlen(name); length++) {
        snprintf(text, sizeof text, "--%.*s", length, name);
        run_words(text);
        snprintf(text, sizeof text, "--%.*s=never url", length, name);
        run_words(text);
    }
}

static void
run_fields(const char *one, const char *other)
{
    char text[128];

    snprintf(text, sizeof text, "--field=%s,%s 404", one, other);
    run_words(text);
    snprintf(text, sizeof text, "-f %s -f %.3s", one, other);
    run_words(text);
}

void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    int i, j;

    run = run_one;
    for (i = 0; i < SPELLINGS; i++)
        for (j = 0; j < SPELLINGS; j++)
            run_options(i, j);
    for (i = 0; i < KNOWN; i++)
        run_beginnings(known[i].name);
    run_beginnings("color=auto");
    run_beginnings("color=always");
    run_beginnings("color=never");
    for (i = 0; i < FIELDS; i++)
        for (j = 0; j < FIELDS; j++)
            run_fields(fields[i], fields[j]);
    for (i = 0; i < FIELDS; i++) {
        run_fields(fields[i], "");
        run_fields("", fields[i]);
    }
    each_spelling(run_spelling);
    each_party(run_spelling);
}
