/* page.h - one status as a page, for people. SPDX-License-Identifier: MIT */
#ifndef PAGE_H
#define PAGE_H

#include "terminal.h"

struct httpstatus;

/* The first line is the status's line, "404 Not Found"; then one entry per line. With "others", the other meanings of the code are
 * among them. */
void print_page(const struct terminal *terminal, const struct httpstatus *status, int others);

/* ---- Entries of a page: a label and words, wrapped at the width of the terminal ---- */

struct entry {
    const struct terminal *terminal;
    const char *link; /* what the words lead to, or NULL */
    int indent;
    int column;
    int padding; /* before the first word of a line, */
    int is_empty; /* which has no word yet */
    int items;
};

/* Begins with a label in a column of its own: "" continues the one above, NULL takes no column. */
void entry_begin(struct entry *entry, const struct terminal *terminal, const char *label);

/* Adds words, which may go to the next line at each space. One that is too wide for the
 * column has a line of its own. */
void entry_words(struct entry *entry, const char *words);

/* One word or some, in lower case. */
void entry_lower_case(struct entry *entry, const char *words);

/* Begins an item of a list: from the second one on, with the separator before it. */
void entry_item(struct entry *entry, char separator);

void entry_end(const struct entry *entry);

/* An entry of one text. */
void put_entry(const struct terminal *terminal, const char *label, const char *words);

/* ---- Duties ---- */

enum role { CLIENT, CACHE, SERVER };

/* What the one in this role must, should or may do about the status, as it follows from class and traits: "must not store it".
 * NULL past the last duty, and for a status that its owner never sends. */
const char *duty(const struct httpstatus *status, enum role role, int index);

#endif
