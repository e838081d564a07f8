/* list.c - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#include "list.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"
#include "letter.h"

enum { CODE_WIDTH = 3, GAP = 2, NARROWEST_LINE = 12, NARROWEST_DESCRIPTION = 20, NO_ROOM = -1 };

static int
longest(const struct httpstatus *const *statuses, int count, const char *(*text)(const struct httpstatus *))
{
    int most = 0;
    int i;

    for (i = 0; i < count; i++)
        if ((int)strlen(text(statuses[i])) > most)
            most = (int)strlen(text(statuses[i]));
    return most;
}

/* "SHOULD if ..." of the field of this name; it may be there more than once. */
static void
describe_field(char *text, size_t size, const struct httpstatus *status, const char *field)
{
    const char *name;
    size_t length = 0;
    int i;

    for (i = 0; (name = httpstatus_field(status, i)); i++) {
        const char *condition = httpstatus_field_condition(status, i);
        const char *level = httpstatus_level_name(httpstatus_field_level(status, i));

        if (is_loosely(field, strlen(field), name) && length < size)
            length += (size_t)snprintf(text + length, size - length, "%s%s%s%s", length ? "; " : "", level, condition ? " " : "",
                                       condition ? condition : "");
    }
}

/* What is left of the width for descriptions; 0: all of each. */
static int
room_for_descriptions(const struct terminal *terminal, int columns, int owners)
{
    int room = terminal->width - columns - owners - 2 * GAP;

    if (terminal->width == 0)
        return 0;
    return room < NARROWEST_DESCRIPTION ? NO_ROOM : room;
}

static void
print_description(const struct terminal *terminal, const char *text, int padding, int room)
{
    struct cut cut = cut_text(terminal, text, room ? room : (int)strlen(text));

    if (room != NO_ROOM)
        printf("%*s%.*s%s", padding, "", cut.length, text, cut.mark);
}

static void
print_line(const struct terminal *terminal, const struct httpstatus *status, int columns)
{
    enum style style = style_of_code(httpstatus_code(status));
    const char *line = httpstatus_line(status);
    struct cut cut = cut_text(terminal, line, columns);

    printf("%s%.*s%s%.*s%s%*s%s", style_begin(terminal, style), CODE_WIDTH, line, style_end(terminal, style),
           cut.length - CODE_WIDTH, line + CODE_WIDTH, cut.mark, cut.padding + GAP, "", httpstatus_owner(status));
}

void
print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count, const char *field)
{
    int columns = longest(statuses, count, httpstatus_line);
    int owners = longest(statuses, count, httpstatus_owner);
    int room = terminal->width - GAP - owners - (field ? GAP + NARROWEST_DESCRIPTION : 0);
    int i;

    if (terminal->width > 0 && columns > room)
        columns = room < NARROWEST_LINE ? NARROWEST_LINE : room;
    room = room_for_descriptions(terminal, columns, owners);
    for (i = 0; i < count; i++) {
        char text[512] = "";

        print_line(terminal, statuses[i], columns);
        if (field)
            describe_field(text, sizeof(text), statuses[i], field);
        print_description(terminal, field ? text : httpstatus_description(statuses[i]),
                          owners - (int)strlen(httpstatus_owner(statuses[i])) + GAP, room);
        putchar('\n');
    }
}
