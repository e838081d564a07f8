/* client.c - fetches a URL, explains the response, and repeats or redirects the request as the
 * status allows. SPDX-License-Identifier: MIT
 *
 * The library says whether the request is worth repeating, whether there is a redirect to follow,
 * and with which method; so nothing here names a code. An unknown code is treated as the x00 of its
 * class (RFC 9110, Section 15).
 *
 *     cc client.c $(pkg-config --cflags --libs httpstatus libcurl) -o client
 *     ./client http://127.0.0.1:8080/503/2
 *
 * Exit status: 0 if the request succeeded in the end; 1 if not; 2 if there was no response, or if
 * the client refused a URL: only http and https are allowed, and no redirect from https to http.
 */
#include <curl/curl.h>
#include <httpstatus.h>
#include <stdio.h>
#include <strings.h>
#include <unistd.h>

enum { REQUESTS = 5, LONGEST_WAIT = 60, CONNECT_SECONDS = 10, REQUEST_SECONDS = 30 };

static const char *
or_unknown(const char *text)
{
    return text ? text : "unknown";
}

static void
explain(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    printf("%d %s (%s)\n", code, or_unknown(httpstatus_phrase(status)),
           or_unknown(httpstatus_class_name(httpstatus_class(code))));
    if (status)
        printf("    %s.\n    %s, %s\n", httpstatus_description(status), httpstatus_owner(status),
               httpstatus_reference(status));
    else
        printf("    Treated as %s.\n", httpstatus_line(httpstatus_treat_as(code)));
}

/* Seconds to wait before the same request may succeed: what Retry-After says, or twice as long each
 * time. A date in the past makes libcurl return a number below 0. */
static long
pause_before(CURL *curl, int request)
{
    curl_off_t seconds = 0;

    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds <= 0)
        seconds = (curl_off_t)1 << request;
    return seconds > LONGEST_WAIT ? LONGEST_WAIT : (long)seconds;
}

/* Writes a text that may come from a peer. On a terminal, control characters could hide or forge
 * lines; there are more of them from 0x80 up. */
static void
print_visible(FILE *stream, const char *text)
{
    for (; *text; text++)
        if (*text >= ' ' && *text <= '~')
            putc(*text, stream);
        else
            fprintf(stream, "%%%02X", (unsigned)(unsigned char)*text);
}

/* libcurl limits the protocols only of redirects that it follows itself, and this client sets each
 * URL. Without this limit a peer could redirect it to file: or gopher:. */
static CURLcode
allow_protocols(CURL *curl, int only_https)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, only_https ? "https" : "http,https");
#else
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS,
                            CURLPROTO_HTTPS | (only_https ? 0L : (long)CURLPROTO_HTTP));
#endif
}

/* After https, http is not allowed: anyone on the way could read and change what it carries. */
static CURLcode
set_redirect(CURL *curl, const char *location)
{
    const char *scheme = NULL;
    CURLcode result = curl_easy_getinfo(curl, CURLINFO_SCHEME, &scheme);

    if (result == CURLE_OK && scheme && strcasecmp(scheme, "https") == 0)
        result = allow_protocols(curl, 1);
    return result == CURLE_OK ? curl_easy_setopt(curl, CURLOPT_URL, location) : result;
}

static int
follows(CURL *curl, int traits)
{
    char *location = NULL;

    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
    if (!location)
        return 0;
    fputs("--> ", stdout);
    print_visible(stdout, location);
    printf(", %s%s\n", traits & HTTPSTATUS_TRAIT_KEEPS_METHOD ? "by the same method" : "by GET",
           traits & HTTPSTATUS_TRAIT_PERMANENT ? ", and from now on" : "");
    if (!(traits & HTTPSTATUS_TRAIT_KEEPS_METHOD))
        curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
    return set_redirect(curl, location) == CURLE_OK;
}

/* Only an idempotent request may be repeated automatically (RFC 9110, Section 9.2.2). This client
 * sends nothing but GET, which is; TRANSIENT alone does not allow repeating a POST. */
static int
repeats(CURL *curl, int request)
{
    long seconds = pause_before(curl, request);

    printf("--> once more, in %ld s\n", seconds);
    sleep((unsigned)seconds);
    return 1;
}

/* Returns 1 if there is another request to make, which is then set up. */
static int
continues(CURL *curl, int code, int request)
{
    int traits = httpstatus_code_traits(code);

    if (traits & HTTPSTATUS_TRAIT_REDIRECT)
        return follows(curl, traits);
    if (traits & HTTPSTATUS_TRAIT_TRANSIENT)
        return repeats(curl, request);
    return 0;
}

static size_t
drop(char *content, size_t size, size_t count, void *none)
{
    (void)content, (void)none;
    return size * count;
}

/* The timeouts are for a peer that never answers or never ends. */
static CURLcode
set_up(CURL *curl, const char *url, char *error)
{
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)REQUEST_SECONDS);
    return allow_protocols(curl, 0);
}

/* The text of an error can quote the peer. */
static void
print_error(CURL *curl, CURLcode result, const char *error)
{
    const char *url = NULL;

    curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &url);
    fputs("client: ", stderr);
    print_visible(stderr, url ? url : "");
    fputs(": ", stderr);
    if (result == CURLE_UNSUPPORTED_PROTOCOL)
        error = "refused: only http and https are allowed, and no http after https";
    print_visible(stderr, *error ? error : curl_easy_strerror(result));
    putc('\n', stderr);
}

/* Makes the requests. Returns the exit status. */
static int
fetch(CURL *curl, const char *error)
{
    long code = 0;
    int request = 0;

    do {
        CURLcode result = curl_easy_perform(curl);

        if (result != CURLE_OK) {
            print_error(curl, result, error);
            return 2;
        }
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
        explain((int)code);
    } while (++request < REQUESTS && continues(curl, (int)code, request - 1));
    return httpstatus_class((int)code) != HTTPSTATUS_CLASS_SUCCESSFUL;
}

int
main(int argc, char **argv)
{
    char error[CURL_ERROR_SIZE] = "";
    int result = 2;
    CURL *curl;

    if (argc != 2) {
        fputs("usage: client URL\n", stderr);
        return 2;
    }
    curl = curl_easy_init();
    if (curl && set_up(curl, argv[1], error) == CURLE_OK)
        result = fetch(curl, error);
    else
        fputs("client: cannot set up libcurl\n", stderr);
    curl_easy_cleanup(curl);
    return result;
}
