/* tally.c - what was counted, as a table for people. SPDX-License-Identifier: MIT */
#include "log.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"
#include "list.h"

enum { CODE_WIDTH = 4, SHARE_WIDTH = 6, GAP = 2, LEAST_NAME = 16, LEAST_BAR = 4, USUAL_BAR = 20, MOST_BAR = 40 };

static const char without_status[] = "Without a status";

struct table {
    const struct terminal *terminal;
    const struct counts *counts;
    int name_width;
    int count_width;
    int bar_width;
    unsigned long long longest_bar; /* the count that it represents */
};

static int
name_width(const int *codes, int count)
{
    int most = (int)strlen(without_status);
    int i;

    for (i = 0; i < count; i++) {
        const char *phrase = httpstatus_reason(codes[i]);

        if (phrase && (int)strlen(phrase) > most)
            most = (int)strlen(phrase);
    }
    return most;
}

/* A narrow terminal takes first from the bars, then from the names. */
static void
fit(struct table *table)
{
    int fixed = CODE_WIDTH + GAP + GAP + table->count_width + GAP + SHARE_WIDTH;
    int room = table->terminal->width - fixed;

    table->bar_width = USUAL_BAR;
    if (table->terminal->width == 0)
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
    if (!table->terminal->utf8)
        eighths += 4;
    if (eighths >= 8 || (table->terminal->utf8 && eighths > 0))
        printf("%*s", GAP, "");
    for (; eighths >= 8; eighths -= 8)
        fputs(table->terminal->utf8 ? "\xe2\x96\x88" : "#", stdout);
    if (table->terminal->utf8 && eighths > 0)
        printf("\xe2\x96%c", 0x90 - eighths);
}

static void
put_row(const struct table *table, const char *code, enum style style, const char *name, unsigned long long count, int has_bar)
{
    struct cut cut = cut_text(table->terminal, name, table->name_width);

    printf("%s%-*s%s%*s%.*s%s%*s", style_begin(table->terminal, style), CODE_WIDTH, code, style_end(table->terminal, style), GAP,
           "", cut.length, name, cut.mark, cut.padding + GAP, "");
    printf("%*llu%*s%*.2f", table->count_width, count, GAP, "", SHARE_WIDTH, share_of(table->counts, count));
    if (has_bar)
        put_bar(table, count);
    putchar('\n');
}

static void
put_codes(const struct table *table, const int *codes, int count)
{
    int i;

    for (i = 0; i < count; i++) {
        const char *phrase = httpstatus_reason(codes[i]);
        char code[8];

        snprintf(code, sizeof(code), "%03d", codes[i]);
        put_row(table, code, style_of_code(codes[i]), phrase ? phrase : "-", table->counts->of[codes[i]], 1);
    }
}

static void
put_class(const struct table *table, int status_class)
{
    const char *name = status_class ? httpstatus_class_name(status_class) : "Of no class";
    unsigned long long sum = 0;
    char code[8] = "";
    int i;

    for (i = 0; i < CODES; i++)
        if (httpstatus_class(i) == status_class)
            sum += table->counts->of[i];
    if (sum == 0)
        return;
    if (status_class)
        snprintf(code, sizeof(code), "%dxx", status_class);
    put_row(table, code, style_of_code(status_class * 100), name, sum, 0);
}

static void
put_heading(const struct table *table)
{
    const struct terminal *terminal = table->terminal;

    printf("%s%-*s%*s%-*s%*s%*s%*s%*s%s\n", style_begin(terminal, LABEL), CODE_WIDTH, "Code", GAP, "", table->name_width, "Phrase",
           GAP, "", table->count_width, "Count", GAP, "", SHARE_WIDTH, "%", style_end(terminal, LABEL));
}

void
print_tally(const struct terminal *terminal, const struct counts *counts)
{
    int codes[CODES];
    int count = sort_counts(counts, codes);
    struct table table = { terminal, counts, name_width(codes, count), 0, 0, count ? counts->of[codes[0]] : 1 };
    int i;

    table.count_width = snprintf(NULL, 0, "%llu", counts->lines);
    if (table.count_width < (int)strlen("Count"))
        table.count_width = (int)strlen("Count");
    fit(&table);
    if (count > 0) {
        put_heading(&table);
        put_codes(&table, codes, count);
        putchar('\n');
    }
    for (i = 1; i <= 5; i++)
        put_class(&table, i);
    put_class(&table, 0);
    put_row(&table, "", PLAIN, without_status, counts->without, 0);
    put_row(&table, "", PLAIN, "All lines", counts->lines, 0);
}
