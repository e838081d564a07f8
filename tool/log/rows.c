/* rows.c - what was counted, as the rows of a document. SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "count.h"

static void
put_text_or_none(const struct document *document, const char *text)
{
    if (text)
        document_text(document, text);
    else
        document_bare(document->form == JSON ? "null" : "");
}

static void
put_class(const struct document *document, int code)
{
    char text[4] = "0xx";

    text[0] = (char)('0' + code / 100);
    put_text_or_none(document, code >= 100 ? text : NULL);
}

/* What names the group; nothing names the lines without a status. */
static void
put_names(struct document *document, const struct tally *tally, const struct group *group)
{
    if (tally->by == BY_OWNER) {
        document_cell(document, "owner");
        put_text_or_none(document, name_of_group(tally, group));
        return;
    }
    document_cell(document, tally->by == BY_CLASS ? "class" : "code");
    if (tally->by == BY_CLASS)
        put_class(document, group->code);
    else if (group->code >= 0)
        printf("%d", group->code);
    else
        put_text_or_none(document, NULL);
    document_cell(document, tally->by == BY_CLASS ? "name" : "phrase");
    put_text_or_none(document, name_of_group(tally, group));
}

static void
put_group(struct document *document, const struct counts *counts, const struct tally *tally, const struct group *group)
{
    document_row(document);
    put_names(document, tally, group);
    document_cell(document, "count");
    printf("%llu", group->count);
    document_cell(document, "share");
    printf("%.4f", share_of(counts, group->count));
    document_row_end(document);
}

static void
put_headings_of(struct document *document, const struct tally *tally)
{
    static const char *const names[][3] = { { "code", "phrase", NULL }, { "class", "name", NULL }, { "owner", NULL, NULL } };
    int i;

    for (i = 0; names[tally->by][i]; i++)
        document_heading(document, names[tally->by][i]);
    document_heading(document, "count");
    document_heading(document, "share");
}

/* The last row is that of the lines without a status: it ends what is whole. */
void
write_rows(const struct counts *counts, const struct tally *tally)
{
    static struct group groups[CODES];
    int count = sort_groups(counts, tally, groups);
    struct group without = { -1, NULL, counts->without };
    struct document document;
    int i;

    document_begin(&document, tally->form);
    put_headings_of(&document, tally);
    for (i = 0; i < count; i++)
        put_group(&document, counts, tally, &groups[i]);
    put_group(&document, counts, tally, &without);
    document_end(&document);
}
