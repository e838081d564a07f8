/* server.c - a server whose every page is a status: /404 answers 404 Not Found, /503/2 answers 503 twice and 200 from then on, and /
 * lists what there is. SPDX-License-Identifier: MIT
 *
 * Status, phrase, text, the header fields that are owed with it, and whether there may be content: all of it comes from the
 * library. The error page is HTML or, if the client asks for JSON, application/problem+json (RFC 9457).
 *
 *     cc server.c $(pkg-config --cflags --libs httpstatus libmicrohttpd jansson) -o server
 *     ./server 8080 & curl -i http://127.0.0.1:8080/404
 */
#include <arpa/inet.h>
#include <httpstatus.h>
#include <jansson.h>
#include <microhttpd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- The status line: libmicrohttpd asks its own table for the phrase. A program that defines the function is asked instead,
 *      so that 522 has a phrase too. -------------------------------------------------------------------------------- */

const char *
MHD_get_reason_phrase_for(unsigned int code)
{
    const char *phrase = httpstatus_reason((int)code);

    return phrase ? phrase : "Unknown";
}

size_t
MHD_get_reason_phrase_len_for(unsigned int code)
{
    return strlen(MHD_get_reason_phrase_for(code));
}

/* ---- Header fields: the library says which, the server what is in them; here it is the same for every page ------ */

static const char *
value_of(const char *field)
{
    static const struct {
        const char *field, *value;
    } values[] = {
        { "Accept-Encoding", "identity" },
        { "Accept-Patch", "application/json-patch+json" },
        { "Allow", "GET, HEAD" },
        { "Cache-Control", "no-store" },
        { "Connection", "Upgrade" },
        { "Content-Location", "/" },
        { "Content-Range", "bytes */0" },
        { "ETag", "\"1\"" },
        { "Expires", "Thu, 01 Jan 1970 00:00:00 GMT" },
        { "IM", "identity" },
        { "Link", "</>; rel=\"blocked-by\"" },
        { "Location", "/" },
        { "Ms-Echo-Request", "echo" },
        { "Proxy-Authenticate", "Basic realm=\"example\"" },
        { "Retry-After", "1" },
        { "Set-Cookie", "seen=1" },
        { "Upgrade", "HTTP/2.0" },
        { "Vary", "Accept" },
        { "WWW-Authenticate", "Basic realm=\"example\"" },
        { "X-Weave-Alert", "{\"code\": \"soft-eol\"}" },
        { "x-amzn-waf-action", "challenge" },
    };
    size_t i;

    for (i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].field, field) == 0)
            return values[i].value;
    return NULL;
}

static void
add_owed_fields(struct MHD_Response *response, const struct httpstatus *status)
{
    const char *field;
    int i;

    for (i = 0; (field = httpstatus_field(status, i)); i++)
        if (value_of(field))
            MHD_add_response_header(response, field, value_of(field));
}

/* ---- Content ----------------------------------------------------------------------------------------------------- */

/* The library's texts in HTML. */
static void
print_html(FILE *page, const char *text)
{
    for (; *text; text++)
        switch (*text) {
        case '<': fputs("&lt;", page); break;
        case '&': fputs("&amp;", page); break;
        case '"': fputs("&quot;", page); break;
        default: putc(*text, page);
        }
}

static void
print_head(FILE *page, const char *title)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>", page);
    print_html(page, title);
    fputs("</title>\n<h1>", page);
    print_html(page, title);
    fputs("</h1>\n", page);
}

static char *
html_page(const struct httpstatus *status)
{
    char *text = NULL;
    size_t size;
    FILE *page = open_memstream(&text, &size);

    if (!page)
        return NULL;
    print_head(page, httpstatus_line(status));
    fputs("<p>", page);
    print_html(page, httpstatus_description(status));
    fputs(".</p>\n<p><a href=\"", page);
    print_html(page, httpstatus_url(status));
    fputs("\">", page);
    print_html(page, httpstatus_reference(status));
    fputs("</a></p>\n</html>\n", page);
    fclose(page);
    return text;
}

static char *
html_list(void)
{
    char *text = NULL;
    size_t size;
    FILE *page = open_memstream(&text, &size);
    int i;

    if (!page)
        return NULL;
    print_head(page, "Status codes");
    fputs("<ul>\n", page);
    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);

        if (status != httpstatus_from_code(httpstatus_code(status)))
            continue;
        fprintf(page, "<li><a href=\"/%d\">", httpstatus_code(status));
        print_html(page, httpstatus_line(status));
        fputs("</a>\n", page);
    }
    fputs("</ul>\n</html>\n", page);
    fclose(page);
    return text;
}

/* RFC 9457: without "type" the status says it all, and the title is its phrase (Section 4.2.1). */
static char *
problem(const struct httpstatus *status, const char *path)
{
    json_t *members = json_pack("{s:s, s:i, s:s, s:s, s:s}", "title", httpstatus_phrase(status), "status", httpstatus_code(status),
                                "detail", httpstatus_description(status), "instance", path, "owner", httpstatus_owner(status));
    char *text = json_dumps(members, JSON_COMPACT);

    json_decref(members);
    return text;
}

/* ---- Answering --------------------------------------------------------------------------------------------------- */

static int
wants_json(struct MHD_Connection *connection)
{
    const char *accept = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept");

    return accept && (strstr(accept, "application/problem+json") || strstr(accept, "application/json"));
}

static enum MHD_Result
answer(struct MHD_Connection *connection, const struct httpstatus *status, const char *path)
{
    int empty = httpstatus_traits(status) & HTTPSTATUS_EMPTY;
    int is_problem = httpstatus_code(status) >= 400 && wants_json(connection);
    struct MHD_Response *response;
    enum MHD_Result result;
    char *text = NULL;

    if (!empty)
        text = is_problem ? problem(status, path) : strcmp(path, "/") == 0 ? html_list() : html_page(status);
    if (!empty && !text)
        return MHD_NO;
    response = MHD_create_response_from_buffer(text ? strlen(text) : 0, text, MHD_RESPMEM_MUST_FREE);
    if (!response)
        return MHD_NO;
    if (!empty)
        MHD_add_response_header(response, "Content-Type", is_problem ? "application/problem+json" : "text/html; charset=utf-8");
    add_owed_fields(response, status);
    result = MHD_queue_response(connection, (unsigned)httpstatus_code(status), response);
    MHD_destroy_response(response);
    return result;
}

/* What a path asks for: "/404", or "/503/2" as long as it was asked for less than three times. NULL: nothing that can be sent. */
static const struct httpstatus *
status_of(const char *path)
{
    static long asked;
    char *end;
    int code = httpstatus_parse(path + 1, strcspn(path + 1, "/"));
    const struct httpstatus *status = httpstatus_from_code(code);

    if (strcmp(path, "/") == 0)
        return httpstatus_from_code(200);
    if (strlen(path) > 4) {
        long times = strtol(path + 5, &end, 10);

        if (end == path + 5 || *end)
            return NULL;
        if (asked++ >= times)
            return httpstatus_from_code(200);
    }
    if (httpstatus_traits(status) & (HTTPSTATUS_INTERIM | HTTPSTATUS_UNSENT))
        return NULL;
    return status;
}

static enum MHD_Result
handle(void *none, struct MHD_Connection *connection, const char *path, const char *method, const char *version,
       const char *content, size_t *content_size, void **seen)
{
    const struct httpstatus *status;
    static int once;

    (void)none, (void)version, (void)content;
    if (!*seen) { /* the header section is here, the content is not */
        *seen = &once;
        return MHD_YES;
    }
    if (*content_size) {
        *content_size = 0;
        return MHD_YES;
    }
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0)
        return answer(connection, httpstatus_from_code(405), path);
    status = status_of(path);
    return answer(connection, status ? status : httpstatus_from_code(404), path);
}

int
main(int argc, char **argv)
{
    struct sockaddr_in address = { 0 };
    struct MHD_Daemon *daemon;
    sigset_t stop;
    int signal_number;

    address.sin_family = AF_INET;
    address.sin_port = htons((unsigned short)(argc > 1 ? atoi(argv[1]) : 0)); /* 0: any that is free */
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sigemptyset(&stop);
    sigaddset(&stop, SIGINT);
    sigaddset(&stop, SIGTERM);
    sigprocmask(SIG_BLOCK, &stop, NULL);
    daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, handle, NULL, MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_END);
    if (!daemon) {
        perror("server: cannot listen");
        return 1;
    }
    printf("http://127.0.0.1:%u/\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    fflush(stdout);
    sigwait(&stop, &signal_number);
    MHD_stop_daemon(daemon);
    return 0;
}
