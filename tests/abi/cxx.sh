#!/bin/sh
# httpstatus.hpp, as C++17, 20 and 23 (2b), says what the C functions say, without a warning, exceptions or type information.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
[ -f .libs/libhttpstatus.so ] || skip "this takes the shared library"

echo 'int main() { return 0; }' >"$work/empty.cc"
strict="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror -fno-exceptions -fno-rtti"
for compiler in g++ clang++; do
    command -v $compiler >/dev/null 2>&1 || { leave_out $compiler; continue; }
    $compiler "$work/empty.cc" -L.libs -Wl,--no-as-needed -lhttpstatus -o "$work/empty" && LD_LIBRARY_PATH=.libs "$work/empty" ||
        { leave_out "$compiler, which does not build for the libc and the machine of this library"; continue; }
    for dialect in c++17 c++20 c++2b; do
        # shellcheck disable=SC2086 # flags are words
        $compiler -std=$dialect $strict -I"$top/include" -Iinclude "$top/tests/abi/cxx.cc" -L.libs -lhttpstatus -o "$work/cxx" ||
            { fail "$compiler -std=$dialect"; continue; }
        LD_LIBRARY_PATH=.libs "$work/cxx" || fail "what $compiler -std=$dialect makes"
    done
done
finish
