/* httpstatus.h - the reference for HTTP status codes.
 *
 * SPDX-License-Identifier: MIT
 *
 * A status is one meaning: what one owner (IANA, nginx, Cloudflare, ...) says that one code means. A code can have
 * several; the one that a lookup by code alone finds is its preferred meaning: the registered one or, where the
 * code is not registered, the best known.
 *
 *     const struct httpstatus *status = httpstatus_from_code(404);
 *
 *     puts(httpstatus_phrase(status));
 *     if (httpstatus_traits(status) & HTTPSTATUS_CACHEABLE)
 *         puts("heuristically cacheable");
 *
 * What holds for every function:
 *
 *   - It is defined for every argument: any int, any bytes, a NULL handle or string. The one thing that a caller
 *     must keep to is C's own: a pointer that is not NULL points to a NUL-terminated string, to as many bytes as
 *     the length says, or, as a handle, to what a function of this library returned.
 *   - It never aborts, prints, allocates, locks, blocks, sets errno or looks at the locale, the environment or a
 *     file. So it is safe in threads, after fork and in signal handlers, and needs no initialisation.
 *   - A handle (const struct httpstatus *) and a returned string are constant and live as long as the library is
 *     loaded; neither is freed. The same meaning is always the same handle, and handles are compared with ==.
 *   - A returned string is ASCII, ends in NUL and is never empty; NULL says that there is none.
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
 * code: any number; known ones lie in 100 to 999.
 * Returns NULL if the library knows no meaning of it.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_code(int code);

/**
 * What one owner means by a code.
 *
 * owner: as httpstatus_owner() or httpstatus_user() gives it ("nginx"), matched as loosely as a name is.
 * code: any number.
 * Returns NULL if the owner has no meaning of the code, is not known, or is NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_owner(const char *owner, int code);

/**
 * The meaning that has a name, a phrase or an alias.
 *
 * Only ASCII letters and digits count, and case does not (as in UAX #44, LM3): "NOT_FOUND", "Not Found", "not-found"
 * and "NotFound" are one name. If meanings of several codes share it, the preferred meaning of the lowest registered
 * code is found, then that of the lowest other code, then the first of the meanings that are not preferred. A
 * number ("404") is no name.
 *
 * name: ends in NUL.
 * Returns NULL if no meaning has the name, or for NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_name(const char *name);

/**
 * The meaning that has a name which need not end in NUL; otherwise as httpstatus_from_name(). A NUL inside does not
 * count, like any other separator.
 *
 * name: length bytes, which may be anything.
 * length: in bytes.
 * Returns NULL if no meaning has the name, or for NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_from_name_n(const char *name, size_t length);

/**
 * The status by which a client processes a response (RFC 9110, Section 15): a known code's preferred meaning; for an
 * unknown code in 100 to 599 the x00 of its class, so that 471 is 400; for any other number 500.
 *
 *     if (httpstatus_traits(httpstatus_resolve(code)) & HTTPSTATUS_TRANSIENT)
 *         puts("may succeed later");
 *
 * code: any number.
 * Returns a handle, never NULL.
 * Since: 1.0
 */
const struct httpstatus *httpstatus_resolve(int code);

/* ---- Walk: by code, then preferred meaning first --------------------------------------------------------------- */

/**
 * How many meanings there are.
 *
 * Returns a number above 0; it grows from version to version.
 * Since: 1.0
 */
int httpstatus_count(void);

/**
 * The meaning at a place in the walk. The place of a meaning changes from version to version.
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
 * The name as a constant is written: "NOT_FOUND".
 *
 * status: a handle or NULL.
 * Returns capitals, digits and underscores; NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_name(const struct httpstatus *status);

/**
 * The reason phrase, without the number: "Not Found". That of a registered code is the registry's of today, without
 * its remarks; 306 and 418, which have none there, keep theirs of old. HTTP/2 and HTTP/3 send none (RFC 9113, Section
 * 8.3.2; RFC 9114, Section 4.3.2).
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_phrase(const struct httpstatus *status);

/**
 * Code and phrase of a status: "404 Not Found", as the Status field of CGI, WSGI and nginx take it.
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_line(const struct httpstatus *status);

/**
 * The meaning in a few words, for people: "Request fulfilled, document follows". Not for the wire, and its wording
 * can change in any version.
 *
 * status: a handle or NULL.
 * Returns one line without a full stop; NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_description(const struct httpstatus *status);

/**
 * Who gave the code this meaning: "IANA", "nginx". "Informal": nobody who is known.
 *
 * status: a handle or NULL.
 * Returns NULL for NULL.
 * Since: 1.0
 */
const char *httpstatus_owner(const struct httpstatus *status);

/**
 * Where the meaning is laid down: "RFC 9110, Section 15.5.5".
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
 * Another name or phrase in use for the same meaning, old or foreign: "Payload Too Large" for 413. Each finds it by
 * httpstatus_from_name(), unless a meaning with more right to the name has it too.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_alias(const struct httpstatus *status, int index);

/**
 * Another party that uses the code in the owner's meaning: "Cloudflare" for nginx's 499.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns NULL past the last one, for a negative index, or for a NULL handle.
 * Since: 1.0
 */
const char *httpstatus_user(const struct httpstatus *status, int index);

/**
 * A header field that the sender of the status must, should, may or must not send: "WWW-Authenticate" for 401. What holds
 * for all responses (RFC 9110, Section 6.6.1: Date) is not listed. A field can be there twice: 206 must have a
 * Content-Range if it has one part, and must not have one if it has several.
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
 * The requirement level of the field at the same index. It holds only where httpstatus_field_condition() does.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns HTTPSTATUS_LEVEL_MUST or another of enum httpstatus_level_number (RFC 2119); 0 past the last field, for a negative
 * index, or for a NULL handle. A later version can know more levels.
 * Since: 1.0
 */
int httpstatus_field_level(const struct httpstatus *status, int index);

/**
 * The condition of the field at the same index, for people: "if the condition is temporary" for the Retry-After of 413.
 * Its wording can change in any version.
 *
 * status: a handle or NULL.
 * index: from 0.
 * Returns words that begin with "if", "in" or "unless"; NULL if the level always holds, past the last field, for a
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
 * What holds for the status, as a sum of bits: HTTPSTATUS_CACHEABLE and the others of enum httpstatus_trait_bit. A later
 * version can know more bits; ignore those that you do not know.
 *
 * status: a handle or NULL.
 * Returns the bits, all below 2^31; 0 for NULL.
 * Since: 1.0
 */
int httpstatus_traits(const struct httpstatus *status);

/**
 * The name of a trait, for showing it or for building its constant in another language: "keeps_method".
 *
 *     for (int bit = 0; bit < 31; bit++)
 *         if (httpstatus_traits(status) & 1 << bit)
 *             puts(httpstatus_trait_name(1 << bit));
 *
 * trait: one bit; known bits have no gaps.
 * Returns small letters and underscores; NULL if the number is not one known bit.
 * Since: 1.0
 */
const char *httpstatus_trait_name(int trait);

/* ---- By number alone ------------------------------------------------------------------------------------------- */

/**
 * The phrase of a code's preferred meaning; the fast way for a server that writes a status line.
 *
 * code: any number.
 * Returns NULL if the library knows no meaning of the code.
 * Since: 1.0
 */
const char *httpstatus_reason(int code);

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
 * Reads the code from a status line: "HTTP/1.1 404 Not Found", "HTTP/2 404", "404 Not Found" or "404", with a phrase that
 * may be empty (RFC 9112, Section 4), ending in CR LF, in LF as fgets() leaves it (Section 2.2), or in neither. The line
 * is all that the text may hold.
 *
 * text: length bytes, which may be anything; it need not end in NUL.
 * length: in bytes.
 * Returns the code, 100 to 999, whether the library knows it or not; 0 if the text is not a status line, or is NULL.
 * Since: 1.0
 */
int httpstatus_parse(const char *text, size_t length);

/**
 * Writes a status line, without CR LF: "HTTP/1.1 404 Not Found". Works like snprintf: what does not fit is cut off, and
 * the buffer ends in NUL whenever size is above 0.
 *
 *     char line[80];
 *     int length;
 *
 *     length = httpstatus_format(line, sizeof line, "HTTP/1.1", code, NULL);
 *     if (length < 0 || (size_t)length >= sizeof line)
 *         return -1;
 *
 * buffer: size bytes, not overlapping the other strings. NULL: nothing is written, only the length is computed.
 * size: in bytes, with the NUL.
 * version: "HTTP/1.1" and the like, of visible ASCII characters. NULL or "": none, "404 Not Found".
 * code: 100 to 999, known or not.
 * phrase: of HTAB, SP, visible ASCII and bytes above 127. NULL: that of the preferred meaning, or an empty one. Before
 *     an empty phrase the space stays if there is a version: "HTTP/1.1 471 " (RFC 9112, Section 4), but "471".
 * Returns the length of the whole line without the NUL. For a code outside 100 to 999, a version or phrase with another
 * byte (a CR or LF would let a caller inject header fields), or a line longer than INT_MAX: -1, and the buffer
 * holds an empty string.
 * Since: 1.0
 */
int httpstatus_format(char *buffer, size_t size, const char *version, int code, const char *phrase);

/* ---- About the library ----------------------------------------------------------------------------------------- */

/**
 * The version of the library in use, which can be newer than the header's HTTPSTATUS_VERSION: "1.0.0".
 *
 * Returns three numbers with dots between.
 * Since: 1.0
 */
const char *httpstatus_version(void);

/**
 * The day of IANA's registry that the library holds: "2026-10-05".
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
