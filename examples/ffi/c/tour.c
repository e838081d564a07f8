/* tour.c - what every language here does, in C; its output is the pattern for theirs. SPDX-License-Identifier: MIT
 *
 *     tour          the answers to some questions, then all meanings
 *     tour cost N   how many nanoseconds N calls of httpstatus_reason() take
 */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *
or_none(const char *text)
{
    return text ? text : "none";
}

static int
parse(const char *line)
{
    return httpstatus_parse(line, strlen(line));
}

/* httpstatus_format() tells the length first, so that a buffer of the right size can be made. NULL if it refuses. */
static char *
format(int code, const char *phrase)
{
    int length = httpstatus_format(NULL, 0, "HTTP/1.1", code, phrase);
    char *line = length < 0 ? NULL : malloc((size_t)length + 1);

    if (line)
        httpstatus_format(line, (size_t)length + 1, "HTTP/1.1", code, phrase);
    return line;
}

static void
print_format(const char *question, int code, const char *phrase)
{
    char *line = format(code, phrase);

    printf("format %s: %s\n", question, line ? line : "refused");
    free(line);
}

static void
print_meanings(int code)
{
    const struct httpstatus *status;
    const char *separator = "";

    printf("meanings of %d: ", code);
    for (status = httpstatus_from_code(code); status; status = httpstatus_next_meaning(status)) {
        printf("%s%s (%s)", separator, httpstatus_phrase(status), httpstatus_owner(status));
        separator = ", ";
    }
    putchar('\n');
}

/* A field can be there twice, with other levels and conditions. */
static void
print_fields(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    const char *field;
    int i;

    for (i = 0; (field = httpstatus_field(status, i)); i++) {
        const char *level = httpstatus_level_name(httpstatus_field_level(status, i));
        const char *condition = httpstatus_field_condition(status, i);

        printf("field of %d: %s %s%s%s\n", code, field, level, condition ? " " : "", condition ? condition : "");
    }
}

static void
print_traits(int traits)
{
    const char *separator = "";
    int trait;

    for (trait = 1; httpstatus_trait_name(trait); trait <<= 1)
        if (traits & trait) {
            printf("%s%s", separator, httpstatus_trait_name(trait));
            separator = ",";
        }
    putchar('\n');
}

/* How to act on a code that is received, known or not. */
static void
print_treatment(int code)
{
    printf("%d is treated as: %s\n", code, httpstatus_line(httpstatus_treat_as(code)));
    printf("traits of a received %d: ", code);
    if (httpstatus_code_traits(code) == 0)
        printf("none");
    print_traits(httpstatus_code_traits(code));
}

static void
print_advice(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    printf("%d for a server: %s\n", code, or_none(httpstatus_advice(status, HTTPSTATUS_ROLE_SERVER)));
    printf("%d for a client: %s\n", code, or_none(httpstatus_advice(status, HTTPSTATUS_ROLE_CLIENT)));
    printf("%d for an operator: %s\n", code, or_none(httpstatus_advice(status, HTTPSTATUS_ROLE_OPERATOR)));
}

static void
print_related(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    const struct httpstatus *related;
    int i;

    for (i = 0; (related = httpstatus_related(status, i)); i++)
        printf("related to %d: %s\n", code, httpstatus_line(related));
}

static void
answer(void)
{
    const struct httpstatus *not_found = httpstatus_from_code(404);

    printf("code 404: %s\n", or_none(httpstatus_reason(404)));
    printf("code 471: %s\n", or_none(httpstatus_reason(471)));
    printf("code -1: %s\n", or_none(httpstatus_reason(-1)));
    printf("name Payload Too Large: %s\n", or_none(httpstatus_line(httpstatus_from_name("Payload Too Large"))));
    printf("name No Such Status: %s\n", or_none(httpstatus_line(httpstatus_from_name("No Such Status"))));
    printf("line HTTP/1.1 522: %s\n", or_none(httpstatus_line(httpstatus_from_code(parse("HTTP/1.1 522 \r\n")))));
    printf("line HTTP/1.1 5222: %s\n", or_none(httpstatus_line(httpstatus_from_code(parse("HTTP/1.1 5222 \r\n")))));
    printf("nginx 499: %s\n", or_none(httpstatus_phrase(httpstatus_from_owner("nginx", 499))));
    printf("nginx 404: %s\n", or_none(httpstatus_phrase(httpstatus_from_owner("nginx", 404))));
    print_meanings(420);
    print_fields(206);
    print_fields(401);
    printf("404 cacheable: %s\n", httpstatus_has(not_found, HTTPSTATUS_TRAIT_CACHEABLE) ? "yes" : "no");
    printf("404 redirect: %s\n", httpstatus_has(not_found, HTTPSTATUS_TRAIT_REDIRECT) ? "yes" : "no");
    print_treatment(199);
    print_treatment(299);
    print_treatment(520);
    print_treatment(999);
    print_advice(413);
    print_advice(520);
    print_related(401);
    print_format("404", 404, NULL);
    print_format("404 Not\\r\\nFound", 404, "Not\r\nFound");
}

static void
walk(void)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        printf("%d\t%s\t%s\t%s\t", httpstatus_code(status), httpstatus_name(status), httpstatus_phrase(status),
               httpstatus_owner(status));
        print_traits(httpstatus_traits(status));
    }
}

static void
cost(long calls)
{
    static const char *volatile phrase; /* the calls are not to be left out */
    struct timespec start, end;
    long i;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (i = 0; i < calls; i++)
        phrase = httpstatus_reason(404);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.0f\n", (double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec));
}

int
main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "cost") == 0) {
        cost(atol(argv[2]));
        return 0;
    }
    answer();
    walk();
    return 0;
}
