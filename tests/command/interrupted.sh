#!/bin/sh
# A signal that interrupts a read or a write loses nothing: the system call is made again. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need strace
[ -z "$FOREIGN" ] || skip "strace runs the programs of this machine only"

seq 100 999 >"$work/in"
./httpstatus --annotate <"$work/in" >"$work/annotated"
./httpstatus --count --tsv <"$work/in" >"$work/counted"

# interrupt CALL OPTION...: every second call of the program ends with EINTR; what it writes is the same
interrupt() {
    call=$1
    shift
    ./libtool --mode=execute strace -o "$work/calls" -e trace="$call" -e inject="$call:error=EINTR:when=$when" \
        ./httpstatus "$@" <"$work/in" >"$work/out" 2>"$work/err" || fail "$* with an interrupted $call: $(cat "$work/err")"
    grep -q EINTR "$work/calls" || fail "nothing was interrupted: $(cat "$work/calls")"
}
# The first reads of a program are those of the loader: the one of standard input comes last but one.
./libtool --mode=execute strace -o "$work/calls" -e trace=read ./httpstatus --annotate <"$work/in" >"$work/out" 2>"$work/err" ||
    skip "strace may not trace here"
when=$(($(grep -c '^read' "$work/calls") - 1))
interrupt read --annotate
cmp "$work/out" "$work/annotated" || fail "an interrupted read loses lines of --annotate"
interrupt read --count --tsv
cmp "$work/out" "$work/counted" || fail "an interrupted read loses lines of --count"
when=1
interrupt write --annotate
cmp "$work/out" "$work/annotated" || fail "an interrupted write loses lines"
finish
