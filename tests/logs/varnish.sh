# varnish.sh - varnishncsa. SPDX-License-Identifier: MIT
# Debian: varnish
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    cat >varnish.vcl <<END
vcl 4.1;
backend origin { .host = "127.0.0.1"; .port = "$origin"; .first_byte_timeout = 1s; }
backend dead { .host = "127.0.0.1"; .port = "$dead"; }
sub vcl_recv {
    if (req.url ~ "^/dead") { set req.backend_hint = dead; }
    if (req.url ~ "^/private") { return (synth(401)); }
    if (req.url ~ "^/forbidden") { return (synth(403)); }
    return (pass);
}
END
    run varnishd -F -j none -n "$PWD/varnish" -a "127.0.0.1:$port" -f "$PWD/varnish.vcl" -s default,10M -p vsl_space=10M
    wait_for "does not start" is_open "$port"
    run varnishncsa -n "$PWD/varnish" -w "$PWD/varnishncsa.log"
    wait_for "varnishncsa does not start" test -e varnishncsa.log
}

settle() {
    wait_for "the last request is not in the log" logs_last_request varnishncsa.log
}

# Who sends what is too long is not logged. Who leaves does not end the request to the slow server.
logged() {
    case $name$status in
        leaves000) status=503 ;;
        *000) status= ;;
    esac
}
