# abi-gate.sh - what the interface promises, and whether a build keeps it; read after common.sh. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2086,SC2154 # flags are words; variables of common.sh
#
# Promised are the constants in tests/data/. Each *_kept prints what a build has besides, and what it has not; the latter is its
# failure.

promised_constants=$top/tests/data/constants.tsv

# gather_headers FOLDER: the public headers, of which one is in the sources and one is generated
gather_headers() {
    mkdir -p "$1"
    cp "$top/include/httpstatus.h" include/httpstatus-codes.h "$1/"
}

# constants HEADERS: each constant with the value that the compiler gives it
constants() {
    {
        echo '#include <httpstatus.h>'
        echo '#include <stdio.h>'
        echo 'int main(void) {'
        sed -n 's/^ *\(HTTPSTATUS_[A-Z0-9_]*\) = .*/printf("%s\\t%d\\n", "\1", (int)\1);/p' "$1/httpstatus-codes.h"
        echo 'return 0; }'
    } >"$work/constants.c"
    $CC $CFLAGS -I"$1" "$work/constants.c" $LDFLAGS -o "$work/constants" && "$work/constants"
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
