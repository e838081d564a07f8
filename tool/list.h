/* list.h - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#ifndef LIST_H
#define LIST_H

#include "terminal.h"

struct httpstatus;

/* One line each: code and phrase, owner. On a terminal that is too narrow, phrases are cut. */
void print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count);

/* What is shown of an ASCII text in so many columns. */
struct cut {
    int length;       /* so much of it */
    const char *mark; /* then this, "" if it is whole */
    int padding;      /* then so many spaces */
};
struct cut cut_text(const struct terminal *terminal, const char *text, int columns);

#endif
