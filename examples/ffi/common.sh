# common.sh - what the scripts "run" of the languages share; read by each from its first lines. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2034 # the variables are for those who read this file
#
# $here is the folder of the language, which the script gives; $build one for what it makes: that of the environment, which is kept,
# or one for this run; $program is robust for "run robust", otherwise tour.

set -eu
here=$(cd "$here" && pwd)
if [ -n "${build:-}" ]; then
    mkdir -p "$build"
    build=$(cd "$build" && pwd)
else
    build=$(mktemp -d)
    trap 'rm -rf "$build"' EXIT
fi

program=tour
if [ "${1:-}" = robust ]; then
    program=robust
    shift
fi

# start COMMAND...: robust in two processes, of which the second reads what the first writes
start() {
    if [ $program = robust ]; then
        "$@" write >"$build/statuses"
        "$@" <"$build/statuses"
    else
        "$@"
    fi
}

# need COMMAND LANGUAGE
need() {
    command -v "$1" >/dev/null && return
    echo "SKIP: $2 is not installed (no $1)" >&2
    exit 77
}

# need_that LANGUAGE COMMAND...: where a part of the language is there if the command succeeds
need_that() {
    language=$1
    shift
    "$@" >/dev/null 2>&1 && return
    echo "SKIP: $language is not installed (this fails: $*)" >&2
    exit 77
}

# For a language whose compiler links the library. One that loads it when the program runs says this itself, of libhttpstatus1.
need_headers() {
    need pkg-config pkg-config
    pkg-config --exists httpstatus && return
    echo "libhttpstatus is not there to build with; on Debian: apt install libhttpstatus-dev" >&2
    exit 1
}
