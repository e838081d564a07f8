/* keyword.h - words by which people look for a status or a trait, generated from the registry. SPDX-License-Identifier: MIT */
#ifndef KEYWORD_H
#define KEYWORD_H

/* Each has its words one after the other, a line feed after each; NULL if there are none. */
extern const char *const keywords[];       /* by the index of httpstatus_at() */
extern const char *const trait_keywords[]; /* by the bit of a trait */

#endif
