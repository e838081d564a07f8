/* exhaustive.c - every int that no test loops over, and every short string, through the functions that take them.
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "httpstatus.h"
#include "oracle.h"

/* What is within has answers of its own, which the unit tests compare. */
enum { WITHIN = 1100 };

static void
wrong(const char *what, const char *prefix, unsigned long number)
{
    printf("FAIL: %s of \"%s\" and 0x%lx\n", what, prefix, number);
    fflush(stdout);
    _exit(1);
}

#define EXPECT(expected) ((expected) ? (void)0 : wrong(#expected, "", (unsigned int)value))

/* ---- Numbers ---- */

/* Meanings with aliases, users, fields and advice. */
static const struct httpstatus *large, *closed, *of_500;

static void
check_code(int value)
{
    char buffer[] = "#";

    EXPECT(!httpstatus_from_code(value));
    EXPECT(!httpstatus_from_owner("nginx", value));
    EXPECT(!httpstatus_reason(value));
    EXPECT(httpstatus_class(value) == 0);
    EXPECT(httpstatus_treat_as(value) == of_500);
    EXPECT(httpstatus_code_traits(value) == HTTPSTATUS_TRAIT_TRANSIENT);
    EXPECT(httpstatus_format(NULL, 0, "HTTP/1.1", value, NULL) == -1);
    EXPECT(httpstatus_format(buffer, sizeof buffer, "HTTP/1.1", value, "x") == -1 && !*buffer);
}

static void
check_index(int value)
{
    EXPECT(!httpstatus_at(value));
    EXPECT(!httpstatus_alias(large, value));
    EXPECT(!httpstatus_user(closed, value));
    EXPECT(!httpstatus_field(large, value));
    EXPECT(httpstatus_field_level(large, value) == 0);
    EXPECT(!httpstatus_field_condition(large, value));
    EXPECT(!httpstatus_related(large, value));
}

static void
check_term(int value)
{
    int traits = httpstatus_traits(large);

    EXPECT(!httpstatus_class_name(value));
    EXPECT(!httpstatus_level_name(value));
    EXPECT(!httpstatus_advice(large, value));
    EXPECT(httpstatus_has(large, value) == ((traits & value) == value));
    EXPECT(!httpstatus_trait_name(value) || (value > 0 && (value & (value - 1)) == 0));
}

static void
check_numbers(int64_t first, int64_t step)
{
    int64_t number;

    for (number = INT32_MIN + first; number <= INT32_MAX; number += step)
        if (number < -WITHIN || number > WITHIN) {
            check_code((int)number);
            check_index((int)number);
            check_term((int)number);
        }
}

/* ---- Strings of up to four bytes, and of three after what a line can begin with ---- */

static void
check_strings(const char *prefix, int bytes, int64_t first, int64_t step)
{
    unsigned char text[32];
    size_t length = strlen(prefix), begin;
    int i;

    memcpy(text, prefix, length);
    for (; first < INT64_C(1) << 8 * bytes; first += step) {
        for (i = 0; i < bytes; i++)
            text[length + (size_t)i] = (unsigned char)(first >> 8 * i & 0xff);
        if (httpstatus_parse((const char *)text, length + (size_t)bytes) != code_of_line(text, length + (size_t)bytes, &begin))
            wrong("the code", prefix, (unsigned long)first);
    }
}

static void
check_lines(int64_t first, int64_t step)
{
    static const char *const prefixes[] = { "H", "HT", "HTT", "HTTP", "HTTP/", "HTTP/2", "HTTP/1.", "HTTP/1.1", "HTTP/2 ", "HTTP/1.1 ",
        "HTTP/2 4", "HTTP/1.1 404", "HTTP/1.1 404 ", "40", "404", "404 ", "404 x", "404\r", "404\r\n", "404 x\r\n" };
    size_t i;
    int bytes;

    for (bytes = 0; bytes <= 4; bytes++)
        check_strings("", bytes, first, step);
    for (i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
        check_strings(prefixes[i], 3, first, step);
}

/* One process per core. */
int
main(void)
{
    long workers = sysconf(_SC_NPROCESSORS_ONLN);
    long worker;
    int status;

    large = httpstatus_from_code(413);
    closed = httpstatus_from_owner("nginx", 499);
    of_500 = httpstatus_from_code(500);
    if (workers < 1)
        workers = 1;
    for (worker = 0; worker < workers; worker++) {
        pid_t child = fork();

        if (child < 0) {
            perror("fork");
            return 2;
        }
        if (child == 0) {
            check_lines(worker, workers);
            check_numbers(worker, workers);
            _exit(0);
        }
    }
    while (wait(&status) > 0)
        if (status != 0)
            return 1;
    printf("2^32 numbers through 20 functions and 2^32 lines through one, by %ld processes\n", workers);
    return 0;
}
