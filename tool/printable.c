/* printable.c - bytes that do nothing to a terminal. SPDX-License-Identifier: MIT */
#include "terminal.h"

static const unsigned char lead_of_c1 = 0xc2;

/* How many bytes follow the first one of a character in UTF-8. */
static int
following(unsigned char byte)
{
    return byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
}

static int
is_continuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

static unsigned char
shown_alone(unsigned char byte)
{
    return (byte < ' ' && byte != '\t') || (byte >= 0x7f && byte < 0xa0) ? '?' : byte;
}

int
end_printable(struct printable *printable, char shown[1])
{
    int count = printable->held;

    shown[0] = (char)lead_of_c1;
    printable->held = 0;
    printable->expected = 0;
    return count;
}

int
make_printable(struct printable *printable, unsigned char byte, char shown[2])
{
    int count = 0;

    if (printable->expected > 0 && is_continuation(byte)) {
        int is_c1 = printable->held && byte < 0xa0;

        if (!is_c1 && printable->held)
            shown[count++] = (char)lead_of_c1;
        shown[count++] = is_c1 ? '?' : (char)byte;
        printable->held = 0;
        printable->expected--;
        return count;
    }
    count = end_printable(printable, shown);
    if (printable->utf8)
        printable->expected = following(byte);
    if (printable->expected > 0 && byte == lead_of_c1)
        printable->held = 1;
    else
        shown[count++] = (char)shown_alone(byte);
    return count;
}
