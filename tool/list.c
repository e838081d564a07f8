/* list.c - statuses as aligned lines, for people. SPDX-License-Identifier: MIT */
#include "list.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"
#include "letter.h"

enum { CODE_WIDTH = 3, GAP = 2, NARROWEST_LINE = 12 };

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

/* "  SHOULD if ...", of the field of this name. */
static void
print_level(const struct httpstatus *status, const char *field)
{
    const char *name, *condition;
    int i;

    for (i = 0; (name = httpstatus_field(status, i)); i++) {
        if (!is_loosely(field, strlen(field), name))
            continue;
        condition = httpstatus_field_condition(status, i);
        printf("  %s%s%s", httpstatus_level_name(httpstatus_field_level(status, i)), condition ? " " : "", condition ? condition : "");
    }
}

static void
print_line(const struct terminal *terminal, const struct httpstatus *status, int columns, const char *field)
{
    enum style style = style_of_code(httpstatus_code(status));
    const char *line = httpstatus_line(status);
    struct cut cut = cut_text(terminal, line, columns);

    printf("%s%.*s%s%.*s%s%*s%s%s%s", style_begin(terminal, style), CODE_WIDTH, line, style_end(terminal, style),
           cut.length - CODE_WIDTH, line + CODE_WIDTH, cut.mark, cut.padding + GAP, "", style_begin(terminal, LABEL), httpstatus_owner(status),
           style_end(terminal, LABEL));
    if (field)
        print_level(status, field);
    putchar('\n');
}

void
print_list(const struct terminal *terminal, const struct httpstatus *const *statuses, int count, const char *field)
{
    int columns = longest(statuses, count, httpstatus_line);
    int room = terminal->width - GAP - longest(statuses, count, httpstatus_owner);
    int i;

    if (terminal->width > 0 && columns > room)
        columns = room < NARROWEST_LINE ? NARROWEST_LINE : room;
    for (i = 0; i < count; i++)
        print_line(terminal, statuses[i], columns, field);
}
