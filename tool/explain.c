/* explain.c - what to say where nothing was found. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "complain.h"
#include "httpstatus.h"
#include "letter.h"
#include "query.h"
#include "suggest.h"

/* RFC 9110, Section 15: the class of a code that nobody knows is that of its x00. */
static void
explain_code(const char *text, int code)
{
    int status_class = httpstatus_class(code);
    const char *line = httpstatus_line(httpstatus_treat_as(code));

    if (status_class)
        complain(text, "no known status; as one of class %dxx (%s), a client processes it as %s", status_class,
                 httpstatus_class_name(status_class), line);
    else
        complain(text, "no known status, and of no class; a client processes it as %s", line);
}

/* The spelling as it is typed easily: "Not Found" is "not-found". */
static void
put_spelling(char *to, size_t size, const char *spelling)
{
    char *end = to + size - 1;

    for (; *spelling && to < end; spelling++) {
        char byte = small_letter(*spelling);

        if (is_small_or_digit(byte))
            *to++ = byte;
        else if (strchr(" _-/", *spelling))
            *to++ = '-';
    }
    *to = '\0';
}

static void
explain_name(const char *text)
{
    struct suggestion suggestions[SUGGESTIONS];
    int count = suggest(text, suggestions);
    char message[512] = "";
    size_t length = 0;
    int i;

    for (i = 0; i < count; i++) {
        const char *before = i == 0 ? "; did you mean " : i < count - 1 ? ", " : " or ";
        char spelling[80];

        put_spelling(spelling, sizeof(spelling), suggestions[i].spelling);
        length += (size_t)snprintf(message + length, sizeof(message) - length, "%s%s (%d)", before, spelling,
                                   httpstatus_code(suggestions[i].status));
    }
    complain(text, "no status of this code or name%s%s", message, count ? "?" : "");
}

enum outcome
explain_nothing(const struct query *query, int quiet)
{
    char code[8];

    if (query->kind == ASKS_BAD_RANGE) {
        complain(query->text, "a range has a lower and a higher code, such as 520-527");
        return TROUBLE;
    }
    if (quiet)
        return NOT_FOUND;
    switch (query->kind) {
    case ASKS_CODE:
        snprintf(code, sizeof(code), "%d", query->first);
        explain_code(code, query->first);
        break;
    case ASKS_NUMBER:
        explain_code(query->text, 0);
        break;
    case ASKS_NO_CLASS:
        complain(query->text, "no class; there are 1xx to 5xx, and ranges such as %.1s00-%.1s99", query->text, query->text);
        break;
    case ASKS_WORDS:
        explain_name(query->text);
        break;
    default:
        complain(query->text, "no known status");
    }
    return NOT_FOUND;
}
