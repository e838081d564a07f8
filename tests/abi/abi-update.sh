#!/bin/sh
# Writes down what this build promises, for a release (make abi-update). What was promised before has to be kept.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"
need_types

# rewrite FILE COMMAND...: the comment at its top stays
rewrite() {
    file=$1
    shift
    { sed '/^#/!d' "$file" && "$@"; } >"$work/rewritten" && cp "$work/rewritten" "$file"
}

gather_headers "$work/include"
constants_kept "$work/include" || fail "a constant is gone or has another value"
symbols_kept "$library" || fail "a symbol is gone or in another node"
types_kept "$work/include" "$library" || fail "an exported function is gone or has another type"
has_types "$library" || fail "the library has no debug information (-g), and so no types to write down"
[ "$failures" = 0 ] || finish
rewrite "$promised_constants" constants "$work/include"
rewrite "$promised_symbols" symbols "$library"

# No path of this machine, and nothing that a user of the header cannot see.
abidw --headers-dir "$work/include" --drop-private-types --exported-interfaces-only --type-id-style hash \
    --no-parameter-names --no-show-locs --short-locs --no-comp-dir-path --no-corpus-path --no-elf-needed \
    --out-file "$promised_types" "$library"
