/* attribute.c - what a meaning says. SPDX-License-Identifier: MIT */
#include "table.h"

int
httpstatus_code(const struct httpstatus *status)
{
    return status ? status->code : 0;
}

const char *
httpstatus_line(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->line : NULL;
}

const char *
httpstatus_phrase(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->line + PHRASE_AT : NULL;
}

const char *
httpstatus_name(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->name : NULL;
}

const char *
httpstatus_description(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->description : NULL;
}

const char *
httpstatus_owner(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->owner : NULL;
}

const char *
httpstatus_reference(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->reference : NULL;
}

const char *
httpstatus_url(const struct httpstatus *status)
{
    return status ? httpstatus__pool + status->url : NULL;
}
