/* digest.c - all functions of the library on all that it holds and on odd arguments. SPDX-License-Identifier: MIT */
#include "digest.h"

#include <limits.h>
#include <stddef.h>

static uint64_t
add(uint64_t sum, uint64_t number)
{
    const uint64_t prime = 4294967291; /* no product of two numbers below it overflows */

    return (sum * 65537 + number % prime) % prime;
}

static uint64_t
add_number(uint64_t sum, int number)
{
    return add(sum, (uint64_t)((int64_t)number - INT_MIN));
}

static uint64_t
add_string(uint64_t sum, const char *string)
{
    if (!string)
        return add(sum, 256);
    for (; *string; string++)
        sum = add(sum, (unsigned char)*string);
    return add(sum, 0);
}

/* Which handle it is, wherever the library is loaded. */
static uint64_t
add_handle(uint64_t sum, const struct api *api, const struct httpstatus *status)
{
    return add(sum, status ? (uintptr_t)status - (uintptr_t)api->at(0) : UINT32_MAX);
}

static uint64_t
add_attributes(uint64_t sum, const struct api *api, const struct httpstatus *status)
{
    sum = add_number(sum, api->code(status));
    sum = add_number(sum, api->traits(status));
    sum = add_string(sum, api->name(status));
    sum = add_string(sum, api->phrase(status));
    sum = add_string(sum, api->line(status));
    sum = add_string(sum, api->description(status));
    sum = add_string(sum, api->owner(status));
    sum = add_string(sum, api->reference(status));
    sum = add_string(sum, api->url(status));
    return add_handle(sum, api, api->next_meaning(status));
}

static uint64_t
add_items(uint64_t sum, const struct api *api, const struct httpstatus *status, int index)
{
    sum = add_string(sum, api->alias(status, index));
    sum = add_string(sum, api->user(status, index));
    sum = add_string(sum, api->field(status, index));
    sum = add_number(sum, api->field_level(status, index));
    sum = add_string(sum, api->advice(status, index));
    sum = add_handle(sum, api, api->related(status, index));
    return add_string(sum, api->field_condition(status, index));
}

/* At -1, at each item, and past the end. */
static uint64_t
add_lists(uint64_t sum, const struct api *api, const struct httpstatus *status)
{
    int index;

    for (index = -1; index < 32; index++)
        sum = add_items(sum, api, status, index);
    return sum;
}

/* Into a buffer that is too small, one that is not, and none. */
static uint64_t
add_line(uint64_t sum, const struct api *api, const char *version, int code, const char *phrase)
{
    char small[16] = "", large[512] = "";

    sum = add_number(sum, api->format(NULL, sizeof large, version, code, phrase));
    sum = add_number(sum, api->format(small, sizeof small, version, code, phrase));
    sum = add_number(sum, api->format(large, sizeof large, version, code, phrase));
    return add_string(add_string(sum, small), large);
}

static uint64_t
add_answers_to_number(uint64_t sum, const struct api *api, const struct httpstatus *status, int number)
{
    sum = add_handle(sum, api, api->from_code(number));
    sum = add_handle(sum, api, api->from_owner("IANA", number));
    sum = add_handle(sum, api, api->from_owner(api->owner(status), number));
    sum = add_handle(sum, api, api->treat_as(number));
    sum = add_number(sum, api->code_traits(number));
    sum = add_number(sum, api->has(status, number));
    sum = add_handle(sum, api, api->at(number));
    sum = add_string(sum, api->reason(number));
    sum = add_number(sum, api->class(number));
    sum = add_string(sum, api->class_name(number));
    sum = add_string(sum, api->trait_name(number));
    sum = add_string(sum, api->level_name(number));
    sum = add_items(sum, api, status, number);
    return add_number(sum, api->format(NULL, 0, NULL, number, NULL));
}

static size_t
length_of(const char *text)
{
    size_t length = 0;

    while (text[length])
        length++;
    return length;
}

static uint64_t
add_answers_to_text(uint64_t sum, const struct api *api, int code, const char *text)
{
    size_t length = text ? length_of(text) : 7;

    sum = add_handle(sum, api, api->from_name(text));
    sum = add_handle(sum, api, api->from_name_n(text, length));
    sum = add_handle(sum, api, api->from_name_n(text, length / 2));
    sum = add_handle(sum, api, api->from_owner(text, code));
    sum = add_handle(sum, api, api->from_owner_n(text, length, code));
    sum = add_handle(sum, api, api->from_owner_n(text, length / 2, code));
    sum = add_number(sum, api->parse(text, length));
    sum = add_number(sum, api->parse(text, length / 2));
    sum = add_line(sum, api, text, code, NULL);
    return add_line(sum, api, "HTTP/1.1", code, text);
}

static uint64_t
add_texts(uint64_t sum, const struct api *api, const struct httpstatus *status)
{
    /* With dotless i of ISO 8859-9, and dotted I of UTF-8: letters in Turkish. */
    static const char *const odd[] = { NULL, "", " ", "404", "\xfdnternal server error", "\xc4\xb0nternal server error", "\xfd\xfd\xfd",
        "not found", "NOT-FOUND", "IANA", "\xfd" "ana", "i", "HTTP/1.1 404 Not Found\r\n", "HTTP/2 471 \r\n", "600\n", "\x80\xff",
        "a phrase with\ttab and \xe4", "a line\r\nbreak" };
    int code = api->code(status);
    size_t i;
    int index;

    sum = add_answers_to_text(sum, api, code, api->line(status));
    sum = add_answers_to_text(sum, api, code, api->name(status));
    sum = add_answers_to_text(sum, api, code, api->phrase(status));
    for (index = 0; api->alias(status, index); index++)
        sum = add_answers_to_text(sum, api, code, api->alias(status, index));
    for (i = 0; i < sizeof odd / sizeof odd[0]; i++)
        sum = add_answers_to_text(sum, api, code, odd[i]);
    return sum;
}

/* Near each power of two and its negative, another number in each part; and the part itself, many times over. */
static uint64_t
add_numbers(uint64_t sum, const struct api *api, const struct httpstatus *status, int part)
{
    int bit;

    for (bit = 0; bit < 31; bit++) {
        int power = (int)(1U << bit);

        sum = add_answers_to_number(sum, api, status, power);
        sum = add_answers_to_number(sum, api, status, power - 1 - part % power);
        sum = add_answers_to_number(sum, api, status, -power + part % power);
    }
    sum = add_answers_to_number(sum, api, status, INT_MIN + part);
    return add_answers_to_number(sum, api, status, api->code(status));
}

int
digest_parts(const struct api *api)
{
    return api->count();
}

uint64_t
digest_part(const struct api *api, int part)
{
    const struct httpstatus *status = api->at(part);
    uint64_t sum = 0;

    sum = add_number(sum, api->count());
    sum = add_string(sum, api->version());
    sum = add_string(sum, api->registry_date());
    sum = add_attributes(sum, api, NULL);
    sum = add_lists(sum, api, NULL);
    sum = add_attributes(sum, api, status);
    sum = add_lists(sum, api, status);
    sum = add_numbers(sum, api, status, part);
    return add_texts(sum, api, status);
}

int
digest_each(const struct api *api, uint64_t answers[DIGEST_PARTS_MOST])
{
    int parts = digest_parts(api);
    int part;

    if (parts > DIGEST_PARTS_MOST)
        return 0;
    for (part = 0; part < parts; part++)
        answers[part] = digest_part(api, part);
    return parts;
}

uint64_t
digest(const struct api *api)
{
    uint64_t sum = 0;
    int part;

    for (part = 0; part < digest_parts(api); part++)
        sum = add(sum, digest_part(api, part));
    return sum;
}
