/* suggest.h - the names that are nearest to one that nobody has. SPDX-License-Identifier: MIT */
#ifndef SUGGEST_H
#define SUGGEST_H

struct httpstatus;

enum { SUGGESTIONS = 3 };

struct suggestion {
    const struct httpstatus *status;
    const char *spelling; /* its name, phrase or alias */
    int distance;         /* how many letters are missing, too many, wrong, or in each other's place */
};

/* Finds the nearest names, the nearest first, one a code. Returns how many, at most SUGGESTIONS; 0 if none is near. */
int suggest(const char *text, struct suggestion *suggestions);

#endif
