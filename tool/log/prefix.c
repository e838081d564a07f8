/* prefix.c - what precedes the line that a server wrote. SPDX-License-Identifier: MIT */
#include "readers.h"

/* Of containers; of syslog (RFC 5424, also as Heroku writes it and with the octets counted; RFC 3164; as files have it); of
 * Ruby's logger; and tags. The longer ones come first. */
static const char *const shapes[] = {
    "%d-%d-%dT%w stdout %u ", "%d-%d-%dT%w stderr %u ",
    "<%d>1 %w %w %w %w %w %b ", "%d <%d>1 %w %w %w %w %w %b ", "<%d>1 %w %w %w %w - ", "%d <%d>1 %w %w %w %w - ",
    "<%d>%c %d %d:%d:%d %w %c: ", "%c %d %d:%d:%d %w %c: ",
    "<%d>%d-%d-%dT%w %w %c: ", "%d-%d-%dT%w %w %c: ", "%d-%d-%dT%w %c: ", "%d-%d-%dT%w ",
    "%u, [%w #%d] %u -- : ", "%u, [%w #%d] %u -- %c: ",
    "@cee: ", "%p: ", "%c | ", "[%t] ",
};

const char *
after_prefix(const char *at, const struct piece *piece)
{
    const char *status, *end;
    size_t i;

    for (i = 0; i < sizeof(shapes) / sizeof(*shapes); i++) {
        end = match_shape(shapes[i], at, piece, &status);
        if (end)
            return end;
    }
    return NULL;
}
