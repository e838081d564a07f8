/* treat.c - how to act on a received code, known or not (RFC 9110, Section 15). SPDX-License-Identifier: MIT
 *
 * Vendors' meanings do not count here: a program's decisions stay the same when the library learns one.
 */
#include "table.h"

/* The registered meaning, which is always the preferred one. NULL if the code is not registered. */
static const struct httpstatus *
registered(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    return httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED) ? status : NULL;
}

const struct httpstatus *
httpstatus_treat_as(int code)
{
    const struct httpstatus *status = registered(code);
    int status_class = httpstatus_class(code);

    if (status)
        return status;
    return httpstatus_from_code((status_class ? status_class : HTTPSTATUS_CLASS_SERVER_ERROR) * 100);
}

int
httpstatus_code_traits(int code)
{
    const struct httpstatus *status = httpstatus_treat_as(code);
    int is_registered = httpstatus_code(status) == code;

    return httpstatus_traits(status) & (is_registered ? ~0 : INHERITED_TRAITS);
}
