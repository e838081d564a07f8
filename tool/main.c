/* main.c - the command: what a status code means. SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "answer.h"
#include "filter.h"
#include "httpstatus.h"
#include "options.h"
#include "terminal.h"

static enum outcome
run(const struct options *options)
{
    switch (options->task) {
    case ANSWER: return answer(options);
    case ANNOTATE: return annotate_files(options);
    case COUNT: return count_files(options);
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
