#!/bin/sh
# The library takes at most 192 KiB, and without the advice at most 420 bytes for each meaning. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need readelf

library=.libs/libhttpstatus.so
[ -f "$library" ] || skip "no ELF shared library was built"
most=196608
meanings=$(cat "$top"/registry/*.txt | grep -c '^Code: ')
most_without_advice=$((420 * meanings))
advice=$(sed -n 's/^\(Server\|Client\|Operator\): //p' "$top"/registry/*.txt | wc -c)
echo "$advice bytes of advice"
[ "$advice" -gt 0 ] || fail "no advice was found"

# check BYTES WHAT
check() {
    [ "$1" -le $most ] || fail "$1 bytes $2, more than $most"
    [ "$(($1 - advice))" -le $most_without_advice ] || fail "$1 bytes $2, without advice more than $most_without_advice"
}

# What is loaded, on any machine.
loaded=0
for size in $(readelf -SW "$library" | sed -n 's/^ *\[ *[0-9]*\] *//p' | $AWK '$7 ~ /A/ && $2 != "NOBITS" { print $5 }'); do
    loaded=$((loaded + 0x$size))
done
echo "$loaded bytes are loaded"
[ "$loaded" -gt 0 ] || fail "no section was found"
check "$loaded" "are loaded"

# The stripped file too, where a page is not so large that the gaps between segments are the most of it.
largest_page=$(readelf -lW "$library" | $AWK '$1 == "LOAD" { print $NF }' | sort | tail -n 1)
if [ "$((largest_page))" -le 4096 ] && command -v "${STRIP:-strip}" >/dev/null; then
    ${STRIP:-strip} -o "$work/stripped" "$library"
    size=$(wc -c <"$work/stripped")
    echo "$size bytes in the stripped file"
    check "$size" "in the stripped file"
fi
finish
