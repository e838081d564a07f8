#!/bin/sh
# The library calls nobody: neither it nor its archive has a name that another one defines. So it cannot allocate, print,
# lock, or find errno, the locale or the environment. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# What the compiler's start-up files and code for a machine bring along is weak, or a place and no function.
brought_along='^(_GLOBAL_OFFSET_TABLE_|[.]TOC[.]|__x86[.]get_pc_thunk[.].*)$'

found=
if [ -f .libs/libhttpstatus.so ]; then
    found=yes
    is "undefined in the library" "$($NM -D .libs/libhttpstatus.so | $AWK 'NF == 2 && $1 == "U" { print $2 }' |
        grep -v '^__cxa_finalize' | grep -Ev "$brought_along")" ""
    $NM -D .libs/libhttpstatus.so | grep -q ' [wU] ' || echo "not even a weak name is undefined"
fi
if [ -f .libs/libhttpstatus.a ]; then
    found=yes
    is "undefined in the archive" "$($NM -u .libs/libhttpstatus.a | $AWK 'NF == 2 { print $2 }' |
        grep -v '^httpstatus_' | grep -Ev "$brought_along")" ""
    [ -n "$($NM -u .libs/libhttpstatus.a | grep ' httpstatus__table$')" ] || fail "nm shows no undefined name at all"
fi
[ -n "$found" ] || skip "no library was found in .libs"
finish
