/* list.h - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#ifndef LIST_H
#define LIST_H

#include "terminal.h"

struct httpstatus;

/* One line each: code and phrase, owner. On a terminal that is too narrow, phrases are cut. With
 * a field, its level and condition follow: "may if ...". */
void print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count, const char *field);

#endif
