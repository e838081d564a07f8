/* w3c.c - lines of columns: W3C extended log files, and what --column names. SPDX-License-Identifier: MIT */
#include <string.h>

#include "letter.h"
#include "readers.h"

static const char directive[] = "#Fields:";
static const char wanted[] = "sc-status";

/* The word after the blanks that are here. */
static const char *
next_word(const char *at, const char *end, const char **word_end)
{
    while (at < end && is_blank(*at))
        at++;
    for (*word_end = at; *word_end < end && !is_blank(**word_end) && **word_end != '\r'; ++*word_end)
        continue;
    return *word_end > at ? at : NULL;
}

int
read_w3c_fields(struct log *log, const struct piece *piece)
{
    size_t length = sizeof(directive) - 1;
    const char *word, *end;
    int i;

    if ((size_t)(piece->end - piece->start) < length || memcmp(piece->start, directive, length) != 0)
        return 0;
    log->status_field = -1;
    end = piece->start + length;
    for (i = 0; (word = next_word(end, piece->end, &end)); i++)
        if ((size_t)(end - word) == sizeof(wanted) - 1 && memcmp(word, wanted, sizeof(wanted) - 1) == 0)
            log->status_field = i;
    return 1;
}

/* The status that is the whole of the word, or that its name follows. */
static const char *
status_at_word(const char *word, const char *end, const struct piece *piece)
{
    if (!word || !is_status(word, end) || (end - word > 3 && word[3] != ' '))
        return NULL;
    return end == piece->end && piece->cut ? NULL : word;
}

/* Columns end with a TAB each if there is one in the line, else with a space each. */
const char *
read_w3c(struct log *log, const struct piece *piece)
{
    size_t length = (size_t)(piece->end - piece->start);
    char between = memchr(piece->start, '\t', length) ? '\t' : ' ';
    const char *at = piece->start, *end;
    int i;

    if (log->status_field < 0 || length == 0 || *at == '#')
        return NULL;
    for (i = 0; i < log->status_field; i++) {
        at = memchr(at, between, (size_t)(piece->end - at));
        if (!at)
            return NULL;
        at++;
    }
    end = memchr(at, between, (size_t)(piece->end - at));
    if (!end)
        end = piece->end > at && piece->end[-1] == '\r' ? piece->end - 1 : piece->end;
    return status_at_word(at, end, piece);
}

/* Columns have blanks between, as for awk. */
const char *
read_column(struct log *log, const struct piece *piece)
{
    const char *end = piece->start, *word = NULL;
    int i;

    for (i = 0; i < log->wish->column; i++) {
        word = next_word(end, piece->end, &end);
        if (!word)
            return NULL;
    }
    return status_at_word(word, end, piece);
}
