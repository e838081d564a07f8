/* lines.h - lines of any length and bytes, in constant memory. SPDX-License-Identifier: MIT */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

struct input;

enum { LINES_BUFFER = 1 << 17 };

struct lines {
    struct input *input;
    int (*before_read)(void *context); /* or NULL: the next read may take long; what it returns, if not 0, ends the input */
    void *context;
    unsigned long long count; /* of lines so far */
    unsigned long long bytes; /* read so far */
    size_t at;                /* where the next line begins in the buffer */
    size_t length;
    int in_line; /* the next piece continues a line */
    int at_end;
    char buffer[LINES_BUFFER];
};

/* A line without its LF. One that is longer than the buffer comes in pieces. */
struct piece {
    const char *start;
    const char *end;
    int begins; /* the line begins here */
    int ends;   /* a LF follows */
    int cut;    /* more of the line follows */
};

void lines_begin(struct lines *lines, struct input *input);

/* Returns 1, 0 at the end of the input, or -1 with errno if reading failed. */
int lines_next(struct lines *lines, struct piece *piece);

#endif
