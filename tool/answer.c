/* answer.c - looks up what was asked and writes the answers. SPDX-License-Identifier: MIT */
#include "answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "list.h"
#include "page.h"
#include "query.h"
#include "records.h"

struct answers {
    const struct options *options;
    struct terminal terminal;
    struct document document;
    const struct httpstatus **found; /* by the query at hand */
    int given;
    enum outcome outcome;
};

/* A code or a name that was meant is shown in full, and so is a code that is alone in what was found by its words. */
static int
are_pages(const struct answers *answers, const struct query *query, int count)
{
    if (query->kind != ASKS_WORDS)
        return query->kind == ASKS_CODE || query->kind == ASKS_MEANING;
    return count == 1 ||
           (answers->options->all && httpstatus_code(answers->found[0]) == httpstatus_code(answers->found[count - 1]));
}

static void
give_pages(const struct answers *answers, int count)
{
    int i;

    for (i = 0; i < count; i++) {
        if (i > 0)
            putchar('\n');
        print_page(&answers->terminal, answers->found[i], !answers->options->all);
    }
}

static void
give_text(const struct answers *answers, const struct query *query, int count)
{
    if (answers->given > 0)
        putchar('\n');
    if (are_pages(answers, query, count))
        give_pages(answers, count);
    else
        print_list(&answers->terminal, answers->found, count);
}

static void
give_records(struct answers *answers, int count)
{
    int i;

    for (i = 0; i < count; i++)
        put_record(&answers->document, &answers->options->choice, answers->found[i]);
}

static void
give(struct answers *answers, const struct query *query)
{
    enum form form = answers->options->form;
    int count = select_meanings(query, answers->options->all, answers->found);
    enum outcome outcome = FOUND;

    if (count == 0)
        outcome = explain_nothing(query, form == QUIET);
    else if (form == TEXT)
        give_text(answers, query, count);
    else if (form != QUIET)
        give_records(answers, count);
    answers->given += count > 0;
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

/* "httpstatus not found" needs no quotes. Returns whether all words were one name. */
static int
give_as_one(struct answers *answers, char **words, int count)
{
    char *text = count > 1 ? join(words, count) : NULL;
    struct query query;
    int is_one = text && read_name(&query, text);

    if (is_one)
        give(answers, &query);
    free(text);
    return is_one;
}

static void
give_each(struct answers *answers, char **words, int count)
{
    struct query query;
    int i;

    for (i = 0; i < count; i++) {
        read_query(&query, words[i]);
        give(answers, &query);
    }
}

static void
give_everything(struct answers *answers)
{
    static const struct query everything = { ASKS_ALL, "", 0, 0, NULL };

    give(answers, &everything);
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
    if (options->form >= VALUES) {
        document_begin(&answers.document, options->form);
        put_headings(&answers.document, &options->choice);
    }
    if (options->word_count == 0)
        give_everything(&answers);
    else if (!give_as_one(&answers, options->words, options->word_count))
        give_each(&answers, options->words, options->word_count);
    if (options->form >= VALUES)
        document_end(&answers.document);
    free(answers.found);
    return answers.outcome;
}
