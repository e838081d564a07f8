/* trait.c - the names of traits. SPDX-License-Identifier: MIT */
#include "table.h"

const char *
httpstatus_trait_name(int trait)
{
    int bit;

    for (bit = 0; bit < TRAIT_COUNT; bit++)
        if (trait == 1 << bit)
            return httpstatus__pool + httpstatus__trait_names[bit];
    return NULL;
}
