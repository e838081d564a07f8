/* json.h - reads JSON texts (RFC 8259) piece by piece, in constant memory. SPDX-License-Identifier: MIT */
#ifndef JSON_H
#define JSON_H

#include <stddef.h>

enum { JSON_DEPTH = 64, JSON_PATH = 128, JSON_VALUE = 8 };

/* Bytes above 0x7f are accepted as they are, escaped names as they are written. "\xe9" is an escape too: nginx and Apache write
 * it where a format of theirs looks like JSON. A text that is nested deeper than JSON_DEPTH is not read. */
struct json {
    int state;
    int in_escape; /* hexadecimal digits that are still to come */
    int depth;
    char closes[JSON_DEPTH];      /* ']' or '}', at each depth */
    size_t lengths[JSON_DEPTH];   /* of the path to what is open, at each depth */
    size_t path_length;           /* of the value's path; more than JSON_PATH: it is not kept */
    char path[JSON_PATH];         /* names with dots between them, "[]" for an element of an array */
    int is_string;
    const char *start;            /* of the value, without quotes; NULL: in a piece before */
    const char *end;
    size_t value_length;          /* more than JSON_VALUE: it is not kept */
    char value[JSON_VALUE];       /* its bytes, without quotes */
};

void json_begin(struct json *json);

/* Reads up to the end of the next value that is neither an object nor an array, and returns 1; or up to the end of the piece,
 * or to what is not JSON, and returns 0. */
int json_next(struct json *json, const char **at, const char *end);

/* Whether all that was read makes one object or array. */
int json_is_whole(const struct json *json);

/* Whether the bytes so far are not JSON. */
int json_is_bad(const struct json *json);

int json_is_at(const struct json *json, const char *path, size_t length);

#endif
