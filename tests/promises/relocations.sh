#!/bin/sh
# The library is relocated no more than one with a single empty function. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need readelf

library=.libs/libhttpstatus.so
[ -f "$library" ] || skip "no ELF shared library was built"

echo 'int httpstatus_empty(void); int httpstatus_empty(void) { return 0; }' >"$work/empty.c"
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS -fPIC -shared $LDFLAGS "$work/empty.c" -o "$work/empty.so" || exit 99

# Types and symbols; addresses differ.
relocations() {
    readelf -rW "$1" | $AWK '/R_/ { print $3, ($5 ~ /^[0-9a-f]+$/ && NF == 4 ? "" : $5) }' | sort
}
# Writable sections that hold data of the library's own. On s390x the compiler keeps distances in .data.rel.ro that nothing has
# to relocate, as is seen above.
case $(readelf -h "$library") in *S/390*) rel= ;; *) rel='|data\.rel.*' ;; esac
data() {
    readelf -SW "$1" | sed 's/^ *\[ *[0-9]*\] //' | $AWK -v names="^[.](data|bss|tdata|tbss$rel)\$" '$1 ~ names { print $1, $5 }'
}

[ -n "$(relocations "$work/empty.so")" ] || fail "an empty library shows no relocation at all: this test sees nothing"
is "relocations" "$(relocations "$library")" "$(relocations "$work/empty.so")"
is "writable sections" "$(data "$library")" "$(data "$work/empty.so")"
is "text relocations" "$(readelf -dW "$library" | grep -c TEXTREL)" 0
is "libraries needed beyond libc" "$(readelf -dW "$library" | grep NEEDED | grep -vc 'libc\.')" 0
finish
