/* server.c - a server whose pages are statuses: /404 answers 404 Not Found, /503/2 answers 503
 * twice and then 200, and / lists all codes. SPDX-License-Identifier: MIT
 *
 * The library supplies the status, its phrase and description, the header fields that the server
 * must or should send, and whether there may be content. An error page is HTML or, if the client
 * accepts JSON, application/problem+json (RFC 9457).
 *
 *     cc server.c $(pkg-config --cflags --libs httpstatus libmicrohttpd jansson) -o server
 *     ./server 8080 & curl -i http://127.0.0.1:8080/404
 */
#include <arpa/inet.h>
#include <ctype.h>
#include <httpstatus.h>
#include <jansson.h>
#include <microhttpd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { IDLE_SECONDS = 30 };

/* ---- The status line: libmicrohttpd has phrases of its own. A program that defines these two
 *      functions replaces them, so that 522 has a phrase too. ---------------------------------- */

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

/* ---- Header fields: the library says which, the server supplies the values ------------------- */

static const char *
value_of(const char *field)
{
    static const struct {
        const char *field, *value;
    } values[] = {
        { "Allow", "GET, HEAD" },
        { "ETag", "\"1\"" },
        { "IM", "identity" },
        { "Link", "</>; rel=\"blocked-by\"" },
        { "Location", "/" },
        { "Ms-Echo-Request", "echo" },
        { "Multiplex-Through", "/multiplexer/1/2" },
        { "Multiplex-Version", "1.0" },
        { "Proxy-Authenticate", "Basic realm=\"example\"" },
        { "Retry-After", "1" },
        { "Set-Cookie", "seen=1" },
        { "WWW-Authenticate", "Basic realm=\"example\"" },
        { "X-Weave-Alert", "{\"code\": \"soft-eol\"}" },
    };
    size_t i;

    for (i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].field, field) == 0)
            return values[i].value;
    return NULL;
}

/* A condition is text for people, so a program sends only what is required without one. */
static int
is_required(const struct httpstatus *status, int index)
{
    int level = httpstatus_field_level(status, index);

    return (level == HTTPSTATUS_LEVEL_MUST || level == HTTPSTATUS_LEVEL_SHOULD) &&
           !httpstatus_field_condition(status, index);
}

static void
add_required_fields(struct MHD_Response *response, const struct httpstatus *status)
{
    const char *field;
    int i;

    for (i = 0; (field = httpstatus_field(status, i)); i++)
        if (is_required(status, i) && value_of(field))
            MHD_add_response_header(response, field, value_of(field));
}

/* Two conditions are known to hold here: the version is HTTP/1.1, and the content of a 206 is a
 * single part, which is the whole. */
static void
add_upgrade(struct MHD_Response *response)
{
    MHD_add_response_header(response, "Upgrade", "HTTP/2.0");
    MHD_add_response_header(response, "Connection", "Upgrade");
}

static void
add_content_range(struct MHD_Response *response, size_t length)
{
    char range[64];

    snprintf(range, sizeof range, "bytes 0-%zu/%zu", length - 1, length);
    MHD_add_response_header(response, "Content-Range", range);
}

/* ---- Content --------------------------------------------------------------------------------- */

/* Ends a text of open_memstream(). NULL: there was no memory for the whole of it. */
static char *
finish(FILE *stream, char **text)
{
    int is_whole = !ferror(stream);

    if (fclose(stream) == 0 && is_whole)
        return *text;
    free(*text);
    return NULL;
}

/* Writes one of the library's texts as HTML. */
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
    return finish(page, &text);
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
    return finish(page, &text);
}

/* What a path may hold as it is: RFC 3986, Section 3.3. */
static int
is_path_character(char c)
{
    return isalnum((unsigned char)c) || (c && strchr("-._~!$&'()*+,;=:@/", c));
}

static int
is_escape(const char *text)
{
    return text[0] == '%' && isxdigit((unsigned char)text[1]) && isxdigit((unsigned char)text[2]);
}

/* The path as a URI reference. A client can send any bytes, and "//host/" at the beginning would
 * refer to another host. */
static char *
reference_to(const char *path)
{
    char *text = NULL;
    size_t size;
    FILE *reference = open_memstream(&text, &size);
    const char *c;

    if (!reference)
        return NULL;
    for (c = path; *c; c++)
        if (is_escape(c) || (is_path_character(*c) && !(c == path + 1 && *c == '/')))
            putc(*c, reference);
        else
            fprintf(reference, "%%%02X", (unsigned)(unsigned char)*c);
    return finish(reference, &text);
}

/* RFC 9457: without "type" the status is the type of the problem, and its phrase is the title
 * (Section 4.2.1). "instance" is left out if there is none. */
static char *
problem(const struct httpstatus *status, const char *path)
{
    char *instance = path ? reference_to(path) : NULL;
    json_t *members = json_pack("{s:s, s:i, s:s, s:s*, s:s}", "title", httpstatus_phrase(status),
                                "status", httpstatus_code(status), "detail",
                                httpstatus_description(status), "instance", instance, "owner",
                                httpstatus_owner(status));
    char *text = members ? json_dumps(members, JSON_COMPACT) : NULL;

    json_decref(members);
    free(instance);
    return text;
}

/* ---- Answering ------------------------------------------------------------------------------- */

static int
wants_json(struct MHD_Connection *connection)
{
    const char *accept = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept");

    return accept &&
           (strstr(accept, "application/problem+json") || strstr(accept, "application/json"));
}

static ssize_t
end_content(void *none, uint64_t offset, char *buffer, size_t size)
{
    (void)none, (void)offset, (void)buffer, (void)size;
    return MHD_CONTENT_READER_END_OF_STREAM;
}

/* libmicrohttpd adds "Content-Length: 0" to a 304 if the length is known, but there only the length
 * of the 200 is allowed (RFC 9110, Section 8.6). Without the flag it would add "chunked". */
static struct MHD_Response *
response_without_length(void)
{
    struct MHD_Response *response =
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 1, end_content, NULL, NULL);

    if (response)
        MHD_set_response_options(response, MHD_RF_HTTP_1_0_COMPATIBLE_STRICT, MHD_RO_END);
    return response;
}

static struct MHD_Response *
empty_response(int code)
{
    if (code == 304)
        return response_without_length();
    return MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
}

static struct MHD_Response *
response_with(char *text, const char *type)
{
    struct MHD_Response *response;

    if (!text)
        return NULL;
    response = MHD_create_response_from_buffer(strlen(text), text, MHD_RESPMEM_MUST_FREE);
    if (response)
        MHD_add_response_header(response, "Content-Type", type);
    else
        free(text);
    return response;
}

static struct MHD_Response *
response_of(const struct httpstatus *status, const char *path, int is_json)
{
    int code = httpstatus_code(status);
    struct MHD_Response *response;
    char *page;

    if (httpstatus_has(status, HTTPSTATUS_TRAIT_EMPTY))
        return empty_response(code);
    if (is_json && code >= 400)
        return response_with(problem(status, path), "application/problem+json");
    page = code == 200 && strcmp(path, "/") == 0 ? html_list() : html_page(status);
    response = response_with(page, "text/html; charset=utf-8");
    if (response && code == 206)
        add_content_range(response, strlen(page));
    return response;
}

/* MHD_NO closes the connection: without memory there is no answer. */
static enum MHD_Result
answer(struct MHD_Connection *connection, const struct httpstatus *status, const char *path)
{
    struct MHD_Response *response = response_of(status, path, wants_json(connection));
    enum MHD_Result result;

    if (!response)
        return MHD_NO;
    add_required_fields(response, status);
    if (httpstatus_code(status) == 426)
        add_upgrade(response);
    result = MHD_queue_response(connection, (unsigned)httpstatus_code(status), response);
    MHD_destroy_response(response);
    return result;
}

/* The path of a request target, which can be a whole URI (RFC 9112, Section 3.2.2). NULL: there is
 * none, as in "*". */
static const char *
path_of(const char *target)
{
    if (strncasecmp(target, "http://", 7) == 0) {
        target = strchr(target + 7, '/');
        return target ? target : "/";
    }
    return *target == '/' ? target : NULL;
}

/* A final response never has a 1xx status; 101 would even end the use of HTTP on the connection. */
static int
can_be_sent(const struct httpstatus *status)
{
    return status && !httpstatus_has(status, HTTPSTATUS_TRAIT_UNSENT) &&
           httpstatus_class(httpstatus_code(status)) != HTTPSTATUS_CLASS_INFORMATIONAL;
}

/* For "/503/2": 503 to the first two requests, then 200. One thread answers all requests, so the
 * counts need no lock. */
static const struct httpstatus *
status_at_first(const struct httpstatus *status, const char *times)
{
    static long requests[1000];

    if (!*times || times[strspn(times, "0123456789")])
        return NULL;
    if (requests[httpstatus_code(status)] >= strtol(times, NULL, 10))
        return httpstatus_from_code(200);
    requests[httpstatus_code(status)]++;
    return status;
}

/* NULL: the path is not that of a status that can be sent. */
static const struct httpstatus *
status_of(const char *path)
{
    size_t length = strcspn(path + 1, "/");
    const char *rest = path + 1 + length;
    const struct httpstatus *status = httpstatus_from_code(httpstatus_parse(path + 1, length));

    if (strcmp(path, "/") == 0)
        return httpstatus_from_code(200);
    if (length != 3 || !can_be_sent(status))
        return NULL;
    return *rest ? status_at_first(status, rest + 1) : status;
}

static enum MHD_Result
handle(void *none, struct MHD_Connection *connection, const char *target, const char *method,
       const char *version, const char *content, size_t *content_size, void **seen)
{
    const char *path = path_of(target);
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
    if (!path)
        return answer(connection, httpstatus_from_code(400), NULL);
    status = status_of(path);
    return answer(connection, status ? status : httpstatus_from_code(404), path);
}

/* libmicrohttpd would decode the path, and "%00" would then end it. */
static size_t
leave_escaped(void *none, struct MHD_Connection *connection, char *text)
{
    (void)none, (void)connection;
    return strlen(text);
}

int
main(int argc, char **argv)
{
    struct sockaddr_in address = { 0 };
    struct MHD_Daemon *daemon;
    sigset_t stop;
    int signal_number;

    address.sin_family = AF_INET;
    /* 0: any port that is free */
    address.sin_port = htons((unsigned short)(argc > 1 ? atoi(argv[1]) : 0));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sigemptyset(&stop);
    sigaddset(&stop, SIGINT);
    sigaddset(&stop, SIGTERM);
    sigprocmask(SIG_BLOCK, &stop, NULL);
    daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, handle, NULL,
                              MHD_OPTION_SOCK_ADDR, &address,
                              MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped, NULL,
                              MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
                              MHD_OPTION_END);
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
