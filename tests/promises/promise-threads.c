/* promise-threads.c - 64 threads call all functions at once and get the answers that one got before.
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <stdio.h>

#include "digest.h"

enum { THREADS = 64 };

static uint64_t expected[DIGEST_PARTS_MOST];
static int parts;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

/* Each begins elsewhere, so that all of the table is in use at any time. Gives an address if an answer was wrong. */
static void *
call_all(void *place)
{
    int first = (int)((const uint64_t *)place - expected);
    int i;

    pthread_mutex_lock(&gate);
    pthread_mutex_unlock(&gate);
    for (i = 0; i < parts; i++)
        if (digest_part(&linked, (first + i) % parts) != expected[(first + i) % parts])
            return place;
    return NULL;
}

int
main(void)
{
    pthread_t threads[THREADS];
    int failed = 0;
    int i;

    parts = digest_each(&linked, expected);
    if (parts == 0)
        return 99;

    pthread_mutex_lock(&gate);
    for (i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, call_all, &expected[i * parts / THREADS]) != 0) {
            puts("no thread can be made");
            return 99;
        }
    pthread_mutex_unlock(&gate);
    for (i = 0; i < THREADS; i++) {
        void *wrong = NULL;

        pthread_join(threads[i], &wrong);
        failed |= wrong != NULL;
    }
    printf("%s%d threads, %d calls of all functions each\n", failed ? "FAIL: " : "", THREADS, parts);
    return failed;
}
