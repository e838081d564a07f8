/* httpstatus.c - the command: what a status code means. SPDX-License-Identifier: MIT */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "annotate.h"
#include "httpstatus.h"

enum { FOUND = 0, NOT_FOUND = 1, TROUBLE = 2 };

static const char usage[] =
    "Usage: httpstatus [CODE | CLASS | NAME]...\n"
    "       httpstatus --annotate < LINES\n";

static const char help[] =
    "Says what HTTP status codes mean. Without an argument, lists all of them.\n"
    "\n"
    "  404            a code, with all that it can mean\n"
    "  4xx            all codes of a class\n"
    "  not found      a name or a phrase, old or new, in any spelling\n"
    "\n"
    "  -a, --annotate copy lines, and put the phrase behind the status of each: a code at the\n"
    "                 beginning, or that of an access log in common or combined format\n"
    "  -h, --help     show this help and exit\n"
    "  -V, --version  show the version and exit\n"
    "\n"
    "Exit status: 0 found, 1 not found, 2 wrong usage or failed input or output.\n";

static void
print_line(const struct httpstatus *status)
{
    printf("%-48s %s\n", httpstatus_line(status), httpstatus_owner(status));
}

static void
print_traits(const struct httpstatus *status)
{
    int traits = httpstatus_traits(status);
    const char *before = "  Traits:      ";
    const char *name;
    int bit;

    for (bit = 0; (name = httpstatus_trait_name(1 << bit)); bit++)
        if (traits & 1 << bit) {
            printf("%s%s", before, name);
            before = ", ";
        }
    if (traits)
        putchar('\n');
}

static void
print_meaning(const struct httpstatus *status)
{
    const char *text;
    int i;

    puts(httpstatus_line(status));
    printf("  %s.\n", httpstatus_description(status));
    printf("  Owner:       %s\n", httpstatus_owner(status));
    for (i = 0; (text = httpstatus_user(status, i)); i++)
        printf("  %-12s %s\n", i ? "" : "Also used by:", text);
    for (i = 0; (text = httpstatus_alias(status, i)); i++)
        printf("  %-12s %s\n", i ? "" : "Also called:", text);
    for (i = 0; (text = httpstatus_field(status, i)); i++)
        printf("  %-12s %s %s\n", i ? "" : "Sender:", httpstatus_field_level(status, i), text);
    print_traits(status);
    printf("  Reference:   %s\n", httpstatus_reference(status));
    printf("               %s\n", httpstatus_url(status));
}

/* 1 to 5 for "1xx" to "5xx", else 0. */
static int
class_of(const char *text)
{
    int digit = text[0] - '0';

    if (digit < 1 || digit > 5 || (strcmp(text + 1, "xx") != 0 && strcmp(text + 1, "XX") != 0))
        return 0;
    return digit;
}

static void
list(int status_class)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (!status_class || httpstatus_class(httpstatus_code(status)) == status_class)
            print_line(status);
    }
}

static int
show_code(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    if (!status) {
        fprintf(stderr, "httpstatus: %d: no known status; a client processes it as %s\n", code,
                httpstatus_line(httpstatus_resolve(code)));
        return NOT_FOUND;
    }
    for (; status; status = httpstatus_next_meaning(status))
        print_meaning(status);
    return FOUND;
}

static int
show(const char *text)
{
    const struct httpstatus *status;
    int code = httpstatus_parse(text, strlen(text));

    if (code)
        return show_code(code);
    if (class_of(text)) {
        list(class_of(text));
        return FOUND;
    }
    status = httpstatus_from_name(text);
    if (!status) {
        fprintf(stderr, "httpstatus: %s: no status of this code or name\n", text);
        return NOT_FOUND;
    }
    print_meaning(status);
    return FOUND;
}

/* The words as one name, so that "httpstatus not found" needs no quotes; NULL if they are none. */
static const struct httpstatus *
one_name(char **words, int count)
{
    const struct httpstatus *status;
    size_t size = 1;
    char *name;
    int i;

    for (i = 0; i < count; i++)
        size += strlen(words[i]);
    name = malloc(size);
    if (!name)
        return NULL;
    *name = '\0';
    for (i = 0; i < count; i++)
        strcat(name, words[i]);
    status = httpstatus_from_name(name);
    free(name);
    return status;
}

static int
show_all(char **words, int count)
{
    const struct httpstatus *status = count > 1 ? one_name(words, count) : NULL;
    int result = FOUND;
    int i;

    if (status) {
        print_meaning(status);
        return FOUND;
    }
    for (i = 0; i < count; i++)
        if (show(words[i]) != FOUND)
            result = NOT_FOUND;
    return result;
}

/* A full disk shows only now. */
static int
close_output(int result)
{
    int failed = ferror(stdout);

    if (fclose(stdout) == 0 && !failed)
        return result;
    fprintf(stderr, "httpstatus: cannot write: %s\n", strerror(errno));
    return TROUBLE;
}

static int
filter(int argument_count)
{
    const char *what;

    if (argument_count > 0) {
        fputs(usage, stderr);
        return TROUBLE;
    }
    if (annotate(&what) == 0)
        return FOUND;
    fprintf(stderr, "httpstatus: cannot %s: %s\n", what, strerror(errno));
    return TROUBLE;
}

int
main(int argc, char **argv)
{
    static const struct option options[] = {
        { "annotate", no_argument, NULL, 'a' }, { "help", no_argument, NULL, 'h' }, { "version", no_argument, NULL, 'V' }, { NULL, 0, NULL, 0 } };

    switch (getopt_long(argc, argv, "ahV", options, NULL)) {
    case -1:
        break;
    case 'a':
        return filter(argc - optind);
    case 'h':
        printf("%s%s", usage, help);
        return close_output(FOUND);
    case 'V':
        printf("httpstatus %s (registry of %s)\n", httpstatus_version(), httpstatus_registry_date());
        return close_output(FOUND);
    default:
        fputs(usage, stderr);
        return TROUBLE;
    }
    if (optind < argc)
        return close_output(show_all(argv + optind, argc - optind));
    list(0);
    return close_output(FOUND);
}
