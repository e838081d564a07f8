/* member.h - the members of a status, as registry.json has them: what --field names. SPDX-License-Identifier: MIT */
#ifndef MEMBER_H
#define MEMBER_H

struct httpstatus;

enum { MEMBERS = 16 };

struct member {
    const char *name;
    enum { MEMBER_CODE, MEMBER_PREFERRED, MEMBER_TEXT, MEMBER_TEXTS, MEMBER_FIELDS, MEMBER_ADVICE, MEMBER_RELATED } type;
    const char *(*text)(const struct httpstatus *status);
    const char *(*texts)(const struct httpstatus *status, int index);
    int role; /* whom the advice is for */
};

/* All of them, in the order of registry.json. */
extern const struct member members[MEMBERS];

/* A choice of members, in an order of its own. */
struct choice {
    const struct member *members[MEMBERS];
    int count;
};

void choose_all(struct choice *choice);

/* Reads names with commas between. Returns 0, or -1 after a complaint about a name that is unknown or stands twice. */
int choose(struct choice *choice, const char *names);

#endif
