/* progress.h - how far the reading of lines has come, on a terminal. SPDX-License-Identifier: MIT */
#ifndef PROGRESS_H
#define PROGRESS_H

struct input;
struct lines;

struct progress {
    int is_on;
    int is_shown;
    int source;              /* what is read, as it was opened */
    long long begun, last;   /* when it began and when it was shown, in milliseconds */
    unsigned long long from; /* where it began in the source */
    unsigned long long size; /* of the rest of it, 0 if it has no size */
};

/* Milliseconds of a monotonic clock. */
long long now(void);

/* On if standard error is a terminal, the input is not, and "wanted". */
void progress_begin(struct progress *progress, const struct input *input, int wanted);

/* Shows how far it has come, ten times a second at most. */
void progress_show(struct progress *progress, const struct lines *lines);

void progress_erase(struct progress *progress);

#endif
