/* column.c - the columns of a meaning; a list is a JSON array, for json_each(). SPDX-License-Identifier: MIT */
#include "mod_httpstatus.h"

/* The registry is ASCII without control characters. */
static void
put_string(sqlite3_str *json, const char *text)
{
    sqlite3_str_appendchar(json, 1, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            sqlite3_str_appendchar(json, 1, '\\');
        sqlite3_str_appendchar(json, 1, *text);
    }
    sqlite3_str_appendchar(json, 1, '"');
}

static void
put_comma(sqlite3_str *json)
{
    if (sqlite3_str_length(json) > 1)
        sqlite3_str_appendchar(json, 1, ',');
}

static void
put_texts(sqlite3_str *json, const struct httpstatus *status, const char *(*text_at)(const struct httpstatus *, int))
{
    const char *text;
    int i;

    for (i = 0; (text = text_at(status, i)); i++) {
        put_comma(json);
        put_string(json, text);
    }
}

static void
put_fields(sqlite3_str *json, const struct httpstatus *status)
{
    const char *name, *condition;
    int i;

    for (i = 0; (name = httpstatus_field(status, i)); i++) {
        put_comma(json);
        sqlite3_str_appendall(json, "{\"name\":");
        put_string(json, name);
        sqlite3_str_appendall(json, ",\"level\":");
        put_string(json, httpstatus_level_name(httpstatus_field_level(status, i)));
        sqlite3_str_appendall(json, ",\"condition\":");
        condition = httpstatus_field_condition(status, i);
        if (condition)
            put_string(json, condition);
        else
            sqlite3_str_appendall(json, "null");
        sqlite3_str_appendchar(json, 1, '}');
    }
}

static void
put_traits(sqlite3_str *json, const struct httpstatus *status)
{
    int bit;

    for (bit = 0; bit < 31; bit++)
        if (httpstatus_has(status, 1 << bit)) {
            put_comma(json);
            put_string(json, httpstatus_trait_name(1 << bit));
        }
}

static void
put_related(sqlite3_str *json, const struct httpstatus *status)
{
    const struct httpstatus *related;
    int i;

    for (i = 0; (related = httpstatus_related(status, i)); i++) {
        put_comma(json);
        sqlite3_str_appendf(json, "%d", httpstatus_code(related));
    }
}

static void
put_list(sqlite3_context *context, const struct httpstatus *status, int column)
{
    sqlite3_str *json = sqlite3_str_new(sqlite3_context_db_handle(context));
    char *text;

    sqlite3_str_appendchar(json, 1, '[');
    switch (column) {
    case COLUMN_USERS: put_texts(json, status, httpstatus_user); break;
    case COLUMN_ALIASES: put_texts(json, status, httpstatus_alias); break;
    case COLUMN_FIELDS: put_fields(json, status); break;
    case COLUMN_TRAITS: put_traits(json, status); break;
    default: put_related(json, status);
    }
    sqlite3_str_appendchar(json, 1, ']');
    text = sqlite3_str_finish(json);
    if (text)
        sqlite3_result_text(context, text, -1, sqlite3_free);
    else
        sqlite3_result_error_nomem(context);
}

static int
is_preferred(const struct httpstatus *status)
{
    return httpstatus_from_code(httpstatus_code(status)) == status;
}

void
put_column(sqlite3_context *context, const struct httpstatus *status, int column)
{
    switch (column) {
    case COLUMN_CODE: sqlite3_result_int(context, httpstatus_code(status)); break;
    case COLUMN_PREFERRED: sqlite3_result_int(context, is_preferred(status)); break;
    case COLUMN_NAME: put_text(context, httpstatus_name(status)); break;
    case COLUMN_PHRASE: put_text(context, httpstatus_phrase(status)); break;
    case COLUMN_DESCRIPTION: put_text(context, httpstatus_description(status)); break;
    case COLUMN_OWNER: put_text(context, httpstatus_owner(status)); break;
    case COLUMN_REFERENCE: put_text(context, httpstatus_reference(status)); break;
    case COLUMN_URL: put_text(context, httpstatus_url(status)); break;
    case COLUMN_SERVER: put_text(context, httpstatus_advice(status, HTTPSTATUS_ROLE_SERVER)); break;
    case COLUMN_CLIENT: put_text(context, httpstatus_advice(status, HTTPSTATUS_ROLE_CLIENT)); break;
    case COLUMN_OPERATOR: put_text(context, httpstatus_advice(status, HTTPSTATUS_ROLE_OPERATOR)); break;
    default: put_list(context, status, column);
    }
}
