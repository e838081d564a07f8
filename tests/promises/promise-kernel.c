/* promise-kernel.c - no function makes a system call: the kernel kills a process that does. SPDX-License-Identifier: MIT */
#if defined(__linux__)
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
#include <stdio.h>

#include "child.h"
#include "digest.h"

enum { SKIPPED = 77 };

#if defined(__linux__)

/* As in <linux/filter.h> and <linux/seccomp.h>, which not every C library comes with. */
struct instruction {
    uint16_t code;
    uint8_t if_true, if_false;
    uint32_t value;
};

struct program {
    unsigned short length;
    const struct instruction *instructions;
};

enum { LOAD_WORD = 0x20, JUMP_IF_EQUAL = 0x15, RETURN = 0x06, ALLOW = 0x7fff0000, KILL = 0, FILTER = 2 };

static uint64_t expected;

/* From here on there is nothing but exit. Strict mode would still let read and write through. */
static void
forbid_system_calls(void)
{
    static const struct instruction instructions[] = {
        { LOAD_WORD, 0, 0, 0 }, /* the number of the call */
        { JUMP_IF_EQUAL, 0, 1, SYS_exit },
        { RETURN, 0, 0, ALLOW },
        { RETURN, 0, 0, KILL },
    };
    struct program program = { sizeof instructions / sizeof instructions[0], instructions };

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, FILTER, &program) != 0)
        _exit(SKIPPED);
}

static int
call_all(void)
{
    forbid_system_calls();
    syscall(SYS_exit, digest(&linked) == expected ? 0 : 1);
    return 1;
}

static int
ask_kernel(void)
{
    forbid_system_calls();
    if (write(-1, "", 0) == 0)
        return 1;
    syscall(SYS_exit, 0);
    return 1;
}

int
main(void)
{
    int asked, called;

    expected = digest(&linked);
    asked = in_child(ask_kernel);
    called = in_child(call_all);
    if (asked == SKIPPED) {
        puts("SKIP: this kernel or emulator has no filters of system calls (seccomp)");
        return SKIPPED;
    }
    printf("a system call: %d\nall functions: %d\n", asked, called);
    if (asked == -SIGSYS && called == 0)
        return 0;
    printf("FAIL: expected %d and 0\n", -SIGSYS);
    return 1;
}

#else

int
main(void)
{
    puts("SKIP: seccomp is Linux's");
    return SKIPPED;
}

#endif
