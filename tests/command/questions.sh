#!/bin/sh
# What people ask, and what they are answered: codes, traits, fields, words. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# answers QUESTION CODES: the first of the codes that are found, as many as are named
answers() {
    # shellcheck disable=SC2086 # a question is words
    found=$(./httpstatus --field=code -- $1 2>&1 </dev/null | head -n "$(echo "$2" | wc -w)" | tr '\n' ' ')
    is "codes for '$1'" "${found% }" "$2"
}

# Codes.
answers "404,500" "404 500"
answers "40x" "400 401 402"
answers "52X" "520 521 522"
answers "500..502" "500 501 502"
answers "404,52x" "404 520"
answers "403.14" 403
answers "4" "400 401"
answers "client error" "400 401"
answers "what is 522?" 522
answers "http 404" 404
answers "error 500" 500
answers "HTTP status code 418" 418
answers "4xx nginx" "444 494 495 496 497 498 499"
answers "499 google" 499
answers "5xx transient" "500 502 503 504"
./httpstatus 403.14 | grep -q '^  IIS:  *the substatus 14 ' || fail "403.14 says nothing of the substatus"

# Words: IANA's first.
answers validation "400 422"
answers "rate limit" 429
answers throttling 429
answers quota "402 429 507"
answers permission 403
answers denied "401 403"
answers overloaded 503
answers maintenance 503
answers "already exists" 409
answers timeout "408 504"
answers cors "204 403 405"
answers websocket "101 426"
answers "captive portal" 511

# --all: every meaning of each code that is found, those that hold none of the words too
./httpstatus --all --field=code,owner "rate limit" | sort >"$work/all"
./httpstatus --all --field=code,owner | grep -E "^($(cut -f 1 "$work/all" | sort -u | paste -s -d '|' -))	" | sort >"$work/expected"
cmp "$work/all" "$work/expected" || fail "--all rate limit: $(diff "$work/all" "$work/expected" | head -n 4)"

# Each trait by its name finds all that have it, and so does another word for it; each field finds all that carry it.
for trait in $(./httpstatus --all --field=traits | sed 's/; /\n/g' | sort -u); do
    is "what is $trait" "$(./httpstatus --field=code,owner "$trait" | sort)" \
        "$(./httpstatus --all --field=code,owner,traits | $AWK -F '\t' -v trait="$trait" 'index("; " $3 ";", "; " trait ";") { print $1 "\t" $2 }' | sort)"
done
answers "transient" "408 425 429 500"
is "what is retryable" "$(./httpstatus retryable)" "$(./httpstatus transient)"
is "what is deprecated" "$(./httpstatus deprecated)" "$(./httpstatus obsolete)"
is "owners of a list, IANA's first" "$(./httpstatus --field=owner 5xx | sort -u | grep -vx IANA)" \
    "$(./httpstatus 5xx | sed 's/^... //' | $AWK -F '  +' '$2 != last { print last = $2 }' | sed 1d)"
is "what keeps the method" "$(./httpstatus keeps-method | cut -c 1-3 | tr '\n' ' ')" "307 308 "
for field in $(cut -f 3 "$top/tests/data/fields.tsv" | sed '/^#/d' | sort -u); do
    case $field in Version) continue ;; esac # the name of 505 elsewhere
    is "what has $field" "$(./httpstatus --field=code,owner "$field" | sort -u)" \
        "$($AWK -F '\t' -v field="$field" '$3 == field { print $1 "\t" $2 }' "$top/tests/data/fields.tsv" | sort -u)"
done
is "Retry-After of 413" "$(./httpstatus retry-after | grep '^413')" "413 Content Too Large          IANA           SHOULD if the condition is temporary"

# Owners and users by their names and by what else they are called: their own meanings, those that they use, and the codes that
# registry/users.txt lists for a product.
$AWK '
    function fold(text) { text = tolower(text); gsub(/[^a-z0-9]/, "", text); return text }
    function give(party, meaning) { if (!((party, meaning) in given)) has[party] = has[party] meaning "\n"; given[party, meaning] = 1 }
    function rest() { return substr($0, index($0, ":") + 2) }
    FILENAME ~ /\/terms.txt$/ { next }
    FNR == 1 || /^$/ { is_head = 0; code = "" }
    /^(Owner|User):/ && !code { party = rest(); is_head = 1; parties[party] = 1 }
    /^Owner:/ { owner = party }
    /^Code:/ { code = $2; give(owner, code "\t" owner) }
    /^User:/ && code { parties[rest()] = 1; give(rest(), code "\t" owner) }
    /^Codes:/ && is_head { for (i = 2; i <= NF; i++) give(party, $i "\tIANA") }
    /^Keyword:/ && is_head { called[party] = called[party] rest() "\n" }
    END {
        for (party in parties) {
            questions = split(party "\n" called[party], question, "\n")
            for (i = 1; i <= questions; i++)
                if (question[i] != "") {
                    spelling[fold(question[i])] = question[i]
                    means[fold(question[i])] = means[fold(question[i])] has[party]
                }
        }
        for (key in means)
            printf "%s\n%s", "? " spelling[key], means[key]
    }' "$top"/registry/*.txt >"$work/parties"
$AWK -v work="$work" '/^[?] / { file = work "/party." ++count; print substr($0, 3) >file; next } { print >file }' "$work/parties"
for party in "$work"/party.*; do
    question=$(head -n 1 "$party")
    is "what is of $question" "$(./httpstatus --field=code,owner -- "$question" | sort)" "$(sed 1d "$party" | sort -u)"
done
[ "$(grep -c '^? ' "$work/parties")" -gt 150 ] || fail "few owners and users: $(grep -c '^? ' "$work/parties")"
answers apache "490 510 590 300 301"
answers "5xx httpd" "500 501 502 503 504 506"
answers azure "449 520 499"
answers iis "100 101 200"
answers "5xx k8s" "500 503 504"
answers "nginx 499" 499
./httpstatus github | head -n 1 | grep -qx "466 Client Not Supported" || fail "the only meaning of an owner is no page"

# From a pipe, a question on each line; nothing in it asks for everything.
is "lines" "$(printf '404\n\nnot found\r\n500\n' | ./httpstatus --field=code | tr '\n' ' ')" "404 404 500 "
is "no lines" "$(: | ./httpstatus --field=code | wc -l)" "$(./httpstatus --field=code </dev/null | wc -l)"
is "unknown lines" "$(echo nonsense | ./httpstatus 2>&1)" "httpstatus: nonsense: no status of this code or name"

# Typos.
# near QUESTION WORD
near() {
    ./httpstatus "$1" 2>&1 | head -n 1 | grep -q "did you mean $2?\$" || fail "'$1': $(./httpstatus "$1" 2>&1 | head -n 1)"
}
near --colour --color
near --colour=always --color
near cloudfare Cloudflare
near nto-found "not-found (404)"
# Of each option, trait, owner, user, name of theirs and field with two letters in each other's place.
for option in $(./httpstatus --help | grep -o -e '--[a-z-]*' | sort -u | grep .....); do
    near "$(echo "$option" | sed 's/--\(.\)\(.\)/--\2\1/')" "$option"
done
{
    ./httpstatus --all --field=traits,owner,users | tr '\t' '\n' | sed 's/; /\n/g'
    cut -f 3 "$top/tests/data/fields.tsv" | sed '/^#/d'
    sed -n 's/^[?] //p' "$work/parties"
} | grep '^[A-Za-z:./-][A-Za-z][A-Za-z].' | sort -fu >"$work/words"
while IFS= read -r word; do
    typo=$(echo "$word" | sed 's/^\(.\)\(.\)\(.\)/\1\3\2/')
    said=$(./httpstatus -- "$typo" 2>&1) && continue # it means something too
    echo "$said" | grep -qi "did you mean $word\( ([0-9]*)\)*?\$" || fail "'$typo': $said"
done <"$work/words"
[ "$(wc -l <"$work/words")" -gt 200 ] || fail "few words: $(wc -l <"$work/words")"
finish
