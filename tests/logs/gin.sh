# gin.sh - the logger of Gin. SPDX-License-Identifier: MIT
# Debian: golang-go golang-github-gin-gonic-gin-dev
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

prepare() {
    GO111MODULE=off GOPATH=/usr/share/gocode go build -o gin "$here/app.go"
}

start() {
    run sh -c "exec '$PWD/gin' '$port' >'$PWD/gin.log' 2>&1"
}

# Only what reaches the application is logged.
logged() {
    [ "$by" = app ] || status=
}
