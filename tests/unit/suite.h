/* suite.h - what the suites share. SPDX-License-Identifier: MIT */
#ifndef SUITE_H
#define SUITE_H

#include <check.h>

#include "httpstatus.h"

/* Each test-*.c defines its one suite; suite.c runs it. NULL: it is skipped, and has said why. */
Suite *suite(void);

/* A row of a table in tests/data: fields between tabs. */
enum { ROW_FIELDS = 10 };

struct row {
    char text[4096];
    const char *field[ROW_FIELDS]; /* NULL past the last one */
    int code;                      /* field 0 as a number */
};

/* Calls check for each row of the table that is not a comment, and returns their number. */
int for_each_row(const char *table, void (*check)(const struct row *row));

/* " registered cacheable": the names of traits, each after a space. */
void name_traits(char *to, int traits);

/* All numbers that are worth trying where a function takes a code, an index, a class or a trait. */
extern const int odd_numbers[];
extern const int odd_numbers_count;

#endif
