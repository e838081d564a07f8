/* lines.c - reads lines of any length and bytes in constant memory. SPDX-License-Identifier: MIT */
#include "lines.h"

#include <errno.h>
#include <string.h>

#include "input.h"

void
lines_begin(struct lines *lines, struct input *input)
{
    memset(lines, 0, offsetof(struct lines, buffer));
    lines->input = input;
}

/* Reads into the buffer, after what is left in it. */
static int
fill(struct lines *lines)
{
    ssize_t length;

    lines->length -= lines->at;
    memmove(lines->buffer, lines->buffer + lines->at, lines->length);
    lines->at = 0;
    do {
        lines->at_end = lines->before_read && lines->before_read(lines->context);
        if (lines->at_end)
            return 0;
        length = input_read(lines->input, lines->buffer + lines->length, LINES_BUFFER - lines->length);
    } while (length < 0 && errno == EINTR);
    if (length < 0)
        return -1;
    lines->length += (size_t)length;
    lines->bytes += (size_t)length;
    lines->at_end = length == 0;
    return 0;
}

static void
set_piece(struct lines *lines, struct piece *piece, const char *start, const char *end, int ends)
{
    piece->start = start;
    piece->end = end;
    piece->begins = !lines->in_line;
    piece->ends = ends;
    piece->cut = !ends && !lines->at_end;
    lines->count += !lines->in_line;
    lines->in_line = !ends;
    lines->at = (size_t)(end - lines->buffer) + (size_t)ends;
}

int
lines_next(struct lines *lines, struct piece *piece)
{
    for (;;) {
        const char *start = lines->buffer + lines->at;
        size_t left = lines->length - lines->at;
        const char *newline = memchr(start, '\n', left);

        if (newline) {
            set_piece(lines, piece, start, newline, 1);
            return 1;
        }
        if (left == LINES_BUFFER || (left > 0 && (lines->at_end || lines->in_line))) {
            set_piece(lines, piece, start, start + left, 0);
            return 1;
        }
        if (lines->at_end)
            return 0;
        if (fill(lines) != 0)
            return -1;
    }
}
