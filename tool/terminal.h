/* terminal.h - what people see: styles, widths, complaints, and bytes that do nothing to a terminal.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef TERMINAL_H
#define TERMINAL_H

enum when { AUTO, ALWAYS, NEVER };

/* Hyperlinks, OSC 8: it is not known whether they are shown, or it is. */
enum links { NO_LINKS, LINKS_PERHAPS, LINKS };

struct terminal {
    int width;  /* in columns; 0: this is no terminal, and lines are as long as they are */
    int height; /* in rows; 0: not known, or this is no terminal for a pager */
    int colour;
    int utf8;
    enum links links;
};

/* Finds out about standard output; "colour" is the wish for colours. Only for a terminal the locale is set and the
 * environment looked at. */
void look_at_terminal(struct terminal *terminal, enum when colour);

/* Whether the locale's characters are in UTF-8. */
int has_utf8(void);

/* How something is shown. */
enum style { PLAIN, LABEL, CLASS_STYLES }; /* CLASS_STYLES + 1 to + 5: a code of this class */

enum style style_of_code(int code);

/* The sequences before and after, "" where there are no colours. */
const char *style_begin(const struct terminal *terminal, enum style style);
const char *style_end(const struct terminal *terminal, enum style style);

/* What is shown of an ASCII text in so many columns. */
struct cut {
    int length;       /* so much of it */
    const char *mark; /* then this, "" if it is whole */
    int padding;      /* then so many spaces */
};
struct cut cut_text(const struct terminal *terminal, const char *text, int columns);

/* ---- Complaints, on standard error ---- */

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

/* ---- Bytes that do nothing to a terminal ----
 *
 * A control character that a peer put into a log, or a script into an argument, can move the cursor, change colours or more. As
 * ls(1) does, a question mark is shown in its place: of C0 but for TAB, of DEL, and of C1, as one byte or as UTF-8 (c2 9b).
 */
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
