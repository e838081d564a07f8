/* duties.h - what follows from a status, in words. SPDX-License-Identifier: MIT */
#ifndef DUTIES_H
#define DUTIES_H

struct httpstatus;

enum role { CLIENT, CACHE, SERVER };

/* What the one in this role does about the status, as it follows from class and traits: "may repeat the request later". NULL
 * past the last duty. */
const char *duty(const struct httpstatus *status, enum role role, int index);

#endif
