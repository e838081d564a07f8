/* list.h - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#ifndef LIST_H
#define LIST_H

#include "terminal.h"

struct httpstatus;

/* One line each: code and phrase, owner, and the description or, with a field, its level and condition. On a terminal, what is
 * too wide is cut. */
void print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count, const char *field);

#endif
