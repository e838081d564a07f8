/* lines.c - the input is a number, a kind, a number and what a filter reads. SPDX-License-Identifier: MIT
 *
 * The filters get it behind nothing, or behind filler that ends up to 128 bytes before or behind where a buffer does, so that a
 * few bytes meet every border. They get it from a file, or through a pipe in pieces of so many bytes. Lines are taken one by one
 * from the whole input, and their statuses found byte by byte: in quotes or not, escaped or not.
 */
#include <fcntl.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "annotate.h"
#include "count.h"
#include "fuzz.h"
#include "httpstatus.h"

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

/* A byte that is not spoken of below is any other; so a NUL ends no line, and no locale takes two bytes together. */
static const char *
as_string(const char *line, size_t length)
{
    static char string[LINES_BUFFER + 2];
    static char bytes[256];
    const char *spoken_of = "0123456789\"\\ \r";
    size_t i;

    if (!bytes['0'])
        memset(bytes, 'x', sizeof bytes);
    for (; *spoken_of; spoken_of++)
        bytes[(unsigned char)*spoken_of] = *spoken_of;
    for (i = 0; i < length && i < LINES_BUFFER; i++)
        string[i] = bytes[(unsigned char)line[i]];
    if (i == LINES_BUFFER)
        string[i++] = 'x';
    string[i] = '\0';
    return string;
}

/* Whether a status stands here, behind a prefix. */
static int
matches(const char *string, const char *prefix)
{
    static regex_t status;

    if (strncmp(string, prefix, strlen(prefix)) != 0)
        return 0;
    if (!status.re_nsub)
        PROMISE(regcomp(&status, "^[0-9]{3}([ \r]|$)", REG_EXTENDED) == 0);
    return regexec(&status, string + strlen(prefix), 0, NULL, 0) == 0;
}

/* Where the status of a line is, of which the first 128 KiB count and never end one; -1: nowhere. */
static long
place_of_status(const char *line, size_t length)
{
    const char *string = as_string(line, length);
    const char *at;
    int quoted = 0, escaped = 0;

    if (matches(string, ""))
        return 0;
    for (at = string; *at; at++) {
        if (*at == '"' && !escaped) {
            quoted = !quoted;
            if (!quoted && matches(at + 1, " "))
                return at + 2 - string;
        }
        escaped = *at == '\\' && !escaped;
    }
    return -1;
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
    if (place >= 0 && phrase) {
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

/* Nothing is shown, but this is called before each read. The pointer stands behind the output's buffer. */
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

    PROMISE(annotate(file, empty_file(&output), &off) == NULL);
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
    uint8_t bytes[128] = { (uint8_t)offset, (uint8_t)kind, (uint8_t)piece_length };

    memcpy(bytes + HEADER, text, strlen(text));
    run(bytes, HEADER + strlen(text));
}

/* Each number at the beginning and behind a request; and what stands over the border of a buffer, at each place. */
void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    static const char text[] = "\"GET /\\\" 200 \" 404 1\r\n503\n\n\" 20";
    char line[64];
    int i;

    run = run_one;
    for (i = 0; i < 1000; i++) {
        snprintf(line, sizeof line, "%03d\n::1 \"-\" %03d -\n", i, i);
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
