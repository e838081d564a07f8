/* from-owner.c - the input is a code in four bytes and an owner. SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"

/* An owner or user of a meaning. They stand in the order of the walk. */
struct party {
    const struct httpstatus *status;
    int code;
    char key[128];
};

static struct party parties[8192];
static int party_count;

static struct fence fence;
static char key[LONGEST + 1];
static char other[2 * LONGEST + 1];

static void
add(const struct httpstatus *status, const char *text)
{
    PROMISE(party_count < (int)(sizeof parties / sizeof parties[0]));
    PROMISE(strlen(text) < sizeof parties[0].key);
    fold(parties[party_count].key, text, strlen(text));
    parties[party_count].code = httpstatus_code(status);
    parties[party_count++].status = status;
}

static void
each_party(void (*visit)(const struct httpstatus *status, const char *text))
{
    int i, j;

    for (i = 0; i < httpstatus_count(); i++) {
        visit(httpstatus_at(i), httpstatus_owner(httpstatus_at(i)));
        for (j = 0; httpstatus_user(httpstatus_at(i), j); j++)
            visit(httpstatus_at(i), httpstatus_user(httpstatus_at(i), j));
    }
}

static const struct httpstatus *
meaning_of_party(const char *party, int code)
{
    int i;

    if (party_count == 0)
        each_party(add);
    for (i = 0; i < party_count; i++)
        if (parties[i].code == code && strcmp(parties[i].key, party) == 0)
            return parties[i].status;
    return NULL;
}

static void
check(int code, const char *owner, const char *other_owner)
{
    const struct httpstatus *meaning = meaning_of_party(key, code);

    PROMISE(httpstatus_from_owner(owner, code) == meaning);
    PROMISE(httpstatus_from_owner(other_owner, code) == meaning);
}

/* The number is tried as it is, and as one that can be a code. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *owner;
    size_t length;
    int code;

    if (size < INT_BYTES || size > LONGEST)
        return 0;
    code = int_of(data);
    owner = string_to_end(&fence, data + INT_BYTES, size - INT_BYTES);
    length = strlen(owner);
    fold(key, owner, length);
    other[spell_otherwise(other, owner, length)] = '\0';
    check(code, owner, other);
    check(100 + (int)((unsigned int)code % 900), owner, other);
    return 0;
}

static int (*run)(const uint8_t *data, size_t size);

static void
run_party(const struct httpstatus *status, const char *text)
{
    int code = httpstatus_code(status);
    uint8_t input[INT_BYTES + 128] = { (uint8_t)(code & 0xff), (uint8_t)(code >> 8) };
    size_t length;

    for (length = 0; length <= strlen(text); length++) {
        memcpy(input + INT_BYTES, text, length);
        run(input, INT_BYTES + length);
    }
    input[2] = 1; /* 65536 more */
    run(input, INT_BYTES + length - 1);
}

void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    run = run_one;
    each_party(run_party);
}
