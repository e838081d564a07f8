/* options.c - reads the command line. SPDX-License-Identifier: MIT */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "suggest.h"
#include "terminal.h"

static const char usage[] =
    "Usage: httpstatus [OPTION]... [CODE | CLASS | RANGE | NAME | OWNER | WORD]...\n"
    "       httpstatus --annotate | --count < LINES\n";

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
    "      --annotate     copy lines, adding the phrase after the status of each\n"
    "  -c, --count        count the statuses of lines\n"
    "      --compare      show codes next to each other, as \"401 vs 403\" does\n"
    "      --color[=WHEN] use colours: auto, always or never\n"
    "  -h, --help         show this help and exit\n"
    "  -V, --version      show the version and exit\n"
    "\n"
    "Exit status: 0 found, 1 not found, 2 wrong usage or failed input or output.\n";

/* Options that have no short one are noted by letters too, which nobody can type. */
enum {
    NO_SHORT = 256,
    CSV_LETTER = NO_SHORT + 'C',
    TSV_LETTER = NO_SHORT + 'T',
    ANNOTATE_LETTER = NO_SHORT + 'A',
    IN_LETTER = NO_SHORT + 'I',
    COMPARE_LETTER = NO_SHORT + 'P',
    COLOUR_LETTER = NO_SHORT + 'K'
};

static const char letters[] = ":acf:hjqV";
static const struct option long_options[] = {
    { "all", no_argument, NULL, 'a' },
    { "annotate", no_argument, NULL, ANNOTATE_LETTER },
    { "color", optional_argument, NULL, COLOUR_LETTER },
    { "compare", no_argument, NULL, COMPARE_LETTER },
    { "count", no_argument, NULL, 'c' },
    { "csv", no_argument, NULL, CSV_LETTER },
    { "field", required_argument, NULL, 'f' },
    { "help", no_argument, NULL, 'h' },
    { "in", required_argument, NULL, IN_LETTER },
    { "json", no_argument, NULL, 'j' },
    { "quiet", no_argument, NULL, 'q' },
    { "tsv", no_argument, NULL, TSV_LETTER },
    { "version", no_argument, NULL, 'V' },
    { NULL, 0, NULL, 0 },
};

/* What an option, the first letter, does not go with: the others. */
static const char *const conflicts[] = { "PjCTfIqAca", "jCTqA", "CTqA", "TqA", "fIqAc", "IqAc", "qAc", "Aca", "ca" };

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

/* What getopt found wrong. It would say that itself, but with the controls of what was typed. */
static int
refuse_option(int letter, const char *word)
{
    const char typed[] = { '-', (char)optopt, '\0' };
    const char *name = long_name(optopt);

    if (optopt == 0 && nearest_word(word, option_word))
        complain(word, "no such option, or an ambiguous one; did you mean --%s?", nearest_word(word, option_word));
    else if (optopt == 0)
        complain(word, "no such option, or an ambiguous one");
    else if (!name)
        complain(typed, "no such option");
    else
        fprintf(stderr, "httpstatus: --%s %s\n", name, letter == ':' ? "needs an argument" : "takes no argument");
    fputs(usage, stderr);
    return -1;
}

static int
read_option(struct options *options, int letter, const char *word)
{
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
    if (check_conflicts(seen) != 0)
        return -1;
    if (options->task != ANSWER && options->word_count > 0) {
        complain(options->words[0], "--%s reads standard input and takes no argument",
                 options->task == COUNT ? "count" : "annotate");
        return -1;
    }
    return 0;
}

void
print_help(void)
{
    fputs(usage, stdout);
    fputs(help, stdout);
}
