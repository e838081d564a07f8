/* duties.h - what follows from a status, in words. SPDX-License-Identifier: MIT */
#ifndef DUTIES_H
#define DUTIES_H

struct httpstatus;

enum role { CLIENT, CACHE, SERVER };

/* What the one in this role must, should or may do about the status, as it follows from class and traits: "must not store it".
 * NULL past the last duty, and for a status that its owner never sends. */
const char *duty(const struct httpstatus *status, enum role role, int index);

#endif
