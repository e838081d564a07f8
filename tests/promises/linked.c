/* linked.c - the functions of the library that the program is linked with. SPDX-License-Identifier: MIT */
#include "digest.h"

const struct api linked = {
#define FUNCTION(name) httpstatus_##name,
#include "functions.inc"
#undef FUNCTION
};
