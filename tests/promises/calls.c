/* calls.c - calls one lookup with one argument, for tests/promises/branches.sh to count the instructions. SPDX-License-Identifier: MIT
 *
 *     calls reason 404 | calls from_code 404 | calls from_name "Not Found"
 */
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

int
main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    if (strcmp(argv[1], "reason") == 0)
        httpstatus_reason(atoi(argv[2]));
    else if (strcmp(argv[1], "from_code") == 0)
        httpstatus_from_code(atoi(argv[2]));
    else
        httpstatus_from_name(argv[2]);
    return 0;
}
