#!/bin/sh
# An installed tree, in a folder of its own: the example builds against it through pkg-config, shared and static.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/install/install.sh"

is "second name for pkg-config" "$(pkg-config --cflags --libs libhttpstatus)" "$(pkg-config --cflags --libs httpstatus)"
is "version" "$(pkg-config --modversion httpstatus)" "$VERSION"
is "files for programs" "$(ls "$(folder pkgdatadir)" | paste -s -d ' ' -)" \
    "httpstatus-api.json httpstatus-api.schema.json httpstatus.cdef registry.csv registry.csv-metadata.json registry.json registry.schema.json"
if [ ! -x httpstatus ]; then
    is "files of the command" "$(find "$work/root" -path '*/bin/*' -o -path '*/man1/*' -o -path '*completion*/*' -o -path '*/zsh/*')" ""
fi

# build_example LINK-OPTION PKG-CONFIG-OPTION
# shellcheck disable=SC2046,SC2086 # flags are words, and none is none
build_example() {
    $CC $CFLAGS $1 "$top/examples/lookup.c" $(pkg-config $2 --cflags --libs httpstatus) -o "$work/lookup" ||
        fail "the example does not build with: $1 $(pkg-config $2 --cflags --libs httpstatus)"
}
if [ -f "$libdir/libhttpstatus.so" ]; then
    build_example "" ""
    answers shared
fi
if [ -f "$libdir/libhttpstatus.a" ]; then
    build_example -static --static
    answers static
fi

${MAKE:-make} install-html DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make install-html"; }
cmp html/httpstatus.html "$(find "$work/root" -name httpstatus.html)" || fail "the page is not installed"
${MAKE:-make} uninstall DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make uninstall"; }
is "files left behind" "$(find "$work/root" ! -type d)" ""
finish
