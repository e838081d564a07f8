#!/bin/sh
# Programs built against an installed tree in the ways that others build theirs: CMake, Meson, each linker, a small compiler.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/install/install.sh"

built=0

# have TOOL: says so where it is absent
have() {
    command -v "$1" >/dev/null 2>&1 || { leave_out "$1"; return 1; }
}

# builds WHAT COMMAND...: a program $work/lookup, which then answers
builds() {
    what=$1
    shift
    built=$((built + 1))
    "$@" >"$work/log" 2>&1 && answers "$what" || { cat "$work/log"; fail "$what: $*"; }
}

mkdir "$work/project"
cp "$top/examples/lookup.c" "$work/project"

# with_cmake HOW: the file CMakeLists.txt, then a build
with_cmake() {
    cat >"$work/project/CMakeLists.txt"
    builds "CMake: $1" sh -ec '
        rm -rf "$1/cmake"
        CC=$2 cmake -S "$1/project" -B "$1/cmake"
        cmake --build "$1/cmake"
        cp "$1/cmake/lookup" "$1"' sh "$work" "$CC"
}
if have cmake; then
    with_cmake find_package <<END
cmake_minimum_required(VERSION 3.5)
project(lookup C)
find_package(httpstatus $VERSION EXACT REQUIRED CONFIG PATHS "$libdir/cmake/httpstatus" NO_DEFAULT_PATH)
find_package(httpstatus 1.0 REQUIRED CONFIG PATHS "$libdir/cmake/httpstatus" NO_DEFAULT_PATH)
function(refuses)
    find_package(httpstatus \${ARGV} QUIET CONFIG PATHS "$libdir/cmake/httpstatus" NO_DEFAULT_PATH)
    if(httpstatus_FOUND)
        message(FATAL_ERROR "find_package(httpstatus \${ARGV}) succeeds with pointers of \${CMAKE_SIZEOF_VOID_P} bytes")
    endif()
endfunction()
refuses(99)
if(NOT CMAKE_VERSION VERSION_LESS 3.19) # which introduced ranges
    find_package(httpstatus 0.1...<99 REQUIRED CONFIG PATHS "$libdir/cmake/httpstatus" NO_DEFAULT_PATH)
    refuses(0.1...0.9)
    refuses(0.1...<$VERSION)
    refuses(98...99)
endif()
set(CMAKE_SIZEOF_VOID_P 16)
refuses()
add_executable(lookup lookup.c)
target_link_libraries(lookup httpstatus::httpstatus)
END
    with_cmake pkg_check_modules <<END
cmake_minimum_required(VERSION 3.7)
project(lookup C)
find_package(PkgConfig REQUIRED)
pkg_check_modules(HTTPSTATUS REQUIRED IMPORTED_TARGET httpstatus)
add_executable(lookup lookup.c)
target_link_libraries(lookup PkgConfig::HTTPSTATUS)
END
fi

if have meson && have ninja; then
    cat >"$work/project/meson.build" <<END
project('lookup', 'c')
executable('lookup', 'lookup.c', dependencies: dependency('httpstatus', version: '$VERSION'))
END
    builds "Meson" sh -ec 'CC=$2 meson setup "$1/meson" "$1/project"; ninja -C "$1/meson"; cp "$1/meson/lookup" "$1"' \
        sh "$work" "$CC"
fi

# shellcheck disable=SC2046,SC2086 # flags are words
compile() {
    "$@" $CFLAGS "$top/examples/lookup.c" $(pkg-config --cflags --libs httpstatus) -o "$work/lookup"
}
for linker in bfd gold lld; do
    # A compiler for another machine does not find every linker of this one.
    if $CC -fuse-ld=$linker -Wl,--version >/dev/null 2>&1; then
        builds "ld.$linker" compile $CC -fuse-ld=$linker
    else
        leave_out "ld.$linker of $CC"
    fi
done
if have tcc; then CFLAGS='' builds tcc compile tcc; fi

[ "$built" -gt 0 ] || skip "no tool of another builder is installed"
echo "$built ways"
finish
