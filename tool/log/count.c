/* count.c - how often each status occurs in lines. SPDX-License-Identifier: MIT */
#include "config.h"

#include "count.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "json.h"
#include "readers.h"

struct counter {
    struct lines lines;
    struct progress progress;
    struct counts *counts;
    const struct tally *tally;
    struct json json; /* of a document */
    long long next;   /* when the next table is due */
};

static volatile sig_atomic_t is_interrupted;
static sigset_t usual_signals;

static void
note_interrupt(int signal)
{
    (void)signal;
    is_interrupted = 1;
}

/* It comes through only while the input is waited for, so that none is missed. */
void
catch_interrupt(void)
{
    struct sigaction action;
    sigset_t interrupt;

    sigprocmask(SIG_BLOCK, NULL, &usual_signals);
    if (sigaction(SIGINT, NULL, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    memset(&action, 0, sizeof(action));
    action.sa_handler = note_interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, NULL);
    sigaction(SIGINT, &action, NULL);
}

int
is_counting_over(void)
{
    return is_interrupted;
}

/* Until there is something to read, or the next table is due. Returns whether there is something. */
static int
wait_for_input(int file, long long milliseconds)
{
    struct timespec most = { (time_t)(milliseconds / 1000), (long)(milliseconds % 1000) * 1000000 };
    fd_set files;

    if (file >= FD_SETSIZE)
        return 1;
    FD_ZERO(&files);
    FD_SET((size_t)file, &files); /* some C libraries have a macro here that minds a sign */
    return pselect(file + 1, &files, NULL, NULL, milliseconds < 0 ? NULL : &most, &usual_signals) != 0 || is_interrupted;
}

static int
before_read(void *context)
{
    struct counter *counter = context;
    unsigned every = counter->tally->milliseconds;

    progress_show(&counter->progress, &counter->lines);
    while (!is_interrupted) {
        long long left = every ? counter->next - now() : -1;

        if ((!every || left > 0) && wait_for_input(counter->lines.input->file, left))
            break;
        if (every && counter->next <= now()) {
            counter->next += every;
            write_counts(counter->counts, counter->tally);
        }
    }
    return is_interrupted;
}

static void
count_status(struct counts *counts, const char *status)
{
    counts->lines++;
    if (status)
        counts->of[code_of(status)]++;
    else
        counts->without++;
}

/* The statuses in a piece of a document, and the LF after it. */
static void
count_in_document(struct counter *counter, const char *path, const struct piece *piece)
{
    const char *at = piece->start;

    while (json_next(&counter->json, &at, piece->end))
        if (json_is_at(&counter->json, path, strlen(path)))
            count_status(counter->counts, counter->json.value_length == 3 && is_status(counter->json.value, counter->json.value + 3)
                                              ? counter->json.value : NULL);
    at = "\n";
    if (piece->ends)
        json_next(&counter->json, &at, at + 1);
}

static void
count_piece(struct counter *counter, struct log *log, const struct piece *piece)
{
    const char *read = counter->lines.buffer + counter->lines.length;
    const char *status = NULL;

    if (!log_is_document(log) && !piece->begins)
        return;
    if (!log_is_document(log))
        status = log_status(log, piece, read);
    if (log_is_document(log))
        count_in_document(counter, log->format->detail, piece);
    else
        count_status(counter->counts, status);
}

/* What the end of the input says. */
static enum outcome
end_of_count(struct counter *counter, const struct log *log, int more)
{
    if (more < 0) {
        complain_of_failure(log->name);
        return TROUBLE;
    }
    if (log_is_document(log) && !json_is_whole(&counter->json) && !is_interrupted) {
        complain(log->name, json_is_bad(&counter->json) ? "not JSON" : "the JSON ends too early");
        return TROUBLE;
    }
    return FOUND;
}

enum outcome
count_input(struct counts *counts, struct input *input, struct log *log, const struct tally *tally)
{
    static struct counter counter;
    struct piece piece;
    int more;

    lines_begin(&counter.lines, input);
    counter.lines.before_read = before_read;
    counter.lines.context = &counter;
    counter.counts = counts;
    counter.tally = tally;
    counter.next = now() + tally->milliseconds;
    json_begin(&counter.json);
    progress_begin(&counter.progress, input, tally->milliseconds == 0);
    while ((more = lines_next(&counter.lines, &piece)) > 0)
        count_piece(&counter, log, &piece);
    progress_erase(&counter.progress);
    return end_of_count(&counter, log, more);
}
