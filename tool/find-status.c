/* find-status.c - where the status of a line is, if that is certain. SPDX-License-Identifier: MIT
 *
 * A status is read in three positions: at the beginning of the line, after the version of a status line, and after the quoted request
 * of an access log. Of the quoted strings of a line only the first one can be the request: those after it hold what a peer chose or
 * are followed by numbers that mean something else. It is a request if it looks like one, or if the time of the common log format is
 * before it, because servers log there what a client sent in place of a request.
 */
#include <string.h>

#include "log.h"

static int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether three digits, 100 or more, are here, with a space, a CR or the end of the line after them. */
static int
is_status(const char *at, const struct piece *piece)
{
    if (piece->end - at < 3 || at[0] < '1' || at[0] > '9' || !is_digit(at[1]) || !is_digit(at[2]))
        return 0;
    if (piece->end - at == 3)
        return !piece->cut;
    return at[3] == ' ' || at[3] == '\r';
}

/* After "HTTP/1.1 " or "HTTP/2 ", or where it was if there is no version. */
static const char *
after_version(const char *at, const char *end)
{
    const char *begin = at;

    if (end - at < 7 || memcmp(at, "HTTP/", 5) != 0 || !is_digit(at[5]))
        return begin;
    at += 6;
    if (end - at >= 2 && at[0] == '.' && is_digit(at[1]))
        at += 2;
    return at < end && *at == ' ' ? at + 1 : begin;
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

/* "[22/Nov/2026:12:00:00 +0000] " right before here. */
static int
is_after_time(const char *begin, const char *at)
{
    static const char shape[] = "[00/Aaa/0000:00:00:00 +0000] ";
    size_t length = sizeof(shape) - 1;
    size_t i;

    if ((size_t)(at - begin) < length)
        return 0;
    at -= length;
    for (i = 0; i < length; i++)
        switch (shape[i]) {
        case '0':
            if (!is_digit(at[i]))
                return 0;
            break;
        case 'A':
            if (at[i] < 'A' || at[i] > 'Z')
                return 0;
            break;
        case 'a':
            if (at[i] < 'a' || at[i] > 'z')
                return 0;
            break;
        case '+':
            if (at[i] != '+' && at[i] != '-')
                return 0;
            break;
        default:
            if (at[i] != shape[i])
                return 0;
        }
    return 1;
}

/* " HTTP/1.1" or " HTTP/2" at the end. */
static int
ends_in_version(const char *begin, const char *end)
{
    if (end - begin >= 9 && is_digit(end[-1]) && end[-2] == '.')
        end -= 2;
    return end - begin >= 7 && is_digit(end[-1]) && memcmp(end - 7, " HTTP/", 6) == 0;
}

/* A method in upper case, then anything, then a version. */
static int
is_request(const char *begin, const char *end)
{
    const char *at = begin;

    while (at < end && ((*at >= 'A' && *at <= 'Z') || *at == '-' || *at == '_'))
        at++;
    return at > begin && at < end && *at == ' ' && ends_in_version(at, end);
}

const char *
find_status(const struct piece *piece)
{
    const char *at = after_version(piece->start, piece->end);
    const char *opens, *closes;

    if (is_status(at, piece))
        return at;
    opens = next_quote(piece->start, piece->end);
    closes = opens ? next_quote(opens + 1, piece->end) : NULL;
    if (!closes || piece->end - closes < 2 || closes[1] != ' ' || !is_status(closes + 2, piece))
        return NULL;
    if (!is_request(opens + 1, closes) && !is_after_time(piece->start, opens))
        return NULL;
    return closes + 2;
}

int
is_in_status_line(const struct piece *piece, const char *status)
{
    return status != piece->start && status == after_version(piece->start, piece->end);
}

int
code_of(const char *status)
{
    return (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
}
