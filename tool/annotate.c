/* annotate.c - adds phrases to lines. SPDX-License-Identifier: MIT */
#include "log.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "httpstatus.h"
#include "letter.h"

struct output {
    int file;
    int error; /* errno of the write that failed */
    struct printable *printable;
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

/* What the input has, as the output shows it. */
static void
copy(struct output *output, const char *bytes, const char *end)
{
    char shown[2];

    if (!output->printable) {
        put(output, bytes, (size_t)(end - bytes));
        return;
    }
    for (; bytes < end; bytes++)
        put(output, shown, (size_t)make_printable(output->printable, (unsigned char)*bytes, shown));
}

/* An input can end in the middle of a character. */
static void
end_output(struct output *output)
{
    char last[1];

    if (output->printable)
        put(output, last, (size_t)end_printable(output->printable, last));
    flush(output);
}

/* A CR before the LF is part of the end of the line, and harmless. */
static void
end_line(struct output *output, int has_cr)
{
    char last[1];

    if (output->printable)
        put(output, last, (size_t)end_printable(output->printable, last));
    if (has_cr)
        put(output, "\r", 1);
    put(output, "\n", 1);
}

static void
before_read(void *context)
{
    struct filter *filter = context;

    flush(&filter->output);
    progress_show(filter->progress, &filter->lines);
}

/* Whether the name is here, in any case, and not only the beginning of a longer word. What a buffer ends is taken for the name. */
static int
begins_with_name(const char *at, const struct piece *piece, const char *name)
{
    for (; *name; at++, name++) {
        if (at == piece->end)
            return piece->cut;
        if (small_letter(*at) != small_letter(*name))
            return 0;
    }
    return at == piece->end || !is_small_or_digit(small_letter(*at));
}

/* Any name of the code, so that "302 Moved Temporarily" is left alone. */
static int
begins_with_any_name(const char *at, const struct piece *piece, int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    int i;

    for (; status; status = httpstatus_next_meaning(status)) {
        const char *name = httpstatus_phrase(status);

        for (i = 0; name; name = httpstatus_alias(status, i++))
            if (begins_with_name(at, piece, name))
                return 1;
    }
    return 0;
}

/* Whether a phrase follows the status: in a status line anything that can be seen, elsewhere a name of the code. So annotating
 * twice changes nothing. */
static int
has_phrase(const struct piece *piece, const char *status)
{
    const char *at = status + 3;

    if (at == piece->end || *at++ != ' ')
        return 0;
    if (is_in_status_line(piece, status))
        return at < piece->end && *at != ' ' && *at != '\r';
    if (at < piece->end && ((*at >= '0' && *at <= '9') || *at == '-')) /* a size, as in most logs; a name begins with a letter */
        return 0;
    return begins_with_any_name(at, piece, code_of(status));
}

static void
annotate_piece(struct output *output, const struct piece *piece)
{
    const char *status = piece->begins ? find_status(piece) : NULL;
    const char *phrase = status ? httpstatus_reason(code_of(status)) : NULL;
    int has_cr = piece->ends && piece->end > piece->start && piece->end[-1] == '\r';
    const char *rest = piece->start;

    if (phrase && !has_phrase(piece, status)) {
        rest = status + 3;
        copy(output, piece->start, rest);
        put(output, " ", 1);
        put(output, phrase, strlen(phrase));
    }
    copy(output, rest, piece->end - has_cr);
    if (piece->ends)
        end_line(output, has_cr);
}

const char *
annotate(int input, int output, struct printable *printable, struct progress *progress)
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
    filter.output.printable = printable;
    filter.progress = progress;
    while (!filter.output.error && (more = lines_next(&filter.lines, &piece)) > 0)
        annotate_piece(&filter.output, &piece);
    progress_erase(progress);
    if (!filter.output.error && more < 0)
        return "cannot read";
    end_output(&filter.output);
    errno = filter.output.error;
    return filter.output.error ? "cannot write" : NULL;
}
