/* lines.c - the input is a number, a kind, a number and what a filter reads. SPDX-License-Identifier: MIT
 *
 * The filters get it after nothing, or after filler that ends up to 128 bytes before or after the end of a buffer, so that a
 * few bytes meet every border. They get it from a file, or through a pipe in pieces of so many bytes. Lines are taken one by one
 * from the whole input, and their statuses found byte by byte: in quotes or not, escaped or not.
 */
#include <ctype.h>
#include <fcntl.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "log.h"
#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"

enum { OFFSET, KIND, PIECE, HEADER };
enum { NOTHING, ONE_LINE, LINES, LINES_WITH_STATUS, KINDS, TWO_BUFFERS = KINDS };
enum { LINE = 256, INPUT = 2 * LINES_BUFFER + 128 + LONGEST, OUTPUT = 12 * INPUT };

/* All that is read, and what is expected of it. */
static char input[INPUT];
static size_t input_length, filler_length;
static char expected[OUTPUT];
static size_t expected_length;
static struct counts expected_counts;

/* ---- What is expected ---- */

/* As much of a line as counts. So that a NUL ends nothing and no locale takes two bytes together, bytes of which no rule speaks are one
 * that is in no rule; and so is what follows where more of the line follows. */
static size_t visible;
static int is_cut;

static const char *
as_string(const char *line, size_t length)
{
    static char string[LINES_BUFFER + 2];
    size_t i;

    is_cut = length >= LINES_BUFFER;
    visible = is_cut ? LINES_BUFFER : length;
    for (i = 0; i < visible; i++)
        string[i] = line[i] > 0 ? line[i] : '\1';
    if (is_cut)
        string[i++] = '\1';
    string[i] = '\0';
    return string;
}

static const char status_line[] = "^HTTP/[0-9](\\.[0-9])? [1-9][0-9]{2}([ \r]|$)";
static const char status_alone[] = "^[1-9][0-9]{2}([ \r]|$)";
static const char status_after_request[] = "^ [1-9][0-9]{2}([ \r]|$)";
static const char request[] = "^[A-Z_-]+( .*)? HTTP/[0-9](\\.[0-9])?$";
static const char time_of_log[] = "^\\[[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}(:[0-9]{2}){3} [-+][0-9]{4}\\] $";

static int
matches(const char *string, const char *pattern)
{
    static struct { const char *pattern; regex_t regex; } known[8];
    int i;

    for (i = 0; known[i].pattern && known[i].pattern != pattern; i++)
        continue;
    if (!known[i].pattern) {
        PROMISE(regcomp(&known[i].regex, pattern, REG_EXTENDED | REG_NOSUB) == 0);
        known[i].pattern = pattern;
    }
    return regexec(&known[i].regex, string, 0, NULL, 0) == 0;
}

static int
part_matches(const char *begin, const char *end, const char *pattern)
{
    static char part[LINES_BUFFER + 2];

    memcpy(part, begin, (size_t)(end - begin));
    part[end - begin] = '\0';
    return matches(part, pattern);
}

/* The quote that opens (or, the second time, closes) the first quoted string, or NULL. */
static const char *
quote_of(const char *string, int closing)
{
    const char *at;
    int quotes = 0, escaped = 0;

    for (at = string; *at; at++) {
        if (*at == '"' && !escaped && quotes++ == closing)
            return at;
        escaped = *at == '\\' && !escaped;
    }
    return NULL;
}

enum { TIME_LENGTH = 29 };

/* Where the status of a line is, of which the first 128 KiB count and never end one; -1: nowhere. */
static long
place_of_status(const char *line, size_t length)
{
    const char *string = as_string(line, length);
    const char *opens = quote_of(string, 0);
    const char *closes = quote_of(string, 1);

    if (matches(string, status_line))
        return string[6] == '.' ? 9 : 7;
    if (matches(string, status_alone))
        return 0;
    if (!closes || !matches(closes + 1, status_after_request))
        return -1;
    if (part_matches(opens + 1, closes, request) ||
        (opens - string >= TIME_LENGTH && part_matches(opens - TIME_LENGTH, opens, time_of_log)))
        return closes + 2 - string;
    return -1;
}

/* Whether one of its names follows the code. */
static int
is_named(const char *rest, size_t length, const char *name)
{
    size_t needed = strlen(name);

    if (length < needed)
        return is_cut && strncasecmp(rest, name, length) == 0;
    return strncasecmp(rest, name, needed) == 0 && !(needed < length && isascii(rest[needed]) && isalnum((unsigned char)rest[needed]));
}

static int
has_phrase_already(const char *line, size_t length, long place, int code)
{
    const char *string = as_string(line, length);
    size_t begin = (size_t)place + 4;
    const struct httpstatus *status;
    int i;

    if (begin > visible || string[begin - 1] != ' ')
        return 0;
    if (matches(string, status_line))
        return begin < visible && string[begin] != ' ' && string[begin] != '\r';
    for (status = httpstatus_from_code(code); status; status = httpstatus_next_meaning(status)) {
        if (is_named(string + begin, visible - begin, httpstatus_phrase(status)))
            return 1;
        for (i = 0; httpstatus_alias(status, i); i++)
            if (is_named(string + begin, visible - begin, httpstatus_alias(status, i)))
                return 1;
    }
    return 0;
}

static int
code_at(const char *digits)
{
    char string[4] = "";

    memcpy(string, digits, 3);
    return atoi(string);
}

static struct fence fence;

static void
check_find_status(const char *line, size_t length, long place)
{
    struct piece whole = { NULL, NULL, 1, 1, 0 };

    whole.start = line;
    whole.end = line + length;
    PROMISE(find_status(&whole) == (place < 0 ? NULL : line + place));
}

static void
check_copies(const char *line, size_t length, long place)
{
    if (length > LONGEST)
        return;
    check_find_status(copy_to_end(&fence, line, length), length, place);
    check_find_status(copy_to_begin(&fence, line, length), length, place);
}

static void
expect_bytes(const char *bytes, size_t length)
{
    PROMISE(length <= sizeof expected - expected_length);
    memcpy(expected + expected_length, bytes, length);
    expected_length += length;
}

static void
expect_line(const char *line, size_t length, int has_end)
{
    long place = place_of_status(line, length);
    size_t before = place < 0 ? 0 : (size_t)place + 3;
    int code = place < 0 ? 0 : code_at(line + place);
    const char *phrase = httpstatus_reason(code);

    check_copies(line, length, place);
    expect_bytes(line, before);
    if (place >= 0 && phrase && !has_phrase_already(line, length, place, code)) {
        expect_bytes(" ", 1);
        expect_bytes(phrase, strlen(phrase));
    }
    expect_bytes(line + before, length - before + (has_end != 0));
    expected_counts.lines++;
    *(place < 0 ? &expected_counts.without : &expected_counts.of[code]) += 1;
}

static void
expect(void)
{
    const char *line = input;
    const char *end = input + input_length;

    expected_length = 0;
    memset(&expected_counts, 0, sizeof expected_counts);
    while (line < end) {
        const char *newline = memchr(line, '\n', (size_t)(end - line));
        size_t length = (size_t)((newline ? newline : end) - line);

        expect_line(line, length, newline != NULL);
        line += length + (newline != NULL);
    }
}

/* ---- How it is fed ---- */

static int feeder; /* the end of the pipe that is written to; -1: none */
static size_t fed, piece;

/* In the filler no border is of interest. What does not fit comes the next time. */
static void
feed(void)
{
    size_t length = fed < filler_length ? filler_length - fed : piece;
    ssize_t written;

    if (feeder < 0)
        return;
    if (length > input_length - fed)
        length = input_length - fed;
    written = write(feeder, input + fed, length);
    fed += written > 0 ? (size_t)written : 0;
    if (fed == input_length) {
        close(feeder);
        feeder = -1;
    }
}

static struct progress off;

/* Nothing is shown, but this is called before each read. The pointer is after the output's buffer. */
void
progress_show(struct progress *progress, const struct lines *lines)
{
    PROMISE(progress == &off);
    PROMISE(lines->bytes <= fed);
    feed();
}

void
progress_erase(struct progress *progress)
{
    PROMISE(progress == &off);
}

static int
open_pipe(void)
{
    int ends[2];

    PROMISE(pipe(ends) == 0);
    PROMISE(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0);
    feeder = ends[1];
    fed = 0;
    return ends[0];
}

static int
open_file(void)
{
    static int file;

    PROMISE(write(empty_file(&file), input, input_length) == (ssize_t)input_length);
    PROMISE(lseek(file, 0, SEEK_SET) == 0);
    feeder = -1;
    fed = input_length;
    return dup(file);
}

static int
open_input(void)
{
    return piece > 0 ? open_pipe() : open_file();
}

/* ---- The target ---- */

static void
check_annotate(void)
{
    static char written[OUTPUT];
    static int output;
    int file = open_input();

    PROMISE(annotate(file, empty_file(&output), NULL, &off) == NULL);
    close(file);
    PROMISE(contents(output, written, sizeof written) == expected_length);
    PROMISE(memcmp(written, expected, expected_length) == 0);
}

static void
check_count(void)
{
    static struct counts counts;
    int file = open_input();

    PROMISE(count_lines(&counts, file, &off) == 0);
    close(file);
    PROMISE(memcmp(&counts, &expected_counts, sizeof counts) == 0);
}

/* Of lines that are as long as each other, but for the first, which moves them along the output's buffer, and the last. */
static void
fill(int kind, size_t first, size_t length)
{
    size_t i;

    memset(input, 'x', length);
    filler_length = length;
    for (i = first; i < length && kind >= LINES; i += LINE)
        input[i] = '\n';
    for (i = first + 1; i + LINE <= length && kind == LINES_WITH_STATUS; i += LINE)
        memcpy(input + i, "404 ", 4);
}

static void
make_input(const uint8_t *data, size_t size)
{
    int kind = data[KIND] % KINDS;
    size_t buffers = data[KIND] / TWO_BUFFERS % 2 + 1;

    fill(kind, data[OFFSET], kind == NOTHING ? 0 : buffers * LINES_BUFFER - 128 + data[OFFSET]);
    memcpy(input + filler_length, data + HEADER, size - HEADER);
    input_length = filler_length + size - HEADER;
    piece = data[PIECE];
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < HEADER || size > LONGEST)
        return 0;
    make_input(data, size);
    expect();
    check_annotate();
    check_count();
    return 0;
}

static int (*run)(const uint8_t *data, size_t size);

static void
run_text(int offset, int kind, int piece_length, const char *text)
{
    uint8_t bytes[192] = { (uint8_t)offset, (uint8_t)kind, (uint8_t)piece_length };

    memcpy(bytes + HEADER, text, strlen(text));
    run(bytes, HEADER + strlen(text));
}

/* Each number at the beginning and after a request; and what crosses the border of a buffer, at each place. */
void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    static const char text[] = "\"A /\\\" 200 HTTP/2\" 404 not found\r\n503\n\n\" 20";
    char line[128];
    int i;

    run = run_one;
    for (i = 0; i < 1000; i++) {
        snprintf(line, sizeof line, "%03d\n::1 [01/Nov/2026:12:00:00 +0000] \"-\" %03d -\nHTTP/2 %03d\n", i, i, i);
        run_text(0, NOTHING, i % 3, line);
    }
    for (i = 128 - (int)sizeof text; i <= 128 + 1; i++) {
        run_text(i, ONE_LINE, 0, text);
        run_text(i, ONE_LINE, 1, text);
        run_text(i, ONE_LINE + TWO_BUFFERS, 1, text);
        run_text(i, LINES, 0, text);
        run_text(i, LINES_WITH_STATUS, 1, text);
    }
    for (i = 0; i < 256; i++)
        run_text(i, LINES_WITH_STATUS, 0, text);
}
