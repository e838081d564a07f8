/* page.h - one status as a page, for people. SPDX-License-Identifier: MIT */
#ifndef PAGE_H
#define PAGE_H

#include "terminal.h"

struct httpstatus;

/* The first line is the status's line, "404 Not Found"; then one fact a line. With "others", the other meanings of the code are
 * among them. */
void print_page(const struct terminal *terminal, const struct httpstatus *status, int others);

#endif
