#!/bin/sh
# The library is code and constant data, and nothing else: it imports no name, needs no relocation, has no data that can be written,
# no initialiser and no system call. So it cannot allocate, lock or print, cannot touch errno, the locale or the environment, has
# nothing that threads, signal handlers or a fork could disturb, and is the same after dlclose and dlopen.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need readelf

# What start-up files and the compiler add for a machine is weak, or an address and no function.
added='^(_GLOBAL_OFFSET_TABLE_|[.]TOC[.]|__x86[.]get_pc_thunk[.].*|__cxa_finalize.*)$'

if [ -f .libs/libhttpstatus.a ]; then
    is "names that the archive imports" "$($NM -u .libs/libhttpstatus.a | $AWK 'NF == 2 { print $2 }' |
        grep -v '^httpstatus_' | grep -Ev "$added")" ""
    [ -n "$($NM -u .libs/libhttpstatus.a | grep ' httpstatus__table$')" ] || fail "nm shows no undefined name at all"
fi

library=.libs/libhttpstatus.so
[ -f "$library" ] || { leave_out "the shared library"; finish; }
echo 'int httpstatus_empty(void); int httpstatus_empty(void) { return 0; }' >"$work/empty.c"
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS -fPIC -shared $LDFLAGS "$work/empty.c" -o "$work/empty.so" || exit 99

# Types and symbols; addresses differ.
relocations() {
    readelf -rW "$1" | $AWK '/R_/ { print $3, ($5 ~ /^[0-9a-f]+$/ && NF == 4 ? "" : $5) }' | sort
}
# Sections that can be written or that run when the library is loaded. On s390x the compiler keeps distances in .data.rel.ro that
# nothing has to relocate, as is seen above.
case $(readelf -h "$library") in *S/390*) rel= ;; *) rel='|data[.]rel.*' ;; esac
sections() {
    readelf -SW "$1" | sed 's/^ *\[ *[0-9]*\] //' |
        $AWK -v names="^[.](data|bss|tdata|tbss|(pre)?init_array|fini_array$rel)\$" '$1 ~ names { print $1, $5 }'
}
[ -n "$(relocations "$work/empty.so")" ] || fail "an empty library shows no relocation at all: this test sees nothing"
is "names that the library imports" "$($NM -D "$library" | $AWK 'NF == 2 && $1 == "U" { print $2 }' | grep -Ev "$added")" ""
is "relocations" "$(relocations "$library")" "$(relocations "$work/empty.so")"
is "writable sections and initialisers" "$(sections "$library")" "$(sections "$work/empty.so")"
is "text relocations" "$(readelf -dW "$library" | grep -c TEXTREL)" 0
is "libraries needed beyond libc" "$(readelf -dW "$library" | grep NEEDED | grep -vc 'libc\.')" 0

# On this machine, whose instructions objdump knows. The empty library shows that it sees instructions.
[ -z "$FOREIGN" ] || { leave_out "system calls"; finish; }
command -v objdump >/dev/null 2>&1 || { leave_out "system calls (objdump)"; finish; }
instructions() {
    objdump -d --no-show-raw-insn "$1" | $AWK -F '\t' 'NF > 1 { sub(/ .*/, "", $2); print $2 }' | sort -u
}
instructions "$work/empty.so" | grep -q '^ret' || fail "objdump shows no return"
is "instructions that call the kernel" "$(instructions "$library" | grep -xE 'syscall|sysenter|int|svc|ecall|sc|scv')" ""
finish
