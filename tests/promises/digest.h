/* digest.h - all functions of the library on all that it holds and on odd arguments. SPDX-License-Identifier: MIT
 *
 * What the tests of the header's promises share: they ask the same before and after, here and there, and compare. It
 * keeps to what a signal handler may do, and writes only to the stack.
 */
#ifndef DIGEST_H
#define DIGEST_H

#include <stdint.h>

#include "httpstatus.h"

/* The exported functions by name; functions.inc is made of the library's map. */
struct api {
#define FUNCTION(name) __typeof__(&httpstatus_##name) name;
#include "functions.inc"
#undef FUNCTION
};

/* Those of the library that the program is linked with. */
extern const struct api linked;

/* All answers as one number, the same for the same library on the same machine. A part has a part of the table and of the
 * odd arguments, and calls every function too. */
uint64_t digest(const struct api *api);
uint64_t digest_part(const struct api *api, int part);
int digest_parts(const struct api *api);

/* The answers of each part. Gives the number of parts, 0 if there is no room for them. */
enum { DIGEST_PARTS_MOST = 4096 };
int digest_each(const struct api *api, uint64_t answers[DIGEST_PARTS_MOST]);

#endif
