/* promise-memory.c - no function writes to memory: all of the process but the stack is read-only while they run. So none
 * allocates either, or sets errno. SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "child.h"
#include "digest.h"

enum { SKIPPED = 77, RANGES_MOST = 512 };

struct range {
    unsigned long from, to;
};

static uint64_t expected;
static volatile int variable;

static size_t
read_maps(char *text, size_t size)
{
    int file = open("/proc/self/maps", O_RDONLY);
    size_t length = 0;
    ssize_t got;

    if (file < 0)
        return 0;
    while (length < size - 1 && (got = read(file, text + length, size - 1 - length)) > 0)
        length += (size_t)got;
    close(file);
    text[length] = '\0';
    return length < size - 1 ? length : 0;
}

/* What is writable, but the range with the address. */
static int
writable_ranges(struct range *ranges, const char *maps, unsigned long but)
{
    const char *line;
    int count = 0;

    for (line = maps; line && *line && count < RANGES_MOST; line = strchr(line, '\n'), line = line ? line + 1 : NULL) {
        char writable;

        if (sscanf(line, "%lx-%lx %*c%c", &ranges[count].from, &ranges[count].to, &writable) != 3 || writable != 'w')
            continue;
        if (but < ranges[count].from || but >= ranges[count].to)
            count++;
    }
    return count;
}

/* How many ranges; nothing of the process but the kernel and this stack is touched once the first one is protected. */
static int
protect_memory(void)
{
    struct range ranges[RANGES_MOST];
    char maps[65536];
    int count = read_maps(maps, sizeof maps) ? writable_ranges(ranges, maps, (unsigned long)(uintptr_t)maps) : 0;
    int i;

    for (i = 0; i < count; i++)
        if (mprotect((void *)ranges[i].from, ranges[i].to - ranges[i].from, PROT_READ) != 0)
            _exit(SKIPPED);
    if (count == 0)
        _exit(SKIPPED);
    return count;
}

static int
call_all(void)
{
    protect_memory();
    return digest(&linked) == expected ? 0 : 1;
}

static int
write_variable(void)
{
    protect_memory();
    variable = 1;
    return 0;
}

static int
allocate(void)
{
    void *volatile block;

    protect_memory();
    block = malloc(100);
    return block == NULL;
}

static int
set_errno(void)
{
    protect_memory();
    errno = EDOM;
    return 0;
}

static int
succeed(void)
{
    protect_memory();
    return 0;
}

static int failed;

static void
expect(const char *what, int got, int wanted)
{
    printf("%s: %d\n", what, got);
    if (got == wanted)
        return;
    printf("FAIL: expected %d\n", wanted);
    failed = 1;
}

/* The kernel writes the number of the processor into memory that the C library has registered (rseq), and ends a process
 * where it cannot: begin anew without. */
static void
begin_without_rseq(char **argv)
{
    if (getenv("GLIBC_TUNABLES"))
        return;
    setenv("GLIBC_TUNABLES", "glibc.pthread.rseq=0", 1);
    execv("/proc/self/exe", argv); /* where that fails, an emulator is the kernel, and has no rseq */
}

int
main(int argc, char **argv)
{
    (void)argc;
    begin_without_rseq(argv);
    expected = digest(&linked);
    if (in_child(succeed) == SKIPPED) {
        puts("SKIP: an emulator, or what is writable cannot be found in /proc/self/maps, or not be protected");
        return SKIPPED;
    }
    expect("nothing is done", in_child(succeed), 0);
    expect("a variable is written", in_child(write_variable), -SIGSEGV);
    expect("memory is allocated", in_child(allocate), -SIGSEGV);
    expect("errno is set", in_child(set_errno), -SIGSEGV);
    expect("all functions are called", in_child(call_all), 0);
    return failed;
}
