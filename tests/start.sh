#!/bin/sh
# The command has one code answered in half of the instructions that a program takes to start and end, and asks the system for
# nothing but to write the answer. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need valgrind
case $CFLAGS in *-O[123s]*) ;; *) skip "the command was built without optimization" ;; esac

echo 'int main(void) { return 0; }' >"$work/nothing.c"
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS "$work/nothing.c" -o "$work/nothing" || exit 99

# instructions OPTION PROGRAM ARGUMENT...: with those of the dynamic linker, if no option says less
instructions() {
    ./libtool --mode=execute valgrind -q --tool=callgrind --callgrind-out-file="$work/callgrind" "$@" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; exit 99; }
    sed -n 's/^summary: //p' "$work/callgrind"
}

nothing=$(instructions --collect-atstart=yes "$work/nothing")
[ -n "$nothing" ] || skip "valgrind cannot run what was built"
for argument in 404 not-found; do
    answer=$(instructions --toggle-collect=main ./httpstatus "$argument")
    echo "'$argument': $answer instructions; a program that does nothing: $nothing"
    [ "$answer" -gt 0 ] || fail "nothing was counted"
    [ $((answer * 2)) -le "$nothing" ] || fail "'$argument' takes more than half of those"
done

if ./libtool --mode=execute strace -o "$work/calls" ./httpstatus 404 >"$work/out" 2>/dev/null; then
    # A locale would have to be looked for.
    LC_ALL=de_DE.UTF-8 ./libtool --mode=execute strace -e trace=open,openat,write -o "$work/calls" ./httpstatus 404 >"$work/out" 2>/dev/null
    is "files that are opened" "$(grep open "$work/calls" | grep -v 'ENOENT\|/ld\.so\.cache"\|\.so[.0-9]*"')" ""
    is "writes" "$(grep -c '^write' "$work/calls")" 1
else
    echo "not run: what the system is asked for (strace)"
fi
finish
