# holds.sh - whether a library says what its registry says; read after common.sh. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2086,SC2154 # flags are words; variables are from others

# make_holds INCLUDE SOURCE...: the program $work/holds, of the library's sources, with the public headers in INCLUDE
make_holds() {
    include=$1
    shift
    fuzz=$top/tests/fuzz
    $CC $CFLAGS -Werror -I"$include" -I"$fuzz" "$fuzz/holds.c" "$fuzz/fuzz.c" "$fuzz/oracle.c" "$fuzz/party.c" "$fuzz/spelling.c" \
        "$@" $LDFLAGS -o "$work/holds"
}
