/* suggest.h - what to say where nothing was found. SPDX-License-Identifier: MIT */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "query.h"
#include "terminal.h"

/* Says on standard error that nothing was found, and what can be said instead; "quiet" leaves that out, but not that the
 * question is wrong. */
enum outcome explain_nothing(const struct query *query, int quiet);

/* The nearest of the words, NULL if none is near; word(i) is NULL past the last one. */
const char *nearest_word(const char *text, const char *(*word)(int index));

#endif
