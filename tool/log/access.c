/* access.c - the status of an access log, if it is certain. SPDX-License-Identifier: MIT
 *
 * A status is read in three positions: at the beginning of the line, after the version of a status line, and after the
 * quoted request of an access log. Of the quoted strings of a line only the first can be the request: those after it hold
 * what a peer chose or precede numbers that mean something else. It is a request if it looks like one, or if the time of the
 * common log format precedes it, because servers log there what a client sent in place of a request.
 */
#include <string.h>

#include "letter.h"
#include "readers.h"

/* Whether a status is here, with a space, a CR or the end of the line after it. */
static int
ends_in_status(const char *at, const struct piece *piece)
{
    if (!is_status(at, piece->end))
        return 0;
    if (piece->end - at == 3)
        return !piece->cut;
    return at[3] == ' ' || at[3] == '\r';
}

/* After "HTTP/1.1 " or "HTTP/2 ", or where it was if there is no version. */
static const char *
after_version(const char *at, const char *end)
{
    const char *after = end - at > 5 && memcmp(at, "HTTP/", 5) == 0 ? skip_version(at + 5, end) : NULL;

    return after && after < end && *after == ' ' ? after + 1 : at;
}

/* The first quote without a backslash of its own before it. */
static const char *
next_quote(const char *begin, const char *end)
{
    const char *quote = begin;

    while ((quote = memchr(quote, '"', (size_t)(end - quote)))) {
        const char *slashes = quote;

        while (slashes > begin && slashes[-1] == '\\')
            slashes--;
        if ((quote - slashes) % 2 == 0)
            return quote;
        quote++;
    }
    return NULL;
}

/* Whether a byte is what the shape has: "0" is a digit, "A" and "a" an upper-case and a lower-case letter, "+" a sign, and any
 * other byte itself. */
static int
is_of_shape(char byte, char shape)
{
    switch (shape) {
    case '0': return is_digit(byte);
    case 'A': return byte >= 'A' && byte <= 'Z';
    case 'a': return byte >= 'a' && byte <= 'z';
    case '+': return byte == '+' || byte == '-';
    default: return byte == shape;
    }
}

/* Whether a text of the shape is right before here. */
static int
is_after(const char *begin, const char *at, const char *shape)
{
    size_t length = strlen(shape);
    size_t i;

    if ((size_t)(at - begin) < length)
        return 0;
    at -= length;
    for (i = 0; i < length && is_of_shape(at[i], shape[i]); i++)
        continue;
    return i == length;
}

/* " HTTP/1.1" or " HTTP/2" at the end. */
static int
ends_in_version(const char *begin, const char *end)
{
    if (end - begin >= 9 && is_digit(end[-1]) && end[-2] == '.')
        end -= 2;
    return end - begin >= 7 && is_digit(end[-1]) && memcmp(end - 7, " HTTP/", 6) == 0;
}

/* Without the colours that werkzeug gives it. */
static const char *
before_colours(const char *begin, const char *end)
{
    static const char plain[] = "\033[0m";
    size_t length = sizeof(plain) - 1;

    return (size_t)(end - begin) > length && memcmp(end - length, plain, length) == 0 ? end - length : end;
}

/* A method in upper case, then anything, then a version. */
static int
is_request(const char *begin, const char *end)
{
    const char *at = skip_colours(begin, end);

    begin = at;
    end = before_colours(begin, end);
    while (at < end && ((*at >= 'A' && *at <= 'Z') || *at == '-' || *at == '_'))
        at++;
    return at > begin && at < end && *at == ' ' && ends_in_version(at, end);
}

/* Whether an opening quote is where a log has it: at the beginning or after a blank, and not in what a traceback or a message
 * quotes. */
static int
is_in_place(const char *begin, const char *quote)
{
    return quote == begin || (quote[-1] == ' ' && !memchr(begin, '\'', (size_t)(quote - begin)));
}

/* Whether "('" or "(b'" is before the quote, as Python begins what it quotes in a message. */
static int
is_in_message(const char *begin, const char *quote)
{
    const char *at = begin;

    while ((at = memchr(at, '(', (size_t)(quote - at)))) {
        at++;
        if (at < quote && *at == 'b')
            at++;
        if (at < quote && *at == '\'')
            return 1;
    }
    return 0;
}

/* After "[22/Nov/2026 12:00:00] ", if that is what the first bracket of the line opens; else NULL. */
static const char *
after_time_without_zone(const struct piece *piece)
{
    static const char shape[] = "[00/Aaa/0000 00:00:00] ";
    size_t length = sizeof(shape) - 1;
    const char *opens = memchr(piece->start, '[', (size_t)(piece->end - piece->start));

    return opens && (size_t)(piece->end - opens) >= length && is_after(opens, opens + length, shape) ? opens + length : NULL;
}

/* Whether "INFO:     192.0.2.1:4711 - " is right before the quote. */
static int
is_after_uvicorn(const char *begin, const char *quote)
{
    return quote - begin > 5 && memcmp(begin, "INFO:", 5) == 0 && is_after(begin, quote, "0 - ");
}

static const char *
last_quote(const char *begin, const char *end)
{
    while (end > begin && end[-1] != '"')
        end--;
    return end - 1;
}

static const char *
status_after(const char *quote, const struct piece *piece)
{
    return piece->end - quote >= 2 && quote[1] == ' ' && ends_in_status(quote + 2, piece) ? quote + 2 : NULL;
}

/* Python's http.server, werkzeug and Django, which write the time without a zone, and uvicorn escape no quotes in a request:
 * only the last quote of a line is certain. What else they write has quotes too. */
static int
has_raw_request(const struct piece *piece, const char *quote, const char **status)
{
    const char *after_time = after_time_without_zone(piece);
    int is_request = after_time ? after_time == quote : is_after_uvicorn(piece->start, quote);

    *status = is_request && !piece->cut ? status_after(last_quote(quote, piece->end), piece) : NULL;
    return after_time || is_request;
}

const char *
read_access(struct log *log, const struct piece *piece)
{
    const char *at = after_version(piece->start, piece->end);
    const char *opens, *closes, *status;

    (void)log;
    if (ends_in_status(at, piece))
        return at;
    opens = next_quote(piece->start, piece->end);
    if (opens && has_raw_request(piece, opens, &status))
        return status;
    closes = opens ? next_quote(opens + 1, piece->end) : NULL;
    if (!closes)
        return NULL;
    if (is_after(piece->start, opens, "[00/Aaa/0000:00:00:00 +0000] "))
        return is_in_message(piece->start, opens) ? NULL : status_after(closes, piece);
    return is_in_place(piece->start, opens) && is_request(opens + 1, closes) ? status_after(closes, piece) : NULL;
}
