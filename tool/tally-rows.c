/* tally-rows.c - what was counted, as the rows of a document. SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "records.h"
#include "httpstatus.h"
#include "log.h"

/* A code below 0 is none. */
static void
put_count(struct document *document, const struct counts *counts, int code, unsigned long long count)
{
    const char *none = document->form == JSON ? "null" : "";
    const char *phrase = code < 0 ? NULL : httpstatus_reason(code);

    document_row(document);
    document_cell(document, "code");
    if (code < 0)
        document_bare(none);
    else
        printf("%d", code);
    document_cell(document, "phrase");
    if (phrase)
        document_text(document, phrase);
    else
        document_bare(none);
    document_cell(document, "count");
    printf("%llu", count);
    document_cell(document, "share");
    printf("%.4f", share_of(counts, count));
    document_row_end(document);
}

void
write_tally(enum form form, const struct counts *counts)
{
    static const char *const headings[] = { "code", "phrase", "count", "share" };
    struct document document;
    int codes[CODES];
    int count = sort_counts(counts, codes);
    int i;

    document_begin(&document, form);
    for (i = 0; i < 4; i++)
        document_heading(&document, headings[i]);
    for (i = 0; i < count; i++)
        put_count(&document, counts, codes[i], counts->of[codes[i]]);
    put_count(&document, counts, -1, counts->without);
    document_end(&document);
}
