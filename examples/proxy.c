/* proxy.c - a reverse proxy that acts on each status it receives. SPDX-License-Identifier: MIT
 *
 * The library says which response is final, which has no content, whether the request is worth
 * repeating, and what a cache may do. All of this follows httpstatus_code_traits(), for known and
 * unknown codes alike: what a vendor means by a code must not change what a proxy does.
 *
 *     cc proxy.c $(pkg-config --cflags --libs httpstatus) -o proxy
 *     ./proxy 8081 127.0.0.1 8080 & curl -i http://127.0.0.1:8081/404
 *
 * It serves one connection after the other and one request on each, so that bytes after a message
 * never pass for another message. Each connection has a process, and alarm() limits its time. The
 * content of a request is limited too, because it may have to be sent twice.
 */
#include <ctype.h>
#include <errno.h>
#include <httpstatus.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef SECONDS /* to wait for the next bytes of a peer */
#define SECONDS 10
#endif
enum { CONNECTION_SECONDS = 6 * SECONDS, PAUSE_SECONDS = 1, LONGEST_PAUSE = 3, LINGER_SECONDS = 1 };
enum { HEAD_SIZE = 16384, FIELDS = 100, CONTENT_SIZE = 65536, PIECE_SIZE = 4096, INTERIMS = 10 };
enum { ABSENT = -1, INVALID = -2 };

#define DIGITS "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define TOKEN DIGITS LETTERS "!#$%&'*+-.^_`|~" /* RFC 9110, Section 5.6.2 */
#define HOST DIGITS LETTERS "-._~!$&'()*+,;=%:[]" /* RFC 3986, Section 3.2.2, and the port */

/* The client or the upstream, its last head, and a buffer that holds a head and a piece to send. */
struct peer {
    FILE *in, *out;
    char head[HEAD_SIZE], buffer[2 * HEAD_SIZE];
    size_t head_length, field_count;
    struct {
        const char *name, *value;
    } fields[FIELDS];
    char *line;
    int minor_version;
};

struct request {
    struct peer client;
    const char *method, *target, *host;
    long long length;
    char content[CONTENT_SIZE];
};

struct response {
    struct peer upstream;
    int code, traits;
    int has_content, is_chunked;
    long long length;
};

/* ---- Heads ----------------------------------------------------------------------------------- */

/* A line of a head, without CR LF. A lone CR or LF, or a NUL, could end the line for one recipient
 * and not for another, so none is accepted (RFC 9112, Section 2.2). */
static char *
read_line(struct peer *peer)
{
    char *line = peer->head + peer->head_length;
    int c;

    do {
        c = getc(peer->in);
        if (c == EOF || (iscntrl(c) && c != '\t' && c != '\r'))
            return NULL;
        if (peer->head_length == HEAD_SIZE) {
            errno = EMSGSIZE;
            return NULL;
        }
        peer->head[peer->head_length++] = (char)(c == '\r' ? '\0' : c);
    } while (c != '\r');
    return getc(peer->in) == '\n' ? line : NULL;
}

/* The name must be a token: no whitespace before the colon (RFC 9112, Section 5.1), and no line
 * that continues another (Section 5.2). */
static int
add_field(struct peer *peer, char *line)
{
    size_t length = strspn(line, TOKEN);
    char *value = line + length + 1, *end = line + strlen(line);

    if (length == 0 || line[length] != ':')
        return 0;
    if (peer->field_count == FIELDS) {
        errno = EMSGSIZE;
        return 0;
    }
    value += strspn(value, " \t");
    while (end > value && strchr(" \t", end[-1]))
        end--;
    line[length] = *end = '\0';
    peer->fields[peer->field_count].name = line;
    peer->fields[peer->field_count++].value = value;
    return 1;
}

/* Returns 0 if there is no valid head; errno says whether it was late or too large. */
static int
read_head(struct peer *peer)
{
    char *line;

    errno = 0;
    peer->head_length = peer->field_count = 0;
    peer->line = read_line(peer);
    if (!peer->line)
        return 0;
    while ((line = read_line(peer)) && *line)
        if (!add_field(peer, line))
            return 0;
    return line != NULL;
}

/* How many fields have the name. The value is that of the last one, or NULL. */
static int
find(const struct peer *peer, const char *name, const char **value)
{
    int count = 0;
    size_t i;

    *value = NULL;
    for (i = 0; i < peer->field_count; i++)
        if (strcasecmp(peer->fields[i].name, name) == 0) {
            *value = peer->fields[i].value;
            count++;
        }
    return count;
}

/* RFC 9110, Section 8.6: two that are equal may be rejected, too. */
static long long
content_length(const struct peer *peer)
{
    const char *value;
    int count = find(peer, "Content-Length", &value);

    if (count == 0)
        return ABSENT;
    if (count > 1 || !*value || strlen(value) > 18 || value[strspn(value, DIGITS)])
        return INVALID;
    return strtoll(value, NULL, 10);
}

/* Is a token in a list (RFC 9110, Section 5.6.1)? Names of fields have no case, methods have. */
static int
is_listed(const char *token, const char *list, int (*compare)(const char *, const char *, size_t))
{
    while (*(list += strspn(list, ", \t"))) {
        size_t length = strcspn(list, ", \t");

        if (length == strlen(token) && compare(list, token, length) == 0)
            return 1;
        list += length;
    }
    return 0;
}

/* Not passed on: fields for one connection only (RFC 9110, Section 7.6.1), and those that the proxy
 * writes itself. Nobody can remove the latter by naming them in Connection. */
static int
is_passed_on(const struct peer *peer, const char *name)
{
    static const char kept[] = "Connection, Content-Length, Expect, Host, Keep-Alive, TE, Trailer, "
                               "Transfer-Encoding, Upgrade";
    size_t i;

    if (strncasecmp(name, "Proxy-", 6) == 0 || is_listed(name, kept, strncasecmp))
        return 0;
    for (i = 0; i < peer->field_count; i++)
        if (strcasecmp(peer->fields[i].name, "Connection") == 0 &&
            is_listed(name, peer->fields[i].value, strncasecmp))
            return 0;
    return 1;
}

static void
pass_fields(const struct peer *from, FILE *out)
{
    size_t i;

    for (i = 0; i < from->field_count; i++)
        if (is_passed_on(from, from->fields[i].name))
            fprintf(out, "%s: %s\r\n", from->fields[i].name, from->fields[i].value);
    fprintf(out, "Via: 1.%d proxy\r\n", from->minor_version);
}

/* Nothing can follow what was sent in part. */
static int
flush(FILE *out)
{
    if (fflush(out) == 0)
        return 1;
    shutdown(fileno(out), SHUT_RDWR);
    return 0;
}

static void
print_line(FILE *out, int code, const char *phrase)
{
    char line[HEAD_SIZE];

    if (httpstatus_format(line, sizeof line, "HTTP/1.1", code, phrase) >= 0)
        fprintf(out, "%s\r\n", line);
}

/* RFC 9110, Section 6.6.1: a recipient with a clock adds a missing Date. */
static void
print_date(FILE *out)
{
    char date[64];
    time_t now = time(NULL);
    struct tm *utc = gmtime(&now);

    if (utc && strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", utc))
        fprintf(out, "Date: %s\r\n", date);
}

/* ---- The log --------------------------------------------------------------------------------- */

/* Writes a text of a peer. Control characters could hide or forge lines on a terminal. */
static void
print_visible(const char *text)
{
    for (; *text; text++)
        if (*text >= ' ' && *text <= '~')
            putchar(*text);
        else
            printf("%%%02X", (unsigned)(unsigned char)*text);
}

static void
report(const struct request *request, int code, const char *decision)
{
    print_visible(request->method);
    putchar(' ');
    print_visible(request->target);
    printf(" %d: %s\n", code, decision);
    fflush(stdout);
}

/* What a cache may do by method and status; fields can forbid it (RFC 9111, Section 3). */
static const char *
caching(const struct request *request, const struct response *response)
{
    if (!is_listed(request->method, "GET, HEAD", strncmp))
        return "not cacheable, for its method";
    if (response->code == HTTPSTATUS_NOT_MODIFIED)
        return "freshens a stored response";
    if (response->traits & HTTPSTATUS_TRAIT_UNSTORABLE)
        return "must not be stored";
    if (response->traits & HTTPSTATUS_TRAIT_CACHEABLE)
        return "heuristically cacheable";
    return "cacheable only with explicit expiration";
}

/* ---- The request: a function returns 0, or the status with which the proxy refuses it -------- */

/* Why the message of a peer could not be read, or its connection not be opened. */
static int
error_if(int late, int other)
{
    int is_late = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINPROGRESS;

    return is_late || errno == ETIMEDOUT ? late : other;
}

static int
split_line(struct request *request)
{
    char *target = strchr(request->client.line, ' ');
    char *version = target ? strchr(target + 1, ' ') : NULL;

    if (!version)
        return HTTPSTATUS_BAD_REQUEST;
    *target++ = *version++ = '\0';
    request->target = target;
    if (!*request->method || request->method[strspn(request->method, TOKEN)])
        return HTTPSTATUS_BAD_REQUEST;
    if (strcmp(version, "HTTP/1.1") != 0 && strcmp(version, "HTTP/1.0") != 0)
        return strncmp(version, "HTTP/", 5) == 0 ? HTTPSTATUS_HTTP_VERSION_NOT_SUPPORTED
                                                 : HTTPSTATUS_BAD_REQUEST;
    request->client.minor_version = version[7] - '0';
    return 0;
}

/* The target can be a whole URI (RFC 9112, Section 3.2.2), if it has the same host as Host. */
static int
check_target(struct request *request)
{
    const char *c;
    size_t length;

    if (find(&request->client, "Host", &request->host) != 1 || !*request->host ||
        request->host[strspn(request->host, HOST)])
        return HTTPSTATUS_BAD_REQUEST;
    length = strlen(request->host);
    if (strncasecmp(request->target, "http://", 7) == 0 &&
        strncasecmp(request->target + 7, request->host, length) == 0)
        request->target += 7 + length;
    for (c = request->target; *c; c++)
        if (*c <= ' ' || *c > '~' || *c == '#')
            return HTTPSTATUS_BAD_REQUEST;
    if (strcmp(request->target, "*") == 0 && strcmp(request->method, "OPTIONS") == 0)
        return 0;
    return *request->target == '/' ? 0 : HTTPSTATUS_BAD_REQUEST;
}

/* Not implemented: tunnels, whose 2xx would end HTTP on the connection (RFC 9110, Section 9.3.6),
 * and requests that count the proxies on their way (Section 7.6.2). */
static int
check_method(const struct request *request)
{
    const char *value;
    int is_counted = find(&request->client, "Max-Forwards", &value) &&
                     is_listed(request->method, "OPTIONS, TRACE", strncmp);

    return is_counted || strcmp(request->method, "CONNECT") == 0 ? HTTPSTATUS_NOT_IMPLEMENTED : 0;
}

/* RFC 9112, Sections 6.1 and 6.3: without "chunked" at the end, or with Content-Length as well, the
 * request is invalid. "chunked" alone is valid, but the proxy wants to know the length first. */
static int
check_coding(const struct request *request)
{
    const char *coding, *last;
    int count = find(&request->client, "Transfer-Encoding", &coding);

    if (count == 0)
        return 0;
    last = strrchr(coding, ',');
    last = last ? last + 1 + strspn(last + 1, " \t") : coding;
    if (strcasecmp(last, "chunked") != 0 || request->client.minor_version == 0 ||
        content_length(&request->client) != ABSENT)
        return HTTPSTATUS_BAD_REQUEST;
    return last == coding && count == 1 ? HTTPSTATUS_LENGTH_REQUIRED : HTTPSTATUS_NOT_IMPLEMENTED;
}

/* RFC 9110, Section 10.1.1: the client may wait for a 100 before it sends the content. */
static int
read_content(struct request *request)
{
    struct peer *client = &request->client;
    const char *expected;

    request->length = content_length(client);
    if (request->length == INVALID)
        return HTTPSTATUS_BAD_REQUEST;
    if (request->length > CONTENT_SIZE)
        return HTTPSTATUS_CONTENT_TOO_LARGE;
    if (request->length <= 0)
        return 0;
    if (client->minor_version > 0 && find(client, "Expect", &expected) &&
        strcasecmp(expected, "100-continue") == 0) {
        print_line(client->out, HTTPSTATUS_CONTINUE, NULL);
        fputs("\r\n", client->out);
        flush(client->out);
    }
    errno = 0;
    if (fread(request->content, 1, (size_t)request->length, client->in) < (size_t)request->length)
        return error_if(HTTPSTATUS_REQUEST_TIMEOUT, HTTPSTATUS_BAD_REQUEST);
    return 0;
}

static int
read_request(struct request *request)
{
    int code;

    if (!read_head(&request->client))
        return errno == EMSGSIZE ? HTTPSTATUS_REQUEST_HEADER_FIELDS_TOO_LARGE
                                 : error_if(HTTPSTATUS_REQUEST_TIMEOUT, HTTPSTATUS_BAD_REQUEST);
    request->method = request->client.line;
    code = split_line(request);
    code = code ? code : check_method(request);
    code = code ? code : check_target(request);
    code = code ? code : check_coding(request);
    return code ? code : read_content(request);
}

/* ---- The upstream: a function returns 0, or the status for the client ------------------------ */

/* Limits the time of each wait for the peer. */
static int
open_peer(struct peer *peer, int socket)
{
    const struct timeval limit = { SECONDS, 0 };
    int copy = dup(socket);

    peer->in = fdopen(socket, "r");
    peer->out = copy < 0 ? NULL : fdopen(copy, "w");
    return peer->in && peer->out &&
           setvbuf(peer->out, peer->buffer, _IOFBF, sizeof peer->buffer) == 0 &&
           setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0 &&
           setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0;
}

/* What fails is left open: the process ends soon. */
static int
connect_to(struct peer *upstream, const struct addrinfo *address)
{
    for (; address; address = address->ai_next) {
        int server = socket(address->ai_family, address->ai_socktype, address->ai_protocol);

        if (server >= 0 && open_peer(upstream, server) &&
            connect(server, address->ai_addr, address->ai_addrlen) == 0)
            return 1;
    }
    return 0;
}

/* The upstream may answer before it has read all; so a failure shows when the answer is read. */
static void
send_request(const struct request *request, FILE *out)
{
    fprintf(out, "%s %s HTTP/1.1\r\n", request->method, request->target);
    fprintf(out, "Host: %s\r\n", request->host);
    pass_fields(&request->client, out);
    if (request->length >= 0)
        fprintf(out, "Content-Length: %lld\r\n", request->length);
    fputs("Connection: close\r\n\r\n", out);
    if (flush(out) && request->length > 0)
        fwrite(request->content, 1, (size_t)request->length, out);
    flush(out);
}

/* httpstatus_parse() also reads other versions, and lines without a version. */
static int
read_status(struct response *response)
{
    struct peer *upstream = &response->upstream;

    if (!read_head(upstream))
        return error_if(HTTPSTATUS_GATEWAY_TIMEOUT, HTTPSTATUS_BAD_GATEWAY);
    response->code = httpstatus_parse(upstream->line, strlen(upstream->line));
    response->traits = httpstatus_code_traits(response->code);
    if (response->code == 0 || strncmp(upstream->line, "HTTP/1.", 7) != 0)
        return HTTPSTATUS_BAD_GATEWAY;
    upstream->minor_version = upstream->line[7] - '0';
    return 0;
}

static void
pass_status(const struct response *response, FILE *out)
{
    const char *phrase = response->upstream.line + strlen("HTTP/1.1 200");

    print_line(out, response->code, *phrase ? phrase + 1 : "");
    pass_fields(&response->upstream, out);
}

/* RFC 9110, Section 15.2: not to HTTP/1.0. If the client is gone, the final response will show. */
static void
pass_interim(const struct request *request, const struct response *response)
{
    int is_passed = request->client.minor_version > 0;

    report(request, response->code, is_passed ? "interim, passed on" : "interim, dropped");
    if (!is_passed)
        return;
    pass_status(response, request->client.out);
    fputs("\r\n", request->client.out);
    flush(request->client.out);
}

/* Makes the request and waits for the final response. A 101 is not INTERIM, and it answers an
 * Upgrade, which the proxy never sends. */
static int
ask(const struct request *request, struct response *response, const struct addrinfo *address)
{
    int i;

    if (!connect_to(&response->upstream, address))
        return error_if(HTTPSTATUS_GATEWAY_TIMEOUT, HTTPSTATUS_BAD_GATEWAY);
    send_request(request, response->upstream.out);
    for (i = 0; i <= INTERIMS; i++) {
        int error = read_status(response);

        if (error || response->code == HTTPSTATUS_SWITCHING_PROTOCOLS)
            return error ? error : HTTPSTATUS_BAD_GATEWAY;
        if (!(response->traits & HTTPSTATUS_TRAIT_INTERIM))
            return 0;
        pass_interim(request, response);
    }
    return HTTPSTATUS_BAD_GATEWAY;
}

/* Seconds after which to repeat the request, or -1: only an idempotent one (RFC 9110, Section
 * 9.2.2), and none of early data (RFC 8470, Section 5.2). Long pauses are left to the client. */
static int
pause_before_repeat(const struct request *request, const struct response *response)
{
    const char *value;

    if (!(response->traits & HTTPSTATUS_TRAIT_TRANSIENT) ||
        !is_listed(request->method, "GET, HEAD, OPTIONS, TRACE, PUT, DELETE", strncmp) ||
        find(&request->client, "Early-Data", &value))
        return -1;
    if (!find(&response->upstream, "Retry-After", &value))
        return PAUSE_SECONDS;
    if (!*value || strlen(value) > 4 || value[strspn(value, DIGITS)] || atoi(value) > LONGEST_PAUSE)
        return -1;
    return atoi(value);
}

/* ---- The response ---------------------------------------------------------------------------- */

/* RFC 9112, Section 6.3, in its order. Returns 0 if nobody can know where the content ends. The
 * length is for the client: a 204 has none, a 304 that of the 200 (RFC 9110, Section 8.6), a 205
 * says that it is empty (Section 15.3.6). */
static int
find_content(const struct request *request, struct response *response)
{
    int is_bodiless = response->traits & HTTPSTATUS_TRAIT_BODILESS;
    int is_empty = is_bodiless || (response->traits & HTTPSTATUS_TRAIT_EMPTY);
    const char *coding;
    int codings = find(&response->upstream, "Transfer-Encoding", &coding);

    response->length = codings ? ABSENT : content_length(&response->upstream);
    if (is_empty && response->code != HTTPSTATUS_NOT_MODIFIED)
        response->length = is_bodiless ? ABSENT : 0;
    response->has_content = !is_empty && strcmp(request->method, "HEAD") != 0;
    response->is_chunked = codings > 0;
    if (!response->has_content)
        return 1;
    if (!codings)
        return response->length != INVALID;
    return codings == 1 && strcasecmp(coding, "chunked") == 0 &&
           response->upstream.minor_version > 0;
}

static void
send_head(const struct request *request, const struct response *response, int sends_chunks)
{
    FILE *out = request->client.out;
    const char *date;

    pass_status(response, out);
    if (!find(&response->upstream, "Date", &date))
        print_date(out);
    if (response->length >= 0)
        fprintf(out, "Content-Length: %lld\r\n", response->length);
    if (sends_chunks)
        fputs("Transfer-Encoding: chunked\r\n", out);
    fputs("Connection: close\r\n\r\n", out);
}

/* Passes on so many bytes, or all if the length is ABSENT. Returns 0 if some are missing. */
static int
pass_bytes(FILE *in, FILE *out, long long length, int sends_chunks)
{
    char piece[PIECE_SIZE];

    while (length != 0) {
        size_t wanted = length < 0 || length > PIECE_SIZE ? PIECE_SIZE : (size_t)length;
        size_t size = fread(piece, 1, wanted, in);

        if (sends_chunks && size > 0)
            fprintf(out, "%zx\r\n", size);
        fwrite(piece, 1, size, out);
        if (sends_chunks && size > 0)
            fputs("\r\n", out);
        if (!flush(out) || size < wanted)
            return length < 0 && feof(in);
        length -= length > 0 ? (long long)size : 0;
    }
    return 1;
}

/* RFC 9112, Section 7.1: -1 if it is not valid. The head has been sent; the line replaces it. */
static long long
chunk_size(struct peer *upstream)
{
    const char *line;
    size_t length;

    upstream->head_length = 0;
    line = read_line(upstream);
    length = line ? strspn(line, DIGITS "abcdefABCDEF") : 0;
    if (length == 0 || length > 15 || !strchr("; \t", line[length]))
        return -1;
    return strtoll(line, NULL, 16);
}

/* Takes chunks apart: their extensions, the trailers and whatever follows are not passed on. */
static int
pass_chunks(struct peer *upstream, FILE *out, int sends_chunks)
{
    long long size;

    while ((size = chunk_size(upstream)) > 0)
        if (!pass_bytes(upstream->in, out, size, sends_chunks) || getc(upstream->in) != '\r' ||
            getc(upstream->in) != '\n')
            return 0;
    return size == 0;
}

/* Content of unknown length is sent in chunks, so that the client notices if the end is missing. To
 * HTTP/1.0, which has no chunks, it ends with the connection. */
static int
send_response(const struct request *request, struct response *response)
{
    struct peer *upstream = &response->upstream;
    FILE *out = request->client.out;
    int sends_chunks =
        response->has_content && response->length < 0 && request->client.minor_version > 0;
    int is_whole = 1;

    send_head(request, response, sends_chunks);
    if (response->has_content && response->is_chunked)
        is_whole = pass_chunks(upstream, out, sends_chunks);
    else if (response->has_content)
        is_whole = pass_bytes(upstream->in, out, response->length, sends_chunks);
    if (is_whole && sends_chunks)
        fputs("0\r\n\r\n", out);
    return flush(out) && is_whole;
}

static int
respond(const struct request *request, struct response *response)
{
    int is_whole;

    if (!find_content(request, response))
        return HTTPSTATUS_BAD_GATEWAY;
    is_whole = send_response(request, response);
    report(request, response->code, is_whole ? caching(request, response) : "incomplete");
    return 0;
}

/* ---- One connection -------------------------------------------------------------------------- */

static int
forward(const struct request *request, const struct addrinfo *address)
{
    static struct response response;
    int code = ask(request, &response, address);
    int pause = code ? -1 : pause_before_repeat(request, &response);

    if (pause >= 0) {
        report(request, response.code, "repeated");
        fclose(response.upstream.in);
        fclose(response.upstream.out);
        nanosleep(&(struct timespec){ pause, 0 }, NULL); /* sleep() may use alarm() */
        code = ask(request, &response, address);
    }
    return code ? code : respond(request, &response);
}

static void
refuse(const struct request *request, int code)
{
    const char *description = httpstatus_description(httpstatus_from_code(code));
    FILE *out = request->client.out;

    report(request, code, "from the proxy");
    print_line(out, code, NULL);
    print_date(out);
    fprintf(out, "Content-Type: text/plain\r\nContent-Length: %zu\r\n", strlen(description) + 2);
    fputs("Connection: close\r\n\r\n", out);
    if (strncmp(request->client.head, "HEAD", 4) != 0) /* which may not be a valid head */
        fprintf(out, "%s.\n", description);
    flush(out);
}

/* Closing a socket with unread bytes resets the connection, and the client could lose the response
 * (RFC 9112, Section 9.6). To stop waiting is no failure here. */
static void
close_gently(FILE *in)
{
    signal(SIGALRM, _exit);
    alarm(LINGER_SECONDS);
    if (shutdown(fileno(in), SHUT_WR) == 0)
        while (getc(in) != EOF)
            ;
}

static void
serve(int socket, const struct addrinfo *address)
{
    static struct request request;
    int code;

    alarm(CONNECTION_SECONDS);
    if (!open_peer(&request.client, socket)) {
        perror("proxy: cannot serve");
        return;
    }
    request.method = request.target = "-";
    code = read_request(&request);
    code = code ? code : forward(&request, address);
    if (code)
        refuse(&request, code);
    close_gently(request.client.in);
}

/* Returns when the connection has ended. */
static void
start_process(int listener, int client, const struct addrinfo *address)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        close(listener);
        serve(client, address);
        exit(0);
    }
    close(client);
    if (child < 0 || waitpid(child, &status, 0) < 0)
        perror("proxy: cannot serve");
    else if (WIFSIGNALED(status))
        fprintf(stderr, "proxy: a connection ended by signal %d\n", WTERMSIG(status));
}

static int
listen_at(unsigned short port)
{
    struct sockaddr_in address = { 0 };
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0), yes = 1;

    address.sin_family = AF_INET;
    address.sin_port = htons(port); /* 0: any port that is free */
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
        bind(listener, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(listener, SOMAXCONN) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0)
        return -1;
    printf("http://127.0.0.1:%u/\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

int
main(int argc, char **argv)
{
    struct addrinfo hints = { 0 }, *address;
    int listener, client, error;

    if (argc != 4) {
        fputs("usage: proxy PORT HOST UPSTREAM_PORT\n", stderr);
        return 2;
    }
    hints.ai_socktype = SOCK_STREAM;
    error = getaddrinfo(argv[2], argv[3], &hints, &address);
    if (error) {
        fprintf(stderr, "proxy: %s: %s\n", argv[2], gai_strerror(error));
        return 1;
    }
    signal(SIGPIPE, SIG_IGN); /* a closed connection is an error of a write */
    listener = listen_at((unsigned short)atoi(argv[1]));
    while (listener >= 0) {
        client = accept(listener, NULL, NULL);
        if (client < 0 && errno != EINTR && errno != ECONNABORTED)
            break;
        if (client >= 0)
            start_process(listener, client, address);
    }
    perror("proxy");
    return 1;
}
