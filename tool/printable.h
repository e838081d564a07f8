/* printable.h - bytes that do nothing to a terminal. SPDX-License-Identifier: MIT
 *
 * A control character that a peer put into a log, or a script into an argument, can move the cursor, change colours or more. As
 * ls(1) does, a question mark is shown in its place: of C0 but for TAB, of DEL, and of C1, as one byte or as UTF-8 (c2 9b).
 */
#ifndef PRINTABLE_H
#define PRINTABLE_H

struct printable {
    int utf8;      /* whether the terminal reads UTF-8 */
    int expected;  /* bytes that the character still needs */
    int held;      /* a c2 that was not written yet: the next byte decides */
};

/* Writes what is shown of the next byte and returns how many bytes that is, at most two. */
int make_printable(struct printable *printable, unsigned char byte, char shown[2]);

/* The same at the end of a line: what was held back, at most one byte. */
int end_printable(struct printable *printable, char shown[1]);

#endif
