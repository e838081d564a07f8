#!/bin/sh
# The constants of other languages and libraries: each finds its code, and --in and --field write what registry/ecosystems.tsv has.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

tab=$(printf '\t')
grep '^[1-9]' "$top/registry/ecosystems.tsv" >"$work/rows"
[ "$(wc -l <"$work/rows")" -gt 1000 ] || fail "there are few constants"

cut -f 3 "$work/rows" | tr '\n' '\0' | xargs -0 ./httpstatus --field=code -- >"$work/found" 2>&1
cut -f 1 "$work/rows" | diff - "$work/found" || fail "a constant finds another code than its own"

# As people paste it: with a qualifier more, or one less.
while IFS=$tab read -r constant code; do
    is "code of $constant" "$(./httpstatus --field=code -- "$constant")" "$code"
done <<EOT
SC_NOT_FOUND	404
Status401Unauthorized	401
http.HTTPStatus.NOT_FOUND	404
Symfony\Component\HttpFoundation\Response::HTTP_GONE	410
StatusTeapot	418
HTTP_404_NOT_FOUND	404
HTTPSTATUS_NOT_FOUND	404
http.StatusNotFound	404
EOT
./httpstatus --quiet http.StatusNotFoun 2>/dev/null && fail "half a constant is found"
./httpstatus --quiet xStatusNotFound 2>/dev/null && fail "a constant within a word is found"

# Each ecosystem's, by key; the words of its description find it too.
for key in $(sed -n "s/^in$tab\([^$tab]*\)$tab.*/\1/p" "$top/registry/ecosystems.tsv"); do
    is "constants of $key" "$(./httpstatus --in="$key" 2>/dev/null | sed 's/; /\n/g')" "$(grep "$tab$key$tab" "$work/rows" | cut -f 3)"
done
is "a word of the description" "$(./httpstatus --in=rails 404)" ":not_found"
./httpstatus --field=code,constants --all | grep "$tab." | sed "s/$tab/; /" |
    $AWK -F '; ' '{ for (i = 2; i <= NF; i++) { sub(/ /, "\t", $i); print $1 "\t" $i } }' | cmp - "$work/rows" ||
    fail "--field=constants and the registry differ"

./httpstatus --in=go 404 522 >"$work/out" 2>"$work/err"
is "exit status where there is no constant" $? 1
is "what there is" "$(cat "$work/out")" http.StatusNotFound
is "what there is not" "$(cat "$work/err")" "httpstatus: 522 Connection Timed Out: Go net/http has no constant for it"
./httpstatus --in=cobol 404 >"$work/out" 2>"$work/err"
is "exit status of an unknown language" $? 2
is "error of an unknown language" "$(cut -c 1-36 "$work/err")" "httpstatus: --in: there are go, rust"
finish
