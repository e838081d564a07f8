/* fact.h - a labelled fact: aligned, and wrapped at the terminal's width. SPDX-License-Identifier: MIT */
#ifndef FACT_H
#define FACT_H

#include "terminal.h"

struct fact {
    const struct terminal *terminal;
    const char *link; /* what the words lead to, or NULL */
    int indent;
    int column;
    int items;
};

/* Begins with a label in a column of its own: "" continues the one above, NULL takes no column. */
void fact_begin(struct fact *fact, const struct terminal *terminal, const char *label);

/* Adds words, which may go to the next line at each space. */
void fact_words(struct fact *fact, const char *words);

/* One word or some, in lower case. */
void fact_lower_case(struct fact *fact, const char *words);

/* Begins an item of a list: from the second one on, with the separator behind what stands there. */
void fact_item(struct fact *fact, char separator);

void fact_end(const struct fact *fact);

/* A fact of one text. */
void put_fact(const struct terminal *terminal, const char *label, const char *words);

#endif
