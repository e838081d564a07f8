/* count.h - how often each status occurs. SPDX-License-Identifier: MIT */
#ifndef COUNT_H
#define COUNT_H

#include "format.h"
#include "input.h"
#include "progress.h"
#include "records.h"
#include "terminal.h"

enum { CODES = 1000 };

struct counts {
    unsigned long long of[CODES]; /* lines by the three digits of their status, known or not */
    unsigned long long without;   /* lines without a status */
    unsigned long long lines;
};

/* How they are shown. */
struct tally {
    enum form form;
    enum grouping { BY_CODE, BY_CLASS, BY_OWNER } by;
    int errors_only;      /* of 4xx and 5xx */
    enum when colour;
    unsigned milliseconds; /* between two tables while lines come; 0: one at the end */
};

/* Adds all lines of the input. Returns FOUND, or TROUBLE after a complaint. */
enum outcome count_input(struct counts *counts, struct input *input, struct log *log, const struct tally *tally);

/* Whether the user has ended the counting. */
int is_counting_over(void);

/* From here on Ctrl-C ends the input, not the program. */
void catch_interrupt(void);

/* ---- Tables ---- */

/* A row: a code, a class or an owner. */
struct group {
    int code;           /* of its style and name: a code, or the first code of a class; -1: none */
    const char *owner;  /* or NULL */
    unsigned long long count;
};

/* Lists what was counted, the most frequent first, then by number or name. Returns how many. */
int sort_groups(const struct counts *counts, const struct tally *tally, struct group groups[CODES]);

/* A phrase, the name of a class, or an owner; NULL if it has none. */
const char *name_of_group(const struct tally *tally, const struct group *group);

/* In percent of all lines. */
double share_of(const struct counts *counts, unsigned long long count);

/* Shows the counts, for people or for programs. */
void write_counts(const struct counts *counts, const struct tally *tally);
void write_table(const struct counts *counts, const struct tally *tally);
void write_rows(const struct counts *counts, const struct tally *tally);

/* ---- Sums of what was counted elsewhere ---- */

/* Adds what --count wrote as CSV, TSV or JSON, one or more of these together. Returns FOUND, or TROUBLE after a complaint. */
enum outcome merge_input(struct counts *counts, struct input *input, const char *name);

#endif
