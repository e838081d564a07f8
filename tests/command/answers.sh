#!/bin/sh
# Every meaning's page says what its record says, and nothing of the duties that only some have to those that have not.
# SPDX-License-Identifier: MIT
#
# tests/command/expected/pages.txt has whole pages, with the duties that were read against their sources.
. "${srcdir:-.}/tests/common.sh"

# All pages, in the order of the walk; the rows are in the same.
# shellcheck disable=SC2046 # codes are words
./httpstatus --all $(./httpstatus --field=code) >"$work/pages"
./httpstatus --all --tsv | sed 1d >"$work/rows"
is "pages" "$(grep -c '^[1-9]' "$work/pages")" "$(wc -l <"$work/rows")"

$AWK -F '\t' -v pages="$work/pages" '
function wrong(what) { print $1 " " $4 " (" $6 "): " what; bad++ }
function says(label, list) { if (fact[label] != list) wrong(label " is \"" fact[label] "\", not \"" list "\"") }
function has(label, text) { return index(fact[label], text) > 0 }
function agree(what, one, other) { if (!one != !other) wrong((one ? "" : "not ") what) }
{
    split("", fact); split("", trait); label = ""
    getline first < pages
    getline description < pages
    while ((getline line < pages) > 0 && line != "") {
        if (substr(line, 3, 1) != " ") { label = substr(line, 3); sub(/:.*/, "", label) }
        fact[label] = fact[label] (fact[label] == "" ? "" : "; ") substr(line, 16)
    }
    n = split($12, words, "; "); for (i = 1; i <= n; i++) trait[words[i]] = 1
    if (first != $1 " " $4) wrong("first line " first)
    if (description != "  " $5 ".") wrong("description " description)
    says("Also called", $10); says("Used by", $7); says("Reference", $8); says("URL", $9); says("Also means", "")
    says("As server", $13); says("As client", $14); says("As operator", $15)
    gsub(/ [^0-9;][^;]*/, "", fact["Related"]); says("Related", $16)
    if (index(fact["Owner"] ",", $6 ",") != 1) wrong("owner " fact["Owner"])
    if (($1 < 600) != has("Class", " (" substr($1, 1, 1) "xx)") || ($1 > 599) != (fact["Class"] ~ /^none/)) wrong("class " fact["Class"])

    duties = fact["Client"] fact["Cache"] fact["Server"]
    agree("sent", "Sent" in fact, "unsent" in trait)
    if ("unsent" in trait) { if (duties != "") wrong("has duties: " duties); next }
    agree("repeated", index(duties, "repeat"), "transient" in trait)
    agree("repeated only if idempotent", index(duties, "idempotent"), "transient" in trait)
    agree("followed by another response", index(duties, "which is still to come"), "interim" in trait)
    agree("treated as another status", has("Client", "treats it as"), !("registered" in trait))
    agree("without content", has("Server", "must not send content"), "empty" in trait)

    # Each field with its level in the right order, and each condition after its field.
    n = split($11, fields, "; "); rest = fact["Server"]
    for (i = 1; i <= n; i++) {
        split(fields[i], word, " ")
        level = fields[i] ~ / MUST NOT/ ? "must not" : tolower(word[2])
        condition = fields[i]; sub(/^[^ ]+ (MUST NOT|[A-Z]+) ?/, "", condition)
        if (level condition != group) { at = index(rest, level " send "); if (!at) wrong("lacks: " fields[i]); rest = substr(rest, at) }
        group = level condition
        at = index(rest, word[1]); if (!at) wrong("lacks: " fields[i]); rest = substr(rest, at)
        clause = rest; sub(/; .*/, "", clause)
        if (!index(clause " ", " " condition)) wrong("lacks the condition of " fields[i])
    }
    group = ""
}
END { if (NR < 200) wrong("only " NR " rows"); exit bad > 0 }' "$work/rows" >"$work/wrong" || fail "$(head -n 20 "$work/wrong")"

# Every page of a code names the owners of its other meanings.
for code in $(./httpstatus --all --field=code | uniq -d); do
    is "owners of $code" "$(./httpstatus "$code" | sed -n 's/^  Also means:  /               /; s/^ \{15\}.* - //p')" \
        "$(./httpstatus --all --field=owner "$code" | sed 1d)"
done
finish
