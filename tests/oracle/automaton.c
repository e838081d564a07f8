/* automaton.c - the grammar of a status line as a table of states. SPDX-License-Identifier: MIT
 *
 * RFC 9112, Section 4, as wide as httpstatus_parse() says: no minor version, no version, no phrase, no CR LF or LF alone.
 */
#include "oracle.h"

#include <string.h>

enum state { DEAD, START, H, HT, HTT, HTTP, SLASH, MAJOR, DOT, MINOR, VERSION, HUNDREDS, TENS, ONES, PHRASE, CR, CRLF, STATES };

/* Which bytes lead from a state to another. */
static const struct step {
    enum state from;
    unsigned char least, most;
    enum state to;
} steps[] = {
    { START, 'H', 'H', H }, { H, 'T', 'T', HT }, { HT, 'T', 'T', HTT }, { HTT, 'P', 'P', HTTP }, { HTTP, '/', '/', SLASH },
    { SLASH, '0', '9', MAJOR }, { MAJOR, '.', '.', DOT }, { DOT, '0', '9', MINOR },
    { MAJOR, ' ', ' ', VERSION }, { MINOR, ' ', ' ', VERSION },
    { START, '1', '9', HUNDREDS }, { VERSION, '1', '9', HUNDREDS }, { HUNDREDS, '0', '9', TENS }, { TENS, '0', '9', ONES },
    { ONES, ' ', ' ', PHRASE }, { PHRASE, '\t', '\t', PHRASE }, { PHRASE, ' ', '~', PHRASE }, { PHRASE, 0x80, 0xff, PHRASE },
    { ONES, '\r', '\r', CR }, { PHRASE, '\r', '\r', CR }, { CR, '\n', '\n', CRLF },
    { ONES, '\n', '\n', CRLF }, { PHRASE, '\n', '\n', CRLF },
};

static unsigned char table[STATES][256];

static void
make_table(void)
{
    size_t i;

    for (i = 0; i < sizeof steps / sizeof steps[0]; i++)
        memset(&table[steps[i].from][steps[i].least], (int)steps[i].to, (size_t)(steps[i].most - steps[i].least + 1));
}

int
code_of_line(const unsigned char *text, size_t length, size_t *begin)
{
    int state = START;
    int code = 0;
    size_t i;

    if (!table[START]['H'])
        make_table();
    for (i = 0; i < length && state != DEAD; i++) {
        state = table[state][text[i]];
        if (state == HUNDREDS)
            *begin = i;
        if (state == HUNDREDS || state == TENS || state == ONES)
            code = 10 * code + text[i] - '0';
    }
    return state == ONES || state == PHRASE || state == CRLF ? code : 0;
}
