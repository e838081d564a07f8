/* pager.h - shows what is longer than the screen with a pager. SPDX-License-Identifier: MIT */
#ifndef PAGER_H
#define PAGER_H

#include "terminal.h"

/* Holds back what is written to standard output, and to standard error if that is a terminal, until pager_end(). */
void pager_begin(const struct terminal *terminal);

/* Shows what was held back: with the pager if it is longer than the screen, else, or if there is no pager, as it is. */
void pager_end(void);

#endif
