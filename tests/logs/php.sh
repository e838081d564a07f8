# php.sh - the server that PHP has for development. SPDX-License-Identifier: MIT
# Debian: php-cli
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    mkdir site
    cp "$here/app.php" site/index.php
    run sh -c "exec php -n -S '127.0.0.1:$port' -t '$PWD/site' >'$PWD/php.log' 2>&1"
}

# What is malformed has no status.
logged() {
    [ "$status" != 000 ] || status=-
}
