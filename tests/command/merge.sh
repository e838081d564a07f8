#!/bin/sh
# Counts of many machines add up to the count of all their logs, or something is said. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# Four logs with all codes there are, and lines without one.
$AWK -v folder="$work" 'BEGIN {
    for (i = 0; i < 1000; i++)
        for (j = 0; j <= i % 7; j++)
            printf("%03d\n", i) >(folder "/log-" (i + j) % 4)
}'
cat "$work"/log-? | ./httpstatus --count --tsv >"$work/all"
for form in csv tsv json; do
    for log in "$work"/log-?; do
        ./httpstatus --count --$form "$log" >"$log.$form"
    done
    cat "$work"/log-?."$form" | ./httpstatus --count --merge --tsv | cmp - "$work/all" || fail "the sum of $form differs"
    ./httpstatus --count --merge --tsv "$work"/log-?."$form" | cmp - "$work/all" || fail "the sum of files in $form differs"
    # As pdsh mixes and marks them.
    for log in "$work"/log-?."$form"; do
        sed "s/^/${log##*/}: /" "$log"
    done | sort -k 2 >"$work/mixed"
    ./httpstatus --count --merge --tsv "$work/mixed" | cmp - "$work/all" || fail "the sum of mixed $form differs"
    # Whatever is cut off is noticed.
    size=$(wc -c <"$work/log-1.$form")
    for cut in 1 2 3 5 8 13 30 100 1000; do
        [ "$form-$cut" != json-1 ] || continue # a bracket and what is after it say nothing
        [ "$form-$cut" != json-2 ] || continue
        head -c $((size - cut)) "$work/log-1.$form" | ./httpstatus --count --merge >"$work/out" 2>"$work/err"
        is "exit status where $cut bytes of $form are cut off" $? 2
        [ "$(grep -c . "$work/err")" = 1 ] || fail "errors where $cut bytes of $form are cut off: $(cat "$work/err")"
    done
done
cat "$work/log-0.csv" "$work/log-1.tsv" "$work/log-2.json" "$work/log-3.csv" | ./httpstatus --count --merge --tsv | cmp - "$work/all" ||
    fail "the sum of several forms differs"
cat "$work"/log-?.csv | ./httpstatus --count --merge --by=class --errors --tsv >"$work/out"
./httpstatus --count --by=class --errors --tsv "$work"/log-? | cmp - "$work/out" || fail "a sum by class differs"

# refuses INPUT ERROR: one line is no count's
refuses() {
    # shellcheck disable=SC2059 # it is a format
    printf "$1" | ./httpstatus --count --merge >"$work/out" 2>"$work/err"
    is "exit status for '$1'" $? 2
    is "error for '$1'" "$(cat "$work/err")" "httpstatus: standard input: $2"
}
heading='code,phrase,count,share\n'
none='line 2 is not from --count by code'
refuses '' "only 0 of 0 counts are whole"
refuses "$heading" "only 0 of 1 counts are whole"
refuses "${heading}404,\"Not Found\",1,100.0000\n" "only 0 of 1 counts are whole"
refuses "${heading},,0,0.0000\n,,0,0.0000\n" "only 1 of 1 counts are whole"
refuses "class,name,count,share\n" "line 1 is not from --count by code"
for row in 1000,,1,1 4o4,,1,1 404,,-1,1 404,,,1 404,,1 404,,1,1,1 404,,18446744073709551616,1 -1,,1,1 '404,,1,' '{"code":404}' '{"count":1}' \
    '{"code":404,"count":1' '{"code":"404","count":1}x' 'httpstatus: access.log: Permission denied'; do
    refuses "$heading$row\n,,0,0.0000\n" "$none"
done
refuses "${heading}404,,18446744073709551615,1\n,,1,0.0000\n" "line 3 is not from --count by code"
is "a long sum" "$(printf '%b404,,18446744073709551614,1\n,,1,0.0000\n' "$heading" | ./httpstatus --count --merge --csv | sed -n 2p | cut -d , -f 3)" 18446744073709551614

# On many machines at once: what has no end is no count.
if command -v parallel >/dev/null; then
    parallel --will-cite -j 4 ./httpstatus --count --csv ::: "$work"/log-? | ./httpstatus --count --merge --tsv | cmp - "$work/all" || fail "the sum of parallel counts differs"
    parallel --will-cite -j 4 --halt soon,fail=1 'sleep 0.1; ./httpstatus --count --csv {} | head -c 300' ::: "$work"/log-? |
        ./httpstatus --count --merge >"$work/out" 2>"$work/err"
    is "exit status where workers are cut off" $? 2
else
    leave_out "many machines (parallel)"
fi
finish
