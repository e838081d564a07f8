/* document.h - rows for programs: JSON, CSV, TSV, or values alone. SPDX-License-Identifier: MIT
 *
 * JSON is an array of objects, one a line. CSV is that of RFC 4180, with a header and CR LF; texts stand in quotes. TSV and
 * values alone have TABs and LF. Whoever writes a row gives its cells in the same order each time.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "options.h"

struct document {
    enum form form;
    int rows;
    int cells;   /* of the row so far */
    int in_list; /* a list is one cell */
    int items;   /* of the list so far */
};

void document_begin(struct document *document, enum form form);
void document_heading(struct document *document, const char *name); /* of a column; JSON needs none */
void document_row(struct document *document);
void document_cell(struct document *document, const char *name);
void document_bare(const char *value); /* a number, true, false; null or nothing */
void document_text(const struct document *document, const char *text);
void document_list(struct document *document);
void document_item(struct document *document); /* before each item of a list */
void document_list_end(struct document *document);
void document_row_end(const struct document *document);
void document_end(const struct document *document);

#endif
