#!/bin/sh
# A lookup by code takes the same instructions whatever it finds, so it has no branch that depends on the data; one by name, whatever
# the spelling.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need valgrind
case $CFLAGS in *-O[123s]*) ;; *) skip "the library was built without optimization" ;; esac

# instructions FUNCTION ARGUMENT: how many the function of the library executes, with all that it calls
instructions() {
    ./libtool --mode=execute valgrind -q --tool=callgrind --toggle-collect="httpstatus_$1" \
        --callgrind-out-file="$work/callgrind" tests/promises/calls "$1" "$2" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 99; }
    sed -n 's/^summary: //p' "$work/callgrind"
}

# same FUNCTION ARGUMENT...: as many for each argument as for the first
same() {
    name=$1
    shift
    first=$(instructions "$name" "$1")
    echo "httpstatus_$name: $first instructions for '$1'"
    [ "${first:-0}" -gt 0 ] || fail "nothing was counted of httpstatus_$name"
    for argument in "$@"; do
        is "instructions of httpstatus_$name for '$argument'" "$(instructions "$name" "$argument")" "$first"
    done
}

[ -n "$(instructions reason 404)" ] || skip "valgrind cannot run what was built"
for name in reason from_code; do
    same "$name" 404 200 471 999 1000 1023 1024 0 -1 2147483647 -2147483648
done

same from_name "Not Found" "NOT_FOUND" "not-found" "notfound!" "(notfound"
finish
