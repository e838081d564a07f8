#!/bin/sh
# An installed tree, in a folder of its own: the example builds against it through pkg-config, shared and static.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need pkg-config

${MAKE:-make} install DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make install"; finish; }
pc=$(find "$work/root" -name httpstatus.pc)
[ -n "$pc" ] || { fail "no httpstatus.pc was installed"; finish; }
PKG_CONFIG_LIBDIR=$(dirname "$pc")
PKG_CONFIG_SYSROOT_DIR=$work/root
export PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR

is "second name for pkg-config" "$(pkg-config --cflags --libs libhttpstatus)" "$(pkg-config --cflags --libs httpstatus)"
is "version" "$(pkg-config --modversion httpstatus)" "$VERSION"

libdir=$(pkg-config --variable=libdir httpstatus)
case $libdir in "$work"/*) ;; *) libdir=$work/root$libdir ;; esac
expected='404 Not Found
There is nothing at this address, or the server will not tell.'

# shellcheck disable=SC2046,SC2086 # flags are words
build() {
    $CC $CFLAGS "$top/examples/lookup.c" -o "$work/lookup" "$@" || { fail "the example does not build: $*"; return 1; }
}
if [ -f "$libdir/libhttpstatus.so" ]; then
    build $(pkg-config --cflags --libs httpstatus) &&
        is "shared" "$(LD_LIBRARY_PATH=$libdir "$work/lookup" 404)" "$expected"
fi
if [ -f "$libdir/libhttpstatus.a" ]; then
    build -static $(pkg-config --static --cflags --libs httpstatus) &&
        is "static" "$("$work/lookup" 404)" "$expected"
fi

${MAKE:-make} uninstall DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make uninstall"; }
is "files left behind" "$(find "$work/root" ! -type d)" ""
finish
