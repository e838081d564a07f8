#!/bin/sh
# A plugin that embeds the archive keeps the library's names to itself: in a host with the shared library, each has its own copy.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
[ -f .libs/libhttpstatus.so ] && [ -f .libs/libhttpstatus.a ] || skip "this takes the shared library and the archive"
case $($NM .libs/libhttpstatus.a) in *" T httpstatus_"*) ;; *) skip "nm does not show the functions of the archive" ;; esac

flags="-I$top/include -Iinclude -I$top/tests/abi"
# The objects of the archive are not made for a shared object, but where a compiler makes position-independent programs they do.
# shellcheck disable=SC2086 # flags are words
if ! $CC $CFLAGS -fPIC -shared $flags "$top/tests/abi/plugin.c" .libs/libhttpstatus.a $LDFLAGS -o "$work/plugin.so" 2>"$work/log"; then
    grep -q 'recompile with -fPIC' "$work/log" || { cat "$work/log"; fail "the plugin does not link"; finish; }
    skip "this compiler's archives cannot be embedded into a plugin"
fi
is "names of the library that the plugin exports" "$($NM -D --defined-only "$work/plugin.so" | grep httpstatus)" ""
# shellcheck disable=SC2086
$CC $CFLAGS -D_GNU_SOURCE $flags "$top/tests/abi/plugin-host.c" -L.libs -lhttpstatus $LDFLAGS -ldl -o "$work/host" || fail "the host does not link"
LD_LIBRARY_PATH=.libs $EMULATOR "$work/host" "$work/plugin.so" || fail "the copies of host and plugin mix"
finish
