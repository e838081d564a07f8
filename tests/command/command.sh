#!/bin/sh
# The command, as a person types it. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# run ARGUMENT...: leaves the exit status in $status, the outputs in $work/out and $work/err
run() {
    ./httpstatus "$@" >"$work/out" 2>"$work/err"
    status=$?
}

# shows STATUS FIRST-LINE ARGUMENT...
shows() {
    expected_status=$1 expected_line=$2
    shift 2
    run "$@"
    is "exit status of '$*'" "$status" "$expected_status"
    is "first line of '$*'" "$(head -n 1 "$work/out")" "$expected_line"
    [ "$status" != 0 ] || is "errors of '$*'" "$(cat "$work/err")" ""
}

# refuses STATUS ERROR ARGUMENT...: the error is all that is printed, in one line
refuses() {
    expected_status=$1 error=$2
    shift 2
    run "$@"
    is "exit status of '$*'" "$status" "$expected_status"
    is "output of '$*'" "$(cat "$work/out")" ""
    is "error of '$*'" "$(cat "$work/err")" "$error"
}

shows 0 "404 Not Found" 404
shows 0 "404 Not Found" not found
shows 0 "404 Not Found" not-found
shows 0 "404 Not Found" NOT_FOUND
shows 0 "522 Connection Timed Out" 522
shows 0 "522 Connection Timed Out" "HTTP/1.1 522 "
shows 0 "413 Content Too Large" Payload Too Large
shows 0 "200 OK" 200 404
grep -q '^404 Not Found$' "$work/out" || fail "'200 404' does not show the second code"
shows 0 "420 Method Failure" 420
grep -q '  Enhance Your Calm - Twitter$' "$work/out" || fail "'420' does not show Twitter's meaning"
shows 0 "420 Method Failure" --all 420
grep -q '^420 Enhance Your Calm$' "$work/out" || fail "'--all 420' does not show Twitter's meaning in full"
shows 0 "418 I'm a teapot" teapot
shows 0 "418 I'm a teapot" -a teapot
shows 0 "499 Client Closed Request" Client Closed Request
shows 0 "420 Enhance Your Calm" enhance your calm
shows 1 "404 Not Found" 404 nonsense

run 4xx
is "codes of 4xx" "$(cut -c 1 "$work/out" | sort -u)" 4
grep -q '^404 Not Found  *IANA  *There is nothing' "$work/out" || fail "4xx does not list 404"
run 9xx
is "exit status of 9xx" "$status" 1
run
is "exit status of the list" "$status" 0
for file in iana seed; do
    for code in $(sed '/^#/d' "$top/tests/data/$file.tsv" | cut -f 1); do
        grep -q "^$code " "$work/out" || fail "the list lacks $code"
    done
done

class4="as one of class 4xx (Client Error), a client treats it as 400 Bad Request"
no_class="no known status, and of no class; a client treats it as 500 Internal Server Error"
refuses 1 "httpstatus: nonsense: no status of this code or name" nonsense
refuses 1 "httpstatus: : no status of this code or name" ""
refuses 1 "httpstatus: 471: no known status; $class4" 471
refuses 1 "httpstatus: 471: no known status; $class4" "HTTP/1.1 471 Whatever"
for number in 999999 0 99 0404 1000 700 +404 99999999999999999999; do
    refuses 1 "httpstatus: $number: $no_class" $number
done
refuses 1 "httpstatus: -1: $no_class" -- -1
refuses 1 "httpstatus: 9xx: no class; there are 1xx to 5xx, and ranges such as 900-999" 9xx
for range in 620-625 10000-99999 00000099999-99999; do
    refuses 1 "httpstatus: $range: no known status" $range
done
for range in 527-520 520- 4-3 1000-999 99999-10000 20000000000000000000-19999999999999999999; do
    refuses 2 "httpstatus: $range: a range has a lower and a higher code, such as 520-527" $range
done
refuses 1 "httpstatus: a?[31m?b: no status of this code or name" "$(printf 'a\033[31m\nb')"
refuses 1 "httpstatus: zq?zq: no status of this code or name" "$(printf 'zq\tzq')"
# C1 controls too: in UTF-8 they have two bytes, which elsewhere are a letter and a control.
refuses 1 "httpstatus: a$(printf '\302')?31m?b: no status of this code or name" "$(printf 'a\302\23331m\233b')"
if [ "$(LC_ALL=C.UTF-8 locale charmap 2>/dev/null)" = UTF-8 ] && [ -z "$FOREIGN" ]; then
    LC_ALL=C.UTF-8
    refuses 1 "httpstatus: a?31m?b$(printf '\303\233'): no status of this code or name" "$(printf 'a\302\23331m\233b\303\233')"
    refuses 1 "httpstatus: a$(printf '\302\251'): no status of this code or name" "$(printf 'a\302\251')"
    LC_ALL=C
fi

# Every unknown code is explained by the x00 of its class.
./httpstatus --field=code >"$work/known"
unknown=$(seq 100 599 | grep -vxFf "$work/known")
[ "$(echo "$unknown" | wc -l)" -gt 300 ] || fail "there are few unknown codes: $unknown"
for class in 1 2 3 4 5; do
    fallback=$(./httpstatus --field=code,phrase "${class}00" | tr '\t' ' ')
    codes=$(echo "$unknown" | grep "^$class")
    # shellcheck disable=SC2086 # codes are words
    run $codes
    is "exit status of ${class}xx" "$status" 1
    is "unknown codes of ${class}xx" "$(sed 's/(.*)/()/' "$work/err")" \
        "$(echo "$codes" | sed "s/.*/httpstatus: &: no known status; as one of class ${class}xx (), a client treats it as $fallback/")"
done

# near NAME SUGGESTIONS
near() {
    refuses 1 "httpstatus: $1: no status of this code or name; did you mean $2?" "$1"
}
near not-fuond "not-found (404)"
near "Not Fuond" "not-found (404)"
near NOTFOUN "not-found (404)"
near payload-to-large "payload-too-large (413)"
near oky "ok (200)"
near gnoe "gone (410)"
near gateway-timeot "gateway-timeout (504)"
near "Invalid Sqate" "invalid-state (510), invalid-range (416) or invalid-host (498)" # a fourth is as near as the third
long=$(printf '%0200d' 0 | tr 0 x)
refuses 1 "httpstatus: $long...: no status of this code or name" "${long}x"

# Options that cannot be combined, each pair in both orders.
for pair in "--json --csv" "--json --tsv" "--json --quiet" "--json --annotate" "--csv --tsv" "--csv --quiet" \
    "--csv --annotate" "--tsv --quiet" "--tsv --annotate" "--field=code --quiet" "--field=code --annotate" \
    "--field=code --count" "--quiet --annotate" "--quiet --count" "--annotate --count" "--annotate --all" "--count --all"; do
    # shellcheck disable=SC2086 # they are words
    set -- $pair
    error="httpstatus: ${1%=*} and ${2%=*} cannot be combined"
    refuses 2 "$error" "$1" "$2" </dev/null
    refuses 2 "$error" "$2" "$1" </dev/null
done
refuses 2 "httpstatus: --color: it is auto, always or never" --color=pink 404
refuses 2 "httpstatus: --field: code is given twice" --field=code,name,code 404
run --json=x 404
is "error of --json=x" "$(head -n 1 "$work/err")" "httpstatus: --json takes no argument"
run -f
is "error of -f" "$(head -n 1 "$work/err")" "httpstatus: --field needs an argument"
is "an option that is given twice" "$(./httpstatus -jj --field=code 404)" "$(./httpstatus -j --field=code 404)"
for name in x '' 'code,' ',code' Code; do
    run --field="$name" 404
    is "exit status of --field=$name" "$status" 2
    is "error of --field=$name" "$(sed 's/.*: no/no/' "$work/err")" "no such field; there are code, preferred, name, phrase,\
 description, owner, users, reference, url, aliases, fields, traits, server, client, operator, related, constants"
done

# --quiet says nothing but by the exit status, and what is wrong with the question.
for arguments in "0 404" "0 not found" "0 4xx" "0 nginx" "0 teapot" "0 520-527" "0 " "1 471" "1 nonsense" "1 404 nonsense" "1 9xx"; do
    # shellcheck disable=SC2086 # they are words
    run --quiet ${arguments#* }
    is "exit status of --quiet $arguments" "$status" "${arguments%% *}"
    is "output of --quiet $arguments" "$(cat "$work/out" "$work/err")" ""
done
run -q 5-4
is "exit status of --quiet 5-4" "$status" 2
grep -q range "$work/err" || fail "--quiet 5-4 says nothing"

# Every name and phrase, old ones too, as one argument and as words.
./httpstatus --all --field=phrase >"$work/phrases"
while IFS= read -r phrase; do
    ./httpstatus --field=phrase,aliases "$phrase" | tr '\t' '\n' | sed 's/; /\n/g' | grep -qixF "$phrase" ||
        fail "'$phrase' is not found"
    # shellcheck disable=SC2086 # they are words
    is "words '$phrase'" "$(./httpstatus -f code,name $phrase)" "$(./httpstatus -f code,name "$phrase")"
done <"$work/phrases"

run --nonsense
is "exit status of a bad option" "$status" 2
is "output of a bad option" "$(cat "$work/out")" ""
grep -q '^Usage: ' "$work/err" || fail "a bad option does not show the usage"
run -9
is "exit status of -9" "$status" 2

run --help
is "exit status of --help" "$status" 0
grep -q '^Usage: ' "$work/out" || fail "--help does not show the usage"
is "errors of --help" "$(cat "$work/err")" ""
run -V
is "--version" "$(cat "$work/out")" "httpstatus $VERSION (registry of 2026-10-05)"

# Nobody reads on: the signal ends the command, and where it is ignored, the exit status says it; no word of it.
# cut_off ARGUMENT...: the exit status, with the output closed before there is any
cut_off() {
    mkfifo "$work/pipe"
    cat "$work/pipe" >/dev/null &
    reader=$!
    exec 3>"$work/pipe"
    kill "$reader"
    wait "$reader" 2>/dev/null
    rm "$work/pipe"
    "$@" >&3 2>"$work/err"
    status=$?
    exec 3>&-
}
for arguments in 404 "" --json --csv --help; do
    # shellcheck disable=SC2086 # they are words
    cut_off ./httpstatus $arguments
    [ "$status" -gt 128 ] || fail "'$arguments' ends with $status when nobody reads"
    is "error of '$arguments' when nobody reads" "$(cat "$work/err")" ""
    # shellcheck disable=SC2086
    cut_off sh -c 'trap "" PIPE; exec "$@"' sh ./httpstatus $arguments
    is "exit status of '$arguments' when nobody reads and SIGPIPE is ignored" "$status" 2
    is "error of '$arguments' when nobody reads and SIGPIPE is ignored" "$(cat "$work/err")" ""
done

if [ -c /dev/full ]; then
    for arguments in "" 404 4xx --help --version "--quiet --help" "--quiet --version"; do
        # shellcheck disable=SC2086 # no argument is none
        ./httpstatus $arguments >/dev/full 2>"$work/err"
        is "exit status of '$arguments' on a full disk" $? 2
        is "error of '$arguments' on a full disk" "$(cut -d : -f 1,2 "$work/err")" "httpstatus: cannot write"
    done
fi
finish
