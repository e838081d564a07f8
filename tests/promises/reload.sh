#!/bin/sh
# All functions answer the same whenever the library was loaded, unloaded and loaded again. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

library=.libs/libhttpstatus.so
[ -f "$library" ] || skip "no shared library was built"
for libs in "" -ldl; do # where dlopen is not in libc
    # shellcheck disable=SC2086 # flags are words
    if $CC $CFLAGS -I"$top/include" -Iinclude -I"$top/tests/promises" -Itests "$top/tests/promises/reload.c" "$top/tests/promises/digest.c" \
        $LDFLAGS -o "$work/reload" $libs 2>"$work/log"; then break; fi
done
[ -x "$work/reload" ] || { cat "$work/log"; fail "the program does not link"; finish; }
$EMULATOR "$work/reload" "$PWD/$library" || fail "exit status $?"
finish
