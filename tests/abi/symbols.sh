#!/bin/sh
# What is exported is declared, documented and in the map, and the reverse. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"

header=$top/include/httpstatus.h

sed 's:/\*.*\*/::; /\/\*/,/\*\//d' "$header" | tr '\n' ' ' | tr ';' '\n' |
    sed -n 's/.*[ *]\(httpstatus_[a-z_]*\)(.*/\1/p' | sort >"$work/declared"
nodes >"$work/nodes"
exported >"$work/mapped"
[ -s "$work/declared" ] || fail "no declaration was found in the header"
is "header against map" "$(cat "$work/declared")" "$(cat "$work/mapped")"
is "functions in the map, sorted" "$(cat "$work/nodes")" "$(sort -t . -k 2n "$work/nodes")"
is "nodes that hide the rest" "$(grep -c '^local:' "$map")" 1

# A comment right before each declaration says what is returned, and since when.
$AWK '
    /^\/\*\*$/ { comment = ""; inside = 1 }
    inside { comment = comment $0 "\n" }
    /^ \*\/$/ && inside { inside = 0; complete = comment; next }
    /^[a-z].*httpstatus_[a-z_]*\(/ {
        match($0, /httpstatus_[a-z_]*\(/)
        function_name = substr($0, RSTART, RLENGTH - 1)
        if (complete !~ /\n \* Since: [0-9]+\.[0-9]+\n/)
            print function_name ": no \"Since\""
        if (complete !~ /\n \* Returns /)
            print function_name ": no \"Returns\""
        arguments = substr($0, RSTART + RLENGTH)
        while (match(arguments, /[a-z_]+[,)]/)) {
            argument = substr(arguments, RSTART, RLENGTH - 1)
            if (argument != "void" && complete !~ "\n \\* " argument ": ")
                print function_name ": argument " argument " is not documented"
            arguments = substr(arguments, RSTART + RLENGTH)
        }
        complete = ""
    }' "$header" >"$work/undocumented"
is "undocumented" "$(cat "$work/undocumented")" ""

# The built library: each symbol with its version, nothing besides; what was released is still there, and a program gets it.
if [ -f "$library" ]; then
    sed 's/\(.*\) \(.*\)/\2@@\1/' "$work/nodes" | sort >"$work/expected"
    is "exported symbols" "$(symbols "$library")" "$(cat "$work/expected")"
    symbols_kept "$library" || fail "a symbol is gone, or is not in the node where it belongs"

    gather_headers "$work/include"
    {
        printf '#include <httpstatus.h>\ntypedef void function(void);\nfunction *volatile all[] = {\n'
        sed 's/.*/(function *)&,/' "$work/mapped"
        printf '};\nint main(void) { return !all[0]; }\n'
    } >"$work/all.c"
    # shellcheck disable=SC2086 # flags are words
    if $CC $CFLAGS -I"$work/include" "$work/all.c" "$library" $LDFLAGS -o "$work/all"; then
        LD_LIBRARY_PATH=.libs LD_BIND_NOW=1 $EMULATOR "$work/all" || fail "a program that refers to all functions does not run"
    else
        fail "a program that refers to all functions does not link"
    fi
    is "soname" "$(readelf -d "$library" | sed -n 's/.*soname: \[\(.*\)\].*/\1/p')" libhttpstatus.so.1
    # libtool's age counts how often the interface has grown, and so do the nodes.
    age=$(($(grep -c '^LIBHTTPSTATUS_' "$map") - 1))
    ls .libs/libhttpstatus.so.1."$age".* >/dev/null 2>&1 ||
        fail "the file is not libhttpstatus.so.1.$age.*: nodes of the map and ABI_VERSION in configure.ac disagree"
fi

# A map hides nothing in the archive: every name there has the prefix.
if [ -f .libs/libhttpstatus.a ]; then
    $NM -g --defined-only .libs/libhttpstatus.a | $AWK 'NF == 3 { print $3 }' |
        grep -v '^__x86[.]get_pc_thunk' | sort >"$work/archive" # which the compiler for i386 adds to every object
    [ -s "$work/archive" ] || fail "no symbol was found in the archive"
    is "names without the prefix in the archive" "$(grep -v '^httpstatus_' "$work/archive")" ""
    is "public names in the archive" "$(grep -v '^httpstatus__' "$work/archive")" "$(cat "$work/mapped")"
fi
finish
