/* class.c - the first digit. SPDX-License-Identifier: MIT */
#include "table.h"

int
httpstatus_class(int code)
{
    return code >= 100 && code <= 599 ? code / 100 : 0;
}

const char *
httpstatus_class_name(int status_class)
{
    if (status_class < 1 || status_class > CLASS_COUNT)
        return NULL;
    return httpstatus__pool + httpstatus__class_names[status_class];
}
