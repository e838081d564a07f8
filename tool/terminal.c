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

/* What tells a terminal that has OSC 8: a variable whose value begins so, or is at least this number. */
static const struct {
    const char *variable;
    const char *beginning;
    int least;
} linking[] = {
    { "TERM", "alacritty", 0 },
    { "TERM", "contour", 0 },
    { "TERM", "foot", 0 },
    { "TERM", "wezterm", 0 },
    { "TERM", "xterm-ghostty", 0 },
    { "TERM", "xterm-kitty", 0 },
    { "TERM_PROGRAM", "WezTerm", 0 },
    { "TERM_PROGRAM", "ghostty", 0 },
    { "TERM_PROGRAM", "iTerm.app", 0 },
    { "TERM_PROGRAM", "mintty", 0 },
    { "TERM_PROGRAM", "vscode", 0 },
    { "DOMTERM", "", 0 },
    { "KONSOLE_VERSION", "", 201200 },
    { "VTE_VERSION", "", 5001 }, /* 0.50.0 crashes */
    { "WT_SESSION", "", 0 },
};

/* tmux has links from version 3.4, but the terminal around it may not. */
static int
is_linking_tmux(void)
{
    const char *version = variable("TERM_PROGRAM_VERSION");
    int major = atoi(version);
    const char *minor = strchr(version, '.');

    return strcmp(variable("TERM_PROGRAM"), "tmux") == 0 && (major > 3 || (major == 3 && minor && atoi(minor + 1) >= 4));
}

/* Inside tmux and screen, whose TERM is their own, the variables of the terminal around them say nothing about what is shown. */
static enum links
known_links(void)
{
    int is_xterm = begins_with(variable("TERM"), "xterm");
    size_t i;

    if (is_linking_tmux())
        return LINKS_PERHAPS;
    for (i = 0; i < sizeof(linking) / sizeof(*linking); i++) {
        const char *value = variable(linking[i].variable);

        if ((is_xterm || strcmp(linking[i].variable, "TERM") == 0) && *value && begins_with(value, linking[i].beginning) &&
            atoi(value) >= linking[i].least)
            return LINKS;
    }
    return NO_LINKS;
}

/* FORCE_HYPERLINK as supports-hyperlinks has it: any value but 0 forces links, wherever they go. */
static enum links
links_of(const struct terminal *terminal, int is_terminal)
{
    const char *force = getenv("FORCE_HYPERLINK");

    if (force)
        return *force && atoi(force) == 0 ? NO_LINKS : LINKS;
    return is_terminal && terminal->colour ? known_links() : NO_LINKS;
}

void
look_at_terminal(struct terminal *terminal, enum when colour)
{
    int is_terminal = isatty(STDOUT_FILENO);

    memset(terminal, 0, sizeof(*terminal));
    terminal->colour = colour == ALWAYS || (colour == AUTO && likes_colour(is_terminal));
    terminal->links = links_of(terminal, is_terminal);
    if (!is_terminal)
        return;
    measure(terminal);
    terminal->utf8 = has_utf8();
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
