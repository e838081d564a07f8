#!/bin/sh
# scripts/iana-diff, with IANA's CSV as it is and doctored. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need python3

# IANA's CSV out of the table: quotes where they belong, sections only of RFC 9110, unassigned ranges between.
{
    echo 'Value,Description,Reference'
    sed '/^#/d' "$top/tests/data/iana.tsv" | $AWK -F '\t' '
        $3 !~ /^RFC 9110/ { sub(/, Section .*/, "", $3) }
        { sub(/^RFC /, "RFC", $3); print $1 ",\"" $2 "\",\"[" $3 "]\"" }
        $1 == 104 { print "105-199,Unassigned," }'
    echo '512-599,Unassigned,'
} >"$work/iana.csv"

# differs STATUS OUTPUT FILE
differs() {
    "$top/scripts/iana-diff" "$3" >"$work/out" 2>"$work/err"
    is "exit status for $3" $? "$1"
    is "differences in $3" "$(cat "$work/out")" "$2"
    [ "$1" = 2 ] || is "errors for $3" "$(cat "$work/err")" ""
}

# doctored SCRIPT OUTPUT: after the sed script, these are the differences
doctored() {
    sed "$1" "$work/iana.csv" >"$work/doctored.csv"
    cmp -s "$work/iana.csv" "$work/doctored.csv" && fail "'$1' changes nothing"
    differs 1 "$2" "$work/doctored.csv"
}

# malformed SCRIPT LINE REASON
malformed() {
    sed "$1" "$work/iana.csv" >"$work/doctored.csv"
    differs 2 "" "$work/doctored.csv"
    is "reason for '$1'" "$(cat "$work/err")" "iana-diff: $work/doctored.csv:$2: $3"
}

is "rows" "$(grep -c '^[1-5][0-9][0-9],' "$work/iana.csv")" 64
differs 0 "" "$work/iana.csv"
doctored 's/^512-599/419,"Purpose Declined","[RFC9999]"\n512-599/' "419 new: 'Purpose Declined', [RFC9999]"
doctored 's/"Not Found"/"Not Here"/' "404 renamed: 'Not Found' is now 'Not Here'"
doctored '/^226,/d' "226 gone: 'IM Used'"
doctored 's/^305,"Use Proxy"/305,"(Unused)"/' "305 unused: 'Use Proxy' is now '(Unused)'"
doctored 's/"Payment Required"/"Payment Required (OBSOLETED)"/' "402 is now OBSOLETE: 'OBSOLETED'"
doctored 's/^104,.*/104,Upload Resumption Supported,"[RFC9999, Section 4]"/' "104 is no longer TEMPORARY
104 refers elsewhere: 'draft-ietf-httpbis-resumable-upload-05' is now '[RFC9999, Section 4]'"
doctored 's/Section 15.5.5\]/Section 15.5.50]/' "404 refers elsewhere: 'RFC 9110, Section 15.5.5' is now '[RFC9110, Section 15.5.50]'"
doctored 's/\[RFC4918\]/[RFC491]/' "207 refers elsewhere: 'RFC 4918, Section 11.1' is now '[RFC491]'
423 refers elsewhere: 'RFC 4918, Section 11.3' is now '[RFC491]'
424 refers elsewhere: 'RFC 4918, Section 11.4' is now '[RFC491]'
507 refers elsewhere: 'RFC 4918, Section 11.5' is now '[RFC491]'"

malformed 's/Value/Number/' 1 "not IANA's CSV, the headings are not Value, Description, Reference"
malformed 's/^100,.*/100,Continue/' 2 "2 columns, not 3"
malformed 's/^101,/100,/' 3 "'100' is not a code, or is given twice"
malformed 's/^101,/1O1,/' 3 "'1O1' is not a code, or is given twice"
: >"$work/empty.csv"
differs 2 "" "$work/empty.csv"
differs 2 "" "$work/absent.csv"
head -c 3000 /dev/zero >"$work/zero.csv"
differs 2 "" "$work/zero.csv"
finish
