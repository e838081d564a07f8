# install.sh - an installed tree in $work/root, and what the programs are asked that are built against it; read by the scripts
# that do so. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2034,SC2154 # the variables are of common.sh and for those who read this file
need pkg-config

echo 'int main(void) { return 0; }' >"$work/runs.c"
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS "$work/runs.c" -o "$work/runs" || exit 99
"$work/runs" 2>/dev/null || skip "what $CC builds does not run on this machine"

${MAKE:-make} install DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make install"; finish; }
pc=$(find "$work/root" -name httpstatus.pc)
[ -n "$pc" ] || { fail "no httpstatus.pc was installed"; finish; }
PKG_CONFIG_LIBDIR=$(dirname "$pc")
PKG_CONFIG_SYSROOT_DIR=$work/root
export PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR

# folder VARIABLE: where httpstatus.pc says that it is, in the tree
folder() {
    path=$(pkg-config --variable="$1" httpstatus)
    case $path in "$work"/*) echo "$path" ;; *) echo "$work/root$path" ;; esac
}
libdir=$(folder libdir)
expected='404 Not Found
There is nothing at this address, or the server does not want to say so.'

# answers WHAT: the program that was built says what it must
answers() {
    is "$1" "$(LD_LIBRARY_PATH=$libdir "$work/lookup" 404)" "$expected"
    rm -f "$work/lookup"
}
