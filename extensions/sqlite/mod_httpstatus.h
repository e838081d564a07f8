/* mod_httpstatus.h - what the files of the extension share. SPDX-License-Identifier: MIT */
#ifndef MOD_HTTPSTATUS_H
#define MOD_HTTPSTATUS_H

#include <sqlite3ext.h>

#include "httpstatus.h"

/* All that is called by its SQLite name goes through this pointer, which the entry point sets. */
SQLITE_EXTENSION_INIT3

/* Whether a value is a number, as SQLite sees one: '404' is. Stores it as a code; 0, which is none, for one that no int holds. */
int read_code(sqlite3_value *value, int *code);

/* Each of these adds to a connection and returns SQLITE_OK or an error code of SQLite. */
int add_functions(sqlite3 *db);
int add_table(sqlite3 *db);

/* The columns of the table: those of registry.json, but for the constants of other languages. */
enum column {
    COLUMN_CODE,
    COLUMN_PREFERRED,
    COLUMN_NAME,
    COLUMN_PHRASE,
    COLUMN_DESCRIPTION,
    COLUMN_OWNER,
    COLUMN_USERS,
    COLUMN_REFERENCE,
    COLUMN_URL,
    COLUMN_ALIASES,
    COLUMN_FIELDS,
    COLUMN_TRAITS,
    COLUMN_SERVER,
    COLUMN_CLIENT,
    COLUMN_OPERATOR,
    COLUMN_RELATED
};
#define COLUMNS                                                                                                                  \
    "code INTEGER, preferred INTEGER, name TEXT, phrase TEXT, description TEXT, owner TEXT, users TEXT, reference TEXT, "        \
    "url TEXT, aliases TEXT, fields TEXT, traits TEXT, server TEXT, client TEXT, operator TEXT, related TEXT"
void put_column(sqlite3_context *context, const struct httpstatus *status, int column);

/* A string of the library, which is constant; NULL for NULL. */
void put_text(sqlite3_context *context, const char *text);

#endif
