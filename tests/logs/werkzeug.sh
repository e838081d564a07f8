# werkzeug.sh - the server that Werkzeug has for the development of Flask applications. SPDX-License-Identifier: MIT
# Debian: python3-werkzeug
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    run sh -c "exec python3 '$here/app.py' werkzeug '$port' >'$PWD/werkzeug.log' 2>&1"
}

settle() {
    wait_for "the last request is not in the log" logs_last_request werkzeug.log
}

# What has no version is answered without a status, but the log has one. A quote within the request gets no backslash, not even one
# that was %22, and what is not a method may begin it.
logged() {
    case $name in
        leaves) status=200 ;;
        "empty lines") status= ;;
        "no version") status=404 ;;
        "wrong version" | HTTP/2) status=505 ;;
        garbage | "long version" | TLS | RDP) status="400?" ;;
        "long target" | method* | path*'"'* | query*'"'* | *%22* | *%5C*) status="$status?" ;;
    esac
}
