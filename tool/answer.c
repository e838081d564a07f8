/* answer.c - what the words of the command line ask, and what is shown for it. SPDX-License-Identifier: MIT
 *
 * Data flows one way: a query for each question (query.c); the meanings that it asks for (select.c); a page, a list, a comparison
 * or records.
 */
#include "answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compare.h"
#include "ecosystem.h"
#include "httpstatus.h"
#include "list.h"
#include "page.h"
#include "pager.h"
#include "query.h"
#include "select.h"
#include "suggest.h"

struct answers {
    const struct options *options;
    struct terminal terminal;
    struct document document;
    const struct httpstatus **found; /* by the query at hand */
    int printed;
    enum outcome outcome;
};

/* A code or a name that was meant is shown in full, and so is a code that is alone in what was found by its words. */
static int
are_pages(const struct answers *answers, const struct query *query, int count)
{
    if (query->kind == ASKS_OWNER)
        return count == 1;
    if (query->kind != ASKS_WORDS)
        return query->kind == ASKS_CODE || query->kind == ASKS_MEANING || query->kind == ASKS_CONSTANT;
    return count == 1 ||
           (answers->options->all && httpstatus_code(answers->found[0]) == httpstatus_code(answers->found[count - 1]));
}

static void
print_pages(const struct answers *answers, int count)
{
    int i;

    for (i = 0; i < count; i++) {
        if (i > 0)
            putchar('\n');
        print_page(&answers->terminal, answers->found[i], !answers->options->all);
    }
}

#define IIS_SUBSTATUSES "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code"

/* IIS logs it after the code. */
static void
print_substatus(const struct terminal *terminal, const char *substatus)
{
    struct entry entry;

    entry_begin(&entry, terminal, "IIS:");
    entry_words(&entry, "the substatus");
    entry_words(&entry, substatus);
    entry_words(&entry, "says more precisely why; Microsoft lists them:");
    entry_end(&entry);
    put_entry(terminal, "", IIS_SUBSTATUSES);
}

/* IANA's first, then owner by owner. */
static int
compare_owners(const void *one, const void *other)
{
    const struct httpstatus *a = *(const struct httpstatus *const *)one;
    const struct httpstatus *b = *(const struct httpstatus *const *)other;
    int order = httpstatus_has(b, HTTPSTATUS_TRAIT_REGISTERED) - httpstatus_has(a, HTTPSTATUS_TRAIT_REGISTERED);

    if (order == 0)
        order = strcmp(httpstatus_owner(a), httpstatus_owner(b));
    return order ? order : httpstatus_code(a) - httpstatus_code(b);
}

static void
print_text(const struct answers *answers, const struct query *query, int count)
{
    if (answers->printed > 1)
        putchar('\n');
    if (are_pages(answers, query, count)) {
        print_pages(answers, count);
        if (query->substatus)
            print_substatus(&answers->terminal, query->substatus);
        return;
    }
    if (query->kind == ASKS_ALL || query->kind == ASKS_RANGE)
        qsort(answers->found, (size_t)count, sizeof(*answers->found), compare_owners);
    print_list(&answers->terminal, answers->found, count, query->kind == ASKS_FIELD ? query->text : NULL);
}

/* Of the language that was chosen, if one was. */
static int
has_constant(const struct answers *answers, const struct httpstatus *status)
{
    int ecosystem = answers->options->choice.ecosystem;
    int is_registered = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED);

    return ecosystem == ANY_ECOSYSTEM || (is_registered && constant_at(httpstatus_code(status), ecosystem, 0));
}

/* Returns how many. */
static int
put_records(struct answers *answers, int count)
{
    int i, written = 0;

    for (i = 0; i < count; i++)
        if (has_constant(answers, answers->found[i])) {
            put_record(&answers->document, &answers->options->choice, answers->found[i]);
            written++;
        }
    return written;
}

static enum outcome
explain_no_constant(const struct answers *answers)
{
    complain(httpstatus_line(answers->found[0]), "%s has no constant for it", ecosystems[answers->options->choice.ecosystem].name);
    return NOT_FOUND;
}

/* What was found for the query. */
static enum outcome
show(struct answers *answers, const struct query *query, int count)
{
    enum form form = answers->options->form;

    answers->printed++;
    if (form == TEXT)
        print_text(answers, query, count);
    else if (form != QUIET && put_records(answers, count) == 0)
        return explain_no_constant(answers);
    return FOUND;
}

static void
answer_query(struct answers *answers, const struct query *query)
{
    enum form form = answers->options->form;
    int count = select_meanings(query, answers->options->all, answers->found);
    enum outcome outcome = count > 0 ? show(answers, query, count) : explain_nothing(query, form == QUIET);

    if (outcome > answers->outcome)
        answers->outcome = outcome;
}

/* All words with spaces between, or NULL if there is no memory for them. */
static char *
join(char **words, int count)
{
    size_t size = 1;
    char *text;
    char *end;
    int i;

    for (i = 0; i < count; i++)
        size += strlen(words[i]) + 1;
    end = text = malloc(size);
    for (i = 0; text && i < count; i++)
        end += sprintf(end, i ? " %s" : "%s", words[i]);
    return text;
}

static int
are_words(char **words, int count)
{
    struct query query;
    int i;

    for (i = 0; i < count; i++) {
        read_query(&query, words[i]);
        if (query.kind != ASKS_WORDS)
            return 0;
    }
    return 1;
}

/* "httpstatus not found" needs no quotes, nor do words to search for. Returns whether all words were one question. */
static int
answer_as_one(struct answers *answers, char **words, int count)
{
    char *text = count > 1 ? join(words, count) : NULL;
    struct query query;
    int is_one = text && read_whole(&query, text);

    if (!is_one && text && are_words(words, count)) {
        query.kind = ASKS_WORDS;
        is_one = select_meanings(&query, 0, answers->found) > 0;
    }
    if (is_one)
        answer_query(answers, &query);
    free(text);
    return is_one;
}

/* Whether a meaning is of one of the codes that the words name, and is what all the other words ask for. */
static int
is_in_all(const struct httpstatus *status, char **words, int count)
{
    int is_of_a_code = 0;
    struct query query;
    int i;

    for (i = 0; i < count; i++) {
        read_query(&query, words[i]);
        if (is_filter(&query) && !is_among(&query, status))
            return 0;
        is_of_a_code |= is_by_number(&query) && is_among(&query, status);
    }
    return is_of_a_code;
}

/* "4xx nginx" is what both have. Returns whether the words are codes and owners, traits or fields. */
static int
answer_both(struct answers *answers, char **words, int count)
{
    int numbers = 0, filters = 0, found = 0;
    struct query query;
    int i;

    for (i = 0; i < count; i++) {
        read_query(&query, words[i]);
        numbers += is_by_number(&query);
        filters += is_filter(&query);
    }
    if (numbers == 0 || filters == 0 || numbers + filters < count)
        return 0;
    for (i = 0; httpstatus_at(i); i++)
        if (is_in_all(httpstatus_at(i), words, count))
            answers->found[found++] = httpstatus_at(i);
    query.kind = found == 1 ? ASKS_MEANING : ASKS_RANGE;
    if (found == 0) {
        complain(words[0], "nothing has this and the rest");
        answers->outcome = NOT_FOUND;
    } else
        show(answers, &query, found);
    return 1;
}

/* "404,500" is two questions; only codes are separated so, for commas are in phrases too. */
static void
answer_word(struct answers *answers, char *word)
{
    struct query query;
    char *comma = strchr(word, ',');

    if (*word >= '0' && *word <= '9' && comma) {
        *comma = '\0';
        answer_word(answers, word);
        answer_word(answers, comma + 1);
        return;
    }
    read_query(&query, word);
    answer_query(answers, &query);
}

static void
answer_each(struct answers *answers, char **words, int count)
{
    int i;

    for (i = 0; i < count; i++)
        answer_word(answers, words[i]);
}

static int
is_versus(const char *word)
{
    return strcmp(word, "vs") == 0 || strcmp(word, "vs.") == 0 || strcmp(word, "versus") == 0;
}

/* Each word has to be one status. */
static enum outcome
compare_words(struct answers *answers, char **words, int count)
{
    const struct httpstatus *statuses[COMPARED_MOST];
    struct query query;
    int i, found = 0;

    for (i = 0; i < count; i++) {
        if (is_versus(words[i]))
            continue;
        read_query(&query, words[i]);
        if (select_meanings(&query, 0, answers->found) != 1) {
            complain(words[i], "to be compared, it has to be one status");
            return NOT_FOUND;
        }
        if (found == COMPARED_MOST) {
            complain(words[i], "at most %d statuses can be compared", COMPARED_MOST);
            return TROUBLE;
        }
        statuses[found++] = answers->found[0];
    }
    if (found < 2) {
        complain("--compare", "it needs two statuses or more");
        return TROUBLE;
    }
    print_comparison(&answers->terminal, statuses, found);
    return FOUND;
}

/* "401 vs 403" is a comparison, unless a document is to be written. */
static int
are_compared(const struct options *options)
{
    int i;

    for (i = 1; i < options->word_count - 1; i++)
        if (is_versus(options->words[i]))
            return options->form == TEXT;
    return options->compare;
}

/* A question on each line of the standard input. Returns whether there was one. */
static int
answer_lines(struct answers *answers)
{
    char *line = NULL;
    size_t size = 0;
    int lines = 0;

    for (; getline(&line, &size, stdin) > 0; lines++) {
        line[strcspn(line, "\r\n")] = '\0';
        if (*line)
            answer_word(answers, line);
    }
    free(line);
    return lines > 0;
}

/* A pipe or a file: a terminal has nothing to say yet, and what is neither may be anything. */
static int
has_input(void)
{
    struct stat input;

    return fstat(STDIN_FILENO, &input) == 0 && (S_ISFIFO(input.st_mode) || S_ISREG(input.st_mode));
}

static void
answer_everything(struct answers *answers)
{
    static const struct query everything = { ASKS_ALL, "", 0, 0, 0, NULL, NULL };

    answer_query(answers, &everything);
}

static void
answer_all(struct answers *answers)
{
    const struct options *options = answers->options;
    char **words = options->words;
    int count = options->word_count;

    if (are_compared(options))
        answers->outcome = compare_words(answers, words, count);
    else if (count == 0 && !(has_input() && answer_lines(answers)))
        answer_everything(answers);
    else if (count > 0 && !answer_both(answers, words, count) && !answer_as_one(answers, words, count))
        answer_each(answers, words, count);
}

/* Questions that come line by line are answered as they come. */
static int
may_be_paged(const struct options *options)
{
    return !options->no_pager && options->form != QUIET && (options->word_count > 0 || !has_input());
}

enum outcome
answer(const struct options *options)
{
    struct answers answers;

    memset(&answers, 0, sizeof(answers));
    answers.options = options;
    answers.found = malloc((size_t)httpstatus_count() * sizeof(*answers.found));
    if (!answers.found) {
        complain_of_failure("cannot answer");
        return TROUBLE;
    }
    look_at_terminal(&answers.terminal, options->colour);
    if (may_be_paged(options))
        pager_begin(&answers.terminal);
    if (options->form >= VALUES) {
        document_begin(&answers.document, options->form);
        put_headings(&answers.document, &options->choice);
    }
    answer_all(&answers);
    if (options->form >= VALUES)
        document_end(&answers.document);
    pager_end();
    free(answers.found);
    return answers.outcome;
}
