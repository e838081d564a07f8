/* annotate.h - the command as a filter. SPDX-License-Identifier: MIT */
#ifndef ANNOTATE_H
#define ANNOTATE_H

/* Copies standard input to standard output and puts the phrase behind each line's status. Returns 0, or -1 with errno set
 * if reading or writing failed; *what is then "read" or "write". */
int annotate(const char **what);

#endif
