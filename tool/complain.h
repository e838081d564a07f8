/* complain.h - what goes to standard error. SPDX-License-Identifier: MIT */
#ifndef COMPLAIN_H
#define COMPLAIN_H

/* The exit statuses of the command, the worst last. */
enum outcome { FOUND = 0, NOT_FOUND = 1, TROUBLE = 2 };

/* Writes one line, "httpstatus: SUBJECT: MESSAGE". The subject may be what a person typed: controls in it do not reach the
 * terminal, and a long one is cut. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
void complain(const char *subject, const char *format, ...);

/* The same for a read or write that failed, with errno; a reader of our output who has gone is no reason for words. */
void complain_of_failure(const char *what);

#endif
