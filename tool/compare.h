/* compare.h - statuses next to each other, for people. SPDX-License-Identifier: MIT */
#ifndef COMPARE_H
#define COMPARE_H

#include "terminal.h"

struct httpstatus;

enum { COMPARED_MOST = 6 };

/* A table: a column for each status, at most COMPARED_MOST, and a row for each thing in which they differ. */
void print_comparison(const struct terminal *terminal, const struct httpstatus *const *statuses, int count);

#endif
