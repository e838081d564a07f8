/* annotate.h - adds phrases to lines. SPDX-License-Identifier: MIT */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "printable.h"
#include "progress.h"

/* Copies the input to the output, both files that are open, and adds the phrase after each line's status if it is not there. A line
 * is written before the next read. "printable" is for a terminal: controls of the input do not reach it; NULL: bytes stay as they
 * are. Returns NULL, or "cannot read" or "cannot write", with errno. */
const char *annotate(int input, int output, struct printable *printable, struct progress *progress);

#endif
