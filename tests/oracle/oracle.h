/* oracle.h - the slow and plain way to the library's answers, for unit tests and fuzz targets. SPDX-License-Identifier: MIT */
#ifndef ORACLE_H
#define ORACLE_H

#include <stddef.h>

struct httpstatus;

/* ---- spelling.c ---- */

/* The letters and digits in upper case, and a NUL. Returns their number; key has room for one byte more than size. */
size_t fold(char *key, const void *text, size_t size);

/* The meaning that takes precedence for the folded spelling, as httpstatus_from_name() puts it; NULL if none has it. */
const struct httpstatus *meaning_of_name(const char *key);

/* Calls visit for each name, phrase and alias of each meaning. */
void each_spelling(void (*visit)(const struct httpstatus *status, const char *text));

/* ---- party.c ---- */

/* Calls visit for the owner and the users of each meaning. */
void each_party(void (*visit)(const struct httpstatus *status, const char *text));

/* Whether the folded spelling is that of an owner or user; the first meaning of theirs that the code has, or NULL. */
int is_party(const char *key);
const struct httpstatus *meaning_of_party(const char *key, int code);

/* ---- automaton.c ---- */

/* The code of a status line, whose first digit is at *begin; or 0. */
int code_of_line(const unsigned char *text, size_t length, size_t *begin);

/* ---- log-line.c ---- */

/* Where the status of a line is that httpstatus --count reads with the format; -1: nowhere. "detail" has paths or keys;
 * "number" is a column from 1 or a field from 0. Where "cut", more of the line follows. */
long place_of_status(const char *format, const char *detail, int number, const char *line, size_t length, int cut);

#endif
