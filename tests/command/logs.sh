#!/bin/sh
# Of the lines that products really write, each is read right or not at all. SPDX-License-Identifier: MIT
#
# tests/data/logs/ has a file for each format, in which a blank line ends one log and begins another. The first field of a line is the
# status of the request, or - if it has none; with ? before it, nobody can tell for certain. <+> is where the phrase is added. "#" begins a
# comment, which says where the lines are from.
. "${srcdir:-.}/tests/common.sh"

tab=$(printf '\t')
./httpstatus --field=code,phrase >"$work/phrases"

# split FILE: one file per log
split() {
    rm -f "$work"/log-*
    LC_ALL=C $AWK -v folder="$work" '/^#/ { next } /^$/ { n += seen; seen = 0; next } { seen = 1; print >(folder "/log-" n + 0) }' "$1"
}

# statuses ROWS: how often each is there, as --count says it
statuses() {
    cut -f 1 "$1" | sed 's/^-$//; s/^?.*//' | sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2 \1/' | sort
}

counted() {
    ./httpstatus --count --tsv "$@" 2>"$work/err" | sed 1d | cut -f 1,3 | tr '\t' ' ' | grep -v '^ 0$' | sort
}

# Where <+> is, words; in JSON a member, in logfmt a pair, and within a string of Docker's with backslashes.
annotated() {
    LC_ALL=C $AWK -F '\t' -v format="$1" '
        FNR == NR { phrase[$1] = $2; next }
        {
            line = substr($0, length($1) + 2)
            added = $1 in phrase ? phrase[$1] : ""
            before = " "; after = ""
            if (format == "json") { before = ",\"status_phrase\":\""; after = "\"" }
            if (format == "docker" && line ~ /^{"log":"[a-z]*=/) { before = " status_phrase=\\\""; after = "\\\"" }
            if (format == "logfmt") { before = " status_phrase=\""; after = "\"" }
            if (format == "docker" && line ~ /^{"log":"{/) { before = ",\\\"status_phrase\\\":\\\""; after = "\\\"" }
            at = index(line, "<+>")
            if (at)
                line = substr(line, 1, at - 1) (added == "" ? "" : before added after) substr(line, at + 3)
            print line
        }' "$work/phrases" "$2"
}

# check_log FORMAT ROWS: the log as a whole
check_log() {
    cut -f 2- "$2" | LC_ALL=C sed 's/<+>//' >"$work/lines"
    expected=$(statuses "$2")
    is "statuses of $1" "$(counted -v <"$work/lines")" "$expected"
    is "format of $1" "$(sed -n 's/^httpstatus: standard input: \([a-z0-9]*\).*/\1/p' "$work/err")" \
        "$(grep -v "^[-?]" "$2" | sed "s/.*/$1/; q")"
    is "statuses of $1 with --log=$1" "$(counted --log="$1" <"$work/lines")" "$expected"
    annotated "$1" "$2" >"$work/expected"
    ./httpstatus --annotate <"$work/lines" >"$work/out"
    diff "$work/expected" "$work/out" >"$work/difference" || fail "$1 is annotated wrong: $(cat "$work/difference")"
    ./httpstatus --annotate <"$work/out" | cmp - "$work/out" || fail "annotating $1 twice changes something"
    is "statuses of $1 with phrases" "$(counted <"$work/out")" "$expected"
}

# check_lines ROWS: each line is no other log's; by itself it may have no format
check_lines() {
    while IFS= read -r row; do
        status=${row%%"$tab"*}
        found=$(printf '%s\n' "${row#*"$tab"}" | LC_ALL=C sed 's/<+>//' | ./httpstatus --count --tsv 2>"$work/err" | sed 1d | cut -f 1)
        [ -z "$found" ] || is "status of ${row#*"$tab"}" "$found" "${status#\?}"
    done <"$1"
}

# check_in_docker FORMAT ROWS: Docker wraps lines of any format but those that take another line to be read
check_in_docker() {
    case $1 in w3c | docker) return ;; esac
    cut -f 2- "$2" | LC_ALL=C sed 's/<+>//' | jq -Rc '{ log: (. + "\n"), stream: "stdout", time: "2026-11-22T12:00:00Z" }' >"$work/lines"
    is "statuses of $1 in Docker's log" "$(counted <"$work/lines")" "$(statuses "$2")"
    ./httpstatus --annotate <"$work/lines" >"$work/out"
    jq -r '.log | rtrimstr("\n")' "$work/out" >"$work/unwrapped"
    jq -r '.log | rtrimstr("\n")' "$work/lines" | ./httpstatus --annotate --log="$1" | cmp - "$work/unwrapped" || fail "$1 in Docker's log is annotated wrong"
    ./httpstatus --annotate <"$work/out" | cmp - "$work/out" || fail "annotating $1 in Docker's log twice changes something"
}
command -v jq >/dev/null || leave_out "Docker's log round the others (jq)"

formats=$(./httpstatus --count --log= 2>&1 | sed -n 's/.* there are //p' | tr -d ,)
for format in $formats; do
    [ "$format" = har ] || [ -f "$top/tests/data/logs/$format.txt" ] || fail "there are no lines of $format"
done
for file in "$top"/tests/data/logs/*.txt; do
    format=$(basename "$file" .txt)
    case $format in cloudfront) format=w3c ;; har) continue ;; esac
    split "$file"
    for log in "$work"/log-*; do
        check_log "$format" "$log"
        check_lines "$log"
        ! command -v jq >/dev/null || check_in_docker "$format" "$log"
    done
    [ "$(cat "$work"/log-* | grep -vc "^-")" -ge 5 ] || fail "there are few lines in $file"
done

# One document has many statuses. It has phrases too; and what is not whole is said.
for file in "$top"/tests/data/logs/*.har; do
    sed -n "s/^${file##*/}$tab//p" "$top/tests/data/logs/har.txt" >"$work/rows"
    is "statuses of ${file##*/}" "$(counted -v <"$file")" "$(statuses "$work/rows")"
    is "format of ${file##*/}" "$(cat "$work/err")" "httpstatus: standard input: har"
    ./httpstatus --annotate <"$file" | cmp - "$file" || fail "${file##*/} is changed"
    for size in 100 1000 5000; do
        head -c $size "$file" | ./httpstatus --count >"$work/out" 2>"$work/err"
        is "exit status for $size bytes of ${file##*/}" $? 2
        is "error for $size bytes of ${file##*/}" "$(cat "$work/err")" "httpstatus: standard input: the JSON ends too early"
    done
    { cat "$file"; echo '"'; } | ./httpstatus --count >"$work/out" 2>"$work/err"
    is "error for what is behind ${file##*/}" "$(cat "$work/err")" "httpstatus: standard input: not JSON"
done
finish
