/* format.c - the formats of logs by name. SPDX-License-Identifier: MIT */
#include "format.h"

#include <stdio.h>
#include <string.h>

#include "letter.h"
#include "readers.h"
#include "terminal.h"

/* In the order of their claims: what fits in two ways has the first. */
const struct format formats[] = {
    { "har", NULL, "log.entries[].response.status", ADDS_WORDS },
    { "docker", read_docker, NULL, ADDS_MEMBER },
    { "json", read_json, "DownstreamStatus", ADDS_MEMBER },                                      /* Traefik */
    { "json", read_json, "EdgeResponseStatus", ADDS_MEMBER },                                    /* Cloudflare */
    { "json", read_json, "response_code", ADDS_MEMBER },                                         /* Envoy, Istio */
    { "json", read_json, "res.statusCode,res.status", ADDS_MEMBER },                             /* pino, bunyan */
    { "json", read_json, "meta.res.statusCode", ADDS_MEMBER },                                   /* express-winston */
    { "json", read_json, "httpRequest.status", ADDS_MEMBER },                                    /* Google Cloud */
    { "json", read_json, "properties.httpStatus", ADDS_MEMBER },                                 /* Azure Application Gateway */
    { "json", read_json, "properties.httpStatusCode", ADDS_MEMBER },                             /* Azure Front Door */
    { "json", read_json, "responseStatus.code", ADDS_MEMBER },                                   /* audit log of Kubernetes */
    { "json", read_json, "http.response.status_code,attributes.http.response.status_code", ADDS_MEMBER }, /* ECS, OpenTelemetry */
    { "json", read_json, "resp.status", ADDS_MEMBER },                                           /* Caddy 1 */
    { "json", read_json, "response.status", ADDS_MEMBER },                                       /* Kong */
    { "json", read_json, "response_status", ADDS_MEMBER },                                       /* Fastly */
    { "json", read_json, "proxy.statusCode,statusCode", ADDS_MEMBER },                           /* Vercel; Tomcat */
    { "json", read_json, "status_code", ADDS_MEMBER },
    { "json", read_json, "status", ADDS_MEMBER },                                                /* nginx, Apache, Caddy, AWS */
    { "json", read_json, "Status", ADDS_MEMBER },
    { "haproxy", read_shape, "%w [%d/%w %w %w %n/%n/%n/%n/%n %s %n ", ADDS_WORDS },
    { "alb", read_shape, "%w %d-%d-%dT%w app/%w %w %w %n %n %n %s %w ", ADDS_WORDS },
    { "elb", read_shape, "%d-%d-%dT%w %w %w %w %n %n %n %s %w %d %d \"", ADDS_WORDS },
    { "squid", read_shape, "%d.%d %d %w %u/%s %d %w ", ADDS_WORDS },
    { "gin", read_shape, "[GIN] %d/%d/%d - %d:%d:%d | %s | %w | ", ADDS_WORDS },
    { "php", read_shape, "[%w %w %d %d:%d:%d %d] %a [%s]: ", ADDS_WORDS },
    { "laravel", read_shape,
        " %s %u %w ..%w %n mb %n ms\n" " %s %u %w ..%w %n ms\n" " %s %u %w %n ms\n" " %a [%s]: %u ", ADDS_WORDS },
    { "rails", read_shape, "Completed %s in %dms", ADDS_WORDS },
    { "morgan", read_shape, "%u %w %s %n ms - \n" "%u %w %s %n - %n ms\n" "%w %w %u %w HTTP/%v %s %n - %n ms", ADDS_WORDS },
    { "curl", read_shape, "< HTTP/%v %s\n" "HTTP/%v %s", ADDS_WORDS },
    { "w3c", read_w3c, NULL, ADDS_WORDS },
    { "logfmt", read_logfmt, "status", ADDS_PAIR },
    { "logfmt", read_logfmt, "status_code", ADDS_PAIR },
    { "common", read_access, NULL, ADDS_WORDS },
    { NULL, NULL, NULL, ADDS_WORDS },
};

/* What people call these formats besides. */
static const char *const names[][2] = {
    { "combined", "common" }, { "vhost_combined", "common" }, { "varnishncsa", "common" }, { "apache", "common" },
    { "nginx", "common" }, { "lighttpd", "common" }, { "uvicorn", "common" }, { "gunicorn", "common" }, { "werkzeug", "common" },
    { "s3", "common" }, { "istio", "common" }, { "cloudfront", "w3c" }, { "iis", "w3c" }, { "heroku", "logfmt" },
};

int
is_status(const char *at, const char *end)
{
    return end - at >= 3 && is_digit(at[0]) && at[0] != '0' && is_digit(at[1]) && is_digit(at[2]);
}

int
code_of(const char *status)
{
    return (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
}

static const char *
own_name(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (strcmp(names[i][0], name) == 0)
            return names[i][1];
    return name;
}

int
is_wished(const struct log_wish *wish, const struct format *format)
{
    return !wish->format || strcmp(own_name(wish->format), format->name) == 0;
}

static void
add_name(char *known, size_t size, const char *name)
{
    size_t length = strlen(known);

    snprintf(known + length, size - length, "%s%s", length > 0 ? ", " : "", name);
}

int
check_wish(const struct log_wish *wish)
{
    char known[512] = "";
    size_t i;

    if (!wish->format)
        return 0;
    for (i = 0; formats[i].name; i++) {
        if (is_wished(wish, &formats[i]))
            return 0;
        if (i == 0 || strcmp(formats[i].name, formats[i - 1].name) != 0)
            add_name(known, sizeof(known), formats[i].name);
    }
    complain("--log", "there is no format %s; there are %s", wish->format, known);
    return -1;
}
