/* count.c - how often each status occurs in lines. SPDX-License-Identifier: MIT */
#include "log.h"

#include <string.h>

struct counter {
    struct lines lines;
    struct progress *progress;
};

static void
before_read(void *context)
{
    struct counter *counter = context;

    progress_show(counter->progress, &counter->lines);
}

static void
count_line(struct counts *counts, const struct piece *first)
{
    const char *status = find_status(first);

    if (status)
        counts->of[code_of(status)]++;
    else
        counts->without++;
}

int
count_lines(struct counts *counts, int input, struct progress *progress)
{
    static struct counter counter;
    struct piece piece;
    int more;

    memset(counts, 0, sizeof(*counts));
    lines_begin(&counter.lines, input);
    counter.lines.before_read = before_read;
    counter.lines.context = &counter;
    counter.progress = progress;
    while ((more = lines_next(&counter.lines, &piece)) > 0)
        if (piece.begins)
            count_line(counts, &piece);
    counts->lines = counter.lines.count;
    progress_erase(progress);
    return more;
}

/* There are at most a thousand, and seldom more than ten. */
int
sort_counts(const struct counts *counts, int codes[CODES])
{
    int count = 0;
    int code, i;

    for (code = 0; code < CODES; code++) {
        if (counts->of[code] == 0)
            continue;
        for (i = count++; i > 0 && counts->of[codes[i - 1]] < counts->of[code]; i--)
            codes[i] = codes[i - 1];
        codes[i] = code;
    }
    return count;
}

double
share_of(const struct counts *counts, unsigned long long count)
{
    return counts->lines ? 100.0 * (double)count / (double)counts->lines : 0.0;
}
