/* annotate.c - adds phrases to lines. SPDX-License-Identifier: MIT
 *
 * Lines pass through two buffers, so that memory is the same for any input. A line that is longer than the input buffer is
 * looked at as far as that reaches, and the rest of it is passed on.
 */
#include "annotate.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "httpstatus.h"

enum { BUFFER = 1 << 17 };

static struct {
    char bytes[BUFFER];
    size_t length;
    int failed;
} output;

static void
write_all(const char *bytes, size_t length)
{
    while (length > 0 && !output.failed) {
        ssize_t written = write(STDOUT_FILENO, bytes, length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            output.failed = 1;
            return;
        }
        bytes += written;
        length -= (size_t)written;
    }
}

static void
flush(void)
{
    write_all(output.bytes, output.length);
    output.length = 0;
}

static void
put(const char *bytes, size_t length)
{
    if (length > BUFFER - output.length)
        flush();
    if (length > BUFFER) {
        write_all(bytes, length);
        return;
    }
    memcpy(output.bytes + output.length, bytes, length);
    output.length += length;
}

static int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether a status of three digits stands here, with a space, a CR or the end behind it. */
static int
is_status(const char *at, const char *end)
{
    if (end - at < 3 || !is_digit(at[0]) || !is_digit(at[1]) || !is_digit(at[2]))
        return 0;
    return end - at == 3 || at[3] == ' ' || at[3] == '\r';
}

/* Where the status of the line is: at its beginning, or behind the request line in quotes as the common and the combined
 * log format have it. NULL: nowhere. */
static const char *
find_status(const char *line, const char *end)
{
    const char *quote = line;

    if (is_status(line, end))
        return line;
    while ((quote = memchr(quote, '"', (size_t)(end - quote)))) {
        int escaped = quote > line && quote[-1] == '\\';

        quote++;
        if (!escaped && end - quote > 1 && *quote == ' ' && is_status(quote + 1, end))
            return quote + 1;
    }
    return NULL;
}

static void
annotate_line(const char *line, const char *end)
{
    const char *status = find_status(line, end);
    const char *phrase = NULL;

    if (status)
        phrase = httpstatus_reason((status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0'));
    if (!phrase) {
        put(line, (size_t)(end - line));
        return;
    }
    put(line, (size_t)(status + 3 - line));
    put(" ", 1);
    put(phrase, strlen(phrase));
    put(status + 3, (size_t)(end - status) - 3);
}

/* All whole lines of the buffer; gives where the unfinished one begins. */
static const char *
annotate_lines(const char *at, const char *end)
{
    const char *newline;

    while ((newline = memchr(at, '\n', (size_t)(end - at)))) {
        annotate_line(at, newline);
        put("\n", 1);
        at = newline + 1;
    }
    return at;
}

/* The rest of a line that was too long, up to its end. */
static const char *
pass_on(const char *at, const char *end, int *too_long)
{
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    const char *rest = newline ? newline + 1 : end;

    put(at, (size_t)(rest - at));
    *too_long = !newline;
    return rest;
}

static ssize_t
read_some(char *bytes, size_t size)
{
    ssize_t length;

    do
        length = read(STDIN_FILENO, bytes, size);
    while (length < 0 && errno == EINTR);
    return length;
}

int
annotate(const char **what)
{
    static char input[BUFFER];
    size_t kept = 0; /* bytes of a line whose end is still to come */
    int too_long = 0;
    ssize_t length;

    while (!output.failed && (length = read_some(input + kept, BUFFER - kept)) > 0) {
        const char *end = input + kept + length;
        const char *at = input;

        if (too_long)
            at = pass_on(at, end, &too_long);
        at = annotate_lines(at, end);
        kept = (size_t)(end - at);
        if (kept == BUFFER) {
            annotate_line(at, end);
            too_long = 1;
            kept = 0;
        }
        memmove(input, at, kept);
    }
    if (!output.failed && length < 0) {
        *what = "read";
        return -1;
    }
    if (kept > 0)
        annotate_line(input, input + kept);
    flush();
    *what = "write";
    return output.failed ? -1 : 0;
}
