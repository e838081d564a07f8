/* select.h - finds the meanings that answer a question. SPDX-License-Identifier: MIT */
#ifndef SELECT_H
#define SELECT_H

#include "query.h"

/* Finds the meanings that are asked for, in the order of the walk or, if words, a trait or a field ask for them, the
 * best first; with "all", every meaning of each of their codes.
 * "found" has room for httpstatus_count() of them. Returns how many there are. */
int select_meanings(const struct query *query, int all, const struct httpstatus **found);

/* Whether the query asks for this meaning, preferred or not. */
int is_among(const struct query *query, const struct httpstatus *status);

#endif
