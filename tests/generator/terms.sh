#!/bin/sh
# The header names traits, levels, roles and classes, numbers them and says where each trait is defined, as tests/data/terms.tsv does.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# "    HTTPSTATUS_TRAIT_INTERIM = 0x0010, /* the final response ... (RFC 9110, Section 15.2) */": the source is in parentheses at the end.
$AWK '
    /^enum httpstatus_/ { kind = substr($2, 12); sub(/_.*/, "", kind) }
    kind ~ /^(trait|level|role|class)$/ && / = / {
        name = substr($1, 12)
        sub("^" toupper(kind) "_", "", name)
        number = kind == "trait" ? bit++ : $3 + 0
        source = "-"
        if (match($0, /\([^()]*\) \*\/$/)) source = substr($0, RSTART + 1, RLENGTH - 5)
        print kind "\t" number "\t" name "\t" source
    }' include/httpstatus-codes.h | sort >"$work/header"
grep -v '^#' "$top/tests/data/terms.tsv" | sort | diff - "$work/header" || fail "the terms differ from tests/data/terms.tsv"
finish
