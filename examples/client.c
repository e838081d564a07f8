/* client.c - fetches a URL, explains the response, and does what the status asks of a client. SPDX-License-Identifier: MIT
 *
 * The library says whether the request is worth repeating and whether there is another place to go, and with which method; so
 * nothing here names a code. A code that nobody knows is processed as the x00 of its class (RFC 9110, Section 15).
 *
 *     cc client.c $(pkg-config --cflags --libs httpstatus libcurl) -o client
 *     ./client http://127.0.0.1:8080/503/2
 *
 * Exit status: 0 if the request succeeded in the end, 1 if not, 2 if there was no response.
 */
#include <curl/curl.h>
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { REQUESTS = 5, LONGEST_WAIT = 60 };

static const char *
or_unknown(const char *text)
{
    return text ? text : "unknown";
}

static void
explain(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    printf("%d %s (%s)\n", code, or_unknown(httpstatus_phrase(status)), or_unknown(httpstatus_class_name(httpstatus_class(code))));
    if (status)
        printf("    %s.\n    %s, %s\n", httpstatus_description(status), httpstatus_owner(status), httpstatus_reference(status));
    else
        printf("    Processed as %s.\n", httpstatus_line(httpstatus_resolve(code)));
}

/* Seconds to wait before the same request may succeed: what the server says in Retry-After, or twice as long each time. */
static long
pause_before(CURL *curl, int request)
{
    curl_off_t seconds = 0;

    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds == 0)
        seconds = (curl_off_t)1 << request;
    return seconds > LONGEST_WAIT ? LONGEST_WAIT : (long)seconds;
}

/* What to do about a response: 1 if there is another request to make, which is then set up. */
static int
goes_on(CURL *curl, int code, int request)
{
    int traits = httpstatus_traits(httpstatus_resolve(code));
    char *location = NULL;

    if (traits & HTTPSTATUS_REDIRECT) {
        curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &location);
        if (!location)
            return 0;
        printf("--> %s, %s%s\n", location, traits & HTTPSTATUS_KEEPS_METHOD ? "by the same method" : "by GET",
               traits & HTTPSTATUS_PERMANENT ? ", and from now on" : "");
        curl_easy_setopt(curl, CURLOPT_URL, location);
        if (!(traits & HTTPSTATUS_KEEPS_METHOD))
            curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
        return 1;
    }
    if (traits & HTTPSTATUS_TRANSIENT) {
        long seconds = pause_before(curl, request);

        printf("--> once more, in %ld s\n", seconds);
        sleep((unsigned)seconds);
        return 1;
    }
    return 0;
}

static size_t
drop(char *content, size_t size, size_t count, void *none)
{
    (void)content, (void)none;
    return size * count;
}

int
main(int argc, char **argv)
{
    char error[CURL_ERROR_SIZE] = "";
    long code = 0;
    int request;
    CURL *curl;

    if (argc != 2) {
        fputs("usage: client URL\n", stderr);
        return 2;
    }
    curl = curl_easy_init();
    if (!curl)
        return 2;
    curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
    for (request = 0; request < REQUESTS; request++) {
        if (curl_easy_perform(curl) != CURLE_OK) {
            fprintf(stderr, "client: %s: %s\n", argv[1], error);
            curl_easy_cleanup(curl);
            return 2;
        }
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
        explain((int)code);
        if (request + 1 == REQUESTS || !goes_on(curl, (int)code, request))
            break;
    }
    curl_easy_cleanup(curl);
    return httpstatus_class((int)code) != HTTPSTATUS_CLASS_SUCCESSFUL;
}
