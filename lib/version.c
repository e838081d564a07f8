/* version.c - the library itself. SPDX-License-Identifier: MIT */
#include "table.h"

const char *
httpstatus_version(void)
{
    return HTTPSTATUS_VERSION;
}

const char *
httpstatus_registry_date(void)
{
    return REGISTRY_DATE;
}
