/* keyword.h - words by which people look for statuses, generated from the registry. SPDX-License-Identifier: MIT */
#ifndef KEYWORD_H
#define KEYWORD_H

struct httpstatus;

/* Each has its words one after the other, a line feed after each; NULL if there are none. */
extern const char *const keywords[];       /* by the index of httpstatus_at() */
extern const char *const trait_keywords[]; /* by the bit of a trait */

/* Something about an owner or a user; the last of each table has no name. */
struct party {
    const char *name;
    const char *text;
};
extern const struct party party_keywords[]; /* another name */
extern const struct party party_codes[];    /* registered codes of it, with spaces between */

/* Whether someone has this name, or it is another name for someone. */
int is_party(const char *text);

/* What those of this name have to do with the status. */
enum part { OWNS, USES, NO_PART };
enum part part_of(const char *text, const struct httpstatus *status);

#endif
