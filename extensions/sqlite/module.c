/* module.c - the entry point, whose name SQLite makes from that of the file. SPDX-License-Identifier: MIT */
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#include "mod_httpstatus.h"

int sqlite3_modhttpstatus_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int
sqlite3_modhttpstatus_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    int result;

    SQLITE_EXTENSION_INIT2(api);
    if (sqlite3_libversion_number() < 3031000) {
        *error = sqlite3_mprintf("mod_httpstatus needs SQLite 3.31 or later; this is %s", sqlite3_libversion());
        return SQLITE_ERROR;
    }
    result = add_functions(db);
    return result == SQLITE_OK ? add_table(db) : result;
}
