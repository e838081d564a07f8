/* annotate.h - lines with the phrases of their statuses. SPDX-License-Identifier: MIT */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "format.h"
#include "input.h"
#include "terminal.h"

/* Copies the input to the output and adds the phrase after each line's status if it is not there. A line is written before
 * the next read. "printable" is for a terminal: controls of the input do not reach it; NULL: bytes stay as they are, and a
 * terminal on standard error shows the progress. Adds the lines that had a status to "found". Returns FOUND, or TROUBLE after
 * a complaint. */
enum outcome annotate(struct input *input, int output, struct log *log, struct printable *printable, unsigned long long *found);

#endif
