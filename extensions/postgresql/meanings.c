/* meanings.c - every meaning as a row, for the view httpstatus. SPDX-License-Identifier: MIT */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include <httpstatus.h>

#define COLUMN_FIELDS 11 /* where script.awk has it, from 0 */

/* A row or a part of one, filled from the left. */
struct values {
    Datum *values;
    bool *nulls;
    int count;
};

static void
put(struct values *row, Datum value)
{
    row->nulls[row->count] = false;
    row->values[row->count++] = value;
}

static void
put_text(struct values *row, const char *string)
{
    row->nulls[row->count] = !string;
    row->values[row->count++] = string ? CStringGetTextDatum(string) : (Datum)0;
}

static void
put_array(struct values *row, ArrayBuildState *array, Oid type)
{
    put(row, array ? makeArrayResult(array, CurrentMemoryContext) : PointerGetDatum(construct_empty_array(type)));
}

static void
put_texts(struct values *row, const struct httpstatus *status, const char *(*text_at)(const struct httpstatus *, int))
{
    ArrayBuildState *array = NULL;
    const char *string;
    int i;

    for (i = 0; (string = text_at(status, i)); i++)
        array = accumArrayResult(array, CStringGetTextDatum(string), false, TEXTOID, CurrentMemoryContext);
    put_array(row, array, TEXTOID);
}

/* The name of the nth trait of a status. */
static const char *
trait_at(const struct httpstatus *status, int index)
{
    int bit;

    for (bit = 0; bit < 31; bit++)
        if (httpstatus_has(status, 1 << bit) && index-- == 0)
            return httpstatus_trait_name(1 << bit);
    return NULL;
}

static Datum
field_at(const struct httpstatus *status, int index, TupleDesc descriptor)
{
    Datum values[3];
    bool nulls[3];
    struct values field = { values, nulls, 0 };

    put_text(&field, httpstatus_field(status, index));
    put_text(&field, httpstatus_level_name(httpstatus_field_level(status, index)));
    put_text(&field, httpstatus_field_condition(status, index));
    return HeapTupleGetDatum(heap_form_tuple(descriptor, values, nulls));
}

/* The type is that of the column, in whatever schema the extension is. */
static void
put_fields(struct values *row, const struct httpstatus *status, Oid type)
{
    TupleDesc descriptor = lookup_rowtype_tupdesc(type, -1);
    ArrayBuildState *array = NULL;
    int i;

    for (i = 0; httpstatus_field(status, i); i++)
        array = accumArrayResult(array, field_at(status, i, descriptor), false, type, CurrentMemoryContext);
    ReleaseTupleDesc(descriptor);
    put_array(row, array, type);
}

static void
put_related(struct values *row, const struct httpstatus *status)
{
    ArrayBuildState *array = NULL;
    const struct httpstatus *related;
    int i;

    for (i = 0; (related = httpstatus_related(status, i)); i++)
        array = accumArrayResult(array, Int32GetDatum(httpstatus_code(related)), false, INT4OID, CurrentMemoryContext);
    put_array(row, array, INT4OID);
}

static void
put_class(struct values *row, int class)
{
    row->nulls[row->count] = class == 0;
    row->values[row->count++] = Int32GetDatum(class);
}

/* The columns in the order of script.awk. */
static void
put_meaning(struct values *row, const struct httpstatus *status, Oid field_type)
{
    int code = httpstatus_code(status);

    put(row, Int32GetDatum(code));
    put(row, BoolGetDatum(httpstatus_from_code(code) == status));
    put_class(row, httpstatus_class(code));
    put_text(row, httpstatus_name(status));
    put_text(row, httpstatus_phrase(status));
    put_text(row, httpstatus_description(status));
    put_text(row, httpstatus_owner(status));
    put_texts(row, status, httpstatus_user);
    put_text(row, httpstatus_reference(status));
    put_text(row, httpstatus_url(status));
    put_texts(row, status, httpstatus_alias);
    put_fields(row, status, field_type);
    put_texts(row, status, trait_at);
    put_text(row, httpstatus_advice(status, HTTPSTATUS_ROLE_SERVER));
    put_text(row, httpstatus_advice(status, HTTPSTATUS_ROLE_CLIENT));
    put_text(row, httpstatus_advice(status, HTTPSTATUS_ROLE_OPERATOR));
    put_related(row, status);
}

static FuncCallContext *
first_call(FunctionCallInfo fcinfo)
{
    FuncCallContext *context = SRF_FIRSTCALL_INIT();
    MemoryContext caller = MemoryContextSwitchTo(context->multi_call_memory_ctx);

    if (get_call_result_type(fcinfo, NULL, &context->tuple_desc) != TYPEFUNC_COMPOSITE)
        elog(ERROR, "httpstatus_meanings() returns rows");
    BlessTupleDesc(context->tuple_desc);
    context->max_calls = httpstatus_count();
    MemoryContextSwitchTo(caller);
    return context;
}

PG_FUNCTION_INFO_V1(pg_httpstatus_meanings);

Datum
pg_httpstatus_meanings(PG_FUNCTION_ARGS)
{
    FuncCallContext *context = SRF_IS_FIRSTCALL() ? first_call(fcinfo) : SRF_PERCALL_SETUP();
    Datum values[MaxTupleAttributeNumber];
    bool nulls[MaxTupleAttributeNumber];
    struct values row = { values, nulls, 0 };
    Oid field_type;

    if (context->call_cntr >= context->max_calls)
        SRF_RETURN_DONE(context);
    field_type = get_element_type(TupleDescAttr(context->tuple_desc, COLUMN_FIELDS)->atttypid);
    put_meaning(&row, httpstatus_at((int)context->call_cntr), field_type);
    SRF_RETURN_NEXT(context, HeapTupleGetDatum(heap_form_tuple(context->tuple_desc, values, nulls)));
}
