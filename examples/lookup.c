/* lookup.c - what one code means. SPDX-License-Identifier: MIT
 *
 *     cc lookup.c $(pkg-config --cflags --libs httpstatus) -o lookup
 *     ./lookup 404
 */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>

int
main(int argc, char **argv)
{
    int code = argc > 1 ? atoi(argv[1]) : 404;
    const struct httpstatus *status = httpstatus_from_code(code);

    if (!status) {
        fputs("no such status\n", stderr);
        return 1;
    }
    printf("%s\n", httpstatus_line(status));
    printf("%s.\n", httpstatus_description(status));
    return 0;
}
