/* merge.c - adds up what --count wrote on other machines. SPDX-License-Identifier: MIT
 *
 * A line is a heading, a row, or one of the brackets around the rows of JSON, perhaps after the "host: " of pdsh. The last row
 * counts the lines without a status; a document without it is truncated.
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "count.h"
#include "json.h"
#include "readers.h"

struct row {
    int code; /* -1: the lines without a status */
    unsigned long long count;
};

struct merge {
    struct counts *counts;
    unsigned long long opened, closed; /* documents */
};

/* The number that the text is, and nothing else. */
static int
read_number(const char *begin, const char *end, unsigned long long *number)
{
    char digits[24];
    size_t length = (size_t)(end - begin);
    char *last;

    if (length == 0 || length >= sizeof(digits))
        return -1;
    memcpy(digits, begin, length);
    digits[length] = '\0';
    errno = 0;
    *number = strtoull(digits, &last, 10);
    return digits[0] >= '0' && digits[0] <= '9' && !*last && !errno ? 0 : -1;
}

static int
read_code(const char *begin, const char *end, int *code)
{
    unsigned long long number;

    *code = -1;
    if (begin == end)
        return 0;
    if (read_number(begin, end, &number) != 0 || number >= CODES)
        return -1;
    *code = (int)number;
    return 0;
}

/* code,"phrase",count,share, or with TABs. */
static int
read_separated(struct row *row, const char *at, const char *end)
{
    char separator = memchr(at, '\t', (size_t)(end - at)) ? '\t' : ',';
    const char *cells[4];
    int count = 0, in_quotes = 0;
    const char *cell = at;

    for (; at < end; at++) {
        in_quotes ^= *at == '"';
        if (*at != separator || in_quotes)
            continue;
        if (count == 3)
            return -1;
        cells[count++] = cell;
        cell = at + 1;
    }
    if (count != 3 || read_code(cells[0], cells[1] - 1, &row->code) != 0 || cell == end)
        return -1;
    return read_number(cells[2], cell - 1, &row->count);
}

/* {"code":404,"phrase":"Not Found","count":1,"share":100.0000} */
static int
read_object(struct row *row, const char *at, const char *end)
{
    int has_code = 0, has_count = 0;
    struct json json;

    json_begin(&json);
    while (json_next(&json, &at, end)) {
        if (json_is_at(&json, "code", 4))
            has_code = read_code(json.start, *json.start == 'n' ? json.start : json.end, &row->code) == 0;
        if (json_is_at(&json, "count", 5))
            has_count = read_number(json.start, json.end, &row->count) == 0;
    }
    return json_is_whole(&json) && has_code && has_count ? 0 : -1;
}

static int
is_text(const char *begin, const char *end, const char *text)
{
    return (size_t)(end - begin) == strlen(text) && memcmp(begin, text, strlen(text)) == 0;
}

static int
add_row(struct merge *merge, const struct row *row)
{
    unsigned long long *sum = row->code < 0 ? &merge->counts->without : &merge->counts->of[row->code];

    if (row->count > ULLONG_MAX - merge->counts->lines)
        return -1;
    *sum += row->count;
    merge->counts->lines += row->count;
    merge->closed += row->code < 0;
    return 0;
}

static const char *
after_host(const char *at, const char *end)
{
    const char *colon = memchr(at, ':', (size_t)(end - at));

    if (!colon || end - colon < 2 || colon[1] != ' ' || memchr(at, ' ', (size_t)(colon - at)) ||
        memchr(at, '"', (size_t)(colon - at)))
        return at;
    return colon + 2;
}

/* Returns 0, or -1 if it is nothing that --count writes. */
static int
merge_line(struct merge *merge, const char *at, const char *end)
{
    struct row row = { -1, 0 };

    if (end > at && end[-1] == '\r')
        end--;
    at = after_host(at, end);
    if (at == end || is_text(at, end, "]"))
        return 0;
    if (is_text(at, end, "[") || is_text(at, end, "code,phrase,count,share") || is_text(at, end, "code\tphrase\tcount\tshare")) {
        merge->opened++;
        return 0;
    }
    if (*at == '{' ? read_object(&row, at, end - (end[-1] == ',')) : read_separated(&row, at, end))
        return -1;
    return add_row(merge, &row);
}

static enum outcome
end_of_merge(const struct merge *merge, const char *name, int more)
{
    if (more < 0) {
        complain_of_failure(name);
        return TROUBLE;
    }
    if (merge->opened == merge->closed && merge->opened > 0)
        return FOUND;
    complain(name, "only %llu of %llu counts are whole", merge->closed < merge->opened ? merge->closed : merge->opened,
        merge->opened);
    return TROUBLE;
}

enum outcome
merge_input(struct counts *counts, struct input *input, const char *name)
{
    static struct lines lines;
    struct merge merge = { counts, 0, 0 };
    struct piece piece;
    int more;

    lines_begin(&lines, input);
    while ((more = lines_next(&lines, &piece)) > 0)
        if (!piece.begins || !piece.ends || merge_line(&merge, piece.start, piece.end) != 0) {
            complain(name, "line %llu is not from --count by code", lines.count);
            return TROUBLE;
        }
    return end_of_merge(&merge, name, more);
}
