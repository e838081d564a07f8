# caddy.sh - Caddy's JSON. SPDX-License-Identifier: MIT
# Debian: caddy
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    cat >Caddyfile <<END
{
    admin off
    auto_https off
}
http://:$port {
    bind 127.0.0.1
    root * $PWD
    log {
        output file $PWD/caddy.log
    }
    request_body {
        max_size 10KB
    }
    respond /private/* 401
    respond /forbidden 403
    reverse_proxy /status/* 127.0.0.1:$origin
    reverse_proxy /dead 127.0.0.1:$dead
    reverse_proxy /slow 127.0.0.1:$origin {
        transport http {
            response_header_timeout 1s
        }
    }
    file_server
}
END
    run env HOME="$PWD" XDG_DATA_HOME="$PWD" XDG_CONFIG_HOME="$PWD" caddy run --config "$PWD/Caddyfile" --adapter caddyfile
}

# What is malformed does not get past Go's server, which answers by itself. Who leaves has the status 0.
logged() {
    [ "$by" != - ] || status=
    [ "$name" != leaves ] || status=-
}
