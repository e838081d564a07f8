/* digest-complete.c - what the tests of promises call is all that there is: every part of it calls each exported function.
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "digest.h"

static const struct function {
    const char *name;
    size_t place;
} functions[] = {
#define FUNCTION(name) { #name, offsetof(struct api, name) },
#include "functions.inc"
#undef FUNCTION
};

static jmp_buf back;

static void
called(void)
{
    longjmp(back, 1);
}

/* Whether the part calls the function: another is in its place. */
static int
calls(int part, const struct function *function)
{
    void (*instead)(void) = called;
    struct api api = linked;

    memcpy((char *)&api + function->place, &instead, sizeof instead);
    if (setjmp(back))
        return 1;
    digest_part(&api, part);
    return 0;
}

int
main(void)
{
    const int count = (int)(sizeof functions / sizeof functions[0]);
    int parts = digest_parts(&linked);
    int failed = 0;
    int part, i;

    for (i = 0; i < count; i++)
        for (part = 0; part < parts; part++)
            if (!calls(part, &functions[i])) {
                printf("FAIL: part %d does not call httpstatus_%s\n", part, functions[i].name);
                failed = 1;
            }
    printf("%d functions in %d parts\n", count, parts);
    return failed;
}
