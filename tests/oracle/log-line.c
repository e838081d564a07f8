/* log-line.c - where the status of a line is, by regular expressions and a parser that calls itself. SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <ctype.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "httpstatus.h"

enum { MOST = 1 << 17 };

/* ---- Regular expressions ---- */

/* How much of the string the pattern takes, from the beginning; -1: it does not fit. */
static long
length_of(const char *string, const char *pattern)
{
    static struct { const char *pattern; regex_t regex; } known[128];
    regmatch_t match;
    int i;

    for (i = 0; known[i].pattern && known[i].pattern != pattern; i++)
        continue;
    if (!known[i].pattern) {
        if (regcomp(&known[i].regex, pattern, REG_EXTENDED) != 0)
            abort();
        known[i].pattern = pattern;
    }
    return regexec(&known[i].regex, string, 1, &match, 0) == 0 ? (long)match.rm_eo : -1;
}

/* A string of the bytes: no NUL ends it, and no locale takes two together. Where the line is cut, one more follows that is in no rule. */
static const char *
as_string(const char *line, size_t length, int cut)
{
    static char strings[4][MOST + 2];
    static int turn;
    char *string = strings[turn++ % 4];
    size_t i;

    for (i = 0; i < length; i++)
        string[i] = line[i] > 0 ? line[i] : '\1';
    if (cut)
        string[i++] = '\1';
    string[i] = '\0';
    return string;
}

/* ---- Access logs ---- */

static const char status_line[] = "^HTTP/[0-9](\\.[0-9])? [1-9][0-9]{2}([ \r]|$)";
static const char status_alone[] = "^[1-9][0-9]{2}([ \r]|$)";
static const char status_after_request[] = "^ [1-9][0-9]{2}([ \r]|$)";
static const char request[] = "^(\033\\[[0-9;]*m)*[A-Z_-]+( .*)? HTTP/[0-9](\\.[0-9])?(\033\\[0m)?$";
static const char escaped_requests[] = "\\[[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}(:[0-9]{2}){3} [-+][0-9]{4}\\] $";
static const char message[] = "\\(b?'";
#define RAW_TIME "\\[[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4} [0-9]{2}(:[0-9]{2}){2}\\] "
static const char raw_line[] = "^[^[]*" RAW_TIME;
static const char raw_requests[] = "(^[^[]*" RAW_TIME "|^INFO:.*[0-9] - )$";
static const char in_place[] = "^([^']* )?$";

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

static int
part_matches(const char *begin, const char *end, const char *pattern)
{
    static char part[MOST + 2];

    memcpy(part, begin, (size_t)(end - begin));
    part[end - begin] = '\0';
    return length_of(part, pattern) >= 0;
}

static long
place_after_quote(const char *string, const char *quote)
{
    return length_of(quote + 1, status_after_request) < 0 ? -1 : quote + 2 - string;
}

static long
place_in_access(const char *string, int cut)
{
    const char *opens = quote_of(string, 0);
    const char *closes = quote_of(string, 1);

    if (length_of(string, status_line) >= 0)
        return string[6] == '.' ? 9 : 7;
    if (length_of(string, status_alone) >= 0)
        return 0;
    if (opens && part_matches(string, opens, raw_requests))
        return cut ? -1 : place_after_quote(string, strrchr(string, '"'));
    if (!closes || length_of(string, raw_line) >= 0)
        return -1;
    if ((part_matches(string, opens, escaped_requests) && !part_matches(string, opens, message)) || (part_matches(string, opens, in_place) && part_matches(opens + 1, closes, request)))
        return place_after_quote(string, closes);
    return -1;
}

/* ---- Shapes ---- */

#define C "(\033\\[[0-9;]*m)*"     /* colours */
#define B "(" C "[ \t])+" C        /* blanks */
#define D C "[0-9]+"
#define N C "[-+.0-9]+"
#define W C "[^ \t]+"
#define V C "[0-9](\\.[0-9])?"
#define U C "[0-9A-Z_]+"
#define L(byte) C byte
#define TEXT_OF_TIME D L("-") D L("-") D L("T") W

static const struct shape {
    const char *format;
    const char *before, *after; /* the status */
} shapes[] = {
    { "haproxy", "^" W B L("\\[") D L("/") W B W B W B N L("/") N L("/") N L("/") N L("/") N B C, "^" B N B },
    { "alb", "^" W B TEXT_OF_TIME B L("a") L("p") L("p") L("/") W B W B W B N B N B N B C, "^" B W B },
    { "elb", "^" TEXT_OF_TIME B W B W B W B N B N B N B C, "^" B W B D B D B L("\"") },
    { "squid", "^" D L("\\.") D B D B W B U L("/") C, "^" B D B W B },
    { "gin", "^" L("\\[") L("G") L("I") L("N") L("\\]") B D L("/") D L("/") D B L("-") B D L(":") D L(":") D B L("\\|") B C,
      "^" B L("\\|") B W B L("\\|") B },
    { "php", "^" L("\\[") W B W B D B D L(":") D L(":") D B D L("\\]") B C "[^ \t]*[^ \t]:[0-9]+" B L("\\[") C, "^" L("\\]") L(":") B },
    { "laravel", "^" B C, "^" B U B W B L("\\.") L("\\.") W B N B L("m") L("b") B N B L("m") L("s") },
    { "laravel", "^" B C, "^" B U B W B L("\\.") L("\\.") W B N B L("m") L("s") },
    { "laravel", "^" B C, "^" B U B W B N B L("m") L("s") },
    { "laravel", "^" B C "[^ \t]*[^ \t]:[0-9]+" B L("\\[") C, "^" L("\\]") L(":") B U B },
    { "rails", "^" L("C") L("o") L("m") L("p") L("l") L("e") L("t") L("e") L("d") B C, "^" B L("i") L("n") B D L("m") L("s") },
    { "morgan", "^" U B W B C, "^" B N B L("m") L("s") B L("-") B },
    { "morgan", "^" U B W B C, "^" B N B L("-") B N B L("m") L("s") },
    { "morgan", "^" W B W B U B W B L("H") L("T") L("T") L("P") L("/") V B C, "^" B N B L("-") B N B L("m") L("s") },
    { "curl", "^" L("<") B L("H") L("T") L("T") L("P") L("/") V B C, "^" },
    { "curl", "^" L("H") L("T") L("T") L("P") L("/") V B C, "^" },
};

#define NAME C "[^ \t:]+"
static const char *const prefixes[] = {
    "^" TEXT_OF_TIME B L("s") L("t") L("d") L("o") L("u") L("t") B U B,
    "^" TEXT_OF_TIME B L("s") L("t") L("d") L("e") L("r") L("r") B U B,
    "^" L("<") D L(">") L("1") B W B W B W B W B W B C "(-|\\[[^]]*\\])" B,
    "^" D B L("<") D L(">") L("1") B W B W B W B W B W B C "(-|\\[[^]]*\\])" B,
    "^" L("<") D L(">") L("1") B W B W B W B W B L("-") B,
    "^" D B L("<") D L(">") L("1") B W B W B W B W B L("-") B,
    "^" L("<") D L(">") NAME B D B D L(":") D L(":") D B W B NAME L(":") B,
    "^" NAME B D B D L(":") D L(":") D B W B NAME L(":") B,
    "^" L("<") D L(">") TEXT_OF_TIME B W B NAME L(":") B,
    "^" TEXT_OF_TIME B W B NAME L(":") B,
    "^" TEXT_OF_TIME B NAME L(":") B,
    "^" TEXT_OF_TIME B,
    "^" U L(",") B L("\\[") W B L("#") D L("\\]") B U B L("-") L("-") B L(":") B,
    "^" U L(",") B L("\\[") W B L("#") D L("\\]") B U B L("-") L("-") B NAME L(":") B,
    "^" L("@") L("c") L("e") L("e") L(":") B,
    "^" C "([^ \t:]*\\])" L(":") B,
    "^" NAME B L("\\|") B,
    "^" L("\\[") C "[^] \t]+" L("\\]") B,
};

static long
length_of_prefix(const char *string)
{
    size_t i;

    for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        long length = length_of(string, prefixes[i]);

        if (length >= 0)
            return length;
    }
    return -1;
}

static int
code_at(const char *digits)
{
    return isdigit((unsigned char)digits[0]) && digits[0] != '0' && isdigit((unsigned char)digits[1]) && isdigit((unsigned char)digits[2])
        ? (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0') : 0;
}

static size_t
longest_plain_name(const char *at, int code)
{
    const struct httpstatus *status;
    size_t longest = 0;
    int i;

    for (status = httpstatus_from_code(code); status; status = httpstatus_next_meaning(status)) {
        const char *name = httpstatus_phrase(status);

        for (i = 0; name; name = httpstatus_alias(status, i++))
            if (strncasecmp(at, name, strlen(name)) == 0 && strlen(name) > longest && !isalnum((unsigned char)at[strlen(name)]))
                longest = strlen(name);
    }
    return longest;
}

/* Also in brackets. */
static size_t
longest_name(const char *at, int code)
{
    size_t longest = longest_plain_name(at + (*at == '('), code);

    if (*at != '(')
        return longest;
    return longest > 0 && at[1 + longest] == ')' ? longest + 2 : 0;
}

/* Where the shape has its status; *end is where it ends. */
static long
place_in_shape(const struct shape *shape, const char *string, const char **end)
{
    long place = length_of(string, shape->before);
    const char *at = string + place;
    long rest;

    if (place < 0 || !code_at(at))
        return -1;
    *end = at + 3;
    if (at[3] == ' ' && longest_name(at + 4, code_at(at)) > 0)
        *end = at + 4 + longest_name(at + 4, code_at(at));
    if (isalnum((unsigned char)**end))
        return -1;
    rest = length_of(*end, shape->after);
    *end += rest;
    return rest < 0 ? -1 : place;
}

/* In the first of the format's shapes that fits, after as many prefixes as it takes. */
static long
place_in_shaped(const char *format, const char *string, int cut)
{
    const char *at = string;
    const char *end;
    long prefix, place;
    size_t i;

    for (;; at += prefix) {
        for (i = 0; i < sizeof shapes / sizeof *shapes; i++) {
            if (strcmp(shapes[i].format, format) != 0)
                continue;
            place = place_in_shape(&shapes[i], at, &end);
            if (place >= 0)
                return cut && end[0] == '\1' && !end[1] ? -1 : at + place - string;
        }
        prefix = length_of_prefix(at);
        if (prefix < 0)
            return -1;
    }
}

/* ---- JSON ---- */

struct text {
    const char *at, *end;
    int depth;
    char path[MOST];
    const char *wanted;
    int found;
    int is_other; /* what is wanted is no access log of Caddy's somewhere */
    const char *value, *value_end;
};

static int parse_value(struct text *text, size_t path);

static int
next_byte(struct text *text)
{
    while (text->at < text->end && *text->at && strchr(" \t\n\r", *text->at))
        text->at++;
    return text->at < text->end ? (unsigned char)*text->at : -1;
}

static int
parse_string(struct text *text)
{
    size_t digits;

    if (next_byte(text) != '"')
        return 0;
    for (text->at++; text->at < text->end && *text->at != '"'; text->at++) {
        if ((unsigned char)*text->at < 32)
            return 0;
        if (*text->at != '\\')
            continue;
        if (++text->at == text->end || !*text->at || !strchr("\"\\/bfnrtux", *text->at))
            return 0;
        if (*text->at != 'u' && *text->at != 'x')
            continue;
        digits = *text->at == 'u' ? 4 : 2;
        if ((size_t)(text->end - text->at) <= digits || strspn(as_string(text->at + 1, digits, 0), "0123456789abcdefABCDEF") != digits)
            return 0;
        text->at += digits;
    }
    return text->at++ < text->end;
}

static int
parse_scalar(struct text *text, size_t path)
{
    const char *begin = text->at;
    int is_string = *begin == '"';
    long length;

    if (is_string && !parse_string(text))
        return 0;
    if (!is_string) {
        length = length_of(as_string(begin, (size_t)(text->end - begin), 0), "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null)");
        if (length < 0)
            return 0;
        text->at += length;
    }
    if (path != strlen(text->wanted) || memcmp(text->path, text->wanted, path) != 0)
        return 1;
    text->is_other |= text->at - begin >= 5 + is_string && memcmp(begin + is_string, "http.", 5) == 0 &&
                      (text->at - begin < 16 + is_string || memcmp(begin + is_string, "http.log.access", 15) != 0);
    if (text->found++ == 0) {
        text->value = begin + is_string;
        text->value_end = text->at - is_string;
    }
    return 1;
}

static int
parse_members(struct text *text, size_t path)
{
    const char *name;
    size_t length;

    for (;; text->at++) {
        if (next_byte(text) != '"')
            return 0;
        name = text->at + 1;
        if (!parse_string(text))
            return 0;
        length = path;
        if (path > 0)
            text->path[length++] = '.';
        memcpy(text->path + length, name, (size_t)(text->at - 1 - name));
        length += (size_t)(text->at - 1 - name);
        if (next_byte(text) != ':')
            return 0;
        text->at++;
        if (!parse_value(text, length))
            return 0;
        if (next_byte(text) != ',')
            return 1;
    }
}

static int
parse_elements(struct text *text, size_t path)
{
    memcpy(text->path + path, "[]", 2);
    for (;; text->at++) {
        if (!parse_value(text, path + 2))
            return 0;
        if (next_byte(text) != ',')
            return 1;
    }
}

static int
parse_value(struct text *text, size_t path)
{
    int first = next_byte(text);
    int closes = first == '{' ? '}' : ']';

    if (first < 0)
        return 0;
    if (first != '{' && first != '[')
        return parse_scalar(text, path);
    if (++text->depth > 64)
        return 0;
    text->at++;
    if (next_byte(text) != closes && !(first == '{' ? parse_members(text, path) : parse_elements(text, path)))
        return 0;
    text->depth--;
    return next_byte(text) == closes && text->at++;
}

/* Whether it is an object or array, and nothing else; what is at the path goes into the text. */
static int
parse(struct text *text, const char *begin, const char *end, const char *wanted)
{
    text->at = begin;
    text->end = end;
    text->depth = text->found = text->is_other = 0;
    text->wanted = wanted;
    text->value = NULL;
    return begin < end && (*begin == '{' || *begin == '[') && parse_value(text, 0) && next_byte(text) < 0;
}

enum { NOT_THERE = -2 };

/* NOT_THERE: there is no such member. */
static long
place_of_member(const char *line, size_t length, size_t begin, const char *wanted)
{
    static struct text text;

    if (!parse(&text, line + begin, line + length, wanted) || text.found > 1)
        return -1;
    if (text.found == 0)
        return NOT_THERE;
    return text.value_end - text.value == 3 && code_at(as_string(text.value, 3, 0)) ? text.value - line : -1;
}

/* The first of the keys that is there; between them are commas. */
static long
place_by_keys(const char *line, size_t length, size_t begin, const char *keys, long (*place_by)(const char *, size_t, size_t, const char *))
{
    long place = NOT_THERE;
    char key[256];

    while (place == NOT_THERE && *keys) {
        snprintf(key, sizeof key, "%.*s", (int)strcspn(keys, ","), keys);
        place = place_by(line, length, begin, key);
        keys += strcspn(keys, ",");
        keys += *keys == ',';
    }
    return place == NOT_THERE ? -1 : place;
}

static long
place_in_json(const char *line, size_t length, const char *keys)
{
    static struct text text;
    const char *string = as_string(line, length, 0);
    const char *at = string;
    size_t begin;
    long prefix;

    for (; *at != '{'; at += prefix) {
        prefix = length_of_prefix(at);
        if (prefix < 0)
            return -1;
    }
    begin = (size_t)(at - string);
    if (parse(&text, line + begin, line + length, "logger") && text.is_other)
        return -1;
    return place_by_keys(line, length, begin, keys, place_of_member);
}

/* ---- logfmt ---- */

#define KEY "[A-Za-z0-9_./@-]+"
#define VALUE "(\"([^\"\\]|\\\\.)*\"|[^\" \t\r][^ \t\r]*)?"
#define GAP "[ \t\r]+"
static const char pairs[] = "^[ \t\r]*" KEY "=" VALUE "(" GAP KEY "(=" VALUE ")?)*[ \t\r]*$";
static const char pair[] = "^" KEY "(=" VALUE ")?";

static long
place_in_pairs(const char *line, size_t length_of_line, size_t begin, const char *key)
{
    const char *string = as_string(line, length_of_line, 0);
    const char *at = string + begin;
    long place = -1;
    int found = 0;

    for (at += strspn(at, " \t\r"); *at; at += strspn(at, " \t\r")) {
        long length = length_of(at, pair);
        const char *value = at + strlen(key) + 1;

        if (strncmp(at, key, strlen(key)) == 0 && strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./@-") == strlen(key)) {
            if (++found == 1 && value[-1] == '=') {
                value += *value == '"';
                if (code_at(value) && value + 3 + (value[-1] == '"') == at + length)
                    place = value - string;
            }
        }
        at += length;
    }
    return found == 1 ? place : found == 0 ? NOT_THERE : -1;
}

static long
place_in_logfmt(const char *line, size_t length, const char *keys)
{
    static char string[MOST + 2];
    const char *at = string;
    long prefix, place;

    strcpy(string, as_string(line, length, 0));

    for (;; at += prefix) {
        place = length_of(at, pairs) >= 0 ? place_by_keys(line, length, (size_t)(at - string), keys, place_in_pairs) : -1;
        if (place >= 0)
            return place;
        prefix = length_of_prefix(at);
        if (prefix < 0)
            return -1;
    }
}

/* ---- Columns ---- */

static long
place_in_word(const char *string, const char *word, size_t length, int cut)
{
    if (length < 3 || !code_at(word) || (length > 3 && word[3] != ' '))
        return -1;
    return cut && word[length] == '\0' ? -1 : word - string;
}

/* Columns that blanks end, as in awk. */
static long
place_in_column(const char *string, int column, int cut)
{
    const char *at = string + strspn(string, " \t");

    while (--column > 0) {
        at += strcspn(at, " \t\r");
        at += strspn(at, " \t");
    }
    return place_in_word(string, at, strcspn(at, " \t\r"), cut);
}

/* Columns that one TAB ends each if there is one in the line, else one space. */
static long
place_in_field(const char *string, int field, int cut)
{
    const char *ends = strchr(string, '\t') ? "\t" : " ";
    const char *at = string;
    size_t length;

    if (*string == '#')
        return -1;
    for (; field > 0; field--) {
        at += strcspn(at, ends);
        if (!*at++)
            return -1;
    }
    length = strcspn(at, ends);
    if (length > 0 && !at[length] && at[length - 1] == '\r')
        length--;
    return place_in_word(string, at, length, cut);
}

/* ---- All of them ---- */

long
place_of_status(const char *format, const char *detail, int number, const char *line, size_t length, int cut)
{
    const char *string = as_string(line, length, cut);

    if (strcmp(format, "common") == 0)
        return place_in_access(string, cut);
    if (strcmp(format, "json") == 0)
        return cut ? -1 : place_in_json(line, length, detail);
    if (strcmp(format, "logfmt") == 0)
        return cut ? -1 : place_in_logfmt(line, length, detail);
    if (strcmp(format, "column") == 0)
        return place_in_column(string, number, cut);
    if (strcmp(format, "w3c") == 0)
        return place_in_field(string, number, cut);
    return place_in_shaped(format, string, cut);
}
