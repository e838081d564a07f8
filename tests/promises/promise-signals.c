/* promise-signals.c - a signal handler calls every function while the program is inside malloc and inside the library.
 * SPDX-License-Identifier: MIT
 */
#define _GNU_SOURCE /* dladdr, REG_RIP */
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <ucontext.h>

#include "digest.h"

enum { RUNS = 2000, SIGNALS_MOST = 50 * RUNS, BLOCKS = 64 };
enum place { IN_MALLOC, IN_LIBRARY, ELSEWHERE, PLACES };

static uint64_t expected[DIGEST_PARTS_MOST];
static int parts;
static volatile sig_atomic_t signals, wrong;
static volatile uintptr_t interrupted_at;

/* The address of the next instruction, 0 where nobody has written down how to get it. */
static uintptr_t
next_instruction(const ucontext_t *context)
{
#if defined(__linux__) && defined(__x86_64__)
    return (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
#elif defined(__linux__) && defined(__aarch64__)
    return (uintptr_t)context->uc_mcontext.pc;
#else
    (void)context;
    return 0;
#endif
}

static void
handle(int number, siginfo_t *info, void *context)
{
    static volatile sig_atomic_t part;

    (void)number;
    (void)info;
    part = (part + 1) % parts;
    if (digest_part(&linked, part) != expected[part])
        wrong = 1;
    interrupted_at = next_instruction(context);
    signals++;
}

/* ---- Where the program was ---- */

/* What was loaded from one file; NULL for an address that is in none. */
static const void *
object_of(const void *address)
{
    Dl_info info;

    return dladdr(address, &info) ? info.dli_fbase : NULL;
}

static const void *library, *allocator;

/* Whether an address tells where the program was: not if the library or malloc is a part of the program itself. */
static int
know_objects(void)
{
    const void *program = object_of(expected);

    library = object_of(httpstatus_at(0));
    allocator = object_of(dlsym(RTLD_DEFAULT, "malloc"));
    return interrupted_at && library != program && allocator && allocator != program;
}

static enum place
place_of(uintptr_t address)
{
    const void *object = object_of((const void *)address);

    if (object == library)
        return IN_LIBRARY;
    return object == allocator ? IN_MALLOC : ELSEWHERE;
}

/* ---- What it does ---- */

/* Blocks of all sizes come and go, so that every path of malloc is met. */
static void
allocate(void)
{
    static void *blocks[BLOCKS];
    static unsigned int turn;
    int i;

    for (i = 0; i < BLOCKS; i++) {
        unsigned int which = (turn = turn * 5 % 7919 + 1) % BLOCKS;

        free(blocks[which]);
        blocks[which] = malloc((size_t)turn * (turn % 16 == 0 ? 40 : 1));
    }
}

static void
call(void)
{
    static int part;

    part = (part + 1) % parts;
    if (digest_part(&linked, part) != expected[part])
        wrong = 1;
}

/* One signal after a while that is another each time; the next one when it was handled, however slow the handler is. */
static void
send_signal_later(void)
{
    static struct itimerval later;

    later.it_value.tv_usec = 1 + (later.it_value.tv_usec + 37) % 211;
    setitimer(ITIMER_REAL, &later, NULL);
}

static void
catch_signals(void)
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGALRM, &action, NULL);
}

/* Does one of the two until a signal has interrupted it, or has come right after it. */
static void
be_interrupted(enum place place)
{
    int before = signals;

    send_signal_later();
    while (signals == before)
        if (place == IN_MALLOC)
            allocate();
        else
            call();
}

int
main(void)
{
    int handled[PLACES] = { 0, 0, 0 };
    int knows, good;

    parts = digest_each(&linked, expected);
    if (parts == 0)
        return 99;
    catch_signals();
    be_interrupted(IN_LIBRARY);
    knows = know_objects();
    while (!wrong && signals < SIGNALS_MOST && (handled[IN_MALLOC] < RUNS || handled[IN_LIBRARY] < RUNS)) {
        enum place place = handled[IN_MALLOC] < RUNS ? IN_MALLOC : IN_LIBRARY;

        be_interrupted(place);
        handled[knows ? place_of(interrupted_at) : place]++;
    }
    good = !wrong && handled[IN_MALLOC] >= RUNS && handled[IN_LIBRARY] >= RUNS;
    printf("%sa handler called all %d times %s malloc, %d %s the library, %d elsewhere%s\n", good ? "" : "FAIL: ",
           handled[IN_MALLOC], knows ? "inside" : "around", handled[IN_LIBRARY], knows ? "inside" : "around", handled[ELSEWHERE],
           wrong ? ": another answer" : "");
    return !good;
}
