/* from-owner.c - the input is a code in four bytes and an owner. SPDX-License-Identifier: MIT */
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"

static struct fence fence;
static char key[LONGEST + 1];
static char other[2 * LONGEST + 1];

/* The bytes, which may have NULs among them, end where memory does. */
static void
check_bytes(int code, const uint8_t *bytes, size_t size)
{
    fold(key, bytes, size);
    PROMISE(httpstatus_from_owner_n(copy_to_end(&fence, bytes, size), size, code) == meaning_of_party(key, code));
}

static void
check(int code, const char *owner)
{
    const struct httpstatus *meaning = meaning_of_party(key, code);

    PROMISE(httpstatus_from_owner(owner, code) == meaning);
    PROMISE(httpstatus_from_owner(string_to_begin(&fence, owner), code) == meaning);
    PROMISE(httpstatus_from_owner(other, code) == meaning);
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
    check_bytes(code, data + INT_BYTES, size - INT_BYTES);
    check_bytes(100 + (int)((unsigned int)code % 900), data + INT_BYTES, size - INT_BYTES);
    owner = string_to_end(&fence, data + INT_BYTES, size - INT_BYTES);
    length = strlen(owner);
    fold(key, owner, length);
    other[spell_otherwise(other, owner, length)] = '\0';
    check(code, owner);
    check(100 + (int)((unsigned int)code % 900), owner);
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
