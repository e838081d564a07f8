/* keys.c - prints spellings that the library knows, one per line: all, or the names and phrases of the registered codes.
 * SPDX-License-Identifier: MIT
 */
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

int
main(int argc, char **argv)
{
    int registered = argc > 1 && strcmp(argv[1], "registered") == 0;
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (registered && !(httpstatus_traits(status) & HTTPSTATUS_TRAIT_REGISTERED))
            continue;
        puts(httpstatus_name(status));
        puts(httpstatus_phrase(status));
        for (j = 0; !registered && httpstatus_alias(status, j); j++)
            puts(httpstatus_alias(status, j));
    }
    return 0;
}
