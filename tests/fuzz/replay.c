/* replay.c - runs a target on inputs made from the registry and on files, one input per file. SPDX-License-Identifier: MIT
 *
 *     parse FILE...
 */
#include <stdio.h>

#include "fuzz.h"

static long executions;

static int
run(const uint8_t *data, size_t size)
{
    executions++;
    return LLVMFuzzerTestOneInput(data, size);
}

static void
run_file(const char *path)
{
    static uint8_t data[LONGEST + 1];
    FILE *file = fopen(path, "rb");

    if (!file)
        perror(path);
    PROMISE(file != NULL);
    run(data, fread(data, 1, sizeof data, file));
    fclose(file);
}

int
main(int argc, char **argv)
{
    int i;

    inputs_of_registry(run);
    for (i = 1; i < argc; i++)
        run_file(argv[i]);
    printf("%ld executions, %d of them files\n", executions, argc - 1);
    return 0;
}
