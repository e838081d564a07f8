/* value.c - between SQLite's values and the library's. SPDX-License-Identifier: MIT */
#include "mod_httpstatus.h"

#include <limits.h>

int
read_code(sqlite3_value *value, int *code)
{
    int type = sqlite3_value_numeric_type(value);
    double number;

    if (type != SQLITE_INTEGER && type != SQLITE_FLOAT)
        return 0;
    number = sqlite3_value_double(value);
    *code = number >= INT_MIN && number <= INT_MAX ? (int)number : 0;
    if (*code != number)
        *code = 0;
    return 1;
}

void
put_text(sqlite3_context *context, const char *text)
{
    if (text)
        sqlite3_result_text(context, text, -1, SQLITE_STATIC);
}
