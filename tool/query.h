/* query.h - reads a question. SPDX-License-Identifier: MIT */
#ifndef QUERY_H
#define QUERY_H

struct httpstatus;

enum query_kind {
    ASKS_ALL,       /* every code */
    ASKS_CODE,      /* the preferred meaning of first */
    ASKS_RANGE,     /* the preferred meanings of first to last: a class, or a range */
    ASKS_MEANING,   /* the one that a name belongs to */
    ASKS_TRAIT,     /* whatever has the trait */
    ASKS_FIELD,     /* whatever has the header field of this name */
    ASKS_CONSTANT,  /* what the constant of another language stands for */
    ASKS_OWNER,     /* what one owner or user means */
    ASKS_WORDS,     /* whatever holds all words of the text */
    ASKS_NUMBER,    /* a number that no code is */
    ASKS_NO_CLASS,  /* something like 9xx */
    ASKS_BAD_RANGE, /* a range without an end, or from high to low */
};

struct query {
    enum query_kind kind;
    const char *text; /* as it was typed */
    int first;
    int last;
    int trait;
    const char *substatus; /* of IIS: the digits after "403."; or NULL */
    const struct httpstatus *status;
};

/* Reads any text; the query refers to it. */
void read_query(struct query *query, const char *text);

/* The same where the text has to be a name, an owner, a trait, a field, a constant or a sentence as a whole, not just words to
 * search for. Returns whether it is. */
int read_whole(struct query *query, const char *text);

/* Whether it asks for codes by number, or by what the owner, a trait or a field says of them. */
int is_by_number(const struct query *query);
int is_filter(const struct query *query);

#endif
