/* httpstatus.h - the reference for HTTP status codes.
 *
 * SPDX-License-Identifier: MIT
 *
 * A status is one meaning of one code: what one owner (IANA, nginx, Cloudflare, ...) says the code means. A code can
 * have several meanings. Its preferred meaning is what a lookup by code alone finds: the registered one or, if the
 * code is not registered, the best known one.
 *
 *     const struct httpstatus *status = httpstatus_from_code(404);
 *
 *     puts(httpstatus_phrase(status));
 *     if (httpstatus_has(status, HTTPSTATUS_TRAIT_CACHEABLE))
 *         puts("heuristically cacheable");
 *
 * Two questions have two answers. "What does 520 mean?" is httpstatus_from_code(): it knows vendors' codes and returns
 * NULL for an unknown one. "How do I act on a response of 520?" is httpstatus_code_traits() and httpstatus_treat_as():
 * they follow RFC 9110 alone and answer for every number.
 *
 * What holds for every function:
 *
 *   - It is defined for every argument: any int, any bytes, a NULL handle or string. The only precondition is C's own:
 *     a non-NULL pointer is a NUL-terminated string, as many readable bytes as the length says, or a handle from this
 *     library.
 *   - It never aborts, prints, allocates, locks, blocks, sets errno or reads the locale, the environment or a file. So
 *     it is safe in threads, after fork and in signal handlers, and needs no initialisation.
 *   - A handle (const struct httpstatus *) and a returned string are constant, live as long as the library is loaded,
 *     and are never freed. The same meaning is always the same handle: compare handles with ==.
 *   - A returned string is ASCII, NUL-terminated and never empty; NULL means that there is none.
 *
 * What is promised for ever: the functions, their types, the constants with their values, and the registered codes. What
 * a vendor's code means may be corrected or withdrawn. Texts (descriptions, conditions, advice) may change in any
 * version. A code and its owner identify a meaning across versions.
 *
 * A constant is spelled HTTPSTATUS_ and the name or phrase in upper case, without apostrophes, with an underscore for
 * every other run of characters that are not letters or digits: "I'm a teapot" is HTTPSTATUS_IM_A_TEAPOT. A name that
 * only an owner gives to a code follows the owner's, spelled the same way: HTTPSTATUS_CLOUDFLARE_ORIGIN_DNS_ERROR. Names
 * of IANA's registry and of RFCs need no owner, nor do those of the table that Python's http.HTTPStatus began with, such
 * as HTTPSTATUS_WEB_SERVER_IS_DOWN.
 *
 * RFC 9110 is HTTP Semantics, RFC 9112 is HTTP/1.1.
 */
#ifndef LIBHTTPSTATUS_H
#define LIBHTTPSTATUS_H

#include <stddef.h>

#include "httpstatus-codes.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && __GNUC__ >= 4 && !defined(LIBHTTPSTATUS_HIDDEN)
#pragma GCC visibility push(default)
#endif

/* One meaning of one code. */
struct httpstatus;

/* ---- Find ------------------------------------------------------------------------------------------------------ */

/**
 * The preferred meaning of a code.
 *
 * code: any number; known ones are in 100 to 999.
 * Returns NULL if the library knows no meaning of it.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_code(int code);

/**
 * What one owner means by a code.
 *
 * owner: as httpstatus_owner() or httpstatus_user() returns it ("nginx"), matched as loosely as a name.
 * code: any number.
 * Returns NULL if the owner has no meaning of the code, is not known, or is NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_owner(const char *owner, int code);

/**
 * What one owner means by a code, for an owner that need not be NUL-terminated; otherwise as httpstatus_from_owner(). A
 * NUL inside it is ignored, like any other separator.
 *
 * owner: length bytes, any bytes.
 * length: in bytes.
 * code: any number.
 * Returns NULL if the owner has no meaning of the code, is not known, or is NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_owner_n(const char *owner, size_t length, int code);

/**
 * The meaning that has a name, a phrase or an alias.
 *
 * Only ASCII letters and digits count, and case does not (as in UAX #44, LM3): "NOT_FOUND", "Not Found", "not-found"
 * and "NotFound" are one name. If several meanings share a name, registered ones come first, then other preferred
 * ones, then the rest; the lowest code wins. A number ("404") is not a name.
 *
 * name: NUL-terminated.
 * Returns NULL if no meaning has the name, or for NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_name(const char *name);

/**
 * The meaning that has a name, for a name that need not be NUL-terminated; otherwise as httpstatus_from_name(). A NUL
 * inside it is ignored, like any other separator.
 *
 * name: length bytes, any bytes.
 * length: in bytes.
 * Returns NULL if no meaning has the name, or for NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_name_n(const char *name, size_t length);

/**
 * The registered status that a recipient treats a response as (RFC 9110, Section 15). A registered code is itself; any
 * other code in 100 to 599 is the x00 of its class, so that 471 is 400 and 520 is 500; every other number is 500.
 *
 * Vendors' meanings do not count, so that a program's decisions stay the same when the library learns one. To learn
 * what a vendor means, call httpstatus_from_code() or httpstatus_from_owner().
 *
 *     printf("%d is treated as %s\n", code,
 *            httpstatus_line(httpstatus_treat_as(code)));
 *
 * code: any number.
 * Returns a handle, never NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_treat_as(int code);

/* ---- Walk: by code, then preferred meaning first --------------------------------------------------------------- */

/**
 * How many meanings there are.
 *
 * Returns a number above 0; it grows from version to version.
 * Since: 1.0
 */
int httpstatus_count(void);

/**
 * The meaning at an index of the walk. The index of a meaning changes from version to version.
 *
 *     for (int index = 0; index < httpstatus_count(); index++)
 *         puts(httpstatus_line(httpstatus_at(index)));
 *
 * index: from 0 to httpstatus_count() - 1.
 * Returns NULL for any other index.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_at(int index);

/**
 * The next meaning of the same code, in the registry's order of owners.
 *
 *     for (status = httpstatus_from_code(420); status;
 *          status = httpstatus_next_meaning(status))
 *         puts(httpstatus_owner(status));
 *
 * status: a handle or NULL.
 * Returns NULL after the last one, or for NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_next_meaning(const struct httpstatus *status);

/* ---- Read ------------------------------------------------------------------------------------------------------ */

/**
 * The code of a status: 404.
 *
 * status: a handle or NULL.
 * Returns 100 to 999, or 0 for NULL.
 * Since: 1.0
 */
int httpstatus_code(const struct httpstatus *status);

/**
 * The name as a constant is written, without prefix and owner: "NOT_FOUND".
 *
 * status: a handle or NULL.
 * Returns upper-case letters, digits and underscores; NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_name(const struct httpstatus *status);

/**
 * The reason phrase, without the number: "Not Found". For a registered code it is the phrase in IANA's registry,
 * without remarks such as "(OBSOLETED)"; 306 and 418, which have none there, keep their former one. HTTP/2 and HTTP/3
 * do not send it (RFC 9113, Section 8.3.2; RFC 9114, Section 4.3.2).
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_phrase(const struct httpstatus *status);

/**
 * Code and phrase of a status: "404 Not Found", as CGI's Status field, WSGI and nginx expect it.
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_line(const struct httpstatus *status);

/**
 * The meaning in a few words, for people: "Request fulfilled, document follows". Not for the wire; its wording may
 * change in any version.
 *
 * status: a handle or NULL.
 * Returns one line without a full stop; NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_description(const struct httpstatus *status);

/**
 * Who gave the code this meaning: "IANA", "nginx". "Informal" means that nobody is known to have defined it.
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_owner(const struct httpstatus *status);

/**
 * Where the meaning is defined: "RFC 9110, Section 15.5.5".
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_reference(const struct httpstatus *status);

/**
 * The reference as an address that can be opened.
 *
 * status: a handle or NULL.
 * Returns a URL with the scheme https or http; NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_url(const struct httpstatus *status);

/**
 * Another name or phrase in use for the same meaning, old or foreign: "Payload Too Large" for 413.
 * httpstatus_from_name() finds the meaning by it, unless another meaning takes precedence for the name.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_alias(const struct httpstatus *status, int index);

/**
 * Another party that uses the code with the owner's meaning: "Cloudflare" for nginx's 499.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_user(const struct httpstatus *status, int index);

/**
 * A header field that the sender of the status must, should, may or must not send: "WWW-Authenticate" for 401. Fields
 * that are the same for all responses (RFC 9110, Section 6.6.1: Date) are not listed. A field can be listed twice, with
 * other conditions: a 206 must have a Content-Range if it has a single part, and must not if it has several.
 *
 *     for (int index = 0; httpstatus_field(status, index); index++) {
 *         int level = httpstatus_field_level(status, index);
 *         const char *condition =
 *             httpstatus_field_condition(status, index);
 *
 *         printf("%s %s %s\n", httpstatus_level_name(level),
 *                httpstatus_field(status, index),
 *                condition ? condition : "");
 *     }
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_field(const struct httpstatus *status, int index);

/**
 * The requirement level of the field at the same index. It applies only if httpstatus_field_condition() holds.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns HTTPSTATUS_LEVEL_MUST or another of enum httpstatus_level_number (RFC 2119); 0 past the last field, for a
 * negative index, or for a NULL handle. A later version may know more levels.
 * Since: 1.0
 */
int httpstatus_field_level(const struct httpstatus *status, int index);

/**
 * The condition of the field at the same index, for people: "if the condition is temporary" for the Retry-After of 413.
 * Its wording may change in any version.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns words that begin with "if", "in" or "unless"; NULL if the level always applies, past the last field, for a
 * negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_field_condition(const struct httpstatus *status, int index);

/**
 * The name of a requirement level as in RFC 2119: "MUST NOT" for HTTPSTATUS_LEVEL_MUST_NOT.
 *
 * level: as httpstatus_field_level() returns it.
 * Returns NULL for any other number.
 * Since: 1.0
 */
const char *httpstatus_level_name(int level);

/**
 * What a meaning says about itself, as a sum of bits: HTTPSTATUS_TRAIT_CACHEABLE and the others of enum
 * httpstatus_trait_bit. A bit that is absent says nothing: it is not the opposite of the trait. For decisions about a
 * received code, call httpstatus_code_traits().
 *
 * Keep the result in an int; a one-bit field or a char loses bits of it. httpstatus_has() tests one. A later version may
 * know more bits; ignore those that you do not know.
 *
 * status: a handle or NULL.
 * Returns the bits, all below 2^31; 0 for NULL.
 * Since: 1.0
 */
int httpstatus_traits(const struct httpstatus *status);

/**
 * Whether a status has traits.
 *
 *     if (httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
 *         puts(httpstatus_phrase(status));
 *
 * status: a handle or NULL.
 * traits: a sum of bits.
 * Returns 1 if it has all of them, also for 0, which is none; otherwise, and for a NULL handle, 0.
 * Since: 1.0
 */
int httpstatus_has(const struct httpstatus *status, int traits);

/**
 * The name of a trait, for showing it or for building its constant in another language: "keeps_method".
 *
 *     for (int bit = 0; bit < 31; bit++)
 *         if (httpstatus_has(status, 1 << bit))
 *             puts(httpstatus_trait_name(1 << bit));
 *
 * trait: one bit; known bits have no gaps.
 * Returns lower-case letters and underscores; NULL if the number is not one known bit.
 * Since: 1.0
 */
const char *httpstatus_trait_name(int trait);

/**
 * What to do about a status, in our own words, for people: the author of a server (when to send it), the author of a
 * client (what to do on receiving it), or an operator (what to look at when it is in a log). Its wording may change in
 * any version.
 *
 * status: a handle or NULL.
 * role: HTTPSTATUS_ROLE_CLIENT or another of enum httpstatus_role_number.
 * Returns one or more sentences; NULL if there is no advice for the role, for any other number, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_advice(const struct httpstatus *status, int role);

/**
 * A status that is often confused with this one, as its preferred meaning: 403 for 401.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_related(const struct httpstatus *status, int index);

/* ---- By number alone ------------------------------------------------------------------------------------------- */

/**
 * The phrase of a code's preferred meaning: the fast path for a server that writes a status line. It knows vendors'
 * phrases too. A server that wants registered phrases only:
 *
 *     if (httpstatus_code_traits(code) & HTTPSTATUS_TRAIT_REGISTERED)
 *         puts(httpstatus_reason(code));
 *
 * code: any number.
 * Returns NULL if the library knows no meaning of the code.
 * Since: 1.0
 */
const char *httpstatus_reason(int code);

/**
 * How to act on a received code, known or not: the call for the decisions of a proxy, cache or client.
 *
 * A registered code has the traits of its registered meaning. Any other number has those of httpstatus_treat_as() that
 * do not depend on a definition: an unregistered 1xx is INTERIM, BODILESS and EMPTY; an unregistered 5xx, or a number
 * outside 100 to 599, is TRANSIENT like 500; 299 is not CACHEABLE although 200 is (RFC 9111, Section 4.2.2). Vendors'
 * meanings do not count.
 *
 *     int traits = httpstatus_code_traits(code);
 *
 *     if (traits & HTTPSTATUS_TRAIT_INTERIM)
 *         puts("wait for the final response");
 *     if (traits & HTTPSTATUS_TRAIT_BODILESS)
 *         puts("no content follows");
 *
 * code: any number.
 * Returns the bits, as httpstatus_traits() does.
 * Since: 1.0
 */
int httpstatus_code_traits(int code);

/**
 * The class of a code, known or not: its first digit (RFC 9110, Section 15).
 *
 * code: any number.
 * Returns 1 to 5 (enum httpstatus_class_number); 0 outside 100 to 599.
 * Since: 1.0
 */
int httpstatus_class(int code);

/**
 * The name of a class: "Client Error".
 *
 * status_class: 1 to 5.
 * Returns NULL for any other number.
 * Since: 1.0
 */
const char *httpstatus_class_name(int status_class);

/* ---- The wire -------------------------------------------------------------------------------------------------- */

/**
 * Reads the code from a status line: "HTTP/1.1 404 Not Found", "HTTP/2 404", "404 Not Found" or "404". The phrase may be
 * empty (RFC 9112, Section 4). The line may end in CR LF, in a lone LF (RFC 9112, Section 2.2; what fgets() leaves), or
 * in neither. The text must be one line and nothing else.
 *
 * text: length bytes, any bytes; it need not be NUL-terminated.
 * length: in bytes.
 * Returns the code, 100 to 999, whether the library knows it or not; 0 if the text is not a status line, or is NULL.
 * Since: 1.0
 */
int httpstatus_parse(const char *text, size_t length);

/**
 * Writes a status line, without CR LF: "HTTP/1.1 404 Not Found". Works like snprintf(): a line that does not fit is
 * truncated, and the buffer is NUL-terminated whenever size is above 0.
 *
 *     char line[80];
 *     int length;
 *
 *     length = httpstatus_format(line, sizeof line, "HTTP/1.1", code, NULL);
 *     if (length < 0 || (size_t)length >= sizeof line)
 *         return -1;
 *
 * buffer: size bytes that do not overlap the other strings. NULL: nothing is written, only the length is computed.
 * size: in bytes, with the NUL.
 * version: "HTTP/1.1" and the like, of visible ASCII characters. NULL or "": none, "404 Not Found".
 * code: 100 to 999, known or not.
 * phrase: of HTAB, SP, visible ASCII and bytes above 127. NULL: that of the preferred meaning, or an empty one. After a
 *     version, the space before an empty phrase stays: "HTTP/1.1 471 " (RFC 9112, Section 4), but "471".
 * Returns the length of the whole line without the NUL. For a code outside 100 to 999, a version or phrase with any other
 * byte (a CR or LF would let a caller inject header fields), or a line longer than INT_MAX: -1, and the buffer
 * contains an empty string.
 * Since: 1.0
 */
int httpstatus_format(char *buffer, size_t size, const char *version, int code, const char *phrase);

/* ---- About the library ----------------------------------------------------------------------------------------- */

/**
 * The version of the library in use, which can be newer than the header's HTTPSTATUS_VERSION: "1.0.0".
 *
 * Returns three numbers, separated by dots.
 * Since: 1.0
 */
const char *httpstatus_version(void);

/**
 * The date of the IANA registry that the library contains: "2026-10-05".
 *
 * Returns the year, month and day (ISO 8601).
 * Since: 1.0
 */
const char *httpstatus_registry_date(void);

#if defined(__GNUC__) && __GNUC__ >= 4 && !defined(LIBHTTPSTATUS_HIDDEN)
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
