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
annotate_piece(struct output *output, const struct piece *piece)
{
    const char *status = piece->begins ? find_status(piece) : NULL;
    const char *phrase = status ? httpstatus_reason(code_of(status)) : NULL;
    const char *rest = piece->start;

    if (phrase) {
        rest = status + 3;
        put(output, piece->start, (size_t)(rest - piece->start));
        put(output, " ", 1);
        put(output, phrase, strlen(phrase));
    }
    put(output, rest, (size_t)(piece->end - rest));
    if (piece->ends)
        put(output, "\n", 1);
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
    while (!filter.output.error && (more = lines_next(&filter.lines, &piece)) > 0)
        annotate_piece(&filter.output, &piece);
    progress_erase(progress);
    if (!filter.output.error && more < 0)
        return "cannot read";
    flush(&filter.output);
    errno = filter.output.error;
    return filter.output.error ? "cannot write" : NULL;
}
