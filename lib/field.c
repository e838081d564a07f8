/* field.c - the header fields of a status. SPDX-License-Identifier: MIT */
#include "table.h"

static const struct httpstatus__field *
field_at(const struct httpstatus *status, int index)
{
    const struct httpstatus__field *field;

    if (!status || index < 0)
        return NULL;
    for (field = httpstatus__fields + status->fields; field->level && index > 0; index--)
        field++;
    return field->level ? field : NULL;
}

const char *
httpstatus_field(const struct httpstatus *status, int index)
{
    const struct httpstatus__field *field = field_at(status, index);

    return field ? httpstatus__pool + field->name : NULL;
}

int
httpstatus_field_level(const struct httpstatus *status, int index)
{
    const struct httpstatus__field *field = field_at(status, index);

    return field ? (int)field->level : 0;
}

const char *
httpstatus_field_condition(const struct httpstatus *status, int index)
{
    const struct httpstatus__field *field = field_at(status, index);

    return field && field->condition ? httpstatus__pool + field->condition : NULL;
}

const char *
httpstatus_level_name(int level)
{
    if (level < 1 || level > LEVEL_COUNT)
        return NULL;
    return httpstatus__pool + httpstatus__level_names[level];
}
