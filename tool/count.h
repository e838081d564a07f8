/* count.h - how often each status stands in lines. SPDX-License-Identifier: MIT */
#ifndef COUNT_H
#define COUNT_H

#include "progress.h"

enum { CODES = 1000 };

struct counts {
    unsigned long long of[CODES]; /* lines by the three digits of their status, known or not */
    unsigned long long without;   /* lines without a status */
    unsigned long long lines;
};

/* Reads all lines of the input, a file that is open. Returns 0, or -1 with errno if reading failed. */
int count_lines(struct counts *counts, int input, struct progress *progress);

/* Gives the codes that were counted, the most frequent first, then by number. Returns how many. */
int sort_counts(const struct counts *counts, int codes[CODES]);

/* In percent of all lines. */
double share_of(const struct counts *counts, unsigned long long count);

#endif
