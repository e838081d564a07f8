/* entry.c - a labelled entry: aligned, and wrapped at the terminal's width. SPDX-License-Identifier: MIT */
#include "page.h"

#include <stdio.h>
#include <string.h>

#include "letter.h"

enum { MARGIN = 2, LABEL_WIDTH = 13 };

void
entry_begin(struct entry *entry, const struct terminal *terminal, const char *label)
{
    enum style style = label && *label ? LABEL : PLAIN;

    memset(entry, 0, sizeof(*entry));
    entry->terminal = terminal;
    entry->indent = MARGIN + (label ? LABEL_WIDTH : 0);
    entry->column = entry->indent;
    entry->is_empty = 1;
    if (!label)
        label = "";
    entry->padding = entry->indent - MARGIN - (int)strlen(label);
    printf("%*s%s%s%s", MARGIN, "", style_begin(terminal, style), label, style_end(terminal, style));
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
fits(const struct entry *entry, int width)
{
    return entry->terminal->width == 0 || entry->column + 1 + width < entry->terminal->width;
}

/* OSC 8; a link ends with its line. */
static void
put_link(const struct entry *entry, const char *link)
{
    if (entry->link)
        printf("\033]8;;%s\033\\", link);
}

static void
break_line(struct entry *entry, int indent)
{
    put_link(entry, "");
    putchar('\n');
    entry->padding = indent;
    entry->column = indent;
    entry->is_empty = 1;
}

/* A word that is too wide for the column begins right after the label, or has a line of its own: a URL stays in one piece. */
static void
make_room(struct entry *entry, int width)
{
    int most = entry->terminal->width;
    int after_label = entry->indent - entry->padding + 1;

    if (most == 0 || entry->indent + width <= most) {
        if (!entry->is_empty && !fits(entry, width))
            break_line(entry, entry->indent);
    } else if (entry->is_empty && entry->padding > 0 && after_label + width <= most) {
        entry->padding = 1;
        entry->column = after_label;
    } else
        break_line(entry, 0);
}

static void
put_word(struct entry *entry, const char *word, size_t length)
{
    int width = entry->terminal->width ? width_of(word, length) : (int)length; /* no columns, then any will do */

    make_room(entry, width);
    if (entry->is_empty) {
        printf("%*s", entry->padding, "");
        put_link(entry, entry->link);
    } else {
        putchar(' ');
        entry->column++;
    }
    fwrite(word, 1, length, stdout);
    entry->column += width;
    entry->is_empty = 0;
}

void
entry_words(struct entry *entry, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, entry->terminal->width ? " " : "");

        put_word(entry, words, length);
        words += length;
        words += strspn(words, " ");
    }
}

void
entry_lower_case(struct entry *entry, const char *words)
{
    char text[64];
    size_t i;

    for (i = 0; words[i] && i < sizeof(text) - 1; i++)
        text[i] = small_letter(words[i]);
    text[i] = '\0';
    entry_words(entry, text);
}

void
entry_item(struct entry *entry, char separator)
{
    if (entry->items++ == 0)
        return;
    putchar(separator);
    entry->column++;
}

void
entry_end(const struct entry *entry)
{
    put_link(entry, "");
    putchar('\n');
}

void
put_entry(const struct terminal *terminal, const char *label, const char *words)
{
    struct entry entry;

    entry_begin(&entry, terminal, label);
    entry_words(&entry, words);
    entry_end(&entry);
}
