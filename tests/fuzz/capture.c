/* capture.c - what the command writes to its streams. SPDX-License-Identifier: MIT */
#include "fuzz.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int output_file, error_file;
static int kept_output, kept_errors;

void
capture_begin(void)
{
    fflush(stdout); /* what a fuzzer's driver has said */
    kept_output = dup(STDOUT_FILENO);
    kept_errors = dup(STDERR_FILENO);
    dup2(empty_file(&output_file), STDOUT_FILENO);
    dup2(empty_file(&error_file), STDERR_FILENO);
}

void
capture_end(struct captured *captured)
{
    fflush(stdout);
    dup2(kept_output, STDOUT_FILENO);
    dup2(kept_errors, STDERR_FILENO);
    close(kept_output);
    close(kept_errors);
    captured->output[contents(output_file, captured->output, sizeof captured->output - 1)] = '\0';
    captured->errors[contents(error_file, captured->errors, sizeof captured->errors - 1)] = '\0';
}

int
complaints(const char *errors)
{
    static const char before[] = "httpstatus: ";
    int count = 0;

    for (; *errors; errors++, count++) {
        PROMISE(strncmp(errors, before, sizeof before - 1) == 0);
        for (; *errors != '\n'; errors++)
            PROMISE((unsigned char)*errors >= ' ' && *errors != 0x7f);
    }
    return count;
}
