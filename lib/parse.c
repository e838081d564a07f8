/* parse.c - reads a status line. SPDX-License-Identifier: MIT
 *
 *     [ "HTTP/" DIGIT [ "." DIGIT ] SP ] 3DIGIT [ SP *( HTAB / SP / VCHAR / obs-text ) ] [ CRLF / LF ]
 *
 * RFC 9112, Section 4, widened by what takes its place in HTTP/2, CGI and logs: no minor version, no version, no
 * space after the code. Each step gets its begin and the end of the text, and returns where it ends, or NULL.
 */
#include "text.h"
#include "httpstatus.h"

static int
starts_with(const char *text, const char *end, const char *literal)
{
    for (; *literal; text++, literal++)
        if (text == end || *text != *literal)
            return 0;
    return 1;
}

static int
has_digit(const char *text, const char *end)
{
    return text < end && is_digit((unsigned char)*text);
}

static const char *
after_version(const char *text, const char *end)
{
    if (!starts_with(text, end, "HTTP/"))
        return text;
    text += 5;
    if (!has_digit(text, end))
        return NULL;
    text++;
    if (starts_with(text, end, ".")) {
        if (!has_digit(text + 1, end))
            return NULL;
        text += 2;
    }
    return starts_with(text, end, " ") ? text + 1 : NULL;
}

static const char *
after_code(const char *text, const char *end)
{
    if (!has_digit(text, end) || *text == '0' || !has_digit(text + 1, end) || !has_digit(text + 2, end))
        return NULL;
    return text + 3;
}

static const char *
after_phrase(const char *text, const char *end)
{
    if (starts_with(text, end, " "))
        while (text < end && is_phrase_byte((unsigned char)*text))
            text++;
    return text;
}

/* RFC 9112, Section 2.2: a recipient may take a lone LF for the end of a line. */
static const char *
after_line_end(const char *text, const char *end)
{
    if (starts_with(text, end, "\r\n"))
        return text + 2;
    return starts_with(text, end, "\n") ? text + 1 : text;
}

int
httpstatus_parse(const char *text, size_t length)
{
    const char *end;
    const char *code;
    const char *rest;

    if (!text)
        return 0;
    end = text + length;
    code = after_version(text, end);
    rest = code ? after_code(code, end) : NULL;
    if (!rest)
        return 0;
    rest = after_phrase(rest, end);
    rest = after_line_end(rest, end);
    return rest == end ? (code[0] - '0') * 100 + (code[1] - '0') * 10 + (code[2] - '0') : 0;
}
