/* lines.c - the input is a number, a kind, a number, a format and what a filter reads. SPDX-License-Identifier: MIT
 *
 * The filters get it after nothing, or after filler that ends up to 128 bytes before or after the end of a buffer, so that a
 * few bytes meet every border. They get it at once, or in pieces of so many bytes. Lines are taken one by one from the whole input,
 * and tests/oracle/log-line.c says where their statuses are.
 */
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "annotate.h"
#include "count.h"
#include "fuzz.h"
#include "httpstatus.h"
#include "oracle.h"
#include "readers.h"

enum { OFFSET, KIND, PIECE, FORMAT, HEADER };
enum { NOTHING, ONE_LINE, LINES, LINES_WITH_STATUS, KINDS, TWO_BUFFERS = KINDS };
enum { LINE = 256, INPUT = 2 * LINES_BUFFER + 128 + LONGEST, OUTPUT = 12 * INPUT };

/* All that is read, and what is expected of it. */
static char input[INPUT];
static size_t input_length, filler_length;
static char expected[OUTPUT];
static size_t expected_length;
static struct counts expected_counts;

/* ---- What is expected ---- */

/* The format that the input is read in, by a letter of the input. Docker's and documents have no line of their own to look at. */
static const struct choice_of_format {
    char letter;
    const char *name, *detail;
    int number; /* the column from 1, or the field from 0 */
    const char *line;
} choices[] = {
    { 'c', "common", NULL, 0, "\"A /\\\" 200 HTTP/2\" 404 not found\r\n503\n\n\" 20" },
    { 'j', "json", "status", 0, "{\"a\":[1,{}],\"b\\\"\":-0.5e+7,\"status\":404}\n{\"status\":\"200\"}\r\n{" },
    { 'J', "json", "res.statusCode,x", 0, "{\"res\":{\"a\":null,\"statusCode\":404}}\n[f] {\"res.statusCode\":500,\"res\":true}\n{\"x\":\"201\"}\n" },
    { 'l', "logfmt", "status,x", 0, "a=1 b c=\"d \\\" status=200\" status=404 e= f\n[f] x=1 status=\"503\"\n" },
    { 'h', "haproxy", NULL, 0, "<1>Nov 2 1:2:3 h p[1]: ::1:2 [1/N f b/s 0/0/-1/+3/4 404 5 - -\n" },
    { 'a', "alb", NULL, 0, "h2 2026-11-01T0:Z app/a/b c d 0.0 0.1 -1 502 404 3\n" },
    { 'e', "elb", NULL, 0, "2026-11-01T0:Z a b c 0.0 0.1 -1 502 404 3 4 \"GET\n" },
    { 's', "squid", NULL, 0, "1.2  3 c TCP_MISS/404 5 GET u - -\n" },
    { 'g', "gin", NULL, 0, "[GIN] 2026/1/2 - 1:2:3 |\033[1;2m 404 \033[0m| 1ms | c | GET\n" },
    { 'p', "php", NULL, 0, "[S N 2 1:2:3 2026] c:1 [404]: GET /\n" },
    { 'r', "rails", NULL, 0, "I, [1 #2]  INFO -- : [a-b] Completed 404 Not Found in 5ms\nCompleted 599  in 5ms\n" },
    { 'L', "laravel", NULL, 0, "  \033[32;1m404 \033[39;22m   GET / ..... 24.12 mb 12.34 ms\n  500    GET / ..... 1 ms\n  404    GET /a 1 ms\n  c:1 [405]: GET /" },
    { 'm', "morgan", NULL, 0, "\033[0mGET / \033[32m404\033[0m 5.1 ms - -\nGET / 500 - - 5.1 ms\nc - GET / HTTP/1.1 405 - - 5.1 ms\n" },
    { 'u', "curl", NULL, 0, "< HTTP/2 404 \r\n< HTTP/1.1 500 Oh\nHTTP/2 404\n" },
    { 'w', "w3c", NULL, 2, "a b 404 c\na\tb c\t404 Not Found\td\na b 500\r\n" },
    { 'C', "column", NULL, 3, " a\t b  404 c\na b 500\r\n" },
};

static const struct choice_of_format *choice;
static struct format format;
static struct log_wish wish;

static void
choose_format(char letter)
{
    static const struct format by_column = { "column", read_column, NULL, ADDS_WORDS };
    const struct format *row = formats;
    size_t i;

    choice = choices;
    for (i = 0; i < sizeof choices / sizeof *choices; i++)
        if (choices[i].letter == letter)
            choice = &choices[i];
    wish.column = choice->number;
    while (row->name && strcmp(row->name, choice->name) != 0)
        row++;
    format = row->name ? *row : by_column;
    if (choice->detail)
        format.detail = choice->detail;
}

static void
begin_log(struct log *log)
{
    log_begin(log, &wish, "input");
    log->format = &format;
    log->status_field = choice->number;
}

/* Of a line, the first 128 KiB count and never end a status. */
static size_t visible;
static int is_cut;

static long
place_in_line(const char *line, size_t length)
{
    is_cut = length >= LINES_BUFFER;
    visible = is_cut ? LINES_BUFFER : length;
    return place_of_status(choice->name, choice->detail, choice->number, line, visible, is_cut);
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

/* Whether a status line begins the line, or follows the "< " of curl. */
static int
is_status_line(const char *line, long place)
{
    const char *begin = strncmp(line, "< ", 2) == 0 ? line + 2 : line;

    return strncmp(begin, "HTTP/", 5) == 0 && line + place - begin >= 7 && line + place - begin <= 9;
}

static int
has_words(const char *line, long place, int code)
{
    size_t begin = (size_t)place + 4;
    const struct httpstatus *status;
    int i;

    if (begin > visible || line[begin - 1] != ' ')
        return 0;
    if (is_status_line(line, place))
        return begin < visible + (size_t)is_cut && line[begin] != ' ' && line[begin] != '\r' && line[begin] != '\\';
    begin += begin < visible && line[begin] == '(';
    for (status = httpstatus_from_code(code); status; status = httpstatus_next_meaning(status)) {
        if (is_named(line + begin, visible - begin, httpstatus_phrase(status)))
            return 1;
        for (i = 0; httpstatus_alias(status, i); i++)
            if (is_named(line + begin, visible - begin, httpstatus_alias(status, i)))
                return 1;
    }
    return 0;
}

/* What is added after the status, "" if it is there; *place becomes the place. */
static const char *
addition_to(const char *line, long *place)
{
    static char addition[256];
    int code = atoi((char[4]){ line[*place], line[*place + 1], line[*place + 2], '\0' });
    const char *phrase = httpstatus_reason(code);
    const char *const before[] = { " ", ",\"status_phrase\":\"", " status_phrase=\"" };
    const char *const after[] = { "", "\"", "\"" };
    size_t end = (size_t)*place + 3;

    snprintf(addition, sizeof addition, "%s%s%s", before[format.addition], phrase ? phrase : "", after[format.addition]);
    if (format.addition == ADDS_WORDS)
        addition[0] = phrase && has_words(line, *place, code) ? '\0' : ' ';
    else if (end < visible && (line[end] == '"' || line[end] == '\\'))
        end += line[end] == '\\' && end + 1 < visible && line[end + 1] == '"' ? 2 : line[end] == '"';
    if (format.addition != ADDS_WORDS && visible - end >= strlen(before[format.addition]) &&
        memcmp(line + end, before[format.addition], strlen(before[format.addition])) == 0)
        addition[0] = '\0';
    *place = (long)end;
    return phrase ? addition : "";
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
check_reader(const char *line, size_t length, long place)
{
    struct piece whole = { NULL, NULL, 1, 1, 0 };
    struct log log;

    begin_log(&log);
    whole.start = line;
    whole.end = line + length;
    PROMISE(format.read(&log, &whole) == (place < 0 ? NULL : line + place));
}

static void
check_copies(const char *line, size_t length, long place)
{
    if (length > LONGEST)
        return;
    check_reader(copy_to_end(&fence, line, length), length, place);
    check_reader(copy_to_begin(&fence, line, length), length, place);
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
    long place = place_in_line(line, length);
    int code = place < 0 ? 0 : code_at(line + place);
    const char *addition = "";

    check_copies(line, length, place);
    expected_counts.lines++;
    *(place < 0 ? &expected_counts.without : &expected_counts.of[code]) += 1;
    if (place >= 0)
        addition = addition_to(line, &place);
    expect_bytes(line, place < 0 ? 0 : (size_t)place);
    expect_bytes(addition, strlen(addition));
    expect_bytes(line + (place < 0 ? 0 : place), length - (place < 0 ? 0 : (size_t)place) + (has_end != 0));
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

static size_t fed, piece;

/* In place of the command's. In the filler no border is of interest. */
ssize_t
input_read(struct input *source, char *buffer, size_t size)
{
    size_t length = piece == 0 ? input_length : fed < filler_length ? filler_length - fed : piece;

    (void)source;
    if (length > input_length - fed)
        length = input_length - fed;
    if (length > size)
        length = size;
    memcpy(buffer, input + fed, length);
    fed += length;
    return (ssize_t)length;
}

/* A file that can always be waited for. */
static struct input *
open_input(void)
{
    static struct input source;

    if (source.file == 0)
        source.file = source.source = open("/dev/null", O_RDONLY);
    fed = 0;
    return &source;
}

/* ---- The target ---- */

static void
check_annotate(void)
{
    static char written[OUTPUT];
    static int output;
    unsigned long long found = 0;
    struct log log;

    begin_log(&log);
    PROMISE(annotate(open_input(), empty_file(&output), &log, NULL, &found) == FOUND);
    PROMISE(found == expected_counts.lines - expected_counts.without);
    PROMISE(contents(output, written, sizeof written) == expected_length);
    PROMISE(memcmp(written, expected, expected_length) == 0);
}

static void
check_count(void)
{
    static struct counts counts;
    struct tally tally = { TEXT, BY_CODE, 0, NEVER, 0 };
    struct log log;

    begin_log(&log);
    memset(&counts, 0, sizeof counts);
    PROMISE(count_input(&counts, open_input(), &log, &tally) == FOUND);
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
    int rare = data[KIND] < 2 * TWO_BUFFERS; /* long inputs take time */
    int kind = rare ? data[KIND] % KINDS : NOTHING;
    size_t buffers = data[KIND] / TWO_BUFFERS % 2 + 1;

    fill(kind, data[OFFSET], kind == NOTHING ? 0 : buffers * LINES_BUFFER - 128 + data[OFFSET]);
    memcpy(input + filler_length, data + HEADER, size - HEADER);
    input_length = filler_length + size - HEADER;
    piece = data[PIECE];
    choose_format((char)data[FORMAT]);
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
run_text(char letter, int offset, int kind, int piece_length, const char *text)
{
    uint8_t bytes[256] = { (uint8_t)offset, (uint8_t)kind, (uint8_t)piece_length, (uint8_t)letter };

    memcpy(bytes + HEADER, text, strlen(text));
    run(bytes, HEADER + strlen(text));
}

/* What crosses the border of a buffer, at each place. */
static void
run_at_border(char letter, const char *text)
{
    int i;

    for (i = 128 - (int)strlen(text) - 1; i <= 128 + 1; i++) {
        run_text(letter, i, ONE_LINE, 0, text);
        run_text(letter, i, ONE_LINE, 1, text);
        run_text(letter, i, ONE_LINE + TWO_BUFFERS, 1, text);
        run_text(letter, i, LINES, 0, text);
        run_text(letter, i, LINES_WITH_STATUS, 1, text);
    }
}

/* The lines of a format, each truncated at each position as well. */
static void
run_cut(char letter, const char *text)
{
    char part[192];
    size_t length;

    for (length = strlen(text); length > 0; length--) {
        snprintf(part, sizeof part, "%.*s", (int)length, text);
        run_text(letter, 0, NOTHING, 1, part);
    }
    run_text(letter, 128 - (int)strlen(text) / 2, ONE_LINE, 0, text);
    run_text(letter, 128 - (int)strlen(text) / 2, LINES, 1, text);
}

/* Each number at the beginning and after a request, and a line of each format. */
void
inputs_of_registry(int (*run_one)(const uint8_t *data, size_t size))
{
    char line[128];
    size_t i;

    run = run_one;
    for (i = 0; i < 1000; i++) {
        snprintf(line, sizeof line, "%03d\n::1 [01/Nov/2026:12:00:00 +0000] \"-\" %03d -\nHTTP/2 %03d\n", (int)i, (int)i, (int)i);
        run_text('c', 0, NOTHING, (int)i % 3, line);
    }
    run_at_border('c', choices[0].line);
    for (i = 0; i < sizeof choices / sizeof *choices; i++)
        run_cut(choices[i].letter, choices[i].line);
    for (i = 0; i < 256; i++)
        run_text('c', (int)i, LINES_WITH_STATUS, 0, choices[0].line);
}
