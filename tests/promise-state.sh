#!/bin/sh
# errno, locale, environment and fork mean nothing to the library, and it changes none of them. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

tests/promise-state C "" POSIX || fail "outside of a Turkish locale"
[ "$failures" = 0 ] || finish

# In Turkish an i is not the small letter of I; in the one of one byte a letter, more bytes are letters.
need localedef
for charset in UTF-8 ISO-8859-9; do
    localedef -i tr_TR -f "$charset" "$work/tr_TR.$charset" >"$work/log" 2>&1 || skip "localedef makes no tr_TR.$charset"
done
LOCPATH=$work
export LOCPATH
cat >"$work/turkish.c" <<'C'
#include <locale.h>
#include <wctype.h>
int main(void) { return !setlocale(LC_ALL, "tr_TR.UTF-8") || towupper('i') == 'I'; }
C
# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS "$work/turkish.c" $LDFLAGS -o "$work/turkish" || exit 99
$EMULATOR "$work/turkish" || skip "this C library does not take locales of localedef here"
tests/promise-state tr_TR.UTF-8 tr_TR.ISO-8859-9 || fail "in a Turkish locale"
finish
