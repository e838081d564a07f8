/* progress.c - how far the reading of lines has come, on a terminal. SPDX-License-Identifier: MIT */
#include "config.h"

#include "log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { PAUSE = 100 };

static long long
now(void)
{
    struct timespec time;

    if (clock_gettime(CLOCK_MONOTONIC, &time) != 0)
        return 0;
    return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static unsigned long long
size_of_rest(int input)
{
    off_t at = lseek(input, 0, SEEK_CUR);
    struct stat about;

    if (at < 0 || fstat(input, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size <= at)
        return 0;
    return (unsigned long long)(about.st_size - at);
}

void
progress_begin(struct progress *progress, int input, int wanted)
{
    const char *term = getenv("TERM");

    memset(progress, 0, sizeof(*progress));
    progress->is_on = wanted && term && strcmp(term, "dumb") != 0 && isatty(STDERR_FILENO) && !isatty(input);
    if (!progress->is_on)
        return;
    progress->last = now();
    progress->size = size_of_rest(input);
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
    if (progress->size > 0)
        fprintf(stderr, ", %llu %%", lines->bytes * 100 / progress->size);
    fputs("\033[K", stderr);
}

void
progress_erase(struct progress *progress)
{
    if (progress->is_shown)
        fputs("\r\033[K", stderr);
    progress->is_shown = 0;
}
