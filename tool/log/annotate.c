/* annotate.c - adds phrases to lines. SPDX-License-Identifier: MIT */
#include "annotate.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "httpstatus.h"
#include "letter.h"
#include "progress.h"
#include "readers.h"

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
    struct progress progress;
    unsigned long long found; /* lines with a status */
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

static int
before_read(void *context)
{
    struct filter *filter = context;

    flush(&filter->output);
    progress_show(&filter->progress, &filter->lines);
    return 0;
}

/* Any name of the code, so that "302 Moved Temporarily" is left alone. Where the buffer ends, a name is taken to continue. */
static int
begins_with_name(const char *at, const struct piece *piece, int code)
{
    at += at < piece->end && *at == '(';
    return at == piece->end ? piece->cut : length_of_plain_name(at, piece->end, code, piece->cut) > 0;
}

/* Where the line begins, also within what Docker wraps. */
static const char *
begin_of_line(const struct log *log, const struct piece *piece, const char *status)
{
    const char *at = status;

    if (log->format->read != read_docker)
        return piece->start;
    while (at > piece->start && at[-1] != '"')
        at--;
    return at;
}

/* "HTTP/1.1 " or "HTTP/2 " right before the status, at the beginning of the line or after the "< " of curl. */
static int
is_in_status_line(const char *line, const char *status)
{
    if (status - line >= 2 && line[0] == '<' && line[1] == ' ')
        line += 2;
    return status - line >= 7 && status - line <= 9 && memcmp(line, "HTTP/", 5) == 0;
}

/* In a status line anything that can be seen is a phrase, elsewhere a name of the code. So annotating twice changes nothing. */
static int
has_words(const struct log *log, const struct piece *piece, const char *status)
{
    const char *at = status + 3;

    if (at == piece->end || *at++ != ' ')
        return 0;
    if (is_in_status_line(begin_of_line(log, piece, status), status))
        return at < piece->end && *at != ' ' && *at != '\r' && *at != '\\';
    if (at < piece->end && (is_digit(*at) || *at == '-')) /* a size, as in most logs; a name begins with a letter */
        return 0;
    return begins_with_name(at, piece, code_of(status));
}

/* The text around the phrase. */
struct frame {
    const char *before, *after;
};

static struct frame
frame_of(const struct log *log)
{
    static const struct frame frames[] = {
        { " ", "" },
        { ",\"status_phrase\":\"", "\"" },
        { " status_phrase=\"", "\"" },
    };
    static const struct frame inside[] = {
        { " ", "" },
        { ",\\\"status_phrase\\\":\\\"", "\\\"" },
        { " status_phrase=\\\"", "\\\"" },
    };

    return log->format->read == read_docker ? inside[log->inner->addition] : frames[log->format->addition];
}

/* After the quote that ends a status in quotes. */
static const char *
end_of_value(const struct piece *piece, const char *at)
{
    if (at < piece->end && *at == '\\')
        at++;
    return at < piece->end && *at == '"' ? at + 1 : at;
}

static int
begins_with(const char *at, const struct piece *piece, const char *text)
{
    return (size_t)(piece->end - at) >= strlen(text) && memcmp(at, text, strlen(text)) == 0;
}

/* Where the phrase goes; NULL if it is there. */
static const char *
place_of_phrase(const struct log *log, const struct piece *piece, const char *status, struct frame frame)
{
    const char *at = status + 3;

    if (!*frame.after)
        return has_words(log, piece, status) ? NULL : at;
    at = end_of_value(piece, at);
    return begins_with(at, piece, frame.before) ? NULL : at;
}

static void
add_phrase(struct output *output, const char *phrase, struct frame frame)
{
    put(output, frame.before, strlen(frame.before));
    put(output, phrase, strlen(phrase));
    put(output, frame.after, strlen(frame.after));
}

static void
annotate_piece(struct filter *filter, struct log *log, const struct piece *piece)
{
    struct output *output = &filter->output;
    const char *status = piece->begins ? log_status(log, piece, filter->lines.buffer + filter->lines.length) : NULL;
    const char *phrase = status ? httpstatus_reason(code_of(status)) : NULL;
    const char *place = phrase ? place_of_phrase(log, piece, status, frame_of(log)) : NULL;
    int has_cr = piece->ends && piece->end > piece->start && piece->end[-1] == '\r';
    const char *rest = piece->start;

    filter->found += status != NULL || log_is_document(log); /* which has phrases */
    if (place) {
        rest = place;
        copy(output, piece->start, rest);
        add_phrase(output, phrase, frame_of(log));
    }
    copy(output, rest, piece->end - has_cr);
    if (piece->ends)
        end_line(output, has_cr);
}

static void
begin_filter(struct filter *filter, struct input *input, int output, struct printable *printable)
{
    lines_begin(&filter->lines, input);
    filter->lines.before_read = before_read;
    filter->lines.context = filter;
    filter->output.file = output;
    filter->output.error = 0;
    filter->output.length = 0;
    filter->output.printable = printable;
    filter->found = 0;
    progress_begin(&filter->progress, input, !printable);
}

enum outcome
annotate(struct input *input, int output, struct log *log, struct printable *printable, unsigned long long *found)
{
    static struct filter filter;
    struct piece piece;
    int more = 1;

    begin_filter(&filter, input, output, printable);
    while (!filter.output.error && (more = lines_next(&filter.lines, &piece)) > 0)
        annotate_piece(&filter, log, &piece);
    progress_erase(&filter.progress);
    *found += filter.found;
    if (more < 0 && !filter.output.error) {
        complain_of_failure(log->name);
        return TROUBLE;
    }
    end_output(&filter.output);
    if (!filter.output.error)
        return FOUND;
    errno = filter.output.error;
    complain_of_failure("cannot write");
    return TROUBLE;
}
