# haproxy.sh - HAProxy's "option httplog", by itself and by syslog. SPDX-License-Identifier: MIT
# Debian: haproxy rsyslog
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    log_to_syslog haproxy-syslog
    cat >haproxy.conf <<END
global
    nbthread 1
    log stdout format raw local0
    log 127.0.0.1:$syslog local0
defaults
    mode http
    log global
    option httplog
    option abortonclose
    option dontlognull
    retries 0
    timeout connect 1s
    timeout client 1500ms
    timeout server 1s
frontend in
    bind 127.0.0.1:$port
    acl private path_beg /private
    http-request auth realm private if private
    http-request deny if { path_beg /forbidden }
    use_backend dead if { path_beg /dead }
    default_backend origin
backend origin
    server one 127.0.0.1:$origin
backend dead
    server none 127.0.0.1:$dead
END
    run sh -c "exec haproxy -db -f '$PWD/haproxy.conf' >'$PWD/haproxy.log'"
}

settle() {
    wait_for "the last request is not in the log" logs_last_request haproxy-syslog.log
}

# Who leaves is 400 with "option abortonclose". HTTP/2 is answered, but not as HTTP/1.1, and is not a request yet.
logged() {
    case $name in
        leaves) status=400 ;;
        HTTP/2) status= ;;
    esac
}
