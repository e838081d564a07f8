#!/bin/sh
# httpstatus(1) documents the options that --help shows, no more and no less, and the fields that there are.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

page=$top/tool/httpstatus.1
./httpstatus --help >"$work/help"

is "lines of --help that are too wide" "$(grep '.\{80\}' "$work/help")" ""

# One line an option, "a all" or "- annotate".
sed -n 's/^  -\([a-zA-Z]\), --\([a-z-]*\).*/\1 \2/p; s/^      --\([a-z-]*\).*/- \1/p' "$work/help" | sort >"$work/shown"
sed -n 's/^\.It Fl \([a-zA-Z]\) , -\([a-z-]*\).*/\1 \2/p; s/^\.It Fl -\([a-z-]*\).*/- \1/p' "$page" | sort >"$work/documented"
[ "$(wc -l <"$work/shown")" -gt 10 ] || fail "--help shows few options: $(cat "$work/shown")"
is "options of the page" "$(cat "$work/documented")" "$(cat "$work/shown")"

case $work in *[!a-z0-9A-Z/._-]*) fail "'$work' is no word" ;; esac
echo '{"status":404, "size": 404 }' >"$work/line"
./httpstatus --count --csv <"$work/line" >"$work/counts"

# Each is taken: whatever comes of it, it is not unknown.
while read -r short long; do
    case $long in
        compare) questions="404 410" ;;
        by | errors | every | log | json-key | column | verbose) questions=--count ;;
        merge) questions="--count $work/counts" ;;
        *) questions= ;;
    esac
    case $long in
        field) value="=code" ;; in) value="=go" ;; by) value="=owner" ;; every) value="=5s" ;; log) value="=json" ;;
        json-key) value="=status" ;; column) value="=3" ;; *) value= ;;
    esac
    case $questions$long in *count* | annotate) input=$work/line ;; *) input=/dev/null ;; esac
    # shellcheck disable=SC2086 # questions are words
    ./httpstatus "--$long$value" $questions <"$input" >"$work/out" 2>&1 || fail "--$long: $(cat "$work/out")"
    [ "$short" = - ] && continue
    # shellcheck disable=SC2086 # a value or none
    ./httpstatus "-$short" ${value#=} $questions <"$input" >"$work/short" 2>&1 || fail "-$short: $(cat "$work/short")"
    cmp "$work/short" "$work/out" || fail "-$short and --$long differ"
done <"$work/shown"

# So are the values that options take, and the options after the arguments.
for when in always auto never; do
    ./httpstatus --color=$when 404 >/dev/null || fail "--color=$when"
    grep -q "^\.Cm $when" "$page" || fail "the page does not know --color=$when"
done
is "an option after the arguments" "$(./httpstatus 404 --field=phrase)" "Not Found"
is "an argument that looks like one" "$(./httpstatus --field=phrase -- not-found)" "Not Found"

is "fields of the page" "$(sed -n '/^\.Sh FORMATS/,/^\.Sh ENV/s/^\.It Cm //p' "$page" | paste -s -d , -)" "$(./httpstatus --csv nonsense 2>/dev/null | tr -d '\r')"

is "log formats of the page" "$(sed -n '/^\.Sh LOGS/,/^\.Sh FORMATS/s/^\.It Cm //p' "$page" | sed 's/ , /\n/g' | sort)" \
    "$(./httpstatus --count --log= 2>&1 | sed -n 's/.* there are //p' | sed 's/, /\n/g' | sort)"

is "exit statuses of the page" "$(sed -n '/^\.Sh EXIT/,/^\.Sh EX/s/^\.It //p' "$page" | tr -d '\n')" 012
finish
