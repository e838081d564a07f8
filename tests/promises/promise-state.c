/* promise-state.c - no function looks at or changes errno, the locale or the environment, and all work after fork.
 * SPDX-License-Identifier: MIT
 *
 *     promise-state LOCALE...
 */
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "child.h"
#include "digest.h"

extern char **environ;

static uint64_t expected;
static int failed, skipped;

static void
fail(const char *what, const char *where)
{
    printf("FAIL: %s: %s\n", what, where);
    failed = 1;
}

static void
call_all(const char *where)
{
    if (digest(&linked) != expected)
        fail("other answers", where);
}

static void
with_errno(int value)
{
    int after;

    errno = value;
    call_all("with errno set");
    after = errno;
    if (after != value)
        fail("changed", "errno");
}

/* An address that nobody can read, and no environment at all. */
static void
with_environment(void)
{
    char **before = environ;
    char *unreadable[] = { (char *)1, NULL };
    char *copy = unreadable[0];

    environ = unreadable;
    call_all("with an environment that cannot be read");
    if (environ != unreadable || unreadable[0] != copy || unreadable[1])
        fail("changed", "the environment");
    environ = NULL;
    call_all("without an environment");
    environ = before;
}

static int
call_again(void)
{
    call_all("after fork");
    return failed;
}

static void
with_locale(const char *name)
{
    char before[256];
    int child;

    if (!setlocale(LC_ALL, name)) {
        fail("no such locale", name);
        return;
    }
    snprintf(before, sizeof before, "%s", setlocale(LC_ALL, NULL));
    call_all(name);
    if (strcmp(setlocale(LC_ALL, NULL), before) != 0)
        fail("changed the locale", name);
    child = in_child(call_again);
    if (child == NO_CHILD)
        puts("SKIP: after fork, which this emulator cannot do; all else is right"), skipped = 1;
    else if (child != 0)
        fail("a child fails", name);
    printf("the same in %s\n", before);
}

int
main(int argc, char **argv)
{
    int i;

    expected = digest(&linked);
    with_errno(0);
    with_errno(ERANGE);
    with_errno(-1);
    with_environment();
    for (i = 1; i < argc; i++)
        with_locale(argv[i]);
    return failed ? 1 : skipped ? 77 : 0;
}
