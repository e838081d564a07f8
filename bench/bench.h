/* bench.h - how candidates are measured side by side. SPDX-License-Identifier: MIT */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { STREAM = 65536 }; /* calls in one sample */

/* A stream of arguments; a candidate that does not take a kind of arguments leaves its function NULL. */
struct stream {
    const char *title;
    const void *arguments; /* STREAM of them */
    int chained;           /* whether each call has to wait for the result of the one before */
    int foreign;           /* whether there are arguments among them that some candidates cannot take */
};

struct candidate {
    const char *name;
    void (*run)(const void *arguments);         /* calls STREAM times, in a loop of its own */
    void (*run_chained)(const void *arguments); /* the same, each argument depending on the last result */
    int picky;                                  /* left out of streams with foreign arguments */
};

/* Runs all candidates on a stream, taking turns, and prints median and spread as ratios to the first one. */
void measure(const struct stream *stream, const struct candidate *candidates, size_t count);

/* Stays on one processor, so that no sample moves between caches. */
void pin(void);

/* A deterministic number below a limit. */
unsigned random_below(unsigned limit);

/* Uses a result, as far as the compiler can tell. */
static inline void
keep(const void *result)
{
    __asm__ volatile("" : : "r"(result) : "memory");
}

/* 0, which the compiler does not know and the processor knows only when the result is there. */
static inline int
wait_for(const void *result)
{
    uintptr_t value = (uintptr_t)result;

    __asm__("" : "+r"(value));
    return (int)(value >> (sizeof value * 8 - 1));
}

/* The loops of a candidate, from an expression of "code". */
#define PHRASE_LOOPS(id, expression)                                                                                   \
    static void id(const void *arguments)                                                                              \
    {                                                                                                                  \
        const int *codes = (const int *)arguments;                                                                     \
        int i;                                                                                                         \
                                                                                                                       \
        for (i = 0; i < STREAM; i++) {                                                                                 \
            int code = codes[i];                                                                                       \
                                                                                                                       \
            keep(expression);                                                                                          \
        }                                                                                                              \
    }                                                                                                                  \
    static void id##_chained(const void *arguments)                                                                    \
    {                                                                                                                  \
        const int *codes = (const int *)arguments;                                                                     \
        const void *result = 0;                                                                                        \
        int i;                                                                                                         \
                                                                                                                       \
        for (i = 0; i < STREAM; i++) {                                                                                 \
            int code = codes[i] + wait_for(result);                                                                    \
                                                                                                                       \
            result = expression;                                                                                       \
        }                                                                                                              \
        keep(result);                                                                                                  \
    }

/* A file in peers/ is one of these: its id is the name of the file. */
#define PEER(id, title, expression, picky)                                                                             \
    PHRASE_LOOPS(run, expression)                                                                                      \
    extern const struct candidate peer_##id;                                                                           \
    const struct candidate peer_##id = { title, run, run_chained, picky };

#ifdef __cplusplus
}
#endif

#endif
