/* options.h - reads the command line. SPDX-License-Identifier: MIT */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "count.h"
#include "records.h"
#include "terminal.h"

enum task { ANSWER, ANNOTATE, COUNT, SHOW_HELP, SHOW_VERSION };

struct options {
    enum task task;
    enum form form;
    enum when colour;
    int compare;          /* what is found, in one table */
    int no_pager;
    int all;              /* every meaning of each code */
    struct choice choice; /* of the members that are written for programs */
    struct log_wish log;  /* how logs are read */
    struct tally tally;   /* how counts are shown */
    int merge;            /* the files are counts */
    char **words;         /* the arguments that are no options */
    int word_count;
};

/* Returns 0, or -1 after a complaint. */
int read_options(struct options *options, int argc, char **argv);

void print_help(void);

#endif
