#!/bin/sh
# Writes down what this build promises, for a release (make abi-update). What was promised before has to be kept.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi-gate.sh"

# rewrite FILE COMMAND...: the comment at its top stays
rewrite() {
    file=$1
    shift
    { sed '/^#/!d' "$file" && "$@"; } >"$work/rewritten" && cp "$work/rewritten" "$file"
}

gather_headers "$work/include"
constants_kept "$work/include" || fail "a constant is gone or has another value"
symbols_kept "$library" || fail "a symbol is gone or in another node"
[ "$failures" = 0 ] || finish
rewrite "$promised_constants" constants "$work/include"
rewrite "$promised_symbols" symbols "$library"
