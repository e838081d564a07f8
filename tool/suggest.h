/* suggest.h - what to say where nothing was found. SPDX-License-Identifier: MIT */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "query.h"
#include "terminal.h"

/* Says on standard error that nothing was found, and what can be said instead; "quiet" leaves that out, but not that the
 * question is wrong. */
enum outcome explain_nothing(const struct query *query, int quiet);

#endif
