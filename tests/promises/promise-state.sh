#!/bin/sh
# errno, locale, environment and fork mean nothing to the library, and it changes none of them. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# ask LOCALE...: in these
ask() {
    status=0
    tests/promises/promise-state "$@" || status=$?
    case $status in
        0) ;;
        77) leave_out "fork" ;;
        *) fail "in one of $*" ;;
    esac
}
ask C
[ "$failures" = 0 ] || finish

# In Turkish and Azerbaijani an i is not the small letter of I; Lithuanian has rules of its own for i with an accent; in charsets of one
# byte, bytes above 127 are letters; in those of Japan and China the second byte of a letter can be one of ASCII.
locales="tr_TR.UTF-8 tr_TR.ISO-8859-9 az_AZ.UTF-8 lt_LT.UTF-8 de_DE.ISO-8859-1 ja_JP.SHIFT_JIS zh_CN.GB18030"
need localedef
for locale in $locales; do
    localedef -c -i "${locale%.*}" -f "${locale#*.}" "$work/$locale" >"$work/log" 2>&1
    [ -d "$work/$locale" ] || skip "localedef makes no $locale"
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
# shellcheck disable=SC2086 # names are words
ask $locales
finish
