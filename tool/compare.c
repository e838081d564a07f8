/* compare.c - statuses next to each other. SPDX-License-Identifier: MIT
 *
 * Each row says of a status what is known; where a trait is missing, nothing is said in its place.
 */
#include "compare.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { LABEL_WIDTH = 10, GAP = 2, NARROWEST = 12, USUAL_WIDTH = 80, TEXT_MOST = 2048 };

/* ---- What a row says ---- */

static const char *
meaning_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_description(status);
}

static const char *
owner_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_owner(status);
}

static const char *
method_of(const struct httpstatus *status, char *text)
{
    (void)text;
    if (!httpstatus_has(status, HTTPSTATUS_TRAIT_REDIRECT))
        return "";
    if (httpstatus_has(status, HTTPSTATUS_TRAIT_KEEPS_METHOD))
        return "stays as it is";
    return httpstatus_has(status, HTTPSTATUS_TRAIT_CHANGES_METHOD) ? "becomes GET, or HEAD after HEAD" : "a POST may become a GET";
}

static const char *
duration_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_has(status, HTTPSTATUS_TRAIT_PERMANENT) ? "meant to last" : "";
}

static const char *
cache_of(const struct httpstatus *status, char *text)
{
    (void)text;
    if (httpstatus_has(status, HTTPSTATUS_TRAIT_UNSTORABLE))
        return "must not store it";
    return httpstatus_has(status, HTTPSTATUS_TRAIT_CACHEABLE) ? "may reuse it without explicit expiration" : "";
}

static const char *
repetition_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_has(status, HTTPSTATUS_TRAIT_TRANSIENT) ? "may succeed later; automatically only if idempotent" : "";
}

static const char *
fields_of(const struct httpstatus *status, char *text)
{
    const char *field, *condition;
    size_t length = 0;
    int i;

    *text = '\0';
    for (i = 0; (field = httpstatus_field(status, i)) && length < TEXT_MOST; i++) {
        condition = httpstatus_field_condition(status, i);
        length += (size_t)snprintf(text + length, TEXT_MOST - length, "%s%s %s%s%s", i ? "; " : "", field,
                                   httpstatus_level_name(httpstatus_field_level(status, i)), condition ? " " : "",
                                   condition ? condition : "");
    }
    return text;
}

static const char *
server_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_advice(status, HTTPSTATUS_ROLE_SERVER);
}

static const char *
client_of(const struct httpstatus *status, char *text)
{
    (void)text;
    return httpstatus_advice(status, HTTPSTATUS_ROLE_CLIENT);
}

static const struct row {
    const char *label;
    const char *(*text)(const struct httpstatus *status, char *text); /* in the buffer, or anywhere; may be NULL */
} rows[] = {
    { "Meaning", meaning_of },
    { "Owner", owner_of },
    { "Method", method_of },
    { "Duration", duration_of },
    { "Cache", cache_of },
    { "Repetition", repetition_of },
    { "Fields", fields_of },
    { "As server", server_of },
    { "As client", client_of },
};

/* ---- Cells ---- */

/* Takes a line of at most "width" bytes off the text, at a space if there is one. Returns its length. */
static int
take_line(const char **text, int width)
{
    const char *begin = *text;
    int length = (int)strlen(begin);

    if (length > width) {
        for (length = width; length > 0 && begin[length] != ' '; length--)
            continue;
        if (length == 0)
            length = width;
    }
    *text = begin + length;
    *text += strspn(*text, " ");
    return length;
}

/* The cells of a row, line by line. */
static void
print_cells(const struct terminal *terminal, const char *label, const char **cells, int count, int width)
{
    int is_first = 1;

    for (;;) {
        int i, last = -1;

        for (i = 0; i < count; i++)
            if (*cells[i])
                last = i;
        if (last < 0)
            return;
        printf("%s%-*s%s", style_begin(terminal, LABEL), LABEL_WIDTH, is_first ? label : "", style_end(terminal, LABEL));
        for (i = 0; i <= last; i++) {
            const char *begin = cells[i];
            int length = take_line(&cells[i], width);

            printf("%*s%.*s%*s", GAP, "", length, begin, i < last ? width - length : 0, "");
        }
        putchar('\n');
        is_first = 0;
    }
}

static int
differ(const char **cells, int count)
{
    int i;

    for (i = 1; i < count; i++)
        if (strcmp(cells[i], cells[0]) != 0)
            return 1;
    return 0;
}

void
print_comparison(const struct terminal *terminal, const struct httpstatus *const *statuses, int count)
{
    static char texts[COMPARED_MOST][TEXT_MOST];
    int width = ((terminal->width > 0 ? terminal->width : USUAL_WIDTH) - LABEL_WIDTH) / count - GAP;
    const char *cells[COMPARED_MOST];
    size_t row;
    int i;

    if (width < NARROWEST)
        width = NARROWEST;
    for (i = 0; i < count; i++)
        cells[i] = httpstatus_line(statuses[i]);
    print_cells(terminal, "", cells, count, width);
    for (row = 0; row < sizeof(rows) / sizeof(*rows); row++) {
        for (i = 0; i < count; i++) {
            cells[i] = rows[row].text(statuses[i], texts[i]);
            if (!cells[i])
                cells[i] = "";
        }
        if (!differ(cells, count))
            continue;
        putchar('\n');
        print_cells(terminal, rows[row].label, cells, count, width);
    }
}
