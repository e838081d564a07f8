/* fact.c - a labelled fact: aligned, and wrapped at the terminal's width. SPDX-License-Identifier: MIT */
#include "fact.h"

#include <stdio.h>
#include <string.h>

#include "letter.h"

enum { MARGIN = 2, LABEL_WIDTH = 13 };

static void
put_label(const struct terminal *terminal, const char *label)
{
    enum style style = *label ? LABEL : PLAIN;

    printf("%s%s%s%*s", style_begin(terminal, style), label, style_end(terminal, style), LABEL_WIDTH - (int)strlen(label), "");
}

void
fact_begin(struct fact *fact, const struct terminal *terminal, const char *label)
{
    memset(fact, 0, sizeof(*fact));
    fact->terminal = terminal;
    fact->indent = MARGIN + (label ? LABEL_WIDTH : 0);
    fact->column = fact->indent;
    printf("%*s", MARGIN, "");
    if (label)
        put_label(terminal, label);
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

/* OSC 8; a link ends with its line. */
static void
put_link(const struct fact *fact, const char *link)
{
    if (fact->link)
        printf("\033]8;;%s\033\\", link);
}

static void
break_line(struct fact *fact)
{
    put_link(fact, "");
    printf("\n%*s", fact->indent, "");
    fact->column = fact->indent;
}

static void
put_word(struct fact *fact, const char *word, size_t length)
{
    int width = width_of(word, length);

    if (fact->column > fact->indent && !fits(fact, width))
        break_line(fact);
    if (fact->column > fact->indent) {
        putchar(' ');
        fact->column++;
    } else {
        put_link(fact, fact->link);
    }
    fwrite(word, 1, length, stdout);
    fact->column += width;
}

void
fact_words(struct fact *fact, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, fact->terminal->width ? " " : "");

        put_word(fact, words, length);
        words += length;
        words += strspn(words, " ");
    }
}

void
fact_lower_case(struct fact *fact, const char *words)
{
    char text[64];
    size_t i;

    for (i = 0; words[i] && i < sizeof(text) - 1; i++)
        text[i] = small_letter(words[i]);
    text[i] = '\0';
    fact_words(fact, text);
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
fact_end(const struct fact *fact)
{
    put_link(fact, "");
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
