#!/bin/sh
# Of the lines of real logs, each is read right or not at all. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

tab=$(printf '\t')
sed '/^#/d; /^$/d' "$top/tests/data/log-lines.txt" >"$work/rows"
cut -f 1 "$work/rows" >"$work/statuses"
cut -f 2- "$work/rows" | sed 's/<+>//' >"$work/lines"
[ "$(grep -c . "$work/lines")" -ge 60 ] || fail "only $(grep -c . "$work/lines") lines"

# One by one, so that no error makes up for another.
while IFS= read -r row; do
    status=${row%%"$tab"*}
    line=${row#*"$tab"}
    [ "$status" != - ] || status=
    is "status of $line" "$(printf '%s\n' "$line" | sed 's/<+>//' | ./httpstatus --count --tsv | sed 1d | cut -f 1)" "$status"
done <"$work/rows"

# A phrase is added where <+> is, and nothing changes the second time.
while IFS= read -r row; do
    status=${row%%"$tab"*}
    [ "$status" = - ] || phrase=$(./httpstatus --field=phrase "$status")
    printf '%s\n' "${row#*"$tab"}" | sed "s/<+>/ $phrase/"
done <"$work/rows" >"$work/expected"
./httpstatus --annotate <"$work/lines" >"$work/out"
diff "$work/expected" "$work/out" || fail "a line is annotated wrong"
./httpstatus --annotate <"$work/out" | diff "$work/out" - || fail "annotating twice changes something"
finish
