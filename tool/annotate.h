/* annotate.h - adds phrases to lines. SPDX-License-Identifier: MIT */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "progress.h"

/* Copies the input to the output, both files that are open, and puts the phrase behind each line's status. A line is written
 * before the next read. Returns NULL, or "cannot read" or "cannot write", with errno. */
const char *annotate(int input, int output, struct progress *progress);

#endif
