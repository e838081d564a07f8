#!/bin/sh
# httpstatus.cdef and httpstatus-api.json say what the header says, under every awk; a header that cannot be read stops with
# file:line: reason. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"

cdef=include/httpstatus.cdef
json=include/httpstatus-api.json
schema=$top/include/httpstatus-api.schema.json

# generate AWK FILE...: the cdef, or what emit=... says
emit=cdef
generate() {
    program=$1
    shift
    # shellcheck disable=SC2086 # "busybox awk" is two words
    $program -f "$top/generate/read-header.awk" -f "$top/generate/json.awk" -f "$top/generate/emit-$emit.awk" "$@"
}

# ---- httpstatus.cdef ----

# prototypes FILE: those lines, whatever else is there
prototypes() {
    grep '^[a-z].*httpstatus_[a-z0-9_]*(.*);$' "$1"
}
exported >"$work/exported"
[ -s "$work/exported" ] || fail "no function was found in the map"
is "prototypes" "$(prototypes $cdef)" "$(prototypes "$top/include/httpstatus.h")"
is "functions" "$(prototypes $cdef | sed 's/(.*//; s/.*[ *]//' | sort)" "$(cat "$work/exported")"
is "lines for a preprocessor, or for some compilers" "$(grep -E '^ *#|extern|__|[\\]$' $cdef)" ""

# It is C but for size_t: all constants have the header's values, and all functions link.
gather_headers "$work/header"
constants "$work/header" >"$work/header.tsv" || fail "the constants of the header do not compile and run"
mkdir "$work/cdef"
cp $cdef "$work/cdef/httpstatus-codes.h"
{ echo '#include <stddef.h>'; cat $cdef; } >"$work/cdef/httpstatus.h"
constants "$work/cdef" >"$work/cdef.tsv" || fail "the constants of $cdef do not compile and run"
[ -s "$work/header.tsv" ] || fail "no constant was found in the header"
cmp "$work/cdef.tsv" "$work/header.tsv" || fail "the constants of $cdef are not those of the header"

{
    cat "$work/cdef/httpstatus.h"
    printf 'typedef void function(void);\nfunction *volatile all[] = {\n'
    sed 's/.*/(function *)&,/' "$work/exported"
    printf '};\nint main(void) { return !all[0] || *httpstatus_reason(404) != 78; }\n' # N
} >"$work/all.c"
[ -f "$library" ] || library=.libs/libhttpstatus.a
# shellcheck disable=SC2086 # flags are words
if $CC $CFLAGS "$work/all.c" "$library" $LDFLAGS -o "$work/all"; then
    LD_LIBRARY_PATH=.libs $EMULATOR "$work/all" || fail "a program made with $cdef does not run"
else
    fail "a program made with $cdef does not link"
fi

# ---- A header that cannot be read ----

# A header of one function, which begins on line 5; each case puts its own text there.
head='#define HTTPSTATUS_VERSION "1.2.3"

/* ---- Find --- */
'
good='/**
 * The status of two codes: of these.
 *
 * It comes in
 * two lines.
 *
 * code: any.
 * other: any number
 *     of lines.
 * Returns a number, or
 * another.
 * Since: 1.0
 */
int httpstatus_of(int code, const char *other);'

# refused LINE REASON TEXT: the text is refused at this line, and nothing is written
refused() {
    printf '%s\n%s\n' "$head" "$3" >"$work/header.h"
    (cd "$work" && generate "$AWK" header.h) >"$work/out" 2>"$work/err"
    status=$?
    is "reason for '$2'" "$(cat "$work/err")" "header.h:$1: $2"
    [ "$status" = 1 ] || fail "exit status $status for '$2'"
    is "output for '$2'" "$(cat "$work/out")" ""
}

# changed SED-COMMAND: the good text, another way
changed() {
    printf '%s\n' "$good" | sed "$1"
}

printf '%s\n%s\n' "$head" "$good" >"$work/header.h"
is "the good header" "$(generate "$AWK" "$work/header.h" 2>&1 | tail -n 1)" "int httpstatus_of(int code, const char *other);"
refused 5 "no function is declared" ""
refused 18 "httpstatus_of has no comment /** right before it" "$(changed '1s/.*/\/*/')"
refused 5 "httpstatus_of has no comment /** right before it" "$(changed '1,13d')"
refused 5 "what this comment describes does not follow" "$(changed 13G)"
refused 5 "what this comment describes does not follow" "$(changed 14d)"
refused 5 "what this comment describes does not follow" "$(changed 's/^int.*/struct httpstatus;/')"
refused 5 "a comment without an end" "$(changed '13,$d')"
refused 13 "httpstatus_of has no description, or no empty line after it" "$(changed '2,6d')"
refused 16 "httpstatus_of has no description, or no empty line after it" "$(changed '/^ \*$/d')"
refused 16 "httpstatus_of does not describe its argument 'other'" "$(changed 8,9d)"
refused 11 "'other' is not argument 1 of httpstatus_of" "$(changed 7d)"
refused 12 "'third' is not argument 2 of httpstatus_of" "$(changed '8s/other/third/')"
refused 12 "'code' is not argument 2 of httpstatus_of" "$(changed 7p)"
refused 16 "httpstatus_of does not say what it Returns" "$(changed 10,11d)"
refused 17 "httpstatus_of does not say Since when" "$(changed 12d)"
refused 18 "httpstatus_of does not say Since when" "$(changed '12s/1.0/one/')"
refused 11 "neither an argument, nor Returns, nor Since: 'any.'" "$(changed '7s/code: //')"
refused 17 "neither an argument, nor Returns, nor Since: 'Returns it'" "$(changed '12{
    p
    s/Since.*/Returns it/
}')"
refused 18 "an argument is written 'type name', not 'int'" "$(changed 's/int code/int/')"
refused 18 "neither a comment nor a declaration of a known form: 'int httpstatus_of(int code,'" "$(changed 's/, .*/,/')"
refused 18 "neither a comment nor a declaration of a known form: 'int of(int code, const char *other);'" \
    "$(changed 's/httpstatus_//')"
refused 6 "a control or non-ASCII character" "$(changed "2s/\$/$(printf '\r')/")"
refused 33 "httpstatus_of is declared twice" "$good

$good"
refused 6 "an enumerator is written 'HTTPSTATUS_NAME = number, /* text */', not '    HTTPSTATUS_OF,'" "enum httpstatus_of {
    HTTPSTATUS_OF,"
refused 6 "an enum without an end" "enum httpstatus_of {
    HTTPSTATUS_OF = 1 /* of */"
head='#define HTTPSTATUS_VERSION "1.2.3"


'
refused 18 "httpstatus_of is in no section" "$good"
head='/* ---- Find --- */


'
refused 18 "no HTTPSTATUS_VERSION" "$good"

# make says where the fault is, and keeps the file that it has.
cp $cdef "$work/httpstatus.cdef"
${MAKE:-make} $cdef api_input="$work/header.h" >"$work/out" 2>&1 && fail "make takes a broken header"
grep -q "^$work/header.h:18: no HTTPSTATUS_VERSION" "$work/out" || fail "make does not say where the fault is: $(cat "$work/out")"
cmp $cdef "$work/httpstatus.cdef" || fail "make spoils the file that it had"

# ---- The same bytes whatever the awk ----

compare_awk() {
    for emit in cdef api-json; do
        generate "$program" include/httpstatus-codes.h "$top/include/httpstatus.h" >"$work/$emit.$awks" 2>&1 ||
            fail "$program: $(cat "$work/$emit.$awks")"
        cmp "$work/$emit.1" "$work/$emit.$awks" || fail "$program writes another $emit than the first awk"
    done
}
each_awk compare_awk

# ---- httpstatus-api.json ----

[ "$failures" = 0 ] || finish
command -v jq >/dev/null 2>&1 || { leave_out "httpstatus-api.json (jq)"; finish; }

# All that a comment can hold.
cat >"$work/example" <<'EOT'
 *
 *     if ("\n")
 *
 *         this();
EOT
printf '#define HTTPSTATUS_VERSION "1.2.3"\n/* ---- Find --- */\n%s\n' "$(changed "5r $work/example")" >"$work/header.h"
emit=api-json
is "a small header" "$(generate "$AWK" "$work/header.h" | jq -c .)" "$(tr -d '\n' <<'EOT'
{"version":"1.2.3","functions":[{"name":"httpstatus_of","section":"Find","summary":"The status of two codes",
"description":["The status of two codes: of these.","It comes in two lines."],
"example":["if (\"\\n\")","","    this();"],
"arguments":[{"name":"code","type":"int","text":"any."},
{"name":"other","type":"const char *","text":"any number of lines."}],
"returns":{"type":"int","text":"a number, or another."},"since":"1.0"}],"enums":[]}
EOT
)"

# The examples are C.
{
    printf '#include <httpstatus.h>\n#include <stdio.h>\n'
    jq -r '.functions[] | select(.example != [])
        | "int \(.name)_(const struct httpstatus *status, int code) {", "(void)status; (void)code;", .example[], "return 0; }"' $json
} >"$work/examples.c"
[ "$(wc -l <"$work/examples.c")" -gt 20 ] || fail "no example was found in $json"
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS -Wall -Wextra -Werror -I"$work/header" -c "$work/examples.c" -o "$work/examples.o" ||
    fail "the examples do not compile"

is "version" "$(jq -r .version $json)" "$VERSION"
is "functions as C" "$(jq -r '
    def declare(type): type + (if type | endswith("*") then "" else " " end) + .name;
    .functions[] | declare(.returns.type) + "("
        + (if .arguments == [] then "void" else [.arguments[] | declare(.type)] | join(", ") end) + ");"' $json)" \
    "$(prototypes $cdef)"
is "constants" "$(jq -r '.enums[].values[] | "\(.name)\t\(.value)"' $json)" "$(cat "$work/header.tsv")"
is "enums" "$(jq -r '.enums[].name' $json)" "$(sed -n 's/^enum \(.*\) {$/\1/p' $cdef)"
is "sections" "$(jq -r '.functions[].section' $json | uniq)" \
    "$(sed -n 's:^/\* ---- \(.*[^ -]\) -* \*/$:\1:p' "$top/include/httpstatus.h")"
is "since" "$(jq -r '.functions[] | "LIBHTTPSTATUS_" + .since + " " + .name' $json | sort)" \
    "$(nodes | sort)"
is "texts in which a comment shows through" \
    "$(jq -r 'del(.functions[].example) | .. | strings | select(test("^ | $|  |[*]/|/[*]|\n"))' $json)" ""

. "$top/tests/generator/schema.sh"
is "faults by the schema" "$(faults $json)" ""
spoil 'del(.enums)' '$ required'
spoil '.functions[2].colour = "red"' '$.functions[2] additionalProperties'
spoil '.functions[0].name = "reason"' '$.functions[0].name pattern'
spoil '.functions[0].arguments[0].type = "long"' '$.functions[0].arguments[0].type enum'
spoil 'del(.functions[3].returns.text)' '$.functions[3].returns required'
spoil '.functions[3].since = "one"' '$.functions[3].since pattern'
spoil '.enums[0].values[0].value = 2147483648' '$.enums[0].values[0].value maximum'
finish
