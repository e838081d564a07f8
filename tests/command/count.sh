#!/bin/sh
# The command counts what awk counts, and says so in each form. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# Lines of which awk knows what they are: every number of three digits, as often as its last two say, in both forms of lines. Those
# below 100 are no statuses.
$AWK 'BEGIN {
    for (i = 0; i < 1000; i++)
        for (j = 0; j < i % 100; j++)
            printf(j % 2 ? "%03d\n" : "::1 - - [22/Nov/2026:12:00:00 +0000] \"GET / HTTP/1.1\" %03d 9 \"-\" \"x\"\n", i)
    for (i = 0; i < 77; i++) print "no status"
}' >"$work/lines"
lines=$(wc -l <"$work/lines")
$AWK -v lines="$lines" 'BEGIN {
    for (i = 100; i < 1000; i++) if (i % 100) printf("%d\t%d\t%.4f\n", i, i % 100, (i % 100) * 100 / lines)
    printf("\t%d\t%.4f\n", 5027, 502700 / lines)
}' | sort >"$work/expected"
./httpstatus --count --tsv <"$work/lines" >"$work/tsv"
sed 1d "$work/tsv" | cut -f 1,3,4 | sort | cmp - "$work/expected" || fail "counts: $(diff "$work/tsv" "$work/expected" | head)"
is "order" "$(sed '1d; $d' "$work/tsv" | sort -t "$(printf '\t')" -k 3,3nr -k 1,1n)" "$(sed '1d; $d' "$work/tsv")"
is "last row" "$(tail -n 1 "$work/tsv" | cut -f 1-3)" "$(printf '\t\t5027')"
sed '1d; $d' "$work/tsv" | cut -f 1,2 | sed '/\t$/d' | sort -n >"$work/known"
./httpstatus --field=code,phrase | grep -v '00	' | cmp - "$work/known" || fail "the phrases of counted codes differ from the list"

# The table: the same codes in the same order, then sums.
./httpstatus --count <"$work/lines" >"$work/table"
is "codes of the table" "$(sed -n '2,/^$/s/^\([0-9][0-9][0-9]\) .*/\1/p' "$work/table" | sed 's/^0*\(.\)/\1/')" "$(sed '1d; $d' "$work/tsv" | cut -f 1)"
for class in 1 2 3 4 5; do
    is "sum of class $class" "$(sed -n "s/^${class}xx .*[a-z]  *\([0-9]*\)  *[0-9.]*$/\1/p" "$work/table")" 4950
done
is "sum of no class" "$(sed -n 's/^ *Of no class *\([0-9]*\) .*/\1/p' "$work/table")" 19800
is "lines without a status" "$(sed -n 's/^ *Without a status *\([0-9]*\) .*/\1/p' "$work/table")" 5027
is "all lines" "$(sed -n 's/^ *All lines *\([0-9]*\)  100.00$/\1/p' "$work/table")" "$lines"
is "longest bar" "$(sed -n '2s/[^#]*//p' "$work/table")" "####################"

# By class and by owner, and errors only: sums that awk makes of the rows by code.
./httpstatus --count --tsv --by=class <"$work/lines" >"$work/classes"
$AWK -F '\t' 'NR > 1 && $1 != "" { class = $1 < 600 ? int($1 / 100) "xx" : ""; n[class] += $3 } END { for (c in n) print c "\t" n[c] }' "$work/tsv" |
    sort >"$work/expected"
sed '1d; $d' "$work/classes" | cut -f 1,3 | sort | cmp - "$work/expected" || fail "classes: $(cat "$work/classes")"
./httpstatus --count --tsv --errors <"$work/lines" | cut -f 1-3 >"$work/errors"
cut -f 1-3 "$work/tsv" | $AWK -F '\t' 'NR == 1 || $1 == "" || ($1 >= 400 && $1 < 600)' | cmp - "$work/errors" || fail "errors: $(cat "$work/errors")"
./httpstatus --all --field=code,owner,traits | $AWK -F '\t' '
    FNR == NR { registered = $3 ~ /registered/; if (!($1 in owner)) owner[$1] = $2; else if (owner[$1] != $2 && !is_iana[$1]) owner[$1] = "Several owners"
        if (registered) { owner[$1] = $2; is_iana[$1] = 1 }; next }
    FNR > 1 && $1 != "" { n[$1 in owner ? owner[$1] : "Unknown"] += $3 } END { for (o in n) print o "\t" n[o] }' - "$work/tsv" | sort >"$work/expected"
./httpstatus --count --tsv --by=owner <"$work/lines" | sed '1d; $d' | cut -f 1,2 | sort | cmp - "$work/expected" || fail "owners differ"

# In every form the values are with their names.
if command -v jq >/dev/null; then
    ./httpstatus --count --json <"$work/lines" | jq -r '.[] | [.code, .phrase, .count] | @tsv' >"$work/json"
    sed 1d "$work/tsv" | cut -f 1-3 | cmp - "$work/json" || fail "JSON and TSV differ"
else
    leave_out "JSON (jq)"
fi
./httpstatus --count --csv <"$work/lines" | tr -d '"\r' | tr , '\t' | cmp - "$work/tsv" || fail "CSV and TSV differ"

# counts WHAT COUNT-OF-404 COUNT-WITHOUT: in $work/in
counts() {
    ./httpstatus --count --tsv <"$work/in" >"$work/out" 2>"$work/err"
    is "exit status of $1" $? "$([ -n "$2" ] && echo 0 || echo 1)"
    is "404 in $1" "$(sed -n 's/^404\t[^\t]*\t\([0-9]*\).*/\1/p' "$work/out")" "$2"
    is "others in $1" "$(sed -n 's/^\t\t\([0-9]*\).*/\1/p' "$work/out")" "$3"
}
printf '' >"$work/in"; counts nothing '' 0
printf '\n' >"$work/in"; counts "an empty line" '' 1
printf '404' >"$work/in"; counts "a line without an end" 1 0
printf '404\r\n404\0\n\0404\n\377\n' >"$work/in"; counts "bytes" 1 3
# A line counts once, however many pieces it has: a piece that looks like a status is none.
for length in 131068 131069 131070 131071 131072 131073 262144 1000000; do
    { printf '404 '; head -c "$length" /dev/zero | tr '\0' x; printf '404\n404\n'; } >"$work/in"; counts "a line of $length bytes" 2 0
    { yes 404 | tr '\n' ' ' | head -c "$length"; echo; } >"$work/in"; counts "a line of $length bytes that is full of statuses" 1 0
    { head -c "$length" /dev/zero | tr '\0' x; printf '404 \n'; } >"$work/in"; counts "a line of $length bytes without a status" '' 1
done

# Files, compressed or not; those that can be read count, whatever becomes of the others.
# counts_files STATUS ERRORS COUNT-OF-404 FILE...: with programs from $path
path=$PATH
counts_files() {
    expected_status=$1 expected_errors=$2 expected_count=$3
    shift 3
    (cd "$work" && PATH=$path "$OLDPWD/httpstatus" --count --tsv "$@") >"$work/out" 2>"$work/err"
    is "exit status of $*" $? "$expected_status"
    is "errors of $*" "$(grep '^httpstatus: ' "$work/err")" "$expected_errors"
    [ "$expected_count" = any ] || is "404 in $*" "$(sed -n 's/^404\t[^\t]*\t\([0-9]*\).*/\1/p' "$work/out")" "$expected_count"
}
seq 100000 | sed 's/.*/404/' >"$work/one"
printf '404\n200\n' >"$work/in"
counts_files 0 "" 100000 one
counts_files 0 "" 200001 one - one <"$work/in"
counts_files 2 "httpstatus: none: No such file or directory" 100000 none one
is "annotated files" "$(cd "$work" && "$OLDPWD/httpstatus" --annotate in in)" "404 Not Found
200 OK
404 Not Found
200 OK"
for program in gzip bzip2 xz zstd; do
    [ -z "$FOREIGN" ] || break # not every emulator can fork
    command -v $program >/dev/null || { leave_out "what $program compressed"; continue; }
    $program -qc "$work/one" >"$work/two"
    head -c 30 "$work/two" >"$work/cut"
    counts_files 0 "" 200000 one two
    counts_files 0 "" 100000 <"$work/two"
    cat "$work/two" | counts_files 0 "" 100000
    counts_files 2 "httpstatus: cut: $program cannot decompress it as a whole" any cut one
    [ -z "${EMULATOR:-}" ] || continue # which is in the path too
    path=/nowhere
    counts_files 2 "httpstatus: two: reading it requires $program" 100000 two one
    path=$PATH
done

# Trouble.
reports_trouble --count
finish
