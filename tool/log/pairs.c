/* pairs.c - lines of named values: JSON and logfmt. SPDX-License-Identifier: MIT */
#include <string.h>

#include "json.h"
#include "letter.h"
#include "readers.h"

/* The status that a value is, with nothing else in it. */
static const char *
status_alone(const char *begin, const char *end)
{
    return end - begin == 3 && is_status(begin, end) ? begin : NULL;
}

/* ---- Where the status may be: keys with commas between, of which the first that is there counts ---- */

enum { MOST_KEYS = 4 };

struct findings {
    int count[MOST_KEYS];
    const char *status[MOST_KEYS];
};

/* The place of the name among the keys, or -1. */
static int
place_among(const char *keys, const char *name, size_t length)
{
    int place;

    for (place = 0; place < MOST_KEYS; place++) {
        size_t key_length = strcspn(keys, ",");

        if (key_length == length && memcmp(keys, name, length) == 0)
            return place;
        if (!keys[key_length])
            break;
        keys += key_length + 1;
    }
    return -1;
}

static void
note(struct findings *findings, int place, const char *status)
{
    findings->count[place]++;
    findings->status[place] = status;
}

/* What is there twice says nothing for certain. */
static const char *
status_found(const struct findings *findings)
{
    int i;

    for (i = 0; i < MOST_KEYS; i++)
        if (findings->count[i] > 0)
            return findings->count[i] == 1 ? findings->status[i] : NULL;
    return NULL;
}

/* ---- JSON ---- */

static int
begins_with(const struct json *json, const char *text)
{
    return (size_t)(json->end - json->start) >= strlen(text) && memcmp(json->start, text, strlen(text)) == 0;
}

/* Caddy writes more lines about a request, with its status or another one: a handler's error, the upstream server's answer. */
static int
is_of_other_logger(const struct json *json)
{
    return json_is_at(json, "logger", 6) && begins_with(json, "http.") && !begins_with(json, "http.log.access");
}

/* Of an object that is whole. */
static const char *
status_in_object(const char *at, const char *end, const char *keys)
{
    struct findings findings = { { 0 }, { NULL } };
    struct json json;

    json_begin(&json);
    while (json_next(&json, &at, end)) {
        int place = json.path_length <= JSON_PATH ? place_among(keys, json.path, json.path_length) : -1;

        if (is_of_other_logger(&json))
            return NULL;
        if (place >= 0)
            note(&findings, place, status_alone(json.start, json.end));
    }
    return json_is_whole(&json) ? status_found(&findings) : NULL;
}

const char *
read_json(struct log *log, const struct piece *piece)
{
    const char *at;

    if (piece->cut)
        return NULL;
    for (at = piece->start; at; at = after_prefix(at, piece))
        if (at < piece->end && *at == '{')
            return status_in_object(at, piece->end, log->format->detail);
    return NULL;
}

/* ---- logfmt: key=value, key="value", or a key alone, with blanks between ---- */

struct pair {
    const char *key, *key_end;
    const char *value, *value_end; /* without quotes; NULL: there is none */
};

static int
is_key(char byte)
{
    return is_small_or_digit(small_letter(byte)) || byte == '_' || byte == '.' || byte == '-' || byte == '/' || byte == '@';
}

static const char *
end_of_string(const char *at, const char *end)
{
    for (; at < end && *at != '"'; at++)
        if (*at == '\\' && ++at == end)
            return end;
    return at;
}

static int
is_between(char byte)
{
    return is_blank(byte) || byte == '\r';
}

/* Returns where the pair ends, or NULL if there is something else. */
static const char *
read_pair(struct pair *pair, const char *at, const char *end)
{
    pair->value = pair->value_end = NULL;
    for (pair->key = at; at < end && is_key(*at); at++)
        continue;
    pair->key_end = at;
    if (at == pair->key || at == end || is_between(*at))
        return at == pair->key ? NULL : at;
    if (*at++ != '=')
        return NULL;
    pair->value = at;
    if (at < end && *at == '"') {
        pair->value++;
        at = pair->value_end = end_of_string(at + 1, end);
        return at == end || (at + 1 < end && !is_between(at[1])) ? NULL : at + 1;
    }
    while (at < end && !is_between(*at))
        at++;
    pair->value_end = at;
    return at;
}

static const char *
skip_between(const char *at, const char *end)
{
    while (at < end && is_between(*at))
        at++;
    return at;
}

/* A line of nothing but pairs, the first of which has a value. */
static const char *
status_in_pairs(const char *at, const char *end, const char *keys)
{
    struct findings findings = { { 0 }, { NULL } };
    struct pair pair;
    int count, place;

    at = skip_between(at, end);
    for (count = 0; at < end; count++) {
        at = read_pair(&pair, at, end);
        if (!at || (count == 0 && !pair.value))
            return NULL;
        place = place_among(keys, pair.key, (size_t)(pair.key_end - pair.key));
        if (place >= 0)
            note(&findings, place, pair.value ? status_alone(pair.value, pair.value_end) : NULL);
        at = skip_between(at, end);
    }
    return status_found(&findings);
}

const char *
read_logfmt(struct log *log, const struct piece *piece)
{
    const char *at, *status;

    if (piece->cut)
        return NULL;
    for (at = piece->start; at; at = after_prefix(at, piece)) {
        status = status_in_pairs(at, piece->end, log->format->detail);
        if (status)
            return status;
    }
    return NULL;
}
