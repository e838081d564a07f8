# node.sh - morgan and pino-http, which log the requests of an Express application. SPDX-License-Identifier: MIT
# Debian: nodejs npm
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

prepare() {
    quietly "npm install" npm install --prefix "$cache/logs" --ignore-scripts --no-package-lock --no-audit --no-fund \
        express morgan pino-http
}

start() {
    run env NODE_PATH="$cache/logs/node_modules" node "$here/app.js" "$port"
}

# Only what reaches the application is logged. Who leaves has no status. In one format the user is before the request and may have
# spaces.
logged() {
    [ "$by" = app ] || status=
    case $log:$name in
        *:leaves) status=- ;;
        "morgan-short:user "*" "*) status="$status?" ;;
    esac
}
