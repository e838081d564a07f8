/* measure.c - medians of interleaved samples. SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bench.h"

enum { SAMPLES = 61, CANDIDATES_MAX = 32 };

void
pin(void)
{
    cpu_set_t set;

    CPU_ZERO(&set);
    CPU_SET(sched_getcpu(), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        puts("(not pinned to a processor)");
}

static double
nanoseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static double
sample(void (*run)(const void *), const void *arguments)
{
    double start = nanoseconds();

    run(arguments);
    return (nanoseconds() - start) / STREAM;
}

unsigned
random_below(unsigned limit)
{
    static uint32_t state = 404;

    state = state * 1664525u + 1013904223u;
    return (unsigned)((uint64_t)state * limit >> 32);
}

static int
by_value(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;

    return (a > b) - (a < b);
}

void
measure(const struct stream *stream, const struct candidate *candidates, size_t count)
{
    static double samples[CANDIDATES_MAX][SAMPLES];
    double floor;
    size_t c;
    int s;

    if (count > CANDIDATES_MAX)
        abort();
    /* One round to warm up, then all candidates take turns, so that a slow moment hits them alike. */
    for (s = -1; s < SAMPLES; s++)
        for (c = 0; c < count; c++) {
            void (*run)(const void *) = stream->chained ? candidates[c].run_chained : candidates[c].run;
            int fits = run && !(stream->foreign && candidates[c].picky);
            double time = fits ? sample(run, stream->arguments) : 0;

            if (s >= 0)
                samples[c][s] = time;
        }
    for (c = 0; c < count; c++)
        qsort(samples[c], SAMPLES, sizeof samples[c][0], by_value);
    floor = samples[0][SAMPLES / 2];

    printf("\n### %s\n\n", stream->title);
    printf("| candidate | ratio | 10 %% to 90 %% | ns |\n|---|---:|---:|---:|\n");
    for (c = 0; c < count; c++)
        if (samples[c][SAMPLES / 2] > 0)
            printf("| %s | %.2f | %.2f to %.2f | %.2f |\n", candidates[c].name, samples[c][SAMPLES / 2] / floor,
                   samples[c][SAMPLES / 10] / floor, samples[c][SAMPLES * 9 / 10] / floor, samples[c][SAMPLES / 2]);
}
