#!/bin/sh
# Every meaning's page says all that the fields say, and of the duties those that follow from class and traits.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# All pages, in the order of the walk; the rows are in the same.
# shellcheck disable=SC2046 # codes are words
./httpstatus --all $(./httpstatus --field=code) >"$work/pages"
./httpstatus --all --tsv | sed 1d >"$work/rows"
is "pages" "$(grep -c '^[1-9]' "$work/pages")" "$(wc -l <"$work/rows")"

# What a trait (or one that is not there, or a class) has to be told by, and of whom. A status that is never sent has only
# what "unsent" asks for.
cat >"$work/duties" <<'END'
unsent	Client	never receives it
unsent	Server	does not send it
interim	Client	another response follows
interim	Cache	does not store it
interim	Server	sends the final response after it
class2	Client	takes the request as accepted
redirect	Client	follows Location by itself
redirect keeps_method	Client	repeats method and content there
redirect changes_method	Client	changes the method to GET, but for HEAD
redirect !keeps_method !changes_method	Client	may change POST to GET
redirect permanent	Client	uses the new address from then on
redirect !permanent	Client	uses the old address the next time
class3 !redirect	Client	is not expected to follow it by itself
transient	Client	may repeat the request later
permanent !redirect	Client	takes it as lasting
class4 !transient !permanent|class5 !transient !permanent	Client	has no reason to send this server the same request again
bodiless	Client	reads no content
cacheable	Cache	may store it without explicit freshness (heuristically cacheable)
unstorable	Cache	must not store it
class3 bodiless	Cache	updates with it what it has stored, and uses that
!cacheable !interim !unstorable !bodiless	Cache	stores it only where a field such as Cache-Control or Expires allows that
empty	Server	must not send content
class4 !empty|class5 !empty	Server	should explain the error in the content
temporary	Server	is ready for it to change or to go
reserved	Server	does not use it, it is reserved
obsolete	Server	does not begin to use it, it is obsolete
!registered	Client	if it does not know the code
registered	Owner	, registered
temporary	Owner	, registered for a limited time
!registered	Owner	, not registered
reserved	Owner	, reserved
obsolete	Owner	, obsolete
END

$AWK -F '\t' -v duties="$work/duties" -v pages="$work/pages" '
function wrong(what) { print $1 " " $4 " (" $6 "): " what; bad++ }
function holds(terms,    n, i, term, result, parts) {
    n = split(terms, parts, " ")
    for (i = 1; i <= n; i++) {
        term = parts[i]
        result = term ~ /^class/ ? substr(term, 6) == substr($1, 1, 1) : term ~ /^!/ ? !(substr(term, 2) in trait) : term in trait
        if (!result) return 0
    }
    return 1
}
function expected(condition,    n, i, parts) {
    if ("unsent" in trait && role != "Owner" && condition != "unsent") return 0
    n = split(condition, parts, "|")
    for (i = 1; i <= n; i++) if (holds(parts[i])) return 1
    return 0
}
function has(label, text) { return index(fact[label], text) > 0 }
function joined(label, list) { if (fact[label] != list) wrong(label " is \"" fact[label] "\", not \"" list "\"") }
BEGIN { split("MUST SHOULD MAY", levels, " "); while ((getline line < duties) > 0) duty[++count] = line }
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
    joined("Also called", $10); joined("Used by", $7); joined("Reference", $8); joined("URL", $9); joined("Also means", "")
    if (index(fact["Owner"] ",", $6 ",") != 1) wrong("owner " fact["Owner"])
    if (($1 < 600) != has("Class", " (" substr($1, 1, 1) "xx)") || ($1 > 599) != (fact["Class"] == "none")) wrong("class " fact["Class"])
    for (i = 1; i <= count; i++) {
        split(duty[i], part, "\t"); role = part[2]
        if (expected(part[1]) != has(role, part[3])) wrong((expected(part[1]) ? "lacks: " : "has: ") role " " part[3])
    }
    # The header fields come first, level by level.
    n = split($11, fields, "; "); owed = ""
    for (level = 1; level <= 3; level++) {
        found = ""
        for (i = 1; i <= n; i++) if (split(fields[i], pair, " ") && pair[2] == levels[level]) found = found (found == "" ? "" : ", ") pair[1]
        if (found != "") owed = owed (owed == "" ? "" : "; ") tolower(levels[level]) " send " found
    }
    if (index(fact["Server"], owed) != 1 || index(substr(fact["Server"], length(owed) + 1), " send ") > 0 && !("empty" in trait || "interim" in trait || "unsent" in trait))
        wrong("fields are " fact["Server"] ", not " owed)
}
END { if (NR < 200) wrong("only " NR " rows"); exit bad > 0 }' "$work/rows" >"$work/wrong" || fail "$(head -n 20 "$work/wrong")"

# Every page of a code names the owners of its other meanings.
for code in $(./httpstatus --all --field=code | uniq -d); do
    is "owners of $code" "$(./httpstatus "$code" | sed -n 's/^  Also means:  /               /; s/^ \{15\}.* - //p')" \
        "$(./httpstatus --all --field=owner "$code" | sed 1d)"
done
finish
