#!/bin/sh
# What is exported is declared, documented and in the map, and the reverse. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

header=$top/include/httpstatus.h
map=$top/lib/libhttpstatus.map

sed 's:/\*.*\*/::; /\/\*/,/\*\//d' "$header" | tr '\n' ' ' | tr ';' '\n' |
    sed -n 's/.*[ *]\(httpstatus_[a-z_]*\)(.*/\1/p' | sort >"$work/declared"
sed -n 's/^    \(httpstatus_[a-z_]*\);$/\1/p' "$map" | sort >"$work/mapped"
[ -s "$work/declared" ] || fail "no declaration was found in the header"
is "header against map" "$(cat "$work/declared")" "$(cat "$work/mapped")"
is "functions in the map, sorted" "$(sed -n 's/^    \(httpstatus_.*\)/\1/p' "$map")" \
    "$(sed -n 's/^    \(httpstatus_.*\)/\1/p' "$map" | sort)"
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

# The built library: each symbol with its version, nothing besides.
if [ -f .libs/libhttpstatus.so ]; then
    sed 's/$/@@LIBHTTPSTATUS_1.0/' "$work/mapped" >"$work/expected"
    $NM -D --defined-only .libs/libhttpstatus.so | $AWK '$2 != "A" { print $3 }' | sort >"$work/exported"
    is "exported symbols" "$(cat "$work/exported")" "$(cat "$work/expected")"
    is "soname" "$(readelf -d .libs/libhttpstatus.so | sed -n 's/.*soname: \[\(.*\)\].*/\1/p')" libhttpstatus.so.1
    [ -f .libs/libhttpstatus.so.1.0.0 ] || fail "the file is not libhttpstatus.so.1.0.0"
fi

# A map hides nothing in the archive: every name there has the prefix.
if [ -f .libs/libhttpstatus.a ]; then
    $NM -g --defined-only .libs/libhttpstatus.a | $AWK 'NF == 3 { print $3 }' | sort >"$work/archive"
    [ -s "$work/archive" ] || fail "no symbol was found in the archive"
    is "names without the prefix in the archive" "$(grep -v '^httpstatus_' "$work/archive")" ""
    is "public names in the archive" "$(grep -v '^httpstatus__' "$work/archive")" "$(cat "$work/mapped")"
fi
finish
