/* terminal.c - what the terminal can show. SPDX-License-Identifier: MIT */
#include "config.h"

#include "terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "httpstatus.h"

enum { NARROWEST = 20, USUAL = 80, WIDEST = 1000 };

static const char *
variable(const char *name)
{
    const char *value = getenv(name);

    return value ? value : "";
}

static int
begins_with(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

static int
is_dumb(void)
{
    return !*variable("TERM") || strcmp(variable("TERM"), "dumb") == 0;
}

/* COLUMNS, as POSIX has it, goes before what the terminal says. */
static void
measure(struct terminal *terminal)
{
    long width = strtol(variable("COLUMNS"), NULL, 10);
    struct winsize size = { 0, 0, 0, 0 };

    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    width = width > 0 ? width : size.ws_col > 0 ? size.ws_col : USUAL;
    terminal->width = width < NARROWEST ? NARROWEST : width > WIDEST ? WIDEST : (int)width;
    terminal->height = is_dumb() ? 0 : size.ws_row;
}

int
has_utf8(void)
{
    return setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* https://no-color.org and https://bixense.com/clicolors */
static int
likes_colour(int is_terminal)
{
    const char *force = variable("CLICOLOR_FORCE");

    if (*variable("NO_COLOR"))
        return 0;
    return (*force && strcmp(force, "0") != 0) || (is_terminal && !is_dumb());
}

/* Terminals that are known to take OSC 8. Inside tmux and screen their variables say nothing about what is shown. */
static int
knows_links(void)
{
    static const char *const terms[] = { "xterm-kitty", "xterm-ghostty", "foot", "wezterm", "alacritty", "contour" };
    static const char *const programs[] = { "iTerm.app", "WezTerm", "ghostty", "vscode", "mintty" };
    const char *term = variable("TERM");
    size_t i;

    for (i = 0; i < sizeof(terms) / sizeof(*terms); i++)
        if (begins_with(term, terms[i]))
            return 1;
    if (!begins_with(term, "xterm"))
        return 0;
    for (i = 0; i < sizeof(programs) / sizeof(*programs); i++)
        if (strcmp(variable("TERM_PROGRAM"), programs[i]) == 0)
            return 1;
    return atoi(variable("VTE_VERSION")) >= 5000 || atoi(variable("KONSOLE_VERSION")) >= 201200 || *variable("WT_SESSION");
}

void
look_at_terminal(struct terminal *terminal, enum when colour)
{
    int is_terminal = isatty(STDOUT_FILENO);

    memset(terminal, 0, sizeof(*terminal));
    terminal->colour = colour == ALWAYS || (colour == AUTO && likes_colour(is_terminal));
    if (!is_terminal)
        return;
    measure(terminal);
    terminal->utf8 = has_utf8();
    terminal->links = terminal->colour && knows_links();
}

enum style
style_of_code(int code)
{
    return (enum style)(CLASS_STYLES + httpstatus_class(code));
}

/* Of the eight colours, only red and magenta can be read on light and dark backgrounds alike; bold can everywhere. */
const char *
style_begin(const struct terminal *terminal, enum style style)
{
    static const char *const sequences[] = {
        "", "\033[1m", /* of codes */ "\033[1m", "\033[1m", "\033[1m", "\033[1m", "\033[1;35m", "\033[1;31m",
    };

    return terminal->colour ? sequences[style] : "";
}

const char *
style_end(const struct terminal *terminal, enum style style)
{
    return terminal->colour && style != PLAIN ? "\033[m" : "";
}

struct cut
cut_text(const struct terminal *terminal, const char *text, int columns)
{
    int length = (int)strlen(text);
    struct cut whole = { length, "", columns - length };
    struct cut wide = { columns - 1, "\xe2\x80\xa6", 0 };
    struct cut ascii = { columns - 3, "...", 0 };

    if (length <= columns)
        return whole;
    return terminal->utf8 ? wide : ascii;
}
