/* search.h - words in what is said about a status. SPDX-License-Identifier: MIT */
#ifndef SEARCH_H
#define SEARCH_H

struct httpstatus;

/* Whether each word of the text stands in the status's name, phrase, aliases or description, in any case; a part of a word is
 * enough. False if there is no word. */
int has_words(const struct httpstatus *status, const char *text);

#endif
