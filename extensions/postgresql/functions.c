/* functions.c - the SQL functions. SPDX-License-Identifier: MIT
 *
 * Each function of a code exists for integer, smallint and text. A text is a status line or the code alone, as
 * httpstatus_parse() reads it; for any other text the result is NULL, so that one bad row does not end a long query.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include <httpstatus.h>

PG_MODULE_MAGIC;

#define ENTRY(symbol) \
    PG_FUNCTION_INFO_V1(symbol); \
    Datum symbol(PG_FUNCTION_ARGS)

#define FOR_EACH_TYPE(function) \
    ENTRY(pg_httpstatus_##function##_int4) { return function(fcinfo, PG_GETARG_INT32(0)); } \
    ENTRY(pg_httpstatus_##function##_int2) { return function(fcinfo, PG_GETARG_INT16(0)); } \
    ENTRY(pg_httpstatus_##function##_text) \
    { \
        int code = parse(PG_GETARG_TEXT_PP(0)); \
        return code ? function(fcinfo, code) : return_null(fcinfo); \
    }

static int
parse(text *status)
{
    return httpstatus_parse(VARDATA_ANY(status), VARSIZE_ANY_EXHDR(status));
}

static Datum
return_null(FunctionCallInfo fcinfo)
{
    PG_RETURN_NULL();
}

static Datum
return_text(FunctionCallInfo fcinfo, const char *string)
{
    if (!string)
        PG_RETURN_NULL();
    PG_RETURN_TEXT_P(cstring_to_text(string));
}

#define TEXT(attribute) \
    static Datum attribute(FunctionCallInfo fcinfo, int code) \
    { \
        return return_text(fcinfo, httpstatus_##attribute(httpstatus_from_code(code))); \
    } \
    FOR_EACH_TYPE(attribute)

TEXT(name)
TEXT(phrase)
TEXT(line)
TEXT(description)
TEXT(owner)
TEXT(reference)
TEXT(url)

static Datum
has(FunctionCallInfo fcinfo, int code, int trait)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    if (!status)
        PG_RETURN_NULL();
    PG_RETURN_BOOL(httpstatus_has(status, trait));
}

#define TRAIT(trait, bit) \
    static Datum is_##trait(FunctionCallInfo fcinfo, int code) { return has(fcinfo, code, bit); } \
    FOR_EACH_TYPE(is_##trait)

#include "traits.h"

static Datum
class(FunctionCallInfo fcinfo, int code)
{
    if (!httpstatus_class(code))
        PG_RETURN_NULL();
    PG_RETURN_INT32(httpstatus_class(code));
}
FOR_EACH_TYPE(class)

static Datum
class_name(FunctionCallInfo fcinfo, int code)
{
    return return_text(fcinfo, httpstatus_class_name(httpstatus_class(code)));
}
FOR_EACH_TYPE(class_name)

static Datum
treat_as(FunctionCallInfo fcinfo, int code)
{
    PG_RETURN_INT32(httpstatus_code(httpstatus_treat_as(code)));
}
FOR_EACH_TYPE(treat_as)

static int
role_of(text *name)
{
    static const struct {
        const char *name;
        int role;
    } roles[] = {
        { "server", HTTPSTATUS_ROLE_SERVER },
        { "client", HTTPSTATUS_ROLE_CLIENT },
        { "operator", HTTPSTATUS_ROLE_OPERATOR },
    };
    char *string = text_to_cstring(name);
    size_t i;

    for (i = 0; i < lengthof(roles); i++)
        if (pg_strcasecmp(string, roles[i].name) == 0)
            return roles[i].role;
    ereport(ERROR, errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("there is no role \"%s\"", string),
        errhint("The role is server, client or operator."));
}

static Datum
advice(FunctionCallInfo fcinfo, int code)
{
    return return_text(fcinfo, httpstatus_advice(httpstatus_from_code(code), role_of(PG_GETARG_TEXT_PP(1))));
}
FOR_EACH_TYPE(advice)

ENTRY(pg_httpstatus_code)
{
    text *name = PG_GETARG_TEXT_PP(0);
    const struct httpstatus *status = httpstatus_from_name_n(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));

    if (!status)
        PG_RETURN_NULL();
    PG_RETURN_INT32(httpstatus_code(status));
}
