/* records.h - statuses as the rows of a document, for programs. SPDX-License-Identifier: MIT */
#ifndef RECORDS_H
#define RECORDS_H

struct httpstatus;

/* ---- Documents: JSON, CSV, TSV, or values alone ----
 *
 * JSON is an array of objects, one per line. CSV is that of RFC 4180, with a header and CR LF; texts are in quotes. TSV and
 * values alone have TABs and LF. Whoever writes a row gives its cells in the same order each time.
 */

/* The form of what is written: for people, or for programs. */
enum form { TEXT, QUIET, VALUES, JSON, CSV, TSV };

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

/* ---- Columns: the members of a status in registry.json, which --field names ---- */

enum { COLUMNS = 17 };

struct column {
    const char *name;
    enum {
        COLUMN_CODE,
        COLUMN_PREFERRED,
        COLUMN_TEXT,
        COLUMN_TEXTS,
        COLUMN_FIELDS,
        COLUMN_ADVICE,
        COLUMN_RELATED,
        COLUMN_CONSTANTS
    } type;
    const char *(*text)(const struct httpstatus *status);
    const char *(*texts)(const struct httpstatus *status, int index);
    int role; /* whom the advice is for */
};

/* All of them, in the order of registry.json. */
extern const struct column columns[COLUMNS];

/* A choice of columns, in an order of its own. */
struct choice {
    const struct column *columns[COLUMNS];
    int count;
    int ecosystem; /* whose constants; ANY_ECOSYSTEM: all */
};

void choose_all(struct choice *choice);

/* Reads names with commas between. Returns 0, or -1 after a complaint about a name that is unknown or is there twice. */
int choose(struct choice *choice, const char *names);

/* The constants of one ecosystem alone, by its key or a word of its name. Returns 0, or -1 after a complaint. */
int choose_constants(struct choice *choice, const char *ecosystem);

/* ---- Records ---- */

/* One heading per column. */
void put_headings(struct document *document, const struct choice *choice);

/* One cell per column. */
void put_record(struct document *document, const struct choice *choice, const struct httpstatus *status);

#endif
