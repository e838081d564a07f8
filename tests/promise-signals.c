/* promise-signals.c - a signal handler calls every function while the program is inside malloc and inside the library.
 * SPDX-License-Identifier: MIT
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include "digest.h"

enum { RUNS = 2000, BLOCKS = 64 };
enum place { IN_MALLOC, IN_LIBRARY, PLACES };

static uint64_t expected[DIGEST_PARTS_MOST];
static int parts;
static volatile sig_atomic_t place, handled[PLACES], wrong;

static void
handle(int number)
{
    static volatile sig_atomic_t part;

    (void)number;
    part = (part + 1) % parts;
    if (digest_part(&linked, part) != expected[part])
        wrong = 1;
    handled[place]++;
}

/* Blocks of all sizes come and go, so that every path of malloc is met. */
static void
allocate(void)
{
    static void *blocks[BLOCKS];
    static unsigned int turn;
    int i;

    place = IN_MALLOC;
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

    place = IN_LIBRARY;
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
    action.sa_handler = handle;
    sigaction(SIGALRM, &action, NULL);
}

int
main(void)
{
    int seen = -1;

    parts = digest_each(&linked, expected);
    if (parts == 0)
        return 99;
    catch_signals();
    while (!wrong && (handled[IN_MALLOC] < RUNS || handled[IN_LIBRARY] < RUNS)) {
        if (seen != handled[IN_MALLOC] + handled[IN_LIBRARY]) {
            seen = handled[IN_MALLOC] + handled[IN_LIBRARY];
            send_signal_later();
        }
        if (handled[IN_MALLOC] < RUNS)
            allocate();
        if (handled[IN_LIBRARY] < RUNS)
            call();
    }
    printf("%sa handler called all %d times inside malloc, %d inside the library\n", wrong ? "FAIL: " : "",
           (int)handled[IN_MALLOC], (int)handled[IN_LIBRARY]);
    return wrong ? 1 : 0;
}
