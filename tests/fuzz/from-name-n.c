/* from-name-n.c - the input is a name. SPDX-License-Identifier: MIT */
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"

static struct fence fence, other_fence;
static char key[LONGEST + 1];
static char other[2 * LONGEST];

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct httpstatus *meaning;
    const char *name;
    size_t length;

    if (size > LONGEST)
        return 0;
    fold(key, data, size);
    meaning = meaning_of_name(key);
    PROMISE(httpstatus_from_name_n(copy_to_end(&fence, data, size), size) == meaning);
    PROMISE(httpstatus_from_name_n(copy_to_begin(&fence, data, size), size) == meaning);
    length = spell_otherwise(other, data, size);
    PROMISE(httpstatus_from_name_n(copy_to_end(&fence, other, length), length) == meaning);
    name = string_to_end(&other_fence, other, length);
    PROMISE(httpstatus_from_name(name) == meaning);
    PROMISE(httpstatus_from_name(string_to_begin(&other_fence, name)) == meaning);
    return 0;
}

static int (*run)(const uint8_t *data, size_t size);

static void
run_spelling(const struct httpstatus *status, const char *text)
{
    size_t length = strlen(text);
    static const char counting[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char changed[256] = "";
    size_t i;

    (void)status;
    PROMISE(length < sizeof changed);
    for (i = 0; i <= length; i++) {
        run((const uint8_t *)text, i); /* all that it begins with, and itself */
        memcpy(changed, text, length);
        changed[i] = (char)(changed[i] == 'q' ? 'j' : 'q');
        run((const uint8_t *)changed, i < length ? length : length + 1);
        memcpy(changed, text, i);
        memcpy(changed + i, text + i + 1, length - i);
        run((const uint8_t *)changed, length - 1); /* without one byte */
    }
    for (i = 0; i < strlen(counting); i++) {
        memcpy(changed, text, length);
        changed[length] = changed[length - 1] = counting[i];
        run((const uint8_t *)changed, length);
        run((const uint8_t *)changed, length + 1);
    }
}

void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    run = run_one;
    each_spelling(run_spelling);
}
