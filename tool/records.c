/* records.c - statuses as the rows of a document. SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>

#include "ecosystem.h"
#include "httpstatus.h"

void
put_headings(struct document *document, const struct choice *choice)
{
    int i;

    for (i = 0; i < choice->count; i++)
        document_heading(document, choice->columns[i]->name);
}

/* A header field, its level and its condition: three columns of an object, or words after each other. */
static void
put_field(const struct document *document, const struct httpstatus *status, int index)
{
    const char *condition = httpstatus_field_condition(status, index);
    int is_json = document->form == JSON;

    document_bare(is_json ? "{\"name\":" : "");
    document_text(document, httpstatus_field(status, index));
    document_bare(is_json ? ",\"level\":" : " ");
    document_text(document, httpstatus_level_name(httpstatus_field_level(status, index)));
    document_bare(is_json ? ",\"condition\":" : condition ? " " : "");
    if (condition)
        document_text(document, condition);
    document_bare(is_json ? condition ? "}" : "null}" : "");
}

static void
put_list(struct document *document, const struct column *column, const struct httpstatus *status)
{
    const char *text;
    int i;

    document_list(document);
    for (i = 0; (text = column->texts(status, i)); i++) {
        document_item(document);
        if (column->type == COLUMN_FIELDS)
            put_field(document, status, i);
        else
            document_text(document, text);
    }
    document_list_end(document);
}

static void
put_related(struct document *document, const struct httpstatus *status)
{
    const struct httpstatus *related;
    int i;

    document_list(document);
    for (i = 0; (related = httpstatus_related(status, i)); i++) {
        document_item(document);
        printf("%d", httpstatus_code(related));
    }
    document_list_end(document);
}

/* Where there are those of several ecosystems, each has its own before it. */
static void
put_constants(struct document *document, const struct httpstatus *status, int ecosystem)
{
    int code = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) ? httpstatus_code(status) : 0;
    int is_json = document->form == JSON;
    const struct constant *constant;
    int i;

    document_list(document);
    for (i = 0; code && (constant = constant_at(code, ecosystem, i)); i++) {
        document_item(document);
        document_bare(is_json ? "{\"in\":" : "");
        if (is_json || ecosystem == ANY_ECOSYSTEM)
            document_text(document, ecosystems[constant->ecosystem].key);
        document_bare(is_json ? ",\"name\":" : ecosystem == ANY_ECOSYSTEM ? " " : "");
        document_text(document, constant_texts + constant->text);
        document_bare(is_json ? "}" : "");
    }
    document_list_end(document);
}

static void
put_advice(const struct document *document, const char *advice)
{
    if (advice)
        document_text(document, advice);
    else
        document_bare(document->form == JSON ? "null" : "");
}

static void
put_column(struct document *document, const struct choice *choice, const struct column *column, const struct httpstatus *status)
{
    int code = httpstatus_code(status);

    switch (column->type) {
    case COLUMN_CODE: printf("%d", code); break;
    case COLUMN_PREFERRED: document_bare(httpstatus_from_code(code) == status ? "true" : "false"); break;
    case COLUMN_TEXT: document_text(document, column->text(status)); break;
    case COLUMN_TEXTS:
    case COLUMN_FIELDS: put_list(document, column, status); break;
    case COLUMN_ADVICE: put_advice(document, httpstatus_advice(status, column->role)); break;
    case COLUMN_RELATED: put_related(document, status); break;
    case COLUMN_CONSTANTS: put_constants(document, status, choice->ecosystem); break;
    }
}

void
put_record(struct document *document, const struct choice *choice, const struct httpstatus *status)
{
    int i;

    document_row(document);
    for (i = 0; i < choice->count; i++) {
        document_cell(document, choice->columns[i]->name);
        put_column(document, choice, choice->columns[i], status);
    }
    document_row_end(document);
}
