/* records.c - statuses as the rows of a document. SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>

#include "httpstatus.h"

void
put_headings(struct document *document, const struct choice *choice)
{
    int i;

    for (i = 0; i < choice->count; i++)
        document_heading(document, choice->members[i]->name);
}

/* A header field, its level and its condition: three members of an object, or words after each other. */
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
put_list(struct document *document, const struct member *member, const struct httpstatus *status)
{
    const char *text;
    int i;

    document_list(document);
    for (i = 0; (text = member->texts(status, i)); i++) {
        document_item(document);
        if (member->type == MEMBER_FIELDS)
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

static void
put_advice(const struct document *document, const char *advice)
{
    if (advice)
        document_text(document, advice);
    else
        document_bare(document->form == JSON ? "null" : "");
}

static void
put_member(struct document *document, const struct member *member, const struct httpstatus *status)
{
    int code = httpstatus_code(status);

    switch (member->type) {
    case MEMBER_CODE: printf("%d", code); break;
    case MEMBER_PREFERRED: document_bare(httpstatus_from_code(code) == status ? "true" : "false"); break;
    case MEMBER_TEXT: document_text(document, member->text(status)); break;
    case MEMBER_TEXTS:
    case MEMBER_FIELDS: put_list(document, member, status); break;
    case MEMBER_ADVICE: put_advice(document, httpstatus_advice(status, member->role)); break;
    case MEMBER_RELATED: put_related(document, status); break;
    }
}

void
put_record(struct document *document, const struct choice *choice, const struct httpstatus *status)
{
    int i;

    document_row(document);
    for (i = 0; i < choice->count; i++) {
        document_cell(document, choice->members[i]->name);
        put_member(document, choice->members[i], status);
    }
    document_row_end(document);
}
