/* complain.c - what goes to standard error. SPDX-License-Identifier: MIT */
#include "terminal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>


enum { LONGEST_SUBJECT = 200 };

static void
put_subject(const char *subject)
{
    struct printable printable = { has_utf8(), 0, 0 };
    char last[1];
    int i;

    for (i = 0; subject[i] && i < LONGEST_SUBJECT; i++) {
        unsigned char byte = subject[i] == '\t' ? '?' : (unsigned char)subject[i];
        char shown[2];

        fwrite(shown, 1, (size_t)make_printable(&printable, byte, shown), stderr);
    }
    fwrite(last, 1, (size_t)end_printable(&printable, last), stderr);
    if (subject[i])
        fputs("...", stderr);
}

void
complain(const char *subject, const char *format, ...)
{
    va_list arguments;

    fputs("httpstatus: ", stderr);
    put_subject(subject);
    fputs(": ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    putc('\n', stderr);
}

void
complain_of_failure(const char *what)
{
    if (errno != EPIPE)
        complain(what, "%s", strerror(errno));
}
