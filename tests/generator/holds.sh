# holds.sh - whether a library says what its registry says; read after common.sh. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2086,SC2154 # flags are words; variables are from others
python=$(command -v python3) || leave_out "what libraries say of their registries (python3)"

# make_holds INCLUDE SOURCE...: the library $work/holds.so, with the public headers in INCLUDE
make_holds() {
    include=$1
    shift
    $CC $CFLAGS -Werror -shared -fPIC -I"$include" "$@" $LDFLAGS -o "$work/holds.so"
}

# holds TERMS FILE...: what the library of make_holds says against these files
holds() {
    [ -n "$python" ] || return 0
    PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/generator/holds.py" "$work/holds.so" "$@" 2>&1
}
