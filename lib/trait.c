/* trait.c - what holds for a status, one bit each. SPDX-License-Identifier: MIT */
#include "table.h"

int
httpstatus_traits(const struct httpstatus *status)
{
    return status ? (int)status->traits : 0;
}

int
httpstatus_has(const struct httpstatus *status, int traits)
{
    return status && (httpstatus_traits(status) & traits) == traits;
}

const char *
httpstatus_trait_name(int trait)
{
    int bit;

    for (bit = 0; bit < TRAIT_COUNT; bit++)
        if (trait == 1 << bit)
            return httpstatus__pool + httpstatus__trait_names[bit];
    return NULL;
}
