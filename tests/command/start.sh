#!/bin/sh
# The command answers about one code in fewer instructions than glibc needs to start and end a program, and asks the system for
# nothing but to write the answer. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need valgrind
[ -z "$FOREIGN" ] || skip "valgrind runs the programs of this machine only"
case $CFLAGS in *-O[123s]*) ;; *) skip "the command was built without optimization" ;; esac

# With glibc, /bin/true takes 128,000; most of the time of both goes into the system's start of a process.
most=56000 # musl takes 51,000, glibc 34,000

for argument in 404 not-found; do
    ./libtool --mode=execute valgrind -q --tool=callgrind --toggle-collect=main --callgrind-out-file="$work/callgrind" \
        ./httpstatus "$argument" >"$work/log" 2>&1 || { cat "$work/log"; fail "callgrind"; }
    instructions=$(sed -n 's/^summary: //p' "$work/callgrind")
    [ -n "$instructions" ] || skip "valgrind cannot run what was built"
    echo "'$argument': $instructions instructions"
    [ "$instructions" -gt 0 ] || fail "nothing was counted"
    [ "$instructions" -le $most ] || fail "'$argument' takes $instructions instructions, more than $most"
done

# What is loaded with each program asks the system too.
if [ -n "${LD_PRELOAD:-}" ]; then
    leave_out "system calls (LD_PRELOAD is set)"
elif ! ./libtool --mode=execute strace -o "$work/calls" ./httpstatus 404 >"$work/out" 2>/dev/null; then
    leave_out "system calls (strace)"
else
    # A locale would have to be looked for.
    LC_ALL=de_DE.UTF-8 ./libtool --mode=execute strace -e trace=open,openat,write,writev -o "$work/calls" ./httpstatus 404 >"$work/out" 2>/dev/null
    is "files that are opened" "$(grep open "$work/calls" | grep -v 'ENOENT\|/ld\.so\.cache"\|\.so[.0-9]*"')" ""
    writes=$(grep -c '^write' "$work/calls")
    [ "$writes" = 1 ] || [ "$writes" = 2 ] || fail "$writes writes for one page"
fi
finish
