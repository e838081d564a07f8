#!/bin/sh
# A malformed registry stops the generator with file:line: reason, and a good one becomes the same bytes under every awk.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/generator/holds.sh"

cat "$top/registry/terms.txt" >"$work/terms.txt" # which can be written, wherever it comes from

# generate AWK FILE...: the tables, or what emit=... says
emit=tables
ecosystems=
generate() {
    program=$1
    shift
    # shellcheck disable=SC2086 # "busybox awk" is two words
    $program -v version=1.2.3 -v released=2026-01-31 -v ecosystems="$ecosystems" -f "$top/generate/read-registry.awk" -f "$top/generate/read-ecosystems.awk" -f "$top/generate/hash.awk" -f "$top/generate/json.awk" \
        -f "$top/generate/mdoc.awk" -f "$top/generate/registry-columns.awk" -f "$top/generate/emit-$emit.awk" "$@"
}

# A registry of one status on lines 1 to 7, which each case appends to.
good='Owner: IANA
Date: 2026-01-31

Code: 404
Phrase: Not Found
Description: Nothing here
Reference: RFC 9110, Section 15.5.5
'

# refused LINE REASON TEXT: the text, after the good registry, is refused at this line, and nothing is written
refused() {
    printf '%s\n%s\n' "$good" "$3" >"$work/registry.txt"
    expect_refusal "$1" "$2"
}

# refused_alone LINE REASON TEXT: the same without the good registry
refused_alone() {
    printf '%s\n' "$3" >"$work/registry.txt"
    expect_refusal "$1" "$2"
}

expect_refusal() {
    (cd "$work" && generate "$AWK" terms.txt registry.txt) >"$work/out" 2>"$work/err"
    status=$?
    is "reason for '$2'" "$(cat "$work/err")" "registry.txt:$1: $2"
    [ "$status" = 1 ] || fail "exit status $status for '$2'"
    is "output for '$2'" "$(cat "$work/out")" ""
}

printf '%s\n' "$good" >"$work/registry.txt"
(cd "$work" && generate "$AWK" terms.txt registry.txt) >"$work/out" 2>&1 || fail "the good registry is refused: $(cat "$work/out")"

status_lines='Phrase: Gone
Description: Gone
Reference: RFC 9110, Section 15.5.11'

refused 9 "a stanza starts with Code, Owner, User, Trait, Level, Role, Class or Field, not 'Phrase'" "Phrase: Gone"
refused 10 "unknown key 'Colour'" "Code: 410
Colour: red"
refused 9 "not a line of the form 'Key: value'" "Code 410"
refused 9 "not a line of the form 'Key: value'" "Code:410"
refused 9 "not a line of the form 'Key: value'" "Code: "
refused 9 "not a line of the form 'Key: value'" "Code: 410 "
refused 9 "not a line of the form 'Key: value'" " Code: 410"
refused 10 "two spaces in a row" "Code: 410
Phrase: Gone  Away"
refused 10 "a control or non-ASCII character" "Code: 410
Phrase: Go$(printf '\t')ne"
refused 10 "a control or non-ASCII character" "Code: 410
Phrase: Go$(printf '\001')ne"
refused 10 "a control or non-ASCII character" "Code: 410
Phrase: G$(printf '\303\266')ne"
refused 10 "a control or non-ASCII character" "Code: 410
Phrase: Gone$(printf '\r')"
for code in 99 1000 41x 0410 -410 4e2; do
    refused 9 "a code is a number from 100 to 999, not '$code'" "Code: $code"
done
refused 10 "'Phrase' needs a letter" "Code: 410
Phrase: 410!"
refused 10 "a name is made of upper-case letters, digits and underscores, not 'gone'" "Code: 410
Name: gone"
refused 11 "'Phrase' is given twice" "Code: 410
Phrase: Gone
Phrase: Gone"
refused 9 "'Phrase' is missing" "Code: 410
Description: Gone"
refused 9 "'Description' is missing" "Code: 410
Phrase: Gone
Reference: RFC 9110"
refused 9 "'Reference' is missing" "Code: 410
Phrase: Gone
Description: Gone"
refused 9 "no URL, and none follows from the reference" "Code: 410
Phrase: Gone
Description: Gone
Reference: hearsay"
refused 10 "not a URL: 'ftp.example.org'" "Code: 410
URL: ftp.example.org"
refused 10 "a field is written 'Name LEVEL', not 'Allow'" "Code: 410
Field: Allow"
refused 10 "a field is written 'Name LEVEL', not 'Allow must'" "Code: 410
Field: Allow must"
refused 10 "a field is written 'Name LEVEL', not 'Al:low MUST'" "Code: 410
Field: Al:low MUST"
refused 10 "a field is written 'Name LEVEL', not 'Allow MUSTARD'" "Code: 410
Field: Allow MUSTARD"
for condition in "not" "because it likes" "if" "if it likes; and"; do
    refused 10 "a condition starts with if, in or unless and has no semicolon, not '$condition'" "Code: 410
Field: Allow MUST $condition"
done
refused 9 "field 'Allow MUST' is given twice, or follows from the code" "Code: 410
$status_lines
Field: Allow MUST
Field: Allow MUST"
refused 9 "field 'Content-Length MUST NOT' is given twice, or follows from the code" "Code: 100
$status_lines
Field: Content-Length MUST NOT"
refused 10 "codes are written '1xx 204', not '1x'" "Field: Allow MUST
Codes: 1x"
refused 9 "'Codes' is missing" "Field: Allow MUST"
refused 9 "the next level is 5, not '6'" "Level: 6"
refused 9 "the next role is 4, not '5'" "Role: 5"
for name in client Field "Two Words"; do
    refused 9 "a role is named by a word of its own such as Client, not '$name'" "Role: 4
Name: $name"
done
refused 10 "'Inherited' is written 'Inherited: yes' or not at all, not 'no'" "Trait: NICE
Inherited: no"
for codes in "401,407" "41" "401  407" "4xx"; do
    [ "$codes" = "401  407" ] && reason="two spaces in a row" || reason="related codes are written '401 407', not '$codes'"
    refused 10 "$reason" "Code: 410
Related: $codes"
done
for codes in 410 "404 404"; do
    refused 9 "related code ${codes#* } is the status itself, or is given twice" "Code: 410
$status_lines
Related: $codes"
done
for url in https://example.org/a%20b\ c https:// example.org/https://; do
    refused 10 "not a URL: '$url'" "Code: 410
URL: $url"
done
refused 10 "unknown trait 'NICE'" "Code: 410
Traits: CACHEABLE NICE"
refused 9 "'Owner' needs a letter" "Owner: 1!"
refused 10 "'User' needs a letter" "Code: 410
User: 1!"
refused 10 "'Name' needs a letter" "Class: 1
Name: 1!"
refused 9 "a name is made of upper-case letters, digits and underscores, not 'Nice'" "Trait: Nice"
for trait in REGISTERED INTERIM BODILESS EMPTY; do
    refused 10 "trait '$trait' follows from the code or the owner, it is not written in a stanza" "Code: 410
Traits: $trait"
done
refused 9 "IANA has a meaning of 404 already, at line 4" "Code: 404
$status_lines"
refused 9 "'NOT_FOUND' is the name of 404 already" "Code: 410
Phrase: Not-Found
Description: Gone
Reference: RFC 9110"
refused 4 "'NOT_FOUND' is the name of 400 already" "Code: 400
Phrase: Bad Request
Description: Bad
Reference: RFC 9110
Alias: NotFound"
refused 9 "alias 'go-ne' adds no name, it is 'GONE' in another spelling" "Code: 410
$status_lines
Alias: go-ne"
refused 9 "alias 'F.a.r' adds no name, it is 'Far' in another spelling" "Code: 410
$status_lines
Alias: Far
Alias: F.a.r"
refused 9 "keyword 'N.ginx' adds no name, it is 'Nginx' in another spelling" "User: Nginx
Keyword: N.ginx"
refused_alone 1 "keyword 'i-a-n-a' adds no name, it is 'IANA' in another spelling" "Owner: IANA
Keyword: i-a-n-a"
refused 10 "'Keyword' needs a letter" "User: Nginx
Keyword: 404"
refused 10 "a keyword has no quotes and no backslashes: 'a\"b'" "User: Nginx
Keyword: a\"b"
for codes in 4xx "400,503" 40; do
    refused 10 "the codes of a user are written '400 503', not '$codes'" "User: Nginx
Codes: $codes"
done
refused 9 "'iana' is described already, at registry.txt:1" "User: iana"
refused 9 "a file has one owner" "Owner: nginx"
refused 10 "a date is written 2026-01-31, not 'today'" "Owner: nginx
Date: today"
refused 11 "the next free bit is 15, not '16'" "Trait: NICE
Description: nice
Bit: 16"
refused 74 "a sum of traits has no bit above 30" "$(for bit in $(seq 15 31); do
    printf 'Trait: NICE%d\nBit: %d\nDescription: nice\n\n' "$bit" "$bit"
done)"
refused 9 "trait 'EMPTY' is given twice" "Trait: EMPTY
Bit: 15
Description: nice"
refused 9 "a class is a number from 1 to 5, not '6'" "Class: 6"
refused_alone 1 "the file does not start with its owner" "Code: 410
$status_lines"
refused_alone 2 "the registry has no status" "Owner: IANA
Date: 2026-01-31"
refused_alone 6 "no owner gives the date of the registry" "Owner: IANA

Code: 410
$status_lines"

# What CSV would split.
emit=registry-csv
for line in "Alias: Late; lost" "User: Nobody; nowhere"; do
    refused 9 "an alias, user or field has a semicolon, which separates them in registry.csv" "Code: 410
$status_lines
$line"
done
emit=tables

# Terms without what cannot be done without: the sed script leaves it out.
printf '%s\n' "$good" >"$work/registry.txt"
terms_lack() {
    sed "$1" "$top/registry/terms.txt" >"$work/terms.txt"
    (cd "$work" && generate "$AWK" terms.txt registry.txt) >"$work/out" 2>"$work/err" && fail "terms are taken where $2"
    is "reason where $2" "$(cat "$work/err")" "registry.txt:8: $2"
    is "output where $2" "$(cat "$work/out")" ""
    cp "$top/registry/terms.txt" "$work/terms.txt"
}
terms_lack 's/^Trait: REGISTERED/Trait: OTHER/' "there is no trait REGISTERED"
terms_lack '/^Class: 5/,/^$/d' "class 5 has no name"
terms_lack '/^Level: /,/^$/d; /^Field: /,$d' "there is no level"

# What C would take for something else (a backslash, a quote, a trigraph, the end or the beginning of a comment, the name of a
# macro) reaches a program as it is written.
printf '%s\n%s\n' "$good" 'Code: 410
Phrase: Back\slash */ /* ??/
Description: A "quote", what??/ and \n
Reference: RFC 9110, Section 15.5.11
Alias: Version
Alias: Ends in a slash /
Field: Allow MUST if it says "so??/" \
' >"$work/registry.txt"
# A copy of the library's files, because the generated ones are next to them in a build within the sources.
mkdir -p "$work/c/lib" "$work/c/include"
cp "$top"/lib/*.[ch] "$work/c/lib"
cp "$top/include/httpstatus.h" "$work/c/include"
chmod -R u+w "$work/c" # the sources may be read-only
for emit in tables sizes constants; do
    (cd "$work" && generate "$AWK" terms.txt registry.txt) >"$work/out.$emit" || fail "$emit of what C would take for something else"
done
emit=tables
mv "$work/out.tables" "$work/c/lib/table.c"
mv "$work/out.sizes" "$work/c/lib/table-sizes.h"
mv "$work/out.constants" "$work/c/include/httpstatus-codes.h"
grep -q '^ *HTTPSTATUS_VERSION ' "$work/c/include/httpstatus-codes.h" && fail "the macro HTTPSTATUS_VERSION is a constant too"
cat >"$work/c/main.c" <<'EOT'
#include <httpstatus.h>
#include <stdio.h>

int
main(void)
{
    const struct httpstatus *status = httpstatus_from_code(HTTPSTATUS_BACK_SLASH);

    return printf("%s\n%s\n%s\n", httpstatus_line(status), httpstatus_description(status), httpstatus_field_condition(status, 0)) < 0;
}
EOT
# shellcheck disable=SC2086 # flags are words
if $CC $CFLAGS -std=c99 -Wall -Wextra -Werror -I"$work/c/include" "$work/c/main.c" "$work"/c/lib/*.c $LDFLAGS \
    -o "$work/c/main"; then
    is "texts that C would take for something else" "$($EMULATOR "$work/c/main")" '410 Back\slash */ /* ??/
A "quote", what??/ and \n
if it says "so??/" \'
else
    fail "the tables or the header are no C"
fi

# ---- A registry of any size ----

# 3000 meanings of four owners, among them each code from 100 to 999, with names of four words in each order, all of them anagrams
# of others; a thousand aliases more; a name that is as long as no other.
$AWK -v work="$work" 'BEGIN {
    split("Timeout Request Denied Moved Gone Large Content Proxy Loop Found", word, " ")
    for (o = 1; o <= 4; o++) {
        file = work "/large" o ".txt"
        print "Owner: " (o == 1 ? "IANA\nDate: 2026-01-31" : "Owner " substr("ABCD", o, 1)) >file
        for (code = 100; code < (o == 1 ? 1000 : 800); code++) {
            digits = sprintf("%s %s %s", word[int(code / 100) + 1], word[int(code / 10) % 10 + 1], word[code % 10 + 1])
            print "\nCode: " code "\nPhrase: " digits " " word[o] "\nDescription: Of the test\nReference: RFC 9110" >file
            if (o == 1) print "Alias: " word[code % 10 + 1] " " digits " by another name" >file
            if (o == 2 && code < 200) print "Alias: Called " digits >file
        }
        if (o == 1) for (i = 0; i < 300; i++) printf "%s", (i ? "x" : "Alias: ") >file
        print "" >file
        close(file)
    }
}'
# library COUNT FILE...: the files make a library that says what they say, as an oracle reads them
library() {
    count=$1
    shift
    for emit in tables sizes constants; do
        (cd "$work" && generate "$AWK" terms.txt "$@") >"$work/out.$emit" || fail "no $emit of $*: $(tail -n 1 "$work/out.$emit")"
    done
    emit=tables
    mv "$work/out.tables" "$work/c/lib/table.c"
    mv "$work/out.sizes" "$work/c/lib/table-sizes.h"
    mv "$work/out.constants" "$work/c/include/httpstatus-codes.h"
    if make_holds "$work/c/include" "$work"/c/lib/*.c; then
        [ -z "$python" ] || is "a library of $*" "$(cd "$work" && holds terms.txt "$@")" "$count statuses"
    else
        fail "a library of $* does not compile"
    fi
}
library 3000 large1.txt large2.txt large3.txt large4.txt

# One meaning of one name.
printf '%s\n' "$good" >"$work/one.txt"
library 1 one.txt

# With the first weights and factors that hash.awk makes, these have one sum, and those differ in too few bits for any multiplier.
for names in "Dyxo Ghfk" "Dlae Kzij"; do
    printf 'Owner: IANA\nDate: 2026-01-31\n' >"$work/few.txt"
    printf '\nCode: 41%d\nPhrase: %s\nDescription: Of the test\nReference: RFC 9110\n' 0 "${names% *}" 1 "${names#* }" >>"$work/few.txt"
    library 2 few.txt
done

# A hundred names of which some have their slots before another finds none, so that all are placed anew.
$AWK 'BEGIN {
    print "Owner: IANA\nDate: 2026-01-31"
    for (i = 0; i < 100; i++)
        printf "\nCode: %d\nPhrase: Name %s\nDescription: Of the test\nReference: RFC 9110\n", 100 + i, i * 7919 % 100003
}' >"$work/many.txt"
library 100 many.txt

# Two files of one owner, whatever the spelling.
printf '%s\n' "$good" >"$work/registry.txt"
printf 'Owner: iana\n' >"$work/second.txt"
(cd "$work" && generate "$AWK" terms.txt registry.txt second.txt) >"$work/out" 2>"$work/err" && fail "two files of one owner are taken"
is "reason for two files of one owner" "$(cat "$work/err")" "second.txt:1: owner 'iana' has a file already"

# Which of several meanings is preferred: the registered one, or the one that says so, whatever the order of the files.
printf '%s\n' "$good" >"$work/registry.txt"
# meaning OWNER CODE PHRASE [LINE]
meaning() {
    printf 'Owner: %s\n\nCode: %s\nPhrase: %s\nDescription: Of the test\nReference: RFC 9110\n%s' "$1" "$2" "$3" "${4:+$4
}"
}
# preferred WHAT PHRASE: of the codes in registry.txt, second.txt and third.txt, the first that is not 404 or else 404
preferred() {
    emit=registry-json
    (cd "$work" && generate "$AWK" terms.txt third.txt second.txt registry.txt) >"$work/out" 2>&1 || fail "$1: $(cat "$work/out")"
    emit=tables
    is "$1" "$(grep -A 2 '"preferred": true' "$work/out" | sed -n 's/.*"phrase": "\(.*\)",/\1/p' | tr '\n' ,)" "$2"
}
meaning Elsewhere 404 "Never Mind" >"$work/second.txt"
meaning Nowhere 410 Lost >"$work/third.txt"
preferred "a registered code" "Not Found,Lost,"
meaning Elsewhere 410 "Never Mind" "Preferred: yes" >"$work/second.txt"
preferred "an unregistered code" "Not Found,Never Mind,"
# refused_third REASON
refused_third() {
    (cd "$work" && generate "$AWK" terms.txt registry.txt second.txt third.txt) >"$work/out" 2>"$work/err" && fail "taken: $1"
    is "reason" "$(cat "$work/err")" "$1"
}
meaning Nowhere 410 Lost "Preferred: yes" >"$work/third.txt"
refused_third "third.txt:3: code 410 has a preferred meaning already, at second.txt:3"
meaning Elsewhere 410 "Never Mind" >"$work/second.txt"
meaning Nowhere 410 Lost >"$work/third.txt"
refused_third "third.txt:3: code 410 has several meanings, and none says 'Preferred: yes'"
meaning Elsewhere 404 "Never Mind" "Preferred: yes" >"$work/second.txt"
preferred "a code that was registered since" "Not Found,Lost,"
refused 10 "'Preferred' is written 'Preferred: yes' or not at all, not 'no'" "Code: 410
Preferred: no"

# Two codes that spell one constant, with the code as well.
{ printf 'Owner: IANA\nDate: 2026-01-31\n\n' && meaning IANA 410 Gone | sed 1,2d && echo && meaning IANA 400 Bad | sed 1,2d; } >"$work/registry.txt"
meaning Nowhere 400 Lost >"$work/second.txt"
printf '\nCode: %d\nPhrase: %s\nDescription: Of the test\nReference: RFC 9110\n' 410 Lost 411 "Lost 410" >>"$work/second.txt"
emit=constants
(cd "$work" && generate "$AWK" terms.txt registry.txt second.txt) >"$work/out" 2>"$work/err" && fail "two codes have one constant"
is "reason" "$(cat "$work/err")" "second.txt:8: HTTPSTATUS_NOWHERE_LOST_410 is the constant of another code already"
emit=tables

# Constants of other languages.
# refused_constants LINE REASON TEXT
refused_constants() {
    rm -f "$work/ecosystems.tsv"
    [ -z "$3" ] || printf '%b' "$3" >"$work/ecosystems.tsv"
    (cd "$work" && ecosystems=ecosystems.tsv && emit=ecosystems && generate "$AWK" terms.txt "$top/registry/iana.txt") >"$work/out" 2>"$work/err" &&
        fail "taken: $3"
    is "reason" "$(cat "$work/err")" "ecosystems.tsv:$1: $2"
}
go='in\tgo\tGo\tx\n'
form="not 'in', a key, a name and a source, nor a code, a key and a constant"
refused_constants 0 "cannot be read" ""
refused_constants 1 "$form" 'in\tgo\tGo\n'
refused_constants 2 "$form" '# text\n404 go http.StatusNotFound\n'
refused_constants 2 "'go' is given twice" "$go$go"
refused_constants 2 "'499' is not a registered code" "$go"'499\tgo\tX\n'
refused_constants 1 "'go' is not a key that 'in' has" '404\tgo\tX\n'
refused_constants 3 "constants are in the order of codes" "$go"'404\tgo\tX\n200\tgo\tY\n'
refused_constants 3 "'X' is given twice" "$go"'404\tgo\tX\n404\tgo\tX\n'

# make says where the fault is, and keeps the file that it has.
printf '%s\nCode 410\n' "$good" >"$work/registry.txt"
cp lib/table.c "$work/table.c"
${MAKE:-make} lib/table.c registry_input="registry/terms.txt $work/registry.txt" >"$work/out" 2>&1 && fail "make takes a broken registry"
grep -q "^$work/registry.txt:9: not a line" "$work/out" || fail "make does not say where the fault is: $(cat "$work/out")"
cmp lib/table.c "$work/table.c" || fail "make spoils the table that it had"

# The same bytes whatever the awk, of everything that is generated.
compare_awk() {
    for emit in tables sizes constants ecosystems registry-csv csv-metadata registry-json registry-page; do
        # shellcheck disable=SC2086 # files are words
        (cd "$top" && generate "$program" $REGISTRY) >"$work/$emit.$awks" 2>&1 || fail "$program: $(cat "$work/$emit.$awks")"
        cmp "$work/$emit.1" "$work/$emit.$awks" || fail "$program writes other $emit than the first awk"
    done
}
ecosystems=registry/ecosystems.tsv
each_awk compare_awk
finish
