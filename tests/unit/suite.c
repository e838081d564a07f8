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
fold(char *key, const char *text)
{
    static const char lower[] = "abcdefghijklmnopqrstuvwxyz";
    static const char upper[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    for (; *text; text++) {
        const char *small = strchr(lower, *text);

        if (small)
            *key++ = upper[small - lower];
        else if (strchr(upper, *text))
            *key++ = *text;
    }
    *key = '\0';
}

/* Folded once, for the tests ask for them millions of times. */
static struct spelling {
    const struct httpstatus *status;
    char key[128];
} spellings[4096];
static int spelling_count;

static void
add_spelling(const struct httpstatus *status, const char *text)
{
    ck_assert(spelling_count < (int)(sizeof spellings / sizeof spellings[0]));
    ck_assert(strlen(text) < sizeof spellings[0].key);
    spellings[spelling_count].status = status;
    fold(spellings[spelling_count++].key, text);
}

static void
add_spellings(void)
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        add_spelling(status, httpstatus_name(status));
        add_spelling(status, httpstatus_phrase(status));
        for (j = 0; httpstatus_alias(status, j); j++)
            add_spelling(status, httpstatus_alias(status, j));
    }
}

const struct httpstatus *
next_with_spelling(const char *text, int *place)
{
    char key[1024];

    ck_assert(strlen(text) < sizeof key);
    if (!spelling_count)
        add_spellings();
    fold(key, text);
    while (*place < spelling_count)
        if (strcmp(spellings[(*place)++].key, key) == 0)
            return spellings[*place - 1].status;
    return NULL;
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

int
url_of(char *url, const char *reference)
{
    char owner[64], project[64], revision[64] = "HEAD", path[256], section[32];
    int rfc;

    if (sscanf(reference, "RFC %d, Section %31s", &rfc, section) == 2)
        sprintf(url, "https://www.rfc-editor.org/rfc/rfc%d.html#section-%s", rfc, section);
    else if (strncmp(reference, "draft-", 6) == 0)
        sprintf(url, "https://datatracker.ietf.org/doc/html/%s", reference);
    else if (sscanf(reference, "%63[^/ ]/%63[^/@, ]@%63[^, ], %255[^ ]", owner, project, revision, path) == 4
             || sscanf(reference, "%63[^/ ]/%63[^/@, ], %255[^ ]", owner, project, path) == 3)
        sprintf(url, "https://github.com/%s/%s/blob/%s/%s", owner, project, revision, path);
    else
        return 0;
    return 1;
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
