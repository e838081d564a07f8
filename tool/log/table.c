/* table.c - what was counted, as a table for people. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "count.h"

enum { CODE_WIDTH = 4, SHARE_WIDTH = 6, GAP = 2, LEAST_NAME = 16, LEAST_BAR = 4, USUAL_BAR = 20, MOST_BAR = 40, DIGITS = 32 };

static const char without_status[] = "Without a status";

struct table {
    struct terminal terminal;
    const struct counts *counts;
    const struct tally *tally;
    int code_width;
    int name_width;
    int count_width;
    int bar_width;
    unsigned long long longest_bar; /* the count that it represents */
};

/* On a terminal with a comma between groups of three digits. */
static const char *
digits_of(const struct table *table, unsigned long long number, char digits[DIGITS])
{
    char *at = digits + DIGITS - 1;
    int count = 0;

    *at = '\0';
    do {
        if (table->terminal.width > 0 && count > 0 && count % 3 == 0)
            *--at = ',';
        *--at = (char)('0' + number % 10);
        number /= 10;
        count++;
    } while (number > 0);
    return at;
}

static const char *
name_to_show(const struct tally *tally, const struct group *group)
{
    const char *name = name_of_group(tally, group);

    if (name)
        return name;
    return tally->by == BY_CLASS ? "Of no class" : "-";
}

static int
name_width(const struct tally *tally, const struct group *groups, int count)
{
    int most = (int)strlen(without_status);
    int i;

    for (i = 0; i < count; i++)
        if ((int)strlen(name_to_show(tally, &groups[i])) > most)
            most = (int)strlen(name_to_show(tally, &groups[i]));
    return most;
}

/* A narrow terminal takes first from the bars, then from the names. */
static void
fit(struct table *table)
{
    int fixed = table->code_width + GAP + table->count_width + GAP + SHARE_WIDTH;
    int room = table->terminal.width - fixed;

    table->bar_width = USUAL_BAR;
    if (table->terminal.width == 0)
        return;
    if (table->name_width > room)
        table->name_width = room < LEAST_NAME ? LEAST_NAME : room;
    room -= table->name_width + GAP;
    table->bar_width = room > MOST_BAR ? MOST_BAR : room;
}

/* In eighths of a column where there are characters for these. */
static void
put_bar(const struct table *table, unsigned long long count)
{
    int eighths = (int)((double)count / (double)table->longest_bar * table->bar_width * 8 + 0.5);

    if (table->bar_width < LEAST_BAR)
        return;
    if (!table->terminal.utf8)
        eighths += 4;
    if (eighths >= 8 || (table->terminal.utf8 && eighths > 0))
        printf("%*s", GAP, "");
    for (; eighths >= 8; eighths -= 8)
        fputs(table->terminal.utf8 ? "\xe2\x96\x88" : "#", stdout);
    if (table->terminal.utf8 && eighths > 0)
        printf("\xe2\x96%c", 0x90 - eighths);
}

static void
put_row(const struct table *table, const char *code, enum style style, const char *name, unsigned long long count, int has_bar)
{
    struct cut cut = cut_text(&table->terminal, name, table->name_width);
    char digits[DIGITS];

    if (table->code_width > 0)
        printf("%s%-*s%s%*s", style_begin(&table->terminal, style), CODE_WIDTH, code, style_end(&table->terminal, style), GAP, "");
    printf("%.*s%s%*s", cut.length, name, cut.mark, cut.padding + GAP, "");
    printf("%*s%*s", table->count_width, digits_of(table, count, digits), GAP, "");
    printf("%*.2f", SHARE_WIDTH, share_of(table->counts, count));
    if (has_bar)
        put_bar(table, count);
    putchar('\n');
}

/* "404", "4xx", or nothing. */
static void
write_code(const struct tally *tally, const struct group *group, char code[4])
{
    code[0] = code[3] = '\0';
    if (tally->by != BY_CODE && group->code < 100)
        return;
    code[0] = (char)('0' + group->code / 100);
    code[1] = tally->by == BY_CODE ? (char)('0' + group->code / 10 % 10) : 'x';
    code[2] = tally->by == BY_CODE ? (char)('0' + group->code % 10) : 'x';
}

static void
put_group(const struct table *table, const struct tally *tally, const struct group *group, int has_bar)
{
    enum style style = group->code < 0 ? PLAIN : style_of_code(group->code);
    char code[4];

    write_code(tally, group, code);
    put_row(table, code, style, name_to_show(tally, group), group->count, has_bar);
}

/* Under the codes, the sum of each class, and last of what is in no class. */
static void
put_classes(const struct table *table)
{
    struct tally by_class = *table->tally;
    struct group groups[CODES];
    int count, i, j;

    by_class.by = BY_CLASS;
    count = sort_groups(table->counts, &by_class, groups);
    for (i = 1; i <= 6; i++)
        for (j = 0; j < count; j++)
            if (groups[j].code == i % 6 * 100)
                put_group(table, &by_class, &groups[j], 0);
}

static void
put_heading(const struct table *table)
{
    static const char *const names[] = { "Phrase", "Class", "Owner" };
    const struct terminal *terminal = &table->terminal;

    fputs(style_begin(terminal, LABEL), stdout);
    if (table->code_width > 0)
        printf("%-*s%*s", CODE_WIDTH, "Code", GAP, "");
    printf("%-*s%*s%*s%*s%*s%s\n", table->name_width, names[table->tally->by], GAP, "", table->count_width, "Count", GAP, "",
           SHARE_WIDTH, "%", style_end(terminal, LABEL));
}

static void
measure(struct table *table, const struct group *groups, int count)
{
    char digits[DIGITS];

    table->code_width = table->tally->by == BY_OWNER ? 0 : CODE_WIDTH + GAP;
    table->name_width = name_width(table->tally, groups, count);
    table->count_width = (int)strlen(digits_of(table, table->counts->lines, digits));
    if (table->count_width < (int)strlen("Count"))
        table->count_width = (int)strlen("Count");
    table->longest_bar = count ? groups[0].count : 1;
    fit(table);
}

void
write_table(const struct counts *counts, const struct tally *tally)
{
    static struct group groups[CODES];
    int count = sort_groups(counts, tally, groups);
    struct table table;
    int i;

    table.counts = counts;
    table.tally = tally;
    look_at_terminal(&table.terminal, tally->colour);
    measure(&table, groups, count);
    if (count > 0)
        put_heading(&table);
    for (i = 0; i < count; i++)
        put_group(&table, tally, &groups[i], 1);
    if (count > 0)
        putchar('\n');
    if (tally->by == BY_CODE)
        put_classes(&table);
    put_row(&table, "", PLAIN, without_status, counts->without, 0);
    put_row(&table, "", PLAIN, "All lines", counts->lines, 0);
    if (tally->milliseconds > 0)
        putchar('\n');
}
