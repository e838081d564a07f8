/* table.c - the table httpstatus: every meaning, by code, the preferred one first. SPDX-License-Identifier: MIT
 *
 * It exists in each connection under its own name, without CREATE VIRTUAL TABLE. "code =" and "name =" are answered here;
 * SQLite compares what is found once more, so that the table answers exactly as a plain one would.
 */
#include "mod_httpstatus.h"

#include <string.h>

enum plan { PLAN_ALL, PLAN_NAME, PLAN_CODE }; /* the later, the cheaper */
static char plan_names[][8] = { "", "name=", "code=" };

struct cursor {
    sqlite3_vtab_cursor base;
    const struct httpstatus *status; /* NULL: past the last one */
    int index;                       /* of the walk over all; -1: over the meanings of one code */
    char *name;                      /* NULL: any */
};

static int
connect_table(sqlite3 *db, void *data, int count, const char *const *arguments, sqlite3_vtab **table, char **error)
{
    int result = sqlite3_declare_vtab(db, "CREATE TABLE httpstatus(" COLUMNS ")");

    (void)data, (void)count, (void)arguments, (void)error;
    if (result != SQLITE_OK)
        return result;
    sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    *table = sqlite3_malloc(sizeof **table);
    if (!*table)
        return SQLITE_NOMEM;
    memset(*table, 0, sizeof **table);
    return SQLITE_OK;
}

static int
disconnect_table(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* What a constraint makes possible. A name is compared byte by byte, so that another collation cannot use it. */
static enum plan
plan_for(sqlite3_index_info *info, int index)
{
    const struct sqlite3_index_constraint *constraint = &info->aConstraint[index];

    if (!constraint->usable || constraint->op != SQLITE_INDEX_CONSTRAINT_EQ)
        return PLAN_ALL;
    if (constraint->iColumn == COLUMN_CODE)
        return PLAN_CODE;
    if (constraint->iColumn == COLUMN_NAME && sqlite3_stricmp(sqlite3_vtab_collation(info, index), "BINARY") == 0)
        return PLAN_NAME;
    return PLAN_ALL;
}

static int
choose_plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    static const double costs[] = { 1000, 100, 1 };
    enum plan plan = PLAN_ALL;
    int used = -1;
    int i;

    (void)table;
    for (i = 0; i < info->nConstraint; i++)
        if (plan_for(info, i) > plan) {
            plan = plan_for(info, i);
            used = i;
        }
    if (used >= 0)
        info->aConstraintUsage[used].argvIndex = 1;
    info->idxNum = (int)plan;
    info->idxStr = plan_names[plan];
    info->estimatedCost = costs[plan];
    info->estimatedRows = plan == PLAN_ALL ? httpstatus_count() : 2;
    return SQLITE_OK;
}

static int
open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **base)
{
    struct cursor *cursor = sqlite3_malloc(sizeof *cursor);

    (void)table;
    if (!cursor)
        return SQLITE_NOMEM;
    memset(cursor, 0, sizeof *cursor);
    *base = &cursor->base;
    return SQLITE_OK;
}

static int
close_cursor(sqlite3_vtab_cursor *base)
{
    struct cursor *cursor = (struct cursor *)base;

    sqlite3_free(cursor->name);
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static void
advance(struct cursor *cursor)
{
    cursor->status = cursor->index < 0 ? httpstatus_next_meaning(cursor->status) : httpstatus_at(++cursor->index);
}

static void
skip_other_names(struct cursor *cursor)
{
    while (cursor->status && cursor->name && strcmp(httpstatus_name(cursor->status), cursor->name) != 0)
        advance(cursor);
}

static void
find_code(struct cursor *cursor, sqlite3_value *value)
{
    int code;

    cursor->index = -1;
    if (read_code(value, &code))
        cursor->status = httpstatus_from_code(code);
}

static int
find_name(struct cursor *cursor, sqlite3_value *value)
{
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return SQLITE_OK;
    cursor->name = sqlite3_mprintf("%s", sqlite3_value_text(value));
    if (!cursor->name)
        return SQLITE_NOMEM;
    cursor->status = httpstatus_at(0);
    skip_other_names(cursor);
    return SQLITE_OK;
}

static int
start(sqlite3_vtab_cursor *base, int plan, const char *plan_name, int count, sqlite3_value **values)
{
    struct cursor *cursor = (struct cursor *)base;

    (void)plan_name, (void)count;
    sqlite3_free(cursor->name);
    cursor->name = NULL;
    cursor->status = NULL;
    cursor->index = 0;
    if (plan == PLAN_NAME)
        return find_name(cursor, values[0]);
    if (plan == PLAN_CODE)
        find_code(cursor, values[0]);
    else
        cursor->status = httpstatus_at(0);
    return SQLITE_OK;
}

static int
next(sqlite3_vtab_cursor *base)
{
    struct cursor *cursor = (struct cursor *)base;

    advance(cursor);
    skip_other_names(cursor);
    return SQLITE_OK;
}

static int
is_past_the_end(sqlite3_vtab_cursor *base)
{
    return !((struct cursor *)base)->status;
}

static int
column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number)
{
    put_column(context, ((struct cursor *)base)->status, number);
    return SQLITE_OK;
}

/* Whatever the plan, the same meaning has the same number: its code, then its place among the meanings of the code. */
static int
rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *id)
{
    const struct httpstatus *status = ((struct cursor *)base)->status;
    const struct httpstatus *meaning;
    int code = httpstatus_code(status);

    *id = code * 1000;
    for (meaning = httpstatus_from_code(code); meaning != status; meaning = httpstatus_next_meaning(meaning))
        ++*id;
    return SQLITE_OK;
}

int
add_table(sqlite3 *db)
{
    static const sqlite3_module module = {
        .xConnect = connect_table,
        .xDisconnect = disconnect_table,
        .xBestIndex = choose_plan,
        .xOpen = open_cursor,
        .xClose = close_cursor,
        .xFilter = start,
        .xNext = next,
        .xEof = is_past_the_end,
        .xColumn = column,
        .xRowid = rowid,
    };

    return sqlite3_create_module_v2(db, "httpstatus", &module, NULL, NULL);
}
