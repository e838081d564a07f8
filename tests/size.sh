#!/bin/sh
# The library, with all texts, takes at most 96 KiB. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need readelf

library=.libs/libhttpstatus.so
[ -f "$library" ] || skip "no ELF shared library was built"
most=98304

# What is loaded, on any machine.
loaded=0
for size in $(readelf -SW "$library" | sed -n 's/^ *\[ *[0-9]*\] *//p' | $AWK '$7 ~ /A/ && $2 != "NOBITS" { print $5 }'); do
    loaded=$((loaded + 0x$size))
done
echo "$loaded bytes are loaded"
[ "$loaded" -gt 0 ] || fail "no section was found"
[ "$loaded" -le $most ] || fail "$loaded bytes are loaded, more than $most"

# The stripped file too, where a page is not so large that the gaps between segments are the most of it.
largest_page=$(readelf -lW "$library" | $AWK '$1 == "LOAD" { print $NF }' | sort | tail -n 1)
if [ "$((largest_page))" -le 4096 ] && command -v "${STRIP:-strip}" >/dev/null; then
    ${STRIP:-strip} -o "$work/stripped" "$library"
    size=$(wc -c <"$work/stripped")
    echo "$size bytes in the stripped file"
    [ "$size" -le $most ] || fail "the stripped library has $size bytes, more than $most"
fi
finish
