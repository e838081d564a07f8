/* annotate.c - adds phrases to lines. SPDX-License-Identifier: MIT */
#include "annotate.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "httpstatus.h"
#include "lines.h"

struct output {
    int file;
    int error; /* errno of the write that failed */
    size_t length;
    char bytes[LINES_BUFFER];
};

struct filter {
    struct lines lines;
    struct output output;
    struct progress *progress;
};

static void
write_all(struct output *output, const char *bytes, size_t length)
{
    while (length > 0 && !output->error) {
        ssize_t written = write(output->file, bytes, length);

        if (written < 0) {
            output->error = errno == EINTR ? 0 : errno;
            continue;
        }
        bytes += written;
        length -= (size_t)written;
    }
}

static void
flush(struct output *output)
{
    write_all(output, output->bytes, output->length);
    output->length = 0;
}

static void
put(struct output *output, const char *bytes, size_t length)
{
    if (length > sizeof(output->bytes) - output->length)
        flush(output);
    memcpy(output->bytes + output->length, bytes, length);
    output->length += length;
}

static void
before_read(void *context)
{
    struct filter *filter = context;

    flush(&filter->output);
    progress_show(filter->progress, &filter->lines);
}

static void
annotate_line(struct output *output, const char *line, const char *end)
{
    const char *status = find_status(line, end);
    const char *phrase = status ? httpstatus_reason(code_of(status)) : NULL;

    if (!phrase) {
        put(output, line, (size_t)(end - line));
        return;
    }
    put(output, line, (size_t)(status + 3 - line));
    put(output, " ", 1);
    put(output, phrase, strlen(phrase));
    put(output, status + 3, (size_t)(end - status) - 3);
}

const char *
annotate(int input, int output, struct progress *progress)
{
    static struct filter filter;
    struct piece piece;
    int more;

    lines_begin(&filter.lines, input);
    filter.lines.before_read = before_read;
    filter.lines.context = &filter;
    filter.output.file = output;
    filter.output.error = 0;
    filter.output.length = 0;
    filter.progress = progress;
    while (!filter.output.error && (more = lines_next(&filter.lines, &piece)) > 0) {
        if (piece.begins)
            annotate_line(&filter.output, piece.start, piece.end);
        else
            put(&filter.output, piece.start, (size_t)(piece.end - piece.start));
        if (piece.ends)
            put(&filter.output, "\n", 1);
    }
    progress_erase(progress);
    if (!filter.output.error && more < 0)
        return "cannot read";
    flush(&filter.output);
    errno = filter.output.error;
    return filter.output.error ? "cannot write" : NULL;
}
