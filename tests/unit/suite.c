/* suite.c - runs the suite of a program, and what the suites share. SPDX-License-Identifier: MIT */
#include "suite.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const int odd_numbers[] = { INT_MIN, INT_MIN + 1, -1073741824, -65536, -65535, -32769, -32768, -1024, -1000, -599, -404,
    -100, -1, 0, 1, 2, 5, 6, 7, 99, 600, 700, 998, 999, 1000, 1001, 1023, 1024, 1025, 1428, 2452, 4096, 32767, 32768, 65535, 65536,
    65940, 131072 + 404, 1073741824, INT_MAX - 1, INT_MAX };
const int odd_numbers_count = sizeof odd_numbers / sizeof odd_numbers[0];

static void
split(struct row *row)
{
    char *at = row->text;
    int i;

    for (i = 0; i < ROW_FIELDS; i++) {
        row->field[i] = at;
        if (at)
            at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    row->code = atoi(row->field[0]);
}

int
for_each_row(const char *table, void (*check)(const struct row *row))
{
    const char *srcdir = getenv("srcdir");
    char path[4096];
    struct row row;
    int count = 0;
    FILE *file;

    snprintf(path, sizeof path, "%s/tests/data/%s", srcdir ? srcdir : ".", table);
    file = fopen(path, "r");
    ck_assert_msg(file != NULL, "cannot read %s", path);
    while (fgets(row.text, sizeof row.text, file)) {
        if (row.text[0] == '#')
            continue;
        row.text[strcspn(row.text, "\n")] = '\0';
        split(&row);
        check(&row);
        count++;
    }
    fclose(file);
    return count;
}

void
name_traits(char *to, int traits)
{
    const char *name;
    int bit;

    *to = '\0';
    for (bit = 0; (name = httpstatus_trait_name(1 << bit)); bit++)
        if (traits & 1 << bit)
            to += sprintf(to, " %s", name);
}

/* What Check itself hands to libc looks uninitialized, for it is not built by this compiler. What the suites and the library
 * compute is watched all the same. */
static void
spare_check_from_msan(void)
{
#if defined(__has_feature)
#if __has_feature(memory_sanitizer)
    void __msan_scoped_disable_interceptor_checks(void);

    __msan_scoped_disable_interceptor_checks();
#endif
#endif
}

int
main(void)
{
    Suite *s = suite();
    SRunner *runner;
    int failed;

    if (!s)
        return 77;
    runner = srunner_create(s);
    spare_check_from_msan();
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
