/* duties.c - what follows from a status, in words. SPDX-License-Identifier: MIT
 *
 * A rule holds for the classes named, if all traits of "with" are there and none of "without". Each rule says what its source
 * says, with its condition; where a trait is missing, nothing is said in its place. A status that its owner never sends has no
 * rules: nobody has to act on it.
 */
#include "page.h"

#include <stddef.h>

#include "httpstatus.h"

/* Sets of classes; bit 0 is for the codes that have none. */
#define ANY 0x3f
#define INFORMATIONAL (1 << 1)
#define REDIRECTION (1 << 3)
#define ERROR (1 << 4 | 1 << 5)

#define INTERIM HTTPSTATUS_TRAIT_INTERIM
#define BODILESS HTTPSTATUS_TRAIT_BODILESS
#define EMPTY HTTPSTATUS_TRAIT_EMPTY
#define CACHEABLE HTTPSTATUS_TRAIT_CACHEABLE
#define REDIRECT HTTPSTATUS_TRAIT_REDIRECT
#define KEEPS_METHOD HTTPSTATUS_TRAIT_KEEPS_METHOD
#define PERMANENT HTTPSTATUS_TRAIT_PERMANENT
#define TRANSIENT HTTPSTATUS_TRAIT_TRANSIENT
#define UNSTORABLE HTTPSTATUS_TRAIT_UNSTORABLE
#define CHANGES_METHOD HTTPSTATUS_TRAIT_CHANGES_METHOD

/* The sections are those of RFC 9110, if no other RFC is named. */
static const struct rule {
    enum role role;
    int classes;
    int with;
    int without;
    const char *words;
} rules[] = {
    /* 15.2 */
    { CLIENT, ANY, INTERIM, 0, "expects the final response, which is still to come" },
    /* 15.2.2, 7.8: 101 */
    { CLIENT, INFORMATIONAL, 0, INTERIM, "uses the protocol named in Upgrade on this connection from then on" },
    /* 15.4, 15.4.2, 15.4.3 */
    { CLIENT, ANY, REDIRECT, KEEPS_METHOD | CHANGES_METHOD,
      "may follow Location automatically, with care if the method is not safe" },
    { CLIENT, ANY, REDIRECT, KEEPS_METHOD | CHANGES_METHOD, "may change POST to GET when it does" },
    /* 15.4, 15.4.8, 15.4.9 */
    { CLIENT, ANY, REDIRECT | KEEPS_METHOD, 0,
      "may follow Location automatically with the same method and content, with care if that method is not safe" },
    /* 15.4.4 */
    { CLIENT, ANY, REDIRECT | CHANGES_METHOD, 0, "may fetch Location automatically, with GET, or with HEAD after HEAD" },
    /* 15.4.2, 15.4.9 */
    { CLIENT, ANY, REDIRECT | PERMANENT, 0, "ought to use the new URI from then on" },
    /* 15.4.3, 15.4.8; not 303, whose Location is of another resource */
    { CLIENT, ANY, REDIRECT, PERMANENT | CHANGES_METHOD, "ought to use the original URI the next time" },
    /* 15.4.5: 304 */
    { CLIENT, REDIRECTION, BODILESS, 0, "uses the response that it has stored" },
    /* 9.2.2 */
    { CLIENT, ANY, TRANSIENT, 0,
      "may repeat the request later, automatically only if the method is idempotent or the request is known not to have been applied" },
    /* 15.5.11: 410 */
    { CLIENT, ANY, PERMANENT, REDIRECT, "can expect the condition to last" },
    /* RFC 9112, Section 6.3 */
    { CLIENT, ANY, BODILESS, 0, "reads no content, whatever the fields say" },

    /* RFC 9111, Section 3 */
    { CACHE, INFORMATIONAL, 0, 0, "must not store it, it is not a final response" },
    /* 15.1; RFC 9111, Sections 3 and 4.2.2 */
    { CACHE, ANY, CACHEABLE, 0,
      "may reuse it without explicit expiration (heuristically cacheable) if it understands the code, unless the method or a field "
      "such as Cache-Control forbids that" },
    /* RFC 6585, Sections 3 to 6 */
    { CACHE, ANY, UNSTORABLE, 0, "must not store it" },
    /* RFC 9111, Sections 4.3.3 and 4.3.4: 304 */
    { CACHE, REDIRECTION, BODILESS, 0, "updates the stored responses that its validators select, and reuses them" },
    /* RFC 9111, Section 3 */
    { CACHE, ANY, 0, CACHEABLE | UNSTORABLE | BODILESS, "may store it only if a field such as Expires allows that" },

    /* 15.2 */
    { SERVER, INFORMATIONAL, 0, 0, "must not send it to an HTTP/1.0 client" },
    /* RFC 9113, Section 8.6; RFC 9114, Section 4.5 */
    { SERVER, INFORMATIONAL, 0, INTERIM, "must not send it in HTTP/2 or HTTP/3" },
    /* 15.2.2 */
    { SERVER, INFORMATIONAL, 0, INTERIM, "switches to the protocol named in Upgrade after this response" },
    /* 15.2 */
    { SERVER, ANY, INTERIM, 0, "sends the final response afterwards" },
    /* 15.2, 15.3.5, 15.3.6, 15.4.5 */
    { SERVER, ANY, EMPTY, 0, "must not send content" },
    /* 15.5, 15.6 */
    { SERVER, ERROR, 0, EMPTY, "should explain the error in the content, except to HEAD" },
};

/* Caches go by the number: of a registered code, they know the registered meaning. */
static int
traits_for(const struct httpstatus *status, enum role role)
{
    const struct httpstatus *preferred = httpstatus_from_code(httpstatus_code(status));

    if (role == CACHE && httpstatus_has(preferred, HTTPSTATUS_TRAIT_REGISTERED))
        status = preferred;
    return httpstatus_traits(status);
}

/* Advice to clients says itself when to repeat a request. */
static int
is_said(const struct rule *rule, const struct httpstatus *status)
{
    return rule->with == TRANSIENT && httpstatus_advice(status, HTTPSTATUS_ROLE_CLIENT);
}

static int
holds(const struct rule *rule, const struct httpstatus *status)
{
    int status_class = httpstatus_class(httpstatus_code(status));
    int traits = traits_for(status, rule->role);

    return !is_said(rule, status) && rule->classes & 1 << status_class && (traits & rule->with) == rule->with &&
           !(traits & rule->without);
}

const char *
duty(const struct httpstatus *status, enum role role, int index)
{
    size_t i;

    if (httpstatus_has(status, HTTPSTATUS_TRAIT_UNSENT))
        return NULL;
    for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
        if (rules[i].role == role && holds(&rules[i], status) && index-- == 0)
            return rules[i].words;
    return NULL;
}
