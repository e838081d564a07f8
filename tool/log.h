/* log.h - lines with statuses: read, annotated and counted. SPDX-License-Identifier: MIT */
#ifndef LOG_H
#define LOG_H

#include <stddef.h>

#include "records.h"
#include "terminal.h"

/* ---- Lines of any length and bytes, in constant memory, and their statuses ---- */

enum { LINES_BUFFER = 1 << 17 };

struct lines {
    int file;
    void (*before_read)(void *context); /* or NULL: the next read may take long */
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

/* ---- How far the reading has come, on a terminal ---- */

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

/* ---- Annotate ---- */

/* Copies the input to the output, both files that are open, and adds the phrase after each line's status if it is not there. A line
 * is written before the next read. "printable" is for a terminal: controls of the input do not reach it; NULL: bytes stay as they
 * are. Returns NULL, or "cannot read" or "cannot write", with errno. */
const char *annotate(int input, int output, struct printable *printable, struct progress *progress);

/* ---- Count ---- */

enum { CODES = 1000 };

struct counts {
    unsigned long long of[CODES]; /* lines by the three digits of their status, known or not */
    unsigned long long without;   /* lines without a status */
    unsigned long long lines;
};

/* Reads all lines of the input, a file that is open. Returns 0, or -1 with errno if reading failed. */
int count_lines(struct counts *counts, int input, struct progress *progress);

/* Lists the codes that were counted, the most frequent first, then by number. Returns how many. */
int sort_counts(const struct counts *counts, int codes[CODES]);

/* In percent of all lines. */
double share_of(const struct counts *counts, unsigned long long count);

/* For people: codes, classes, and all lines, with bars. */
void print_tally(const struct terminal *terminal, const struct counts *counts);

/* For programs: one row per code, and one without a code for the lines without a status. */
void write_tally(enum form form, const struct counts *counts);

#endif
