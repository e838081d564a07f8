# lighttpd.sh - the default format of lighttpd. SPDX-License-Identifier: MIT
# Debian: lighttpd
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    cat >lighttpd.conf <<END
server.modules = ("mod_access", "mod_proxy", "mod_accesslog")
server.bind = "127.0.0.1"
server.port = $port
server.document-root = "$PWD"
server.errorlog = "$PWD/errors"
server.max-request-size = 10
accesslog.filename = "$PWD/lighttpd.log"
\$HTTP["url"] =~ "^/status" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => $origin))) }
\$HTTP["url"] =~ "^/slow" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => $origin))) }
\$HTTP["url"] =~ "^/dead" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => $dead))) }
\$HTTP["url"] =~ "^/(forbidden|private)" { url.access-deny = ("") }
END
    run lighttpd -D -f "$PWD/lighttpd.conf"
}

settle() {
    wait_for "the last request is not in the log" logs_last_request lighttpd.log
}

# HTTP/2 is answered, but not as HTTP/1.1. Who leaves does not end the request to the slow server.
logged() {
    case $name in
        leaves) status=200 ;;
        HTTP/2) status=100 ;;
    esac
}
