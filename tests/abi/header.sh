#!/bin/sh
# The installed header alone, in the oldest and newest dialects of C and C++ that the compilers know. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

${MAKE:-make} install-includeHEADERS install-nodist_includeHEADERS DESTDIR="$work/root" >"$work/log" 2>&1 ||
    { cat "$work/log"; fail "make install of the headers"; finish; }
include=-I$(dirname "$(find "$work/root" -name httpstatus.h)")
strict="-pedantic-errors -Wall -Wextra -Werror -fsyntax-only"
tried=0

echo '#include <httpstatus.h>
#include <httpstatus.h>
int code(void);
int code(void) { return HTTPSTATUS_NOT_FOUND + httpstatus_code(httpstatus_from_code(404)); }
int trait(int traits);
int trait(int traits) { return traits & (HTTPSTATUS_TRAIT_CACHEABLE | HTTPSTATUS_TRAIT_PERMANENT); }' >"$work/c.c"
cp "$work/c.c" "$work/c.cc"

# try COMPILER DIALECT FILE
try() {
    command -v "$1" >/dev/null 2>&1 || return 0 # each is left out once, below
    echo 'int empty;' >"$work/empty.${3##*.}"
    "$1" "-std=$2" -fsyntax-only "$work/empty.${3##*.}" 2>/dev/null || return 0
    tried=$((tried + 1))
    # shellcheck disable=SC2086 # flags are words
    "$1" "-std=$2" $strict $include "$work/$3" || fail "$1 -std=$2"
}

for dialect in c89 c99 c11 c17 c2x; do
    try gcc $dialect c.c
    try clang $dialect c.c
done
for dialect in c++98 c++11 c++14 c++17 c++20 c++23; do
    try g++ $dialect c.cc
    try clang++ $dialect c.cc
done
# Other projects have headers of the same name, and guards with it.
printf '#define HTTPSTATUS_H\n#define HTTPSTATUS_CODES_H\n' | cat - "$work/c.c" >"$work/guarded.c"
try gcc c99 guarded.c
try clang c99 guarded.c
# The first example of the header can be pasted.
{
    printf '#include <httpstatus.h>\n#include <stdio.h>\nint main(void) {\n'
    sed -n '/^ \* What holds/q; s/^ \*     //p' "$top/include/httpstatus.h"
    echo 'return 0; }'
} >"$work/example.c"
grep -q from_code "$work/example.c" || fail "the header begins without an example"
try gcc c99 example.c
try clang c99 example.c
[ "$tried" -gt 0 ] || skip "neither gcc nor clang is installed"
for compiler in gcc g++ clang clang++; do command -v $compiler >/dev/null 2>&1 || leave_out "$compiler"; done
echo "$tried dialects"
finish
