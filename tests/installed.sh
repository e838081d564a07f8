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

# build_example LINK-OPTION PKG-CONFIG-OPTION
# shellcheck disable=SC2046,SC2086 # flags are words, and none is none
build_example() {
    $CC $CFLAGS $1 "$top/examples/lookup.c" $(pkg-config $2 --cflags --libs httpstatus) -o "$work/lookup" ||
        fail "the example does not build with: $1 $(pkg-config $2 --cflags --libs httpstatus)"
}
if [ -f "$libdir/libhttpstatus.so" ]; then
    build_example "" ""
    is "shared" "$(LD_LIBRARY_PATH=$libdir "$work/lookup" 404)" "$expected"
fi
if [ -f "$libdir/libhttpstatus.a" ]; then
    build_example -static --static
    is "static" "$("$work/lookup" 404)" "$expected"
fi

${MAKE:-make} uninstall DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make uninstall"; }
is "files left behind" "$(find "$work/root" ! -type d)" ""
finish
