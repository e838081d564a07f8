#!/bin/sh
# The words of the registry: by codespell, and the descriptions by a dictionary. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need codespell
need hunspell
hunspell -d en_US -l </dev/null 2>/dev/null || skip "hunspell has no dictionary en_US (Debian: hunspell-en-us)"

# Names and phrases are other people's words, misspelled on purpose at times.
sed '/^\(Alias\|URL\|Reference\):/d' "$top"/registry/*.txt >"$work/texts"
is "codespell" "$(codespell "$work/texts")" ""

sed -n 's/^Description: //p' "$top"/registry/*.txt >"$work/descriptions"
[ -s "$work/descriptions" ] || fail "no description was found"
is "hunspell" "$(hunspell -d en_US -p "$top/tests/data/words.txt" -l "$work/descriptions" | sort -u)" ""
is "a misspelling that hunspell must see" "$(echo 'Not fuond' | hunspell -d en_US -p "$top/tests/data/words.txt" -l)" fuond
finish
