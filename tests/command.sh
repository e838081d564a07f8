#!/bin/sh
# The command, as a person types it. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# run ARGUMENT...: leaves the exit status in $status, the outputs in $work/out and $work/err
run() {
    ./httpstatus "$@" >"$work/out" 2>"$work/err"
    status=$?
}

# shows STATUS FIRST-LINE ARGUMENT...
shows() {
    expected_status=$1 expected_line=$2
    shift 2
    run "$@"
    is "exit status of '$*'" "$status" "$expected_status"
    is "first line of '$*'" "$(head -n 1 "$work/out")" "$expected_line"
    [ "$status" != 0 ] || is "errors of '$*'" "$(cat "$work/err")" ""
}

# refuses STATUS ERROR ARGUMENT...: the error is all that is printed, in one line
refuses() {
    expected_status=$1 error=$2
    shift 2
    run "$@"
    is "exit status of '$*'" "$status" "$expected_status"
    is "output of '$*'" "$(cat "$work/out")" ""
    is "error of '$*'" "$(cat "$work/err")" "$error"
}

shows 0 "404 Not Found" 404
shows 0 "404 Not Found" not found
shows 0 "404 Not Found" not-found
shows 0 "404 Not Found" NOT_FOUND
shows 0 "522 Connection Timed Out" 522
shows 0 "522 Connection Timed Out" "HTTP/1.1 522 "
shows 0 "413 Content Too Large" Payload Too Large
shows 0 "200 OK" 200 404
grep -q '^404 Not Found$' "$work/out" || fail "'200 404' does not show the second code"
shows 0 "420 Method Failure" 420
grep -q '^420 Enhance Your Calm$' "$work/out" || fail "'420' does not show Twitter's meaning"
shows 1 "404 Not Found" 404 nonsense

run 4xx
is "codes of 4xx" "$(cut -c 1 "$work/out" | sort -u)" 4
grep -q '^404 Not Found  *IANA$' "$work/out" || fail "4xx does not list 404"
run 9xx
is "exit status of 9xx" "$status" 1
run
is "exit status of the list" "$status" 0
for file in iana seed; do
    for code in $(sed '/^#/d' "$top/tests/data/$file.tsv" | cut -f 1); do
        grep -q "^$code " "$work/out" || fail "the list lacks $code"
    done
done

refuses 1 "httpstatus: nonsense: no status of this code or name" nonsense
refuses 1 "httpstatus: 471: no known status; a client processes it as 400 Bad Request" 471
refuses 1 "httpstatus: 999999: no status of this code or name" 999999
refuses 1 "httpstatus: : no status of this code or name" ""
refuses 1 "httpstatus: -1: no status of this code or name" -- -1

run --nonsense
is "exit status of a bad option" "$status" 2
is "output of a bad option" "$(cat "$work/out")" ""
grep -q '^Usage: ' "$work/err" || fail "a bad option does not show the usage"
run -9
is "exit status of -9" "$status" 2

run --help
is "exit status of --help" "$status" 0
grep -q '^Usage: ' "$work/out" || fail "--help does not show the usage"
is "errors of --help" "$(cat "$work/err")" ""
run -V
is "--version" "$(cat "$work/out")" "httpstatus $VERSION (registry of 2026-10-05)"

if [ -c /dev/full ]; then
    for arguments in "" 404 4xx --help --version; do
        # shellcheck disable=SC2086 # no argument is none
        ./httpstatus $arguments >/dev/full 2>"$work/err"
        is "exit status of '$arguments' on a full disk" $? 2
        is "error of '$arguments' on a full disk" "$(cut -d : -f 1,2 "$work/err")" "httpstatus: cannot write"
    done
fi
finish
