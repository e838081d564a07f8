/* format.h - the formats of logs, and where each has the status. SPDX-License-Identifier: MIT */
#ifndef FORMAT_H
#define FORMAT_H

#include "lines.h"

struct log;

/* Returns where the three digits of the line's status are; NULL: nowhere for certain in this piece, the first of the line. */
typedef const char *status_reader(struct log *log, const struct piece *piece);

/* How a phrase is added after the status. */
enum addition { ADDS_WORDS, ADDS_MEMBER, ADDS_PAIR };

struct format {
    const char *name;
    status_reader *read; /* NULL: the input is one document, whose statuses are at "detail" */
    const char *detail;  /* the paths or keys of the status, or the shapes of a line */
    enum addition addition;
};

/* What the command line says about the logs. */
struct log_wish {
    const char *format; /* a name, or NULL */
    const char *key;    /* the path or key of the status, or NULL */
    int column;         /* from 1; 0: none */
    int verbose;        /* say what was found */
};

/* One input. */
struct log {
    const struct log_wish *wish;
    const char *name;            /* for messages */
    const struct format *format; /* NULL: not known yet */
    const struct format *inner;  /* of the lines in Docker's "log" */
    struct format asked;         /* with the key of the wish */
    int status_field;            /* of W3C's #Fields, from 0; -1: none */
    unsigned tried;              /* lines that fitted no format */
    unsigned to_skip;            /* of these, those that are still to come */
};

/* Returns 0, or -1 after a complaint about an unknown format. */
int check_wish(const struct log_wish *wish);

void log_begin(struct log *log, const struct log_wish *wish, const char *name);

/* The reader of the log's format, which the first lines decide. "read" is the end of what was read so far, after the piece. */
const char *log_status(struct log *log, const struct piece *piece, const char *read);

/* Whether the input is one document. */
int log_is_document(const struct log *log);

/* The number that three digits make. */
int code_of(const char *status);

#endif
