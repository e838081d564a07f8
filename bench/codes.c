/* codes.c - code to phrase and code to handle, next to the peers. SPDX-License-Identifier: MIT */
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

#include "bench.h"

const char *floor_phrase(int code);

/* The limit: an array that the caller reads itself, without a call. */
static const char *array[1024];

PHRASE_LOOPS(run_floor, floor_phrase(code))
PHRASE_LOOPS(run_array, array[code & 1023])
PHRASE_LOOPS(run_reason, httpstatus_reason(code))
PHRASE_LOOPS(run_from_code, httpstatus_from_code(code))
PHRASE_LOOPS(run_from_code_phrase, httpstatus_phrase(httpstatus_from_code(code)))

static const struct candidate own_candidates[] = {
    { "empty function", run_floor, run_floor_chained, 0 },
    { "array read in place", run_array, run_array_chained, 0 },
    { "**httpstatus_reason**", run_reason, run_reason_chained, 0 },
    { "**httpstatus_from_code**", run_from_code, run_from_code_chained, 0 },
    { "httpstatus_from_code, httpstatus_phrase", run_from_code_phrase, run_from_code_phrase_chained, 0 },
};

/* Those that are installed: the files of peers/ that could be built. */
#define PEER_HERE(id) extern const struct candidate peer_##id;
#include "peers.inc"
#undef PEER_HERE
#define PEER_HERE(id) &peer_##id,
static const struct candidate *const peers[] = {
#include "peers.inc"
    NULL
};

static int fixed[STREAM], assigned[STREAM], any[STREAM];

static void
fill_streams(void)
{
    int codes[1024];
    int count = 0;
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        if (httpstatus_traits(httpstatus_at(i)) & HTTPSTATUS_TRAIT_REGISTERED)
            codes[count++] = httpstatus_code(httpstatus_at(i));
    for (i = 0; i < 1024; i++)
        array[i] = httpstatus_reason(i);
    for (i = 0; i < STREAM; i++) {
        fixed[i] = 404;
        assigned[i] = codes[random_below((unsigned)count)];
        any[i] = (int)random_below(1024);
    }
}

static void
measure_phrases(void)
{
    const struct stream streams[] = { { "One fixed code", fixed, 0, 0 }, { "Random registered codes", assigned, 0, 0 },
        { "Random 0 to 1023", any, 0, 1 }, { "A chain of registered codes: each call waits for the last result", assigned, 1, 0 } };
    struct candidate all[sizeof own_candidates / sizeof own_candidates[0] + sizeof peers / sizeof peers[0]];
    size_t count = sizeof own_candidates / sizeof own_candidates[0];
    size_t i;

    memcpy(all, own_candidates, sizeof own_candidates);
    for (i = 0; peers[i]; i++)
        all[count++] = *peers[i];
    for (i = 0; i < sizeof streams / sizeof streams[0]; i++)
        measure(&streams[i], all, count);
}

int
main(void)
{
    pin();
    fill_streams();
    puts("\n## Code to phrase");
    measure_phrases();
    return 0;
}
