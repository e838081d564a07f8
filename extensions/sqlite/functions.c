/* functions.c - the SQL functions. SPDX-License-Identifier: MIT
 *
 * A result that is not set is NULL.
 */
#include "mod_httpstatus.h"

#include <stdint.h>

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

static struct text {
    const char *name;
    const char *(*of)(const struct httpstatus *);
} texts[] = {
    { "httpstatus_name", httpstatus_name },
    { "httpstatus_phrase", httpstatus_phrase },
    { "httpstatus_line", httpstatus_line },
    { "httpstatus_description", httpstatus_description },
    { "httpstatus_owner", httpstatus_owner },
    { "httpstatus_reference", httpstatus_reference },
    { "httpstatus_url", httpstatus_url },
};

static void
text_of_code(sqlite3_context *context, int count, sqlite3_value **values)
{
    const struct text *text = sqlite3_user_data(context);
    int code;

    (void)count;
    if (read_code(values[0], &code))
        put_text(context, text->of(httpstatus_from_code(code)));
}

/* The trait's bit is the user data. */
static void
has_trait(sqlite3_context *context, int count, sqlite3_value **values)
{
    const struct httpstatus *status;
    int code;

    (void)count;
    if (read_code(values[0], &code) && (status = httpstatus_from_code(code)))
        sqlite3_result_int(context, httpstatus_has(status, (int)(intptr_t)sqlite3_user_data(context)));
}

static void
class_of_code(sqlite3_context *context, int count, sqlite3_value **values)
{
    int code;

    (void)count;
    if (read_code(values[0], &code) && httpstatus_class(code))
        sqlite3_result_int(context, httpstatus_class(code));
}

static void
class_name_of_code(sqlite3_context *context, int count, sqlite3_value **values)
{
    int code;

    (void)count;
    if (read_code(values[0], &code))
        put_text(context, httpstatus_class_name(httpstatus_class(code)));
}

static void
treat_as(sqlite3_context *context, int count, sqlite3_value **values)
{
    int code;

    (void)count;
    if (read_code(values[0], &code))
        sqlite3_result_int(context, httpstatus_code(httpstatus_treat_as(code)));
}

static void
code_of_name(sqlite3_context *context, int count, sqlite3_value **values)
{
    const struct httpstatus *status;
    const char *name;

    (void)count;
    if (sqlite3_value_type(values[0]) != SQLITE_TEXT)
        return;
    name = (const char *)sqlite3_value_text(values[0]);
    if (!name) {
        sqlite3_result_error_nomem(context);
        return;
    }
    status = httpstatus_from_name_n(name, (size_t)sqlite3_value_bytes(values[0]));
    if (status)
        sqlite3_result_int(context, httpstatus_code(status));
}

/* 0: there is no such role */
static int
role_of(const char *name)
{
    static const char *const names[] = { "", "server", "client", "operator" };
    int role;

    for (role = HTTPSTATUS_ROLE_SERVER; role < COUNT(names); role++)
        if (sqlite3_stricmp(name, names[role]) == 0)
            return role;
    return 0;
}

static void
advice(sqlite3_context *context, int count, sqlite3_value **values)
{
    const char *name = (const char *)sqlite3_value_text(values[1]);
    int role, code;

    (void)count;
    if (!name)
        return;
    role = role_of(name);
    if (role == 0)
        sqlite3_result_error(context, "httpstatus_advice: the role is 'server', 'client' or 'operator'", -1);
    else if (read_code(values[0], &code))
        put_text(context, httpstatus_advice(httpstatus_from_code(code), role));
}

static const struct function {
    const char *name;
    int arguments;
    void (*call)(sqlite3_context *, int, sqlite3_value **);
} functions[] = {
    { "httpstatus_code", 1, code_of_name },
    { "httpstatus_class", 1, class_of_code },
    { "httpstatus_class_name", 1, class_name_of_code },
    { "httpstatus_treat_as", 1, treat_as },
    { "httpstatus_advice", 2, advice },
};

/* Constant data: so the result depends on the arguments alone, and a schema that nobody trusts may call it. */
static int
add(sqlite3 *db, const char *name, int arguments, void *data, void (*call)(sqlite3_context *, int, sqlite3_value **))
{
    return sqlite3_create_function_v2(db, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, data, call,
        NULL, NULL, NULL);
}

static int
add_trait(sqlite3 *db, int trait)
{
    char *name = sqlite3_mprintf("httpstatus_is_%s", httpstatus_trait_name(trait));
    int result = name ? add(db, name, 1, (void *)(intptr_t)trait, has_trait) : SQLITE_NOMEM;

    sqlite3_free(name);
    return result;
}

int
add_functions(sqlite3 *db)
{
    int result = SQLITE_OK;
    int bit, i;

    for (i = 0; result == SQLITE_OK && i < COUNT(functions); i++)
        result = add(db, functions[i].name, functions[i].arguments, NULL, functions[i].call);
    for (i = 0; result == SQLITE_OK && i < COUNT(texts); i++)
        result = add(db, texts[i].name, 1, &texts[i], text_of_code);
    for (bit = 0; result == SQLITE_OK && bit < 31 && httpstatus_trait_name(1 << bit); bit++)
        result = add_trait(db, 1 << bit);
    return result;
}
