/* options.c - reads the command line. SPDX-License-Identifier: MIT */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suggest.h"
#include "terminal.h"

static const char usage[] =
    "Usage: httpstatus [OPTION]... [CODE | CLASS | RANGE | NAME | OWNER | WORD]...\n"
    "       httpstatus --annotate | --count [FILE]...\n";

static const char help[] =
    "Says what HTTP status codes mean. Without an argument, lists all of them.\n"
    "\n"
    "  404, 4xx, 520-527  a code, a class, a range\n"
    "  not found          a name or a phrase, old or new, in any spelling\n"
    "  nginx, rate limit  an owner; a trait, a field or words to search for\n"
    "\n"
    "  -a, --all          show every meaning of each code\n"
    "  -f, --field=LIST   write only these fields, such as phrase,owner\n"
    "      --in=NAME      write the constants of a language, such as go or rails\n"
    "  -j, --json         write JSON\n"
    "      --csv          write comma-separated values\n"
    "      --tsv          write tab-separated values\n"
    "  -q, --quiet        write nothing; the exit status is the answer\n"
    "      --compare      show codes next to each other, as \"401 vs 403\" does\n"
    "      --color[=WHEN] use colours: auto, always or never\n"
    "      --no-pager     do not use a pager for what is longer than the screen\n"
    "  -h, --help         show this help and exit\n"
    "  -V, --version      show the version and exit\n"
    "\n"
    "Of logs, compressed or not:\n"
    "      --annotate     copy lines, adding the phrase after the status of each\n"
    "  -c, --count        count the statuses of lines\n"
    "      --by=GROUP     count by code, class or owner\n"
    "      --errors       show only 4xx and 5xx\n"
    "      --every=TIME   show the counts so far every 5s, 1m, ...\n"
    "      --merge        add up what --count wrote with --csv, --tsv or --json\n"
    "      --log=FORMAT   the format, such as combined, json or haproxy\n"
    "      --json-key=KEY the member or key that has the status, such as res.status\n"
    "      --column=N     the column that has the status\n"
    "  -v, --verbose      say which format was found\n"
    "\n"
    "Exit status: 0 found, 1 not found, 2 wrong usage or failed input or output.\n";

/* Options that have no short one are noted by letters too, which nobody can type. */
enum {
    NO_SHORT = 256,
    CSV_LETTER = NO_SHORT + 'C',
    TSV_LETTER = NO_SHORT + 'T',
    ANNOTATE_LETTER = NO_SHORT + 'A',
    IN_LETTER = NO_SHORT + 'I',
    NO_PAGER_LETTER = NO_SHORT + 'G',
    COMPARE_LETTER = NO_SHORT + 'P',
    COLOUR_LETTER = NO_SHORT + 'K',
    BY_LETTER = NO_SHORT + 'B',
    ERRORS_LETTER = NO_SHORT + 'E',
    EVERY_LETTER = NO_SHORT + 'Y',
    MERGE_LETTER = NO_SHORT + 'M',
    LOG_LETTER = NO_SHORT + 'L',
    KEY_LETTER = NO_SHORT + 'J',
    COLUMN_LETTER = NO_SHORT + 'N'
};

static const char letters[] = ":acf:hjqvV";
static const struct option long_options[] = {
    { "all", no_argument, NULL, 'a' },
    { "annotate", no_argument, NULL, ANNOTATE_LETTER },
    { "by", required_argument, NULL, BY_LETTER },
    { "color", optional_argument, NULL, COLOUR_LETTER },
    { "column", required_argument, NULL, COLUMN_LETTER },
    { "compare", no_argument, NULL, COMPARE_LETTER },
    { "count", no_argument, NULL, 'c' },
    { "csv", no_argument, NULL, CSV_LETTER },
    { "errors", no_argument, NULL, ERRORS_LETTER },
    { "every", required_argument, NULL, EVERY_LETTER },
    { "field", required_argument, NULL, 'f' },
    { "help", no_argument, NULL, 'h' },
    { "in", required_argument, NULL, IN_LETTER },
    { "json", no_argument, NULL, 'j' },
    { "json-key", required_argument, NULL, KEY_LETTER },
    { "log", required_argument, NULL, LOG_LETTER },
    { "merge", no_argument, NULL, MERGE_LETTER },
    { "no-pager", no_argument, NULL, NO_PAGER_LETTER },
    { "quiet", no_argument, NULL, 'q' },
    { "tsv", no_argument, NULL, TSV_LETTER },
    { "verbose", no_argument, NULL, 'v' },
    { "version", no_argument, NULL, 'V' },
    { NULL, 0, NULL, 0 },
};

/* What an option, the first letter, does not go with: the others. */
static const char *const conflicts[] = { "PjCTfIqAca", "jCTqA", "CTqA", "TqA", "fIqAc", "IqAc", "qAc", "Aca", "ca", "NLJ", "MLJNYv" };

/* What an option, the first letter, goes with: one of the others. */
static const char *const needs[] = { "Bc", "Ec", "Yc", "Mc", "LcA", "JcA", "NcA", "vcA" };

/* NULL if there is none. */
static const char *
long_name(int letter)
{
    const struct option *option = long_options;

    while (option->name && option->val != letter)
        option++;
    return option->name;
}

static const char *
name_of_noted(char letter)
{
    const char *name = long_name(letter);

    return name ? name : long_name(NO_SHORT + letter);
}

static int
check_conflicts(const char *seen)
{
    size_t i;

    for (i = 0; i < sizeof(conflicts) / sizeof(*conflicts); i++) {
        const char *first = conflicts[i];
        const char *second = first + 1;

        if (!strchr(seen, *first))
            continue;
        second += strcspn(second, seen);
        if (!*second)
            continue;
        fprintf(stderr, "httpstatus: --%s and --%s cannot be combined\n", name_of_noted(*first), name_of_noted(*second));
        return -1;
    }
    return 0;
}

static int
check_needs(const char *seen)
{
    size_t i;

    for (i = 0; i < sizeof(needs) / sizeof(*needs); i++) {
        if (!strchr(seen, needs[i][0]) || strpbrk(seen, needs[i] + 1))
            continue;
        fprintf(stderr, "httpstatus: --%s goes with --count%s\n", name_of_noted(needs[i][0]), needs[i][2] ? " or --annotate" : "");
        return -1;
    }
    return 0;
}

static int
read_grouping(enum grouping *by, const char *word)
{
    static const char *const words[] = { "code", "class", "owner" };
    int i;

    for (i = 0; i < 3; i++)
        if (strcmp(word, words[i]) == 0) {
            *by = (enum grouping)i;
            return 0;
        }
    complain("--by", "it is code, class or owner");
    return -1;
}

/* Reads "5s", "500ms", "2m", "1h" or a number of seconds. Returns milliseconds, or 0 for anything else. */
static unsigned
read_interval(const char *text)
{
    static const struct { const char *unit; unsigned milliseconds; } units[] = {
        { "", 1000 }, { "s", 1000 }, { "ms", 1 }, { "m", 60000 }, { "h", 3600000 }
    };
    char *end;
    unsigned long number;
    size_t i;

    if (*text < '0' || *text > '9')
        return 0;
    number = strtoul(text, &end, 10);
    for (i = 0; i < sizeof(units) / sizeof(*units); i++)
        if (strcmp(end, units[i].unit) == 0)
            return number <= 1000000000 / units[i].milliseconds ? (unsigned)number * units[i].milliseconds : 0;
    return 0;
}

static int
read_every(unsigned *milliseconds, const char *word)
{
    *milliseconds = read_interval(word);
    if (*milliseconds > 0)
        return 0;
    complain("--every", "it is a time such as 500ms, 5s or 1m");
    return -1;
}

static int
read_column_number(int *column, const char *word)
{
    size_t length = strspn(word, "0123456789");

    *column = length > 0 && length < 6 && !word[length] ? atoi(word) : 0;
    if (*column > 0)
        return 0;
    complain("--column", "it is a number from 1");
    return -1;
}

static int
read_when(enum when *when, const char *word)
{
    if (!word || strcmp(word, "always") == 0)
        *when = ALWAYS;
    else if (strcmp(word, "auto") == 0)
        *when = AUTO;
    else if (strcmp(word, "never") == 0)
        *when = NEVER;
    else {
        complain("--color", "it is auto, always or never");
        return -1;
    }
    return 0;
}

static const char *
option_word(int index)
{
    return long_options[index].name;
}

/* NULL if none is near. What follows "=" is no part of the name. */
static const char *
nearest_option(const char *word)
{
    char name[64];

    snprintf(name, sizeof(name), "%.*s", (int)strcspn(word, "="), word);
    return nearest_word(name, option_word);
}

/* What getopt found wrong. It would say that itself, but with the controls of what was typed. */
static int
refuse_option(int letter, const char *word)
{
    const char typed[] = { '-', (char)optopt, '\0' };
    const char *name = long_name(optopt);

    if (optopt == 0 && nearest_option(word))
        complain(word, "no such option, or an ambiguous one; did you mean --%s?", nearest_option(word));
    else if (optopt == 0)
        complain(word, "no such option, or an ambiguous one");
    else if (!name)
        complain(typed, "no such option");
    else
        fprintf(stderr, "httpstatus: --%s %s\n", name, letter == ':' ? "needs an argument" : "takes no argument");
    fputs(usage, stderr);
    return -1;
}

/* How logs are read and counts shown. */
static int
read_log_option(struct options *options, int letter)
{
    switch (letter) {
    case BY_LETTER: return read_grouping(&options->tally.by, optarg);
    case ERRORS_LETTER: options->tally.errors_only = 1; return 0;
    case EVERY_LETTER: return read_every(&options->tally.milliseconds, optarg);
    case MERGE_LETTER: options->merge = 1; return 0;
    case LOG_LETTER: options->log.format = optarg; return check_wish(&options->log);
    case KEY_LETTER: options->log.key = optarg; return 0;
    case COLUMN_LETTER: return read_column_number(&options->log.column, optarg);
    case 'v': options->log.verbose = 1; return 0;
    default: return 1;
    }
}

static int
read_option(struct options *options, int letter, const char *word)
{
    int known = read_log_option(options, letter);

    if (known <= 0)
        return known;
    switch (letter) {
    case 'a': options->all = 1; return 0;
    case 'c': options->task = COUNT; return 0;
    case 'f':
        if (options->form == TEXT)
            options->form = VALUES;
        return choose(&options->choice, optarg);
    case IN_LETTER:
        if (options->form == TEXT)
            options->form = VALUES;
        return choose_constants(&options->choice, optarg);
    case 'h': options->task = SHOW_HELP; return 0;
    case 'j': options->form = JSON; return 0;
    case 'q': options->form = QUIET; return 0;
    case 'V': options->task = SHOW_VERSION; return 0;
    case ANNOTATE_LETTER: options->task = ANNOTATE; return 0;
    case COMPARE_LETTER: options->compare = 1; return 0;
    case NO_PAGER_LETTER: options->no_pager = 1; return 0;
    case COLOUR_LETTER: return read_when(&options->colour, optarg);
    case CSV_LETTER: options->form = CSV; return 0;
    case TSV_LETTER: options->form = TSV; return 0;
    default: return refuse_option(letter, word);
    }
}

/* Notes that an option was seen, once. */
static void
note(char *seen, char letter)
{
    size_t length = strlen(seen);

    if (strchr(seen, letter))
        return;
    seen[length] = letter;
    seen[length + 1] = '\0';
}

int
read_options(struct options *options, int argc, char **argv)
{
    char seen[sizeof(long_options) / sizeof(*long_options)] = "";
    int letter;

    memset(options, 0, sizeof(*options));
    choose_all(&options->choice);
    while ((letter = getopt_long(argc, argv, letters, long_options, NULL)) != -1) {
        if (read_option(options, letter, argv[optind - 1]) != 0)
            return -1;
        if (options->task == SHOW_HELP || options->task == SHOW_VERSION)
            return 0;
        note(seen, (char)letter);
    }
    options->words = argv + optind;
    options->word_count = argc - optind;
    options->tally.form = options->form;
    options->tally.colour = options->colour;
    return check_conflicts(seen) == 0 ? check_needs(seen) : -1;
}

void
print_help(void)
{
    fputs(usage, stdout);
    fputs(help, stdout);
}
