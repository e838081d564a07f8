/* json.c - reads JSON texts piece by piece. SPDX-License-Identifier: MIT */
#include "json.h"

#include <string.h>

#include "letter.h"

enum state {
    VALUE, FIRST_VALUE, NAME, FIRST_NAME, IN_NAME, NAME_ESCAPE, COLON, IN_STRING, STRING_ESCAPE, IN_WORD,
    MINUS, ZERO, WHOLE, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, EXPONENT_DIGITS, AFTER_VALUE, WHOLE_TEXT, BAD
};

void
json_begin(struct json *json)
{
    memset(json, 0, sizeof(*json));
    json->state = VALUE;
}

int
json_is_whole(const struct json *json)
{
    return json->state == WHOLE_TEXT;
}

int
json_is_bad(const struct json *json)
{
    return json->state == BAD;
}

int
json_is_at(const struct json *json, const char *path, size_t length)
{
    return json->path_length == length && length <= JSON_PATH && memcmp(json->path, path, length) == 0;
}

/* ---- The path ---- */

static void
add_to_path(struct json *json, const char *bytes, size_t length)
{
    if (json->path_length > JSON_PATH || length > JSON_PATH - json->path_length) {
        json->path_length = JSON_PATH + 1;
        return;
    }
    memcpy(json->path + json->path_length, bytes, length);
    json->path_length += length;
}

static void
begin_name(struct json *json)
{
    json->path_length = json->lengths[json->depth - 1];
    if (json->path_length > 0)
        add_to_path(json, ".", 1);
}

static int
open_value(struct json *json, char closes)
{
    if (json->depth == JSON_DEPTH)
        return BAD;
    if (closes == ']')
        add_to_path(json, "[]", 2);
    json->closes[json->depth] = closes;
    json->lengths[json->depth++] = json->path_length;
    return closes == ']' ? FIRST_VALUE : FIRST_NAME;
}

static int
close_value(struct json *json)
{
    json->depth--;
    return json->depth == 0 ? WHOLE_TEXT : AFTER_VALUE;
}

/* ---- Values that are no objects and no arrays ---- */

static void
begin_scalar(struct json *json, const char *at, int is_string)
{
    json->is_string = is_string;
    json->start = at;
    json->value_length = 0;
}

static void
add_to_value(struct json *json, const char *bytes, size_t length)
{
    if (json->value_length > JSON_VALUE || length > JSON_VALUE - json->value_length) {
        json->value_length = JSON_VALUE + 1;
        return;
    }
    memcpy(json->value + json->value_length, bytes, length);
    json->value_length += length;
}

static int
state_in_number(int state, char byte)
{
    switch (state) {
    case MINUS: return byte == '0' ? ZERO : is_digit(byte) ? WHOLE : BAD;
    case WHOLE:
        if (is_digit(byte))
            return WHOLE;
        /* FALLTHROUGH */
    case ZERO: return byte == '.' ? POINT : byte == 'e' || byte == 'E' ? EXPONENT : AFTER_VALUE;
    case POINT: return is_digit(byte) ? FRACTION : BAD;
    case FRACTION: return is_digit(byte) ? FRACTION : byte == 'e' || byte == 'E' ? EXPONENT : AFTER_VALUE;
    case EXPONENT:
        if (byte == '+' || byte == '-')
            return EXPONENT_SIGN;
        /* FALLTHROUGH */
    case EXPONENT_SIGN: return is_digit(byte) ? EXPONENT_DIGITS : BAD;
    default: return is_digit(byte) ? EXPONENT_DIGITS : AFTER_VALUE;
    }
}

static int
state_in_word(const struct json *json, char byte)
{
    static const char *const words[] = { "true", "false", "null" };
    size_t length = json->value_length;
    size_t i;

    for (i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (words[i][0] != json->value[0])
            continue;
        if (words[i][length] == '\0')
            return AFTER_VALUE;
        return words[i][length] == byte ? IN_WORD : BAD;
    }
    return BAD;
}

/* ---- One byte, or the rest of a string ---- */

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static int
state_at_value(struct json *json, const char *at)
{
    if (json->depth > 0 && json->closes[json->depth - 1] == ']')
        json->path_length = json->lengths[json->depth - 1];
    switch (*at) {
    case '{': return open_value(json, '}');
    case '[': return open_value(json, ']');
    case '"': begin_scalar(json, at + 1, 1); return IN_STRING;
    case '-': begin_scalar(json, at, 0); add_to_value(json, at, 1); return MINUS;
    case '0': begin_scalar(json, at, 0); add_to_value(json, at, 1); return ZERO;
    case 't': case 'f': case 'n': begin_scalar(json, at, 0); add_to_value(json, at, 1); return IN_WORD;
    default:
        if (*at < '1' || *at > '9')
            return BAD;
        begin_scalar(json, at, 0);
        add_to_value(json, at, 1);
        return WHOLE;
    }
}

static int
state_at_name(struct json *json, char byte)
{
    if (byte != '"')
        return BAD;
    begin_name(json);
    return IN_NAME;
}

static int
state_after_value(struct json *json, char byte)
{
    char closes = json->depth > 0 ? json->closes[json->depth - 1] : '\0';

    if (json->depth == 0)
        return BAD;
    if (byte == closes)
        return close_value(json);
    if (byte != ',')
        return BAD;
    return closes == ']' ? VALUE : NAME;
}

static int
state_between(struct json *json, const char *at)
{
    switch (json->state) {
    case FIRST_VALUE: return *at == ']' ? close_value(json) : state_at_value(json, at);
    case VALUE: return state_at_value(json, at);
    case FIRST_NAME: return *at == '}' ? close_value(json) : state_at_name(json, *at);
    case NAME: return state_at_name(json, *at);
    case COLON: return *at == ':' ? VALUE : BAD;
    case AFTER_VALUE: return state_after_value(json, *at);
    default: return BAD;
    }
}

static int
is_hexadecimal(char byte)
{
    return is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

static int
state_in_escape(struct json *json, char byte)
{
    int inside = json->state == NAME_ESCAPE ? IN_NAME : IN_STRING;

    if (json->in_escape > 0)
        return !is_hexadecimal(byte) ? BAD : --json->in_escape == 0 ? inside : json->state;
    if (byte == 'u' || byte == 'x') {
        json->in_escape = byte == 'u' ? 4 : 2;
        return json->state;
    }
    return byte && strchr("\"\\/bfnrt", byte) ? inside : BAD;
}

/* Up to what ends the string or needs a look. */
static const char *
skip_plain(const char *at, const char *end)
{
    while (at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= ' ')
        at++;
    return at;
}

static void
keep(struct json *json, int is_name, const char *bytes, size_t length)
{
    if (is_name)
        add_to_path(json, bytes, length);
    else
        add_to_value(json, bytes, length);
}

/* Returns where it went on to. */
static const char *
read_string(struct json *json, const char *at, const char *end)
{
    int is_name = json->state == IN_NAME;
    const char *stop = skip_plain(at, end);

    keep(json, is_name, at, (size_t)(stop - at));
    if (stop == end)
        return end;
    if (*stop == '"') {
        json->end = stop;
        json->state = is_name ? COLON : AFTER_VALUE;
        return stop + 1;
    }
    if (*stop != '\\') {
        json->state = BAD;
        return stop;
    }
    keep(json, is_name, stop, 1);
    json->state = is_name ? NAME_ESCAPE : STRING_ESCAPE;
    return stop + 1;
}

static const char *
read_escape(struct json *json, const char *at)
{
    keep(json, json->state == NAME_ESCAPE, at, 1);
    json->state = state_in_escape(json, *at);
    return at + 1;
}

/* A number or word ends before the first byte that is not part of it. */
static const char *
read_bare(struct json *json, const char *at)
{
    int state = json->state == IN_WORD ? state_in_word(json, *at) : state_in_number(json->state, *at);

    json->state = state;
    json->end = at;
    if (state == AFTER_VALUE)
        return at;
    add_to_value(json, at, 1);
    return at + 1;
}

static const char *
read_some(struct json *json, const char *at, const char *end)
{
    switch (json->state) {
    case IN_NAME: case IN_STRING: return read_string(json, at, end);
    case NAME_ESCAPE: case STRING_ESCAPE: return read_escape(json, at);
    case IN_WORD: case MINUS: case ZERO: case WHOLE: case POINT: case FRACTION: case EXPONENT: case EXPONENT_SIGN:
    case EXPONENT_DIGITS: return read_bare(json, at);
    default:
        if (!is_space(*at))
            json->state = state_between(json, at);
        return at + 1;
    }
}

static int
is_in_scalar(int state)
{
    return state == IN_STRING || state == STRING_ESCAPE || (state >= IN_WORD && state <= EXPONENT_DIGITS);
}

int
json_next(struct json *json, const char **at, const char *end)
{
    while (*at < end && json->state != BAD) {
        int was_in_scalar = is_in_scalar(json->state);

        *at = read_some(json, *at, end);
        if (was_in_scalar && json->state == AFTER_VALUE)
            return 1;
    }
    json->start = NULL;
    return 0;
}
