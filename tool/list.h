/* list.h - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#ifndef LIST_H
#define LIST_H

#include "terminal.h"

struct httpstatus;

/* One line each: code and phrase, owner. On a terminal that is too narrow, phrases are cut. */
void print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count);

/* How much of an ASCII text is shown in so many columns; *mark is then what stands behind it, "" if it is whole. */
int cut_text(const struct terminal *terminal, const char *text, int columns, const char **mark);

#endif
