/* progress.h - how far the reading of lines has come, on a terminal. SPDX-License-Identifier: MIT */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "lines.h"

struct progress {
    int is_on;
    int is_shown;
    long long last; /* when it was shown, in milliseconds */
    unsigned long long size; /* of the rest of the input, 0 if it has no size */
};

/* On if standard error is a terminal, the input is not, and "wanted". */
void progress_begin(struct progress *progress, int input, int wanted);

/* Shows how far it has come, ten times a second at most. */
void progress_show(struct progress *progress, const struct lines *lines);

void progress_erase(struct progress *progress);

#endif
