/* detect.c - which format a log has. SPDX-License-Identifier: MIT
 *
 * The first lines that any format reads decide: the format that reads most of them, of several the first one of the table.
 */
#include <string.h>

#include "readers.h"
#include "terminal.h"

enum { SAMPLE = 64, MOST_TRIED = 10000 };

/* What --column and --json-key choose. */
static const struct format by_column = { "column", read_column, NULL, ADDS_WORDS };
static const struct format by_member = { "json", read_json, NULL, ADDS_MEMBER };
static const struct format by_pair = { "logfmt", read_logfmt, NULL, ADDS_PAIR };

void
log_begin(struct log *log, const struct log_wish *wish, const char *name)
{
    memset(log, 0, sizeof(*log));
    log->wish = wish;
    log->name = name;
    log->status_field = -1;
    if (wish->column > 0)
        log->format = &by_column;
}

int
log_is_document(const struct log *log)
{
    return log->format && !log->format->read;
}

/* ---- Detection ---- */

static int
count_read(const struct log *log, const struct format *format, const struct piece *sample, int lines)
{
    struct log trial = *log;
    int count = 0;
    int i;

    trial.format = format;
    for (i = 0; format->read && i < lines; i++)
        count += format->read(&trial, &sample[i]) != NULL;
    return count;
}

/* The line, and whole ones after it. */
static int
take_sample(struct piece *sample, const struct piece *first, const char *read)
{
    const char *at, *end;
    int count = 1;

    sample[0] = *first;
    for (at = first->end + 1; first->ends && at < read && count < SAMPLE; at = end + 1) {
        struct piece piece = { at, NULL, 1, 1, 0 };

        end = memchr(at, '\n', (size_t)(read - at));
        if (!end)
            break;
        piece.end = end;
        sample[count++] = piece;
    }
    return count;
}

/* That of --json-key, in JSON or logfmt. */
static const struct format *
asked_format(struct log *log, const struct piece *sample, int lines)
{
    const struct format *const kinds[] = { &by_member, &by_pair };
    size_t i;

    for (i = 0; i < 2; i++) {
        log->asked = *kinds[i];
        log->asked.detail = log->wish->key;
        if (is_wished(log->wish, kinds[i]) && count_read(log, &log->asked, sample, lines) > 0)
            return &log->asked;
    }
    return NULL;
}

static const struct format *
best_format(const struct log *log, const struct piece *sample, int lines)
{
    const struct format *best = NULL;
    int most = 0;
    size_t i;

    for (i = 0; formats[i].name; i++) {
        int count = is_wished(log->wish, &formats[i]) ? count_read(log, &formats[i], sample, lines) : 0;

        if (count > most) {
            most = count;
            best = &formats[i];
        }
    }
    return best;
}

const struct format *
format_of_line(struct log *log, const struct piece *piece)
{
    size_t i;

    for (i = 0; formats[i].name; i++)
        if (formats[i].read != read_docker && count_read(log, &formats[i], piece, 1) > 0)
            return &formats[i];
    return NULL;
}

static void
say_what_was_found(const struct log *log)
{
    const struct format *format = log->format;
    int has_key = format->read == read_json || format->read == read_logfmt;

    if (log->wish->verbose)
        complain(log->name, has_key ? "%s, %s" : "%s", format->name, format->detail);
}

static const struct format *
format_by_name(const char *name)
{
    const struct format *format = formats;

    while (strcmp(format->name, name) != 0)
        format++;
    return format;
}

static int
is_certain(const struct log *log, const char *name)
{
    return !log->wish->key && is_wished(log->wish, format_by_name(name));
}

static void
detect(struct log *log, const struct piece *piece, const char *read)
{
    struct piece sample[SAMPLE];
    int lines;

    if (log->to_skip > 0) {
        log->to_skip--;
        return;
    }
    lines = take_sample(sample, piece, read);
    log->format = log->wish->key ? asked_format(log, sample, lines) : best_format(log, sample, lines);
    log->to_skip = (unsigned)lines - 1;
    log->tried += (unsigned)lines;
    if (!log->format && log->tried >= MOST_TRIED && is_certain(log, "common"))
        log->format = format_by_name("common");
}

/* The format if the line is a directive of W3C's. It may come again, with other fields. */
static const struct format *
format_of_directive(struct log *log, const struct piece *piece)
{
    const struct format *w3c = format_by_name("w3c");

    if ((!log->format || log->format == w3c) && is_certain(log, "w3c") && read_w3c_fields(log, piece))
        return w3c;
    return log->format;
}

/* What says itself which format it has. */
static const struct format *
declared_format(struct log *log, const struct piece *piece, const char *read)
{
    if (piece->start == piece->end)
        return log->format;
    if (*piece->start == '#')
        return format_of_directive(log, piece);
    if (*piece->start == '{' && !log->format && log->tried == 0 && is_certain(log, "har") && is_har(piece->start, read))
        return format_by_name("har");
    return log->format;
}

const char *
log_status(struct log *log, const struct piece *piece, const char *read)
{
    const struct format *before = log->format;

    log->format = declared_format(log, piece, read);
    if (!log->format)
        detect(log, piece, read);
    if (log->format && log->format != before)
        say_what_was_found(log);
    return log->format && log->format->read ? log->format->read(log, piece) : NULL;
}
