/* terminal.h - what the terminal can show. SPDX-License-Identifier: MIT */
#ifndef TERMINAL_H
#define TERMINAL_H

enum when { AUTO, ALWAYS, NEVER };

struct terminal {
    int width;  /* in columns; 0: this is no terminal, and lines are as long as they are */
    int colour;
    int utf8;
    int links;
};

/* Finds out about standard output; "colour" is the wish for colours. Only for a terminal the locale is set and the
 * environment looked at. */
void look_at_terminal(struct terminal *terminal, enum when colour);

/* Whether the locale's characters are in UTF-8. */
int has_utf8(void);

/* Something that stands out. */
enum style { PLAIN, LABEL, CLASS_STYLES }; /* CLASS_STYLES + 1 to + 5: a code of this class */

enum style style_of_code(int code);

/* The sequences before and after, "" where there are no colours. */
const char *style_begin(const struct terminal *terminal, enum style style);
const char *style_end(const struct terminal *terminal, enum style style);

#endif
