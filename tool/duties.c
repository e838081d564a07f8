/* duties.c - what follows from a status, in words. SPDX-License-Identifier: MIT
 *
 * A rule holds for the classes named, where all traits of "with" are there and none of "without". A status that is never sent
 * has only the rules that ask for that.
 */
#include "duties.h"

#include <stddef.h>

#include "httpstatus.h"

/* Sets of classes; 0 is that of the codes that have none. */
#define ANY 0x3f
#define SUCCESS (1 << 2)
#define REDIRECTION (1 << 3)
#define ERROR (1 << 4 | 1 << 5)

#define INTERIM HTTPSTATUS_INTERIM
#define BODILESS HTTPSTATUS_BODILESS
#define EMPTY HTTPSTATUS_EMPTY
#define CACHEABLE HTTPSTATUS_CACHEABLE
#define REDIRECT HTTPSTATUS_REDIRECT
#define KEEPS_METHOD HTTPSTATUS_KEEPS_METHOD
#define PERMANENT HTTPSTATUS_PERMANENT
#define TRANSIENT HTTPSTATUS_TRANSIENT
#define UNSENT HTTPSTATUS_UNSENT
#define UNSTORABLE HTTPSTATUS_UNSTORABLE
#define CHANGES_METHOD HTTPSTATUS_CHANGES_METHOD

static const struct rule {
    enum role role;
    int classes;
    int with;
    int without;
    const char *words;
} rules[] = {
    { CLIENT, ANY, UNSENT, 0, "never receives it" },
    { CLIENT, ANY, INTERIM, 0, "goes on waiting, another response follows" },
    { CLIENT, SUCCESS, 0, 0, "takes the request as accepted" },
    { CLIENT, ANY, REDIRECT, 0, "follows Location by itself" },
    { CLIENT, ANY, REDIRECT | KEEPS_METHOD, 0, "repeats method and content there" },
    { CLIENT, ANY, REDIRECT | CHANGES_METHOD, 0, "changes the method to GET, but for HEAD" },
    { CLIENT, ANY, REDIRECT, KEEPS_METHOD | CHANGES_METHOD, "may change POST to GET" },
    { CLIENT, ANY, REDIRECT | PERMANENT, 0, "uses the new address from then on" },
    { CLIENT, ANY, REDIRECT, PERMANENT, "uses the old address the next time" },
    { CLIENT, REDIRECTION, 0, REDIRECT, "is not expected to follow it by itself" },
    { CLIENT, ANY, TRANSIENT, 0, "may repeat the request later" },
    { CLIENT, ANY, PERMANENT, REDIRECT, "takes it as lasting" },
    { CLIENT, ERROR, 0, TRANSIENT | PERMANENT, "has no reason to send this server the same request again" },
    { CLIENT, ANY, BODILESS, 0, "reads no content, whatever the fields say" },

    { CACHE, ANY, INTERIM, 0, "does not store it, it is no final response" },
    { CACHE, ANY, CACHEABLE, 0, "may store it without explicit freshness (heuristically cacheable)" },
    { CACHE, ANY, UNSTORABLE, 0, "must not store it" },
    { CACHE, REDIRECTION, BODILESS, 0, "updates with it what it has stored, and uses that" },
    { CACHE, ANY, 0, CACHEABLE | INTERIM | UNSTORABLE | BODILESS,
      "stores it only where a field such as Cache-Control or Expires allows that" },

    { SERVER, ANY, UNSENT, 0, "does not send it, it is a value in logs or inside a program" },
    { SERVER, ANY, INTERIM, 0, "sends the final response after it" },
    { SERVER, ANY, EMPTY, 0, "must not send content" },
    { SERVER, ERROR, 0, EMPTY, "should explain the error in the content" },
    { SERVER, ANY, HTTPSTATUS_TEMPORARY, 0, "is ready for it to change or to go" },
    { SERVER, ANY, HTTPSTATUS_RESERVED, 0, "does not use it, it is reserved" },
    { SERVER, ANY, HTTPSTATUS_OBSOLETE, 0, "does not begin to use it, it is obsolete" },
};

static int
holds(const struct rule *rule, const struct httpstatus *status)
{
    int traits = httpstatus_traits(status);

    return rule->classes & 1 << httpstatus_class(httpstatus_code(status)) && (traits & rule->with) == rule->with &&
           !(traits & rule->without) && (traits & UNSENT) == (rule->with & UNSENT);
}

const char *
duty(const struct httpstatus *status, enum role role, int index)
{
    size_t i;

    for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
        if (rules[i].role == role && holds(&rules[i], status) && index-- == 0)
            return rules[i].words;
    return NULL;
}
