/* progress.c - how far the reading of lines has come, on a terminal. SPDX-License-Identifier: MIT */
#include "config.h"

#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "input.h"
#include "lines.h"

enum { PAUSE = 100, UNTIL_SURE = 2000, SECOND = 1000, MINUTE = 60 };

long long
now(void)
{
    struct timespec time;

    if (clock_gettime(CLOCK_MONOTONIC, &time) != 0)
        return 0;
    return (long long)time.tv_sec * SECOND + time.tv_nsec / 1000000;
}

static void
look_at_source(struct progress *progress)
{
    off_t at = lseek(progress->source, 0, SEEK_CUR);
    struct stat about;

    if (at < 0 || fstat(progress->source, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size <= at)
        return;
    progress->from = (unsigned long long)at;
    progress->size = (unsigned long long)(about.st_size - at);
}

void
progress_begin(struct progress *progress, const struct input *input, int wanted)
{
    const char *term = getenv("TERM");

    memset(progress, 0, sizeof(*progress));
    progress->source = input->source;
    progress->is_on = wanted && term && strcmp(term, "dumb") != 0 && isatty(STDERR_FILENO) && !isatty(input->source);
    if (!progress->is_on)
        return;
    progress->begun = progress->last = now();
    look_at_source(progress);
}

/* How much is read, of compressed bytes too: the program that decompresses reads on in the same file. */
static void
show_share(const struct progress *progress, long long passed)
{
    unsigned long long done = (unsigned long long)lseek(progress->source, 0, SEEK_CUR) - progress->from;
    unsigned long long left;

    if (progress->size == 0 || done == 0 || done > progress->size)
        return;
    fprintf(stderr, ", %llu %%", done * 100 / progress->size);
    left = (unsigned long long)passed * (progress->size - done) / done / SECOND;
    if (passed >= UNTIL_SURE)
        fprintf(stderr, ", %llu:%02llu left", left / MINUTE, left % MINUTE);
}

void
progress_show(struct progress *progress, const struct lines *lines)
{
    long long time;

    if (!progress->is_on)
        return;
    time = now();
    if (time < progress->last + PAUSE)
        return;
    progress->last = time;
    progress->is_shown = 1;
    fprintf(stderr, "\r%llu lines, %llu MB", lines->count, lines->bytes / 1000000);
    show_share(progress, time - progress->begun);
    fputs("\033[K", stderr);
}

void
progress_erase(struct progress *progress)
{
    if (progress->is_shown)
        fputs("\r\033[K", stderr);
    progress->is_shown = 0;
}
