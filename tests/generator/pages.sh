#!/bin/sh
# The installed manual pages: one for every function and for nothing else, each as the header declares it; httpstatus(7) has
# the whole registry; all of it is sound mdoc and fits a terminal. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"

have() {
    command -v "$1" >/dev/null 2>&1 || { leave_out "what takes $1"; return 1; }
}

${MAKE:-make} install-data DESTDIR="$work/root" >"$work/log" 2>&1 || { cat "$work/log"; fail "make install-data"; finish; }
man=$(find "$work/root" -type d -name man)
[ -d "$man/man3" ] || { fail "no page of section 3 was installed"; finish; }

# ---- Section 3 ----

exported >"$work/exported"
[ -s "$work/exported" ] || fail "no function was found in the map"
is "pages" "$(ls "$man/man3")" "$({ cat "$work/exported"; echo libhttpstatus; } | sed 's/$/.3/')"

# synopsis PAGE: as C writes it
synopsis() {
    $AWK '
        /^\.Ft/ { gsub(/^.Ft "|"$/, ""); printf "%s", $0 (/[*]$/ ? "" : " ") }
        /^\.Fo/ { printf "%s(", $2; comma = "" }
        /^\.Fa/ { sub(/^.Fa /, ""); gsub(/"/, ""); printf "%s", comma $0; comma = ", " }
        /^\.Fc/ { print ");" }' "$1"
}
while read -r function; do
    page=$man/man3/$function.3
    [ -f "$page" ] || continue
    is "name of $function(3)" "$(sed -n 's/^\.Nm //p' "$page")" "$function"
    is "synopsis of $function(3)" "$(synopsis "$page")" "$(grep "^[a-z].*[ *]$function(.*);\$" "$top/include/httpstatus.h")"
    for section in NAME LIBRARY SYNOPSIS DESCRIPTION "RETURN VALUES" "SEE ALSO" HISTORY; do
        grep -q "^\.Sh $section\$" "$page" || fail "$function(3) has no $section"
    done
done <"$work/exported"

overview=$man/man3/libhttpstatus.3
is "functions in libhttpstatus(3)" "$(sed -n 's/^\.It Xr \(.*\) 3$/\1/p' "$overview" | sort)" "$(cat "$work/exported")"
is "constants in libhttpstatus(3)" "$(sed -n 's/^\.It Dv //p' "$overview")" \
    "$(sed -n '/^enum httpstatus_code_number/,$d; s/^ *\(HTTPSTATUS_[A-Z_]*\) = .*/\1/p' include/httpstatus-codes.h)"
is "constants in httpstatus_traits(3)" "$(sed -n 's/^\.It Dv //p' "$man/man3/httpstatus_traits.3")" \
    "$(sed -n 's/^ *\(HTTPSTATUS_TRAIT_[A-Z_]*\) = .*/\1/p' include/httpstatus-codes.h)"
is "promises in libhttpstatus(3)" "$(sed -n '/^\.Bl -bullet/,/^\.El/p' "$overview" | grep -c '^\.It$')" \
    "$(sed '/\*\//,$d' "$top/include/httpstatus.h" | grep -c '^ \*   - ')"

# A page of ours that another points to is there; that of the command is only installed with it.
[ -x httpstatus ] || { mkdir "$man/man1"; cp "$top/tool/httpstatus.1" "$man/man1"; }
for page in "$man"/man[137]/*; do
    sed -n 's/^\.\(It \)*Xr \([a-z]*httpstatus[^ ]*\) \([0-9]\).*/man\3\/\2.\3/p' "$page" | while read -r other; do
        [ -f "$man/$other" ] || echo "${page##*/} points to $other"
    done
done >"$work/lost"
is "pages that are pointed to, but are not there" "$(cat "$work/lost")" ""

# ---- Section 7 ----

# What is under each heading: lines, joined by tabs where the page breaks them.
entries() {
    sed 's/\\[%:&]//g' "$man/man7/httpstatus.7" | $AWK -v heading="$1" '
        function finish() { if (entry != "") print entry; entry = "" }
        /^\.It / && index($0, heading) == 1 {
            finish()
            entry = substr($0, length(heading) + 1)
            sub(/"$/, "", entry)
            separator = "\t"
            next
        }
        /^\.(It|El|Sh)/ { finish(); next }
        entry == "" { next }
        /^\.br$/ { separator = "\t"; next }
        { entry = entry separator $0; separator = " " }'
}
if have jq; then
    jq -r '
        def list($name): if . == [] then empty else $name + join(", ") + "." end;
        # Neighbours of one level and one condition share a line.
        def duties: reduce .[] as $field ([]; if length > 0 and .[-1].level == $field.level and .[-1].condition == $field.condition
                then .[-1].names += [$field.name] else . + [$field + { names: [$field.name] }] end)
            | .[] | .level + " send " + (if .condition and (.names | length) > 1 then if .level == "MUST NOT" then "any of "
                else "each of " end else "" end) + (.names | join(", ")) + (if .condition then " " + .condition else "" end) + ".";
        def advice($name): if . then $name + . else empty end;
        (.statuses | map(select(.preferred) | { key: "\(.code)", value: "\(.code) \(.phrase)" }) | from_entries) as $line
        | .statuses[] | ["\(.code) \(.phrase)", .description + ".", .owner + ": " + .reference + ".",
            (.aliases | list("Also called ")), (.users | list("Also used by ")),
            (.fields | duties), (.server | advice("As server: ")), (.client | advice("As client: ")),
            (.operator | advice("As operator: ")), (.related | map($line["\(.)"]) | list("Related: ")), (.traits | list("Traits: "))]
        | join("\t")' registry/registry.json >"$work/registry"
    [ -s "$work/registry" ] || fail "no status was found in registry.json"
    entries '.It Sy "' | sed 's/""/"/g' >"$work/page"
    cmp "$work/page" "$work/registry" ||
        fail "httpstatus(7) and the registry differ: $(diff "$work/page" "$work/registry" | head -n 4)"
    entries '.It "' >"$work/page"
    jq -r '(.traits[] | .name + "\t" + .description + "."),
        (.statuses | group_by(.owner)[] | .[0].owner + "\t" + (map("\(.code)") | join(", ")) + ".")' registry/registry.json >"$work/registry"
    is "traits and owners in httpstatus(7)" "$(sort "$work/page")" "$(sort "$work/registry")"
fi

# ---- All of them ----

for page in "$man"/man[137]/*; do
    is "day of ${page##*/}" "$(sed -n 's/^\.Dd //p' "$page" | grep -cE '^[A-Z][a-z]+ [1-9][0-9]?, [0-9]{4}$')" 1
done
if have mandoc; then
    is "mandoc -Tlint" "$(mandoc -Tlint -Wwarning "$man"/man[137]/*)" ""
    for page in "$man"/man[13]/*; do
        is "lines of ${page##*/} above 80 columns" "$(mandoc -Tascii "$page" | sed "s/.$(printf '\b')//g" | grep '.\{81\}')" ""
    done
fi

# ---- The same bytes whatever the awk ----

# write_pages FOLDER EXAMPLE
write_pages() {
    # shellcheck disable=SC2086 # "busybox awk" is two words
    $program -v folder="$1" -v released=2026-01-31 -v program="$2" -f "$top/generate/read-header.awk" \
        -f "$top/generate/mdoc.awk" -f "$top/generate/emit-function-pages.awk" include/httpstatus-codes.h "$top/include/httpstatus.h"
}
compare_awk() {
    mkdir "$work/$awks"
    write_pages "$work/$awks" "$top/examples/lookup.c" || fail "$program writes no pages"
    write_pages "$work" "$work/none" >"$work/log" 2>&1 && fail "$program does without the example"
    is "reason of $program" "$(cat "$work/log")" "$work/none: cannot read it"
    diff -r "$work/1" "$work/$awks" || fail "$program writes other pages than the first awk"
}
each_awk compare_awk
is "pages of the first awk" "$(ls "$work/1")" "$(ls "$man/man3")"

finish
