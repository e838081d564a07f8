/* names.c - name to code: this library, gperf and a binary search, on the same keys. SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

#include "bench.h"

const void *floor_name(const char *name);
const void *gperf_pointers(const char *name);
const void *gperf_pool(const char *name);
const void *binary_search(const char *name);

static const char *const keys[] = {
#include "keys.inc"
};
enum { KEYS = sizeof keys / sizeof keys[0], NAME_SIZE = 64 };

/* The texts of the streams, one after the other as they would lie in a server's memory. */
static char texts[5][KEYS][NAME_SIZE];
static const char *streams[5][STREAM];
enum { CANONICAL, RANDOM_CASE, OTHER_SEPARATORS, MISSES, FIXED };

static void
randomize_case(char *text)
{
    for (; *text; text++)
        if (random_below(2))
            *text = (char)(islower((unsigned char)*text) ? toupper(*text) : tolower(*text));
}

static void
exchange_separators(char *text)
{
    static const char separators[] = "_- ";

    for (; *text; text++)
        if (!isalnum((unsigned char)*text))
            *text = separators[random_below(3)];
}

/* Another letter somewhere: nearly the name. */
static void
spoil(char *text)
{
    char *at = text + random_below((unsigned)strlen(text));

    *at = *at == 'q' ? 'x' : 'q';
}

static void
fill_streams(void)
{
    int i, s;

    for (i = 0; i < KEYS; i++) {
        for (s = 0; s < 5; s++)
            snprintf(texts[s][i], NAME_SIZE, "%s", keys[s == FIXED ? 0 : i]);
        randomize_case(texts[RANDOM_CASE][i]);
        exchange_separators(texts[OTHER_SEPARATORS][i]);
        do
            spoil(texts[MISSES][i]);
        while (httpstatus_from_name(texts[MISSES][i]));
    }
    for (i = 0; i < STREAM; i++)
        for (s = 0; s < 5; s++)
            streams[s][i] = texts[s][s == FIXED ? 0 : random_below(KEYS)];
    for (i = 0; i < STREAM; i++)
        streams[FIXED][i] = "Not Found";
}

#define NAME_LOOP(id, call)                                                                                            \
    static void id(const void *arguments)                                                                              \
    {                                                                                                                  \
        const char *const *names = arguments;                                                                          \
        int i;                                                                                                         \
                                                                                                                       \
        for (i = 0; i < STREAM; i++) {                                                                                 \
            const char *name = names[i];                                                                               \
                                                                                                                       \
            keep(call);                                                                                                \
        }                                                                                                              \
    }

NAME_LOOP(run_floor, floor_name(name))
NAME_LOOP(run_from_name, httpstatus_from_name(name))
NAME_LOOP(run_gperf_pointers, gperf_pointers(name))
NAME_LOOP(run_gperf_pool, gperf_pool(name))
NAME_LOOP(run_binary_search, binary_search(name))

/* Whether every candidate finds every key, or the comparison would be of different things. */
static void
check_candidates(void)
{
    int i;

    for (i = 0; i < KEYS; i++)
        if (!httpstatus_from_name(keys[i]) || !gperf_pointers(keys[i]) || !gperf_pool(keys[i]) || !binary_search(keys[i]))
            printf("(a candidate does not find '%s')\n", keys[i]);
}

int
main(int argc, char **argv)
{
    static const struct candidate candidates[] = { { "empty function", run_floor, NULL, 0 },
        { "**httpstatus_from_name**", run_from_name, NULL, 0 }, { "gperf, table of pointers", run_gperf_pointers, NULL, 1 },
        { "gperf, string pool", run_gperf_pool, NULL, 1 }, { "bsearch with an ASCII fold", run_binary_search, NULL, 1 } };
    const struct stream all[] = { { "\"Not Found\", always", streams[FIXED], 0, 0 },
        { "Random ones", streams[CANONICAL], 0, 0 }, { "Random ones in random case", streams[RANDOM_CASE], 0, 0 },
        { "Random ones with other separators, which only this library takes", streams[OTHER_SEPARATORS], 0, 1 },
        { "Misses: one letter is another", streams[MISSES], 0, 0 } };
    size_t i;

    pin();
    check_candidates();
    fill_streams();
    printf("\n## Name to code: %s, %d spellings that differ in more than case\n", argc > 1 ? argv[1] : "", (int)KEYS);
    for (i = 0; i < sizeof all / sizeof all[0]; i++)
        measure(&all[i], candidates, sizeof candidates / sizeof candidates[0]);
    return 0;
}
