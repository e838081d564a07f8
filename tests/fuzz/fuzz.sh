#!/bin/sh
# The fuzz targets without a fuzzer: each is given its corpus, and what the whole registry yields. Their search is scripts/fuzz.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# replay TARGET: one file of its corpus after the other
replay() {
    [ -n "$(ls "$top/tests/fuzz/corpus/$1")" ] || fail "$1 has no corpus"
    "tests/fuzz/$1" "$top/tests/fuzz/corpus/$1"/* >"$work/out" 2>&1 || fail "$1: $(cat "$work/out")"
    echo "$1: $(cat "$work/out")"
}

for target in $FUZZ_TARGETS; do
    # The generator runs while the library is built, on the machine that builds.
    if [ "$target-$FOREIGN" = tests/fuzz/generator-yes ]; then
        echo "generator: not for an emulated machine, where nothing is built"
    else
        TMPDIR=$work replay "${target##*/}"
    fi
done
finish
