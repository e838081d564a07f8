# abi-gate.sh - what the interface promises, and whether a build keeps it; read after common.sh. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2034,SC2086,SC2154 # variables from and for others; flags are words
#
# Promised are the constants in registry/constants.tsv, the symbols in tests/data/ and the types in tests/abi/. Each *_kept prints what a build has
# besides, and what it has not; the latter is its failure.

library=.libs/libhttpstatus.so
map=$top/lib/libhttpstatus.map
promised_constants=$top/registry/constants.tsv
promised_symbols=$top/tests/data/symbols.txt
promised_types=$top/tests/abi/libhttpstatus.so.1-x86_64.abi.xml

# nodes: each function of the map after its node, in the order of the map
nodes() {
    $AWK '/^LIBHTTPSTATUS/ { node = $1 } /^    httpstatus_[a-z_]*;$/ { sub(/;/, ""); print node, $1 }' "$map"
}

# exported: the functions of the map
exported() {
    nodes | sed 's/.* //' | sort
}

# gather_headers FOLDER: the public headers, of which one is in the sources and one is generated
gather_headers() {
    mkdir -p "$1"
    cp "$top/include/httpstatus.h" include/httpstatus-codes.h "$1/"
}

# constants HEADERS: each constant with its value, by the compiler
constants() {
    {
        echo '#include <httpstatus.h>'
        echo '#include <stdio.h>'
        echo 'int main(void) {'
        sed -n 's/^ *\(HTTPSTATUS_[A-Z0-9_]*\) = .*/printf("%s\\t%d\\n", "\1", (int)\1);/p' "$1/httpstatus-codes.h"
        echo 'return 0; }'
    } >"$work/constants.c"
    $CC $CFLAGS -I"$1" "$work/constants.c" $LDFLAGS -o "$work/constants" && $EMULATOR "$work/constants"
}

# symbols LIBRARY: each exported symbol with its version
symbols() {
    $NM -D --defined-only "$1" | $AWK '$2 != "A" { print $3 }' | sort
}

# kept PROMISED FOUND
kept() {
    grep -v '^#' "$1" | sort >"$work/promised"
    sort "$2" >"$work/found"
    comm -13 "$work/promised" "$work/found" >"$work/added"
    comm -23 "$work/promised" "$work/found" >"$work/lost"
    sed 's/^/added: /' "$work/added"
    sed 's/^/promised, but not there: /' "$work/lost"
    [ ! -s "$work/lost" ]
}

# constants_kept HEADERS
constants_kept() {
    constants "$1" >"$work/constants.tsv" && kept "$promised_constants" "$work/constants.tsv"
}

# symbols_kept LIBRARY: a symbol that is added has a node after all those that were released
symbols_kept() {
    symbols "$1" >"$work/symbols.txt"
    kept "$promised_symbols" "$work/symbols.txt" && $AWK -F '@LIBHTTPSTATUS_1[.]' '
        NR == FNR { if ($2 + 0 > newest) newest = $2 + 0; next }
        $2 + 0 <= newest { print "not in a new node: " $0; failed = 1 }
        END { exit failed }' "$work/promised" "$work/added"
}

need_types() {
    need abidiff
    need readelf
    [ -f "$library" ] || skip "no ELF shared library was built"
    [ "$(readelf -h "$library" | grep -cE '(ELF64|X86-64)$')" = 2 ] || skip "the promised types are those of x86_64"
}

# has_types LIBRARY: it has debug information
has_types() {
    readelf -SW "$1" | grep -q '\.debug_info'
}

# types_kept HEADERS LIBRARY: abidiff's status has one bit (4) for any change, be it a new function or another type of an
# argument, and one (8) for what it is sure about; so what is new has to be left out for the verdict
types_kept() {
    has_types "$2" || echo "without debug information (-g) only symbols are compared"
    set -- --drop-private-types --headers-dir2 "$1" "$promised_types" "$2"
    abidiff "$@" || abidiff --no-added-syms "$@" >/dev/null
}
