/* lines.h - reads lines of any length and bytes in constant memory, and finds their statuses. SPDX-License-Identifier: MIT */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

enum { LINES_BUFFER = 1 << 17 };

struct lines {
    int file;
    void (*before_read)(void *context); /* or NULL: the next read may take long */
    void *context;
    unsigned long long count; /* of lines so far */
    unsigned long long bytes; /* read so far */
    size_t at;                /* where the next line begins in the buffer */
    size_t length;
    int in_line; /* the next piece goes on with a line */
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

void lines_begin(struct lines *lines, int file);

/* Returns 1, 0 at the end of the input, or -1 with errno if reading failed. */
int lines_next(struct lines *lines, struct piece *piece);

/* Where the three digits of the line's status are: at its beginning, after the version of a status line, or after the quoted
 * request of the common and the combined log format, where a quote in a quoted string has a backslash before it. NULL: nowhere for
 * certain in this piece, the first of the line. */
const char *find_status(const struct piece *piece);

/* Whether find_status() found it after the version of a status line. */
int is_in_status_line(const struct piece *piece, const char *status);

/* The number that they make. */
int code_of(const char *status);

#endif
