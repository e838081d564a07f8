/* select.h - finds the meanings that a question asks for. SPDX-License-Identifier: MIT */
#ifndef SELECT_H
#define SELECT_H

#include "query.h"

/* Finds the meanings that are asked for, in the order of the walk; with "all", every meaning of each of their codes.
 * "found" has room for httpstatus_count() of them. Returns how many there are. */
int select_meanings(const struct query *query, int all, const struct httpstatus **found);

#endif
