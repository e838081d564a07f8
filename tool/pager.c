/* pager.c - shows what is longer than the screen with a pager. SPDX-License-Identifier: MIT */
#include "config.h"

#include "pager.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ESCAPE = 033 };

static struct {
    FILE *held; /* NULL: nothing is held back */
    int output; /* where standard output leads, */
    int error;  /* and standard error; -1: it was left alone */
    struct terminal terminal;
} pager;

/* NULL if none is wanted. */
static const char *
command_of_pager(void)
{
    const char *command = getenv("PAGER");

    if (!command)
        return "command -v less >/dev/null || exit 127; exec less"; /* without a word if it is missing */
    return *command && strcmp(command, "cat") != 0 ? command : NULL;
}

void
pager_begin(const struct terminal *terminal)
{
    if (terminal->height == 0 || !command_of_pager())
        return;
    pager.held = tmpfile();
    if (!pager.held)
        return;
    pager.terminal = *terminal;
    pager.output = dup(STDOUT_FILENO);
    pager.error = isatty(STDERR_FILENO) ? dup(STDERR_FILENO) : -1;
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ); /* so that complaints come where they belong */
    dup2(fileno(pager.held), STDOUT_FILENO);
    if (pager.error >= 0)
        dup2(fileno(pager.held), STDERR_FILENO);
}

static void
restore_output(void)
{
    fflush(stdout);
    dup2(pager.output, STDOUT_FILENO);
    close(pager.output);
    if (pager.error < 0)
        return;
    dup2(pager.error, STDERR_FILENO);
    close(pager.error);
}

/* The next byte of what was held back, without links: less shows them as text before version 566. */
static int
next_byte(void)
{
    int byte, next;

    while ((byte = getc(pager.held)) == ESCAPE) {
        next = getc(pager.held);
        if (next != ']') {
            ungetc(next, pager.held);
            break;
        }
        while ((next = getc(pager.held)) != ESCAPE && next != EOF)
            continue;
        getc(pager.held); /* the backslash that ends it */
    }
    return byte;
}

/* Whether the screen has too few rows; one is for the prompt after it. */
static int
is_long(void)
{
    int rows = 0, column = 0, byte;

    rewind(pager.held);
    while ((byte = next_byte()) != EOF && rows < pager.terminal.height) {
        if (byte == ESCAPE)
            while (byte != 'm' && byte != EOF)
                byte = getc(pager.held);
        else if (byte == '\n' || column == pager.terminal.width) {
            rows++;
            column = byte != '\n';
        } else
            column += (byte & 0xc0) != 0x80; /* a byte that continues a character of UTF-8 takes no column */
    }
    return rows >= pager.terminal.height;
}

/* Returns whether there is one. Who leaves it early has seen enough, and an interrupt is the pager's. */
static int
run_pager(void)
{
    FILE *pipe;
    int byte, status;

    setenv("LESS", "FRX", 0);
    pipe = popen(command_of_pager(), "w");
    if (!pipe)
        return 0;
    signal(SIGPIPE, SIG_IGN);
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    rewind(pager.held);
    while ((byte = next_byte()) != EOF && putc(byte, pipe) != EOF)
        continue;
    status = pclose(pipe);
    return !WIFEXITED(status) || WEXITSTATUS(status) < 126; /* the shell's: cannot be run, or is missing */
}

void
pager_end(void)
{
    int byte;

    if (!pager.held)
        return;
    restore_output();
    if (!is_long() || !run_pager()) {
        rewind(pager.held);
        while ((byte = getc(pager.held)) != EOF)
            putchar(byte);
    }
    fclose(pager.held);
}
