#!/bin/sh
# The page says what registry.json says, fact by fact, whatever characters the texts have; every awk makes the same bytes; what
# cannot be made stops with file:line: reason. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
command -v python3 >/dev/null || skip "python3 is not installed"

page=html/httpstatus.html
facts() { PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/html/facts.py" "$@" 2>&1; }

# generate AWK OPTION... FILE...: the page, or what $emitter makes; a later option takes the place of an earlier one
emitter=emit-html
generate() {
    program=$1
    shift
    # shellcheck disable=SC2086 # "busybox awk" is two words
    (cd "$top" && $program -v version="$VERSION" -v ecosystems=registry/ecosystems.tsv -f "$top/generate/read-registry.awk" \
        -f generate/read-ecosystems.awk -f generate/json.awk -f generate/html.awk -f generate/html-status.awk \
        -f generate/html-exchange.awk -f generate/html-compare.awk -f generate/sha256.awk -f generate/$emitter.awk \
        -v template=html/page.html -v style=html/page.css -v scripts="html/search.js html/page.js" -v additions=html/page.tsv "$@")
}

# ---- The page of the registry ----

registry=$(cd "$top" && echo registry/*.txt | sed 's#registry/\(terms\|users\).txt ##g')
compare_awk() {
    # shellcheck disable=SC2086 # files are words
    generate "$program" registry/terms.txt registry/users.txt $registry >"$work/page" 2>&1 || fail "$program: $(cat "$work/page")"
    cmp "$work/page" $page || fail "$program makes another page than make html"
}
each_awk compare_awk

size=$(wc -c <$page)
echo "$size bytes"
[ "$size" -le 409600 ] || fail "the page has $size bytes, more than 400 KiB"
is "the page" "$(facts $page registry/registry.json "$top/html/page.tsv" "$top"/registry/*.txt)" \
    "$(grep -c '^      "code"' registry/registry.json) meanings, 0 differences"

# ---- Texts that are not HTML ----

cat >"$work/registry.txt" <<'END'
User: User & <Sons>
Keyword: <Daughters> & Co
Codes: 404 410

Owner: IANA
Date: 2026-01-31
Keyword: <I> & A

Code: 404
Phrase: Not <b>Found</b> & "more" &lt;
Description: </p><script>alert("1 & 2")</script> &amp;
Reference: "A" & <B> \ 'C'
URL: https://example.org/?a="b"&c=<d>&copy;
Alias: <!-- & --> "A"
User: User & <Sons>
Field: Allow MUST if "a" < b & c
Field: ETag MUST NOT if "a" < b & c
Field: Vary MUST NOT if "a" < b & c
Server: Send "<dd>" & wait.
Client: </dl>.
Operator: &#65; is not A.
Related: 410
Keyword: q & <w>

Code: 410
Phrase: Gone
Description: {version} <!-- style -->
Reference: RFC 9110, Section 15.5.11
Field: ETag MUST

Code: 411
Phrase: Length Required
Description: A field without an example
Reference: RFC 9110, Section 15.5.12
Field: Vary MUST
END
cat >"$work/other.txt" <<'END'
Owner: "Else" & <Co>

Code: 404
Phrase: Nothing
Description: Nothing
Reference: RFC 9110, Section 1
END
printf 'compare\t404 410\nfield\tAllow\t"<&>"\nfield\tETag\t"<&>"\tiana-410\nomit\tiana-411\tno example\n' >"$work/page.tsv"
printf 'in\tc\tC & "<C>"\tx\n404\tc\t"<&>"\n' >"$work/ecosystems.tsv"
generate_texts() {
    generate "$AWK" -v ecosystems="$work/ecosystems.tsv" -v additions="$work/page.tsv" "$@" \
        registry/terms.txt "$work/registry.txt" "$work/other.txt"
}
generate_texts >"$work/page" 2>&1 || fail "texts that are not HTML: $(cat "$work/page")"
emitter=emit-registry-json
generate_texts >"$work/json"
emitter=emit-html
is "texts that are not HTML" "$(facts "$work/page" "$work/json" "$work/page.tsv" "$work/registry.txt" "$work/other.txt")" \
    "4 meanings, 0 differences"

# ---- What cannot be made ----

# refused REASON OPTION...
refused() {
    reason=$1
    shift
    generate_texts "$@" >"$work/out" 2>"$work/err"
    is "exit status: $reason" $? 1
    is "error" "$(sed "s#$work/##" "$work/err")" "$reason"
}
refused "none:0: cannot be read" -v template="$work/none"
refused "none:0: cannot be read" -v style="$work/none"
refused "none:0: cannot be read" -v additions="$work/none"
printf 'a {\n    content: "\303\251";\n' >"$work/page.css"
refused "page.css:2: a control or non-ASCII character" -v style="$work/page.css"
printf '<p>\n<!-- picture -->\n' >"$work/page.html"
refused "page.html:2: unknown part 'picture'" -v template="$work/page.html"
printf '<p>{colour}\n' >"$work/page.html"
refused "page.html:1: unknown word 'colour'" -v template="$work/page.html"
printf '# x\ncompare\n' >"$work/bad.tsv"
refused "bad.tsv:2: not a word, a TAB and what it holds for" -v additions="$work/bad.tsv"
printf 'colour\tred\n' >"$work/bad.tsv"
refused "bad.tsv:1: unknown word 'colour'" -v additions="$work/bad.tsv"
printf '\ncompare\t404 405\n' >"$work/bad.tsv"
refused "bad.tsv:2: there is no status 405" -v additions="$work/bad.tsv"

# ---- The digest of the policy ----

# Of every length around the ends of a block of 64 bytes.
text=$(tr -d '\n"\\' <"$top/html/page.js" | cut -c 1-200)
i=0
while [ $i -le 200 ]; do
    printf '%.*s' $i "$text" | sha256sum | cut -d ' ' -f 1
    i=$((i + 1))
done >"$work/expected"
$AWK -v text="$text" -f "$top/generate/sha256.awk" -f - >"$work/base64" <<'END'
BEGIN { for (i = 0; i <= 200; i++) print sha256(substr(text, 1, i)) }
END
while read -r digest; do echo "$digest" | base64 -d | od -An -v -tx1 | tr -d ' \n'; echo; done <"$work/base64" >"$work/got"
cmp "$work/got" "$work/expected" || fail "SHA-256 differs: $(diff "$work/got" "$work/expected" | head -n 4)"
finish
