/* filter.c - the tasks that read logs. SPDX-License-Identifier: MIT */
#include "filter.h"

#include <unistd.h>

#include "annotate.h"
#include "count.h"
#include "options.h"

static const char standard_input[] = "standard input";

/* All that is known of the files so far. */
struct work {
    const struct options *options;
    struct counts *counts;
    unsigned long long found; /* lines with a status */
};

typedef enum outcome file_reader(struct work *work, struct input *input, const char *name);

static enum outcome
annotate_file(struct work *work, struct input *input, const char *name)
{
    int is_terminal = isatty(STDOUT_FILENO);
    struct printable printable = { is_terminal && has_utf8(), 0, 0 };
    struct log log;

    log_begin(&log, &work->options->log, name);
    return annotate(input, STDOUT_FILENO, &log, is_terminal ? &printable : NULL, &work->found);
}

static enum outcome
count_file(struct work *work, struct input *input, const char *name)
{
    struct log log;

    if (work->options->merge)
        return merge_input(work->counts, input, name);
    log_begin(&log, &work->options->log, name);
    return count_input(work->counts, input, &log, &work->options->tally);
}

static enum outcome
close_file(struct input *input, const char *name)
{
    const char *program = input->program;

    switch (input_close(input)) {
    case 0: return FOUND;
    case 1: complain(name, "%s cannot decompress it as a whole", program); break;
    default: complain(name, "reading it requires %s", program); break;
    }
    return TROUBLE;
}

static enum outcome
read_file(struct work *work, file_reader *read, const char *path)
{
    const char *name = path ? path : standard_input;
    enum outcome outcome, closing;
    struct input input;

    if (input_open(&input, path) != 0) {
        complain_of_failure(name);
        return TROUBLE;
    }
    outcome = read(work, &input, name);
    closing = close_file(&input, name);
    return outcome == FOUND && !is_counting_over() ? closing : outcome;
}

static enum outcome
read_files(struct work *work, file_reader *read)
{
    const struct options *options = work->options;
    enum outcome worst = FOUND;
    int i;

    if (options->word_count == 0)
        return read_file(work, read, NULL);
    for (i = 0; i < options->word_count && !is_counting_over(); i++) {
        enum outcome outcome = read_file(work, read, options->words[i]);

        if (outcome > worst)
            worst = outcome;
    }
    return worst;
}

static enum outcome
say_if_none(unsigned long long found, enum outcome outcome)
{
    if (found > 0 || outcome != FOUND)
        return outcome;
    complain("no line has a status", "--log, --json-key or --column can say where it is");
    return NOT_FOUND;
}

enum outcome
annotate_files(const struct options *options)
{
    struct work work = { options, NULL, 0 };
    enum outcome outcome = read_files(&work, annotate_file);

    return say_if_none(work.found, outcome);
}

enum outcome
count_files(const struct options *options)
{
    static struct counts counts;
    struct work work = { options, &counts, 0 };
    enum outcome outcome;

    catch_interrupt();
    outcome = read_files(&work, count_file);
    if (outcome == FOUND || counts.lines > 0)
        write_counts(&counts, &options->tally);
    return say_if_none(counts.lines - counts.without, outcome);
}
