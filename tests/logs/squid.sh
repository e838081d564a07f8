# squid.sh - Squid's native format, as a forward proxy. SPDX-License-Identifier: MIT
# Debian: squid
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    url=http://127.0.0.1:$origin
    client="--proxy http://127.0.0.1:$port"
    cat >squid.conf <<END
http_port 127.0.0.1:$port
pid_filename $PWD/squid.pid
cache_log $PWD/errors
access_log stdio:$PWD/squid.log squid
coredump_dir $PWD
cache deny all
cache_mem 8 MB
pinger_enable off
shutdown_lifetime 0 seconds
read_timeout 1 second
request_body_max_size 10 KB
acl private urlpath_regex ^/private
acl forbidden urlpath_regex ^/forbidden
acl dead urlpath_regex ^/dead
cache_peer 127.0.0.1 parent $dead 0 no-query name=none
cache_peer_access none allow dead
cache_peer_access none deny all
never_direct allow dead
http_access deny forbidden
http_access allow all
END
    chmod 666 errors
    run squid -N -f "$PWD/squid.conf"
}

# A request without an answer is in the log with 000, which is no status.
logged() {
    [ "$status" != 000 ] || status=-
}
