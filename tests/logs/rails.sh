# rails.sh - the log of a Rails application, of which one line of several has the status. SPDX-License-Identifier: MIT
# Debian: ruby-railties puma
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    run env LOG="$PWD/rails.log" RAILS_ENV=production /usr/bin/puma --bind "tcp://127.0.0.1:$port" --dir "$PWD" --threads 1:1 \
        "$here/app.ru"
}

# Only what reaches the application is logged.
logged() {
    [ "$by" = app ] || status=
}

comparing() {
    echo --phrases
}
