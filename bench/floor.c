/* floor.c - what any function of a shared library costs at least: empty ones, in a library of their own.
 * SPDX-License-Identifier: MIT
 */
#include <stddef.h>

const char *floor_phrase(int code);
const void *floor_name(const char *name);

const char *
floor_phrase(int code)
{
    (void)code;
    return NULL;
}

const void *
floor_name(const char *name)
{
    (void)name;
    return NULL;
}
