/* fact.c - a labelled fact: aligned, and wrapped at the terminal's width. SPDX-License-Identifier: MIT */
#include "fact.h"

#include <stdio.h>
#include <string.h>

enum { MARGIN = 2, LABEL_WIDTH = 13 };

void
fact_begin(struct fact *fact, const struct terminal *terminal, const char *label)
{
    memset(fact, 0, sizeof(*fact));
    fact->terminal = terminal;
    fact->indent = MARGIN + (label ? LABEL_WIDTH : 0);
    printf("%*s", MARGIN, "");
    if (label)
        printf("%s%s%s%*s", style_begin(terminal, LABEL), label, style_end(terminal, LABEL), LABEL_WIDTH - (int)strlen(label), "");
    fact->column = fact->indent;
}

/* In columns: a byte that continues a character of UTF-8 takes none. */
static int
width_of(const char *text, size_t length)
{
    int width = 0;

    for (; length > 0; text++, length--)
        width += (*text & 0xc0) != 0x80;
    return width;
}

/* One column is kept for a separator. */
static int
fits(const struct fact *fact, int width)
{
    return fact->terminal->width == 0 || fact->column + 1 + width < fact->terminal->width;
}

static void
put_word(struct fact *fact, const char *word, size_t length)
{
    int width = width_of(word, length);

    if (fact->column > fact->indent && fits(fact, width)) {
        putchar(' ');
        fact->column++;
    } else if (fact->column > fact->indent) {
        printf("\n%*s", fact->indent, "");
        fact->column = fact->indent;
    }
    if (fact->url)
        printf("\033]8;;%s\033\\", fact->url);
    fwrite(word, 1, length, stdout);
    if (fact->url)
        fputs("\033]8;;\033\\", stdout);
    fact->column += width;
}

void
fact_words(struct fact *fact, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, " ");

        put_word(fact, words, length);
        words += length;
        words += strspn(words, " ");
    }
}

void
fact_item(struct fact *fact, char separator)
{
    if (fact->items++ == 0)
        return;
    putchar(separator);
    fact->column++;
}

void
fact_end(struct fact *fact)
{
    (void)fact;
    putchar('\n');
}

void
put_fact(const struct terminal *terminal, const char *label, const char *words)
{
    struct fact fact;

    fact_begin(&fact, terminal, label);
    fact_words(&fact, words);
    fact_end(&fact);
}
