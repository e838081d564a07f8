/* document.c - rows for programs: JSON, CSV, TSV, or values alone. SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>
#include <string.h>

void
document_begin(struct document *document, enum form form)
{
    memset(document, 0, sizeof(*document));
    document->form = form;
    if (form == JSON)
        putchar('[');
}

static void
separate(struct document *document)
{
    if (document->cells++ > 0)
        putchar(document->form == JSON || document->form == CSV ? ',' : '\t');
}

void
document_heading(struct document *document, const char *name)
{
    if (document->form != CSV && document->form != TSV)
        return;
    separate(document);
    fputs(name, stdout);
}

void
document_row(struct document *document)
{
    int is_first = document->rows++ == 0;

    if (document->form == JSON)
        fputs(is_first ? "\n{" : ",\n{", stdout);
    else if (is_first && document->cells > 0)
        document_row_end(document);
    document->cells = 0;
}

void
document_cell(struct document *document, const char *name)
{
    separate(document);
    if (document->form == JSON)
        printf("\"%s\":", name);
}

void
document_bare(const char *value)
{
    fputs(value, stdout);
}

static void
put_escaped(enum form form, const char *text)
{
    for (; *text; text++) {
        if (form == JSON && (*text == '"' || *text == '\\'))
            putchar('\\');
        if (form == CSV && *text == '"')
            putchar('"');
        putchar(*text);
    }
}

static int
is_quoted(const struct document *document)
{
    return document->form == JSON || (document->form == CSV && !document->in_list);
}

/* No text of the library holds a control. */
void
document_text(const struct document *document, const char *text)
{
    if (is_quoted(document))
        putchar('"');
    put_escaped(document->form, text);
    if (is_quoted(document))
        putchar('"');
}

void
document_list(struct document *document)
{
    document->in_list = 1;
    document->items = 0;
    if (document->form == JSON)
        putchar('[');
    if (document->form == CSV)
        putchar('"');
}

void
document_item(struct document *document)
{
    if (document->items++ > 0)
        fputs(document->form == JSON ? "," : "; ", stdout);
}

void
document_list_end(struct document *document)
{
    document->in_list = 0;
    if (document->form == JSON)
        putchar(']');
    if (document->form == CSV)
        putchar('"');
}

void
document_row_end(const struct document *document)
{
    if (document->form == JSON)
        putchar('}');
    else
        fputs(document->form == CSV ? "\r\n" : "\n", stdout);
}

void
document_end(const struct document *document)
{
    if (document->form == JSON)
        fputs(document->rows > 0 ? "\n]\n" : "]\n", stdout);
    else if (document->rows == 0 && document->cells > 0)
        document_row_end(document);
}
