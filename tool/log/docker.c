/* docker.c - a line that Docker wraps: {"log":"the line\n","stream":"stdout","time":"..."}. SPDX-License-Identifier: MIT */
#include <string.h>

#include "json.h"
#include "readers.h"

static const char line_path[] = "log", stream_path[] = "stream";

static int
digit_of(char byte)
{
    return byte <= '9' ? byte - '0' : (byte | 0x20) - 'a' + 10;
}

/* The byte that is written here, and where the next one is written. What is no ASCII character is a question mark. */
static char
unescape(const char **at)
{
    static const char escapes[] = "b\bf\fn\nr\rt\t";
    const char *here = *at;
    const char *escape;

    *at = here + 1;
    if (*here != '\\')
        return *here;
    *at = here + (here[1] == 'x' ? 4 : 2);
    if (here[1] == 'x')
        return (char)(digit_of(here[2]) * 16 + digit_of(here[3]));
    if (here[1] != 'u') {
        escape = strchr(escapes, here[1]);
        return escape ? escape[1] : here[1];
    }
    *at = here + 6;
    if (here[2] != '0' || here[3] != '0' || here[4] > '7')
        return '?';
    return (char)(digit_of(here[4]) * 16 + digit_of(here[5]));
}

/* The line as a string of JSON; NULL if Docker did not write this. */
static const char *
wrapped_line(const struct piece *piece, const char **end)
{
    const char *at = piece->start, *line = NULL;
    int has_stream = 0;
    struct json json;

    json_begin(&json);
    while (json_next(&json, &at, piece->end)) {
        if (json_is_at(&json, line_path, sizeof(line_path) - 1) && json.is_string) {
            line = json.start;
            *end = json.end;
        }
        has_stream |= json_is_at(&json, stream_path, sizeof(stream_path) - 1);
    }
    return has_stream && json_is_whole(&json) ? line : NULL;
}

/* Where a status is written that is so many bytes after the beginning; NULL if its digits are escaped. */
static const char *
written_at(const char *at, size_t offset, const char *end)
{
    for (; offset > 0; offset--)
        unescape(&at);
    return is_status(at, end) ? at : NULL;
}

const char *
read_docker(struct log *log, const struct piece *piece)
{
    static char line[LINES_BUFFER];
    const struct format *outer = log->format;
    struct piece inside = { line, line, 1, 1, 0 };
    const char *at, *begin, *end = NULL, *status;
    size_t length = 0;

    if (piece->cut || piece->start == piece->end || *piece->start != '{' || !(begin = wrapped_line(piece, &end)))
        return NULL;
    for (at = begin; at < end;)
        line[length++] = unescape(&at);
    inside.end = line + length - (length > 0 && line[length - 1] == '\n');
    if (!log->inner)
        log->inner = format_of_line(log, &inside);
    log->format = log->inner;
    status = log->inner ? log->inner->read(log, &inside) : NULL;
    log->format = outer;
    return status ? written_at(begin, (size_t)(status - line), end) : NULL;
}
