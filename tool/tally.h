/* tally.h - what was counted, as a table or as the rows of a document. SPDX-License-Identifier: MIT */
#ifndef TALLY_H
#define TALLY_H

#include "count.h"
#include "options.h"

/* For people: codes, classes, and all lines, with bars. */
void print_tally(const struct terminal *terminal, const struct counts *counts);

/* For programs: one row a code, and one without a code for the lines without a status. */
void write_tally(enum form form, const struct counts *counts);

#endif
