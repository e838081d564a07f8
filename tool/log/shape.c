/* shape.c - lines by their shapes. SPDX-License-Identifier: MIT
 *
 * In a shape a space is one blank or more, and
 *
 *     %s  the status, and its name if that follows       %d  digits
 *     %w  what is not blank                              %n  a number, maybe with a sign and a point; or a sign alone
 *     %c  the same without a colon                       %u  capital letters, digits and _
 *     %t  the same without a closing bracket             %b  "-", or what is in brackets
 *     %p  like %c, with a bracket at its end: "haproxy[4711]"
 *     %a  like %w, with a port at its end: "192.0.2.7:80"
 *
 *     %v  the version of HTTP: one digit, or two with a point between
 *
 * each of them as long as it can be. Anything else is itself. Colours of a terminal are nothing.
 */
#include <string.h>

#include "httpstatus.h"
#include "letter.h"
#include "readers.h"

static int
is_of(char kind, char byte)
{
    switch (kind) {
    case 'd': return is_digit(byte);
    case 'n': return is_digit(byte) || byte == '+' || byte == '-' || byte == '.';
    case 'u': return is_digit(byte) || byte == '_' || (byte >= 'A' && byte <= 'Z');
    case 'c':
    case 'p': return !is_blank(byte) && byte != ':';
    case 't': return !is_blank(byte) && byte != ']';
    default: return !is_blank(byte);
    }
}

const char *
skip_colours(const char *at, const char *end)
{
    while (end - at >= 3 && at[0] == '\033' && at[1] == '[') {
        const char *last = at + 2;

        while (last < end && (is_digit(*last) || *last == ';'))
            last++;
        if (last == end || *last != 'm')
            break;
        at = last + 1;
    }
    return at;
}

static const char *
skip_blanks(const char *at, const char *end)
{
    int seen;

    for (seen = 0;; seen = 1) {
        at = skip_colours(at, end);
        if (at == end || !is_blank(*at))
            return seen ? at : NULL;
        at++;
    }
}

static const char *
skip_status(const char *at, const char *end)
{
    size_t name;

    if (!is_status(at, end))
        return NULL;
    name = end - at > 4 && at[3] == ' ' ? length_of_name(at + 4, end, code_of(at)) : 0;
    at += name > 0 ? 4 + name : 3;
    return at < end && is_small_or_digit(small_letter(*at)) ? NULL : at;
}

static const char *
skip_brackets(const char *at, const char *end)
{
    const char *closes;

    if (at < end && *at == '-')
        return at + 1;
    if (at == end || *at != '[')
        return NULL;
    closes = memchr(at, ']', (size_t)(end - at));
    return closes ? closes + 1 : NULL;
}

static int
ends_in_port(const char *begin, const char *end)
{
    const char *at = end;

    while (at > begin && is_digit(at[-1]))
        at--;
    return at < end && at - begin >= 2 && at[-1] == ':';
}

static const char *
skip_run(char kind, const char *at, const char *end)
{
    const char *begin = at;

    while (at < end && is_of(kind, *at))
        at++;
    if ((kind == 'p' && (at == begin || at[-1] != ']')) || (kind == 'a' && !ends_in_port(begin, at)))
        return NULL;
    return at > begin ? at : NULL;
}

const char *
skip_version(const char *at, const char *end)
{
    if (at == end || !is_digit(*at))
        return NULL;
    return end - at >= 3 && at[1] == '.' && is_digit(at[2]) ? at + 3 : at + 1;
}

static const char *
skip_element(char kind, const char *at, const char *end)
{
    at = skip_colours(at, end);
    switch (kind) {
    case 's': return skip_status(at, end);
    case 'b': return skip_brackets(at, end);
    case 'v': return skip_version(at, end);
    default: return skip_run(kind, at, end);
    }
}

static const char *
skip_literal(char byte, const char *at, const char *end)
{
    at = skip_colours(at, end);
    return at < end && *at == byte ? at + 1 : NULL;
}

const char *
match_shape(const char *shape, const char *at, const struct piece *piece, const char **status)
{
    for (; *shape && *shape != '\n' && at; shape++) {
        if (*shape == ' ')
            at = skip_blanks(at, piece->end);
        else if (*shape != '%')
            at = skip_literal(*shape, at, piece->end);
        else {
            if (*++shape == 's')
                *status = skip_colours(at, piece->end);
            at = skip_element(*shape, at, piece->end);
        }
    }
    return at;
}

/* The first of the shapes that is here, with LFs between. */
static const char *
match_any(const char *shapes, const char *at, const struct piece *piece, const char **status)
{
    const char *end = NULL;

    for (; !end && shapes; shapes = strchr(shapes, '\n') ? strchr(shapes, '\n') + 1 : NULL)
        end = match_shape(shapes, at, piece, status);
    return end;
}

const char *
read_shape(struct log *log, const struct piece *piece)
{
    const char *at, *end, *status = NULL;

    for (at = piece->start; at; at = after_prefix(at, piece)) {
        end = match_any(log->format->detail, at, piece, &status);
        if (end)
            return end == piece->end && piece->cut ? NULL : status;
    }
    return NULL;
}
