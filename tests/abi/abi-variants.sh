#!/bin/sh
# The gate of the interface works: it refuses libraries that break a promise and lets one pass that only adds, which old programs
# run with, while the loader refuses a new program with the old library. SPDX-License-Identifier: MIT
# shellcheck disable=SC2086 # flags are words
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"
need_types
variants=$work/variants
mkdir "$variants"
last=$(sed -n 's/^LIBHTTPSTATUS_1\.\([0-9]*\) .*/\1/p' "$top/lib/libhttpstatus.map" | tail -n 1)
next=$((last + 1))

# variant NAME: a copy of the sources, to be changed
variant() {
    mkdir "$variants/$1"
    cp "$top"/lib/*.[ch] "$top/lib/libhttpstatus.map" "$variants/$1"
    cp lib/table.c lib/table-sizes.h "$variants/$1"
    gather_headers "$variants/$1/include"
    chmod -R u+w "$variants/$1" # the sources may be read-only
}

# edit FILE SED-SCRIPT
edit() {
    sed "$2" "$variants/$1" >"$work/edited"
    if cmp -s "$variants/$1" "$work/edited"; then
        fail "this test no longer changes $1 with: $2"
    fi
    mv "$work/edited" "$variants/$1"
}

# new_node VARIANT SYMBOL
new_node() {
    echo "LIBHTTPSTATUS_1.$next { global: $2; } LIBHTTPSTATUS_1.$last;" >>"$variants/$1/libhttpstatus.map"
}

# new_function VARIANT
new_function() {
    edit "$1/include/httpstatus.h" 's/^const char \*httpstatus_version(void);/int httpstatus_later(void); &/'
    echo 'int httpstatus_later(void) { return 404; }' >>"$variants/$1/version.c"
}

# breaks VARIANT PROMISE...: the variant breaks these promises and no other
breaks() {
    folder=$variants/$1
    what=$1
    shift
    echo "--- $what"
    $CC $CFLAGS -g -fPIC -DPIC -shared -I"$folder/include" -I"$folder" "$folder"/*.c $LDFLAGS -Wl,-soname,libhttpstatus.so.1 \
        -Wl,--version-script="$folder/libhttpstatus.map" -o "$folder/libhttpstatus.so.1" || exit 99
    broken=
    constants_kept "$folder/include" || broken="$broken constants"
    symbols_kept "$folder/libhttpstatus.so.1" || broken="$broken symbols"
    types_kept "$folder/include" "$folder/libhttpstatus.so.1" || broken="$broken types"
    is "promises that $what breaks" "${broken# }" "$*"
}

variant unchanged
breaks unchanged

variant removed-function
edit removed-function/libhttpstatus.map '/httpstatus_user;/d'
breaks removed-function symbols types

variant changed-signature
edit changed-signature/include/httpstatus.h 's/^int httpstatus_class(int /int httpstatus_class(long /'
edit changed-signature/class.c 's/^httpstatus_class(int /httpstatus_class(long /'
breaks changed-signature types

variant moved-symbol
edit moved-symbol/libhttpstatus.map '/httpstatus_user;/d'
new_node moved-symbol httpstatus_user
breaks moved-symbol symbols types

variant changed-constant
edit changed-constant/include/httpstatus-codes.h 's/\(HTTPSTATUS_NOT_FOUND =\) 404/\1 405/'
breaks changed-constant constants

variant removed-constant
edit removed-constant/include/httpstatus-codes.h '/HTTPSTATUS_NOT_FOUND =/d'
breaks removed-constant constants

variant added-to-a-released-node
new_function added-to-a-released-node
edit added-to-a-released-node/libhttpstatus.map 's/httpstatus_version;/& httpstatus_later;/'
breaks added-to-a-released-node symbols

variant added
new_function added
new_node added httpstatus_later
edit added/include/httpstatus-codes.h 's/^ *HTTPSTATUS_NOT_FOUND =/HTTPSTATUS_LATER = 404,\
&/'
breaks added

# Programs of the old interface and of the new one, each with the other's library. musl's loader does not look at versions.
printf '#include <limits.h>\n#ifndef __GLIBC__\n#error\n#endif\n' | $CC $CFLAGS -E - >/dev/null 2>&1 || finish

# program NAME VARIANT EXPRESSION: prints what the library says, linked against the variant's
program() {
    echo "#include <httpstatus.h>
#include <stdio.h>
int main(void) { return puts(httpstatus_reason($3)) < 0; }" >"$work/$1.c"
    $CC $CFLAGS -I"$variants/$2/include" "$work/$1.c" "$variants/$2/libhttpstatus.so.1" $LDFLAGS -o "$work/$1" || exit 99
}
# with VARIANT PROGRAM
with() {
    LD_LIBRARY_PATH=$variants/$1 "$work/$2" 2>&1
}
program old unchanged 404
program new added 'httpstatus_later()'
is "an old program with the old library" "$(with unchanged old)" "Not Found"
is "an old program with the new library" "$(with added old)" "Not Found"
is "a new program with the new library" "$(with added new)" "Not Found"
if answer=$(with unchanged new); then
    fail "a new program runs with the old library: $answer"
fi
echo "$answer"
is "what the loader misses" "$(echo "$answer" | grep -c "version .LIBHTTPSTATUS_1[.]$next' not found")" 1
finish
