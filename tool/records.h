/* records.h - statuses as the rows of a document. SPDX-License-Identifier: MIT */
#ifndef RECORDS_H
#define RECORDS_H

#include "document.h"
#include "member.h"

struct httpstatus;

/* One heading a member. */
void put_headings(struct document *document, const struct choice *choice);

/* One cell a member. */
void put_record(struct document *document, const struct choice *choice, const struct httpstatus *status);

#endif
