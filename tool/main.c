/* main.c - the command: what a status code means. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "answer.h"
#include "httpstatus.h"
#include "log.h"
#include "options.h"
#include "terminal.h"

static enum outcome
annotate_input(void)
{
    int is_terminal = isatty(STDOUT_FILENO);
    struct printable printable = { is_terminal && has_utf8(), 0, 0 };
    struct progress progress;
    const char *failure;

    progress_begin(&progress, STDIN_FILENO, !is_terminal);
    failure = annotate(STDIN_FILENO, STDOUT_FILENO, is_terminal ? &printable : NULL, &progress);
    if (!failure)
        return FOUND;
    complain_of_failure(failure);
    return TROUBLE;
}

static enum outcome
count_input(const struct options *options)
{
    static struct counts counts;
    struct terminal terminal;
    struct progress progress;

    progress_begin(&progress, STDIN_FILENO, 1);
    if (count_lines(&counts, STDIN_FILENO, &progress) != 0) {
        complain_of_failure("cannot read");
        return TROUBLE;
    }
    look_at_terminal(&terminal, options->colour);
    if (options->form == TEXT)
        print_tally(&terminal, &counts);
    else
        write_tally(options->form, &counts);
    return FOUND;
}

static enum outcome
run(const struct options *options)
{
    switch (options->task) {
    case ANSWER: return answer(options);
    case ANNOTATE: return annotate_input();
    case COUNT: return count_input(options);
    case SHOW_HELP: print_help(); break;
    case SHOW_VERSION: printf("httpstatus %s (registry of %s)\n", httpstatus_version(), httpstatus_registry_date()); break;
    }
    return FOUND;
}

/* A full disk shows only now. */
static enum outcome
close_output(enum outcome outcome)
{
    int failed = ferror(stdout);

    if (fclose(stdout) == 0 && !failed)
        return outcome;
    complain_of_failure("cannot write");
    return TROUBLE;
}

int
main(int argc, char **argv)
{
    struct options options;
    enum outcome outcome;

    if (read_options(&options, argc, argv) != 0)
        return TROUBLE;
    outcome = run(&options);
    if (outcome != TROUBLE && !(options.task == ANSWER && options.form == QUIET))
        outcome = close_output(outcome);
    return (int)outcome;
}
