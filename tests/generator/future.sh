#!/bin/sh
# What the registry can become: in each case it builds, every promised constant keeps its value, and every name finds what the header
# says. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"
. "$top/tests/generator/holds.sh"

mkdir "$work/today"
cp -R "$top/registry" "$top/generate" "$work/today"
cp "$top"/lib/*.[ch] "$work/today"
chmod -R u+w "$work/today" # the sources may be read-only
mv "$work"/today/registry/terms.txt "$work"/today/registry/constants.tsv "$work/today" # now only owners are in there
rm -f "$work"/today/table.c "$work"/today/table-sizes.h # of a build within the sources

# begin WHAT: a scratch copy of today's registry, $future/registry
begin() {
    case=$1
    future=$work/future
    rm -rf "$future"
    cp -R "$work/today" "$future"
    mkdir "$future/include"
    cp "$top/include/httpstatus.h" "$future/include"
}

# generate EMITTER [FILE]: into the file of $future
generate() {
    (cd "$future" && LC_ALL=C $AWK -v version=1.2.3 -v promised=constants.tsv -f generate/read-registry.awk -f generate/hash.awk -f "generate/emit-$1.awk" \
        terms.txt registry/*.txt) >"$future/$2" 2>"$work/err" || fail "$case: no $1: $(cat "$work/err")"
}

# build: the library, and a program that finds names; an oracle says what the registry says
build() {
    generate tables table.c
    generate sizes table-sizes.h
    generate constants include/httpstatus-codes.h
    make_holds "$future/include" "$future"/*.c || { fail "$case: does not compile"; return; }
    (cd "$future" && holds terms.txt registry/*.txt) >"$work/out" || fail "$case: $(tail -n 1 "$work/out")"
    constants_kept "$future/include" >"$work/out" || fail "$case: $(cat "$work/out")"
}

# finds NAME CODE OWNER
finds() {
    cat >"$work/find.c" <<EOT
#include <httpstatus.h>
#include <stdio.h>
int main(void) {
    const struct httpstatus *status = httpstatus_from_name("$1");
    return printf("%d %s\n", httpstatus_code(status), httpstatus_owner(status)) < 0;
}
EOT
    # shellcheck disable=SC2086 # flags are words
    $CC $CFLAGS -I"$future/include" -I"$future" "$work/find.c" "$future"/*.c $LDFLAGS -o "$work/find" || fail "$case: does not compile"
    is "$case: what $1 finds" "$($EMULATOR "$work/find")" "$2 $3"
}

# has_constant NAME VALUE
has_constant() {
    grep -q "^    HTTPSTATUS_$1 = $2[, ]" "$future/include/httpstatus-codes.h" || fail "$case: HTTPSTATUS_$1 is not $2"
}

# register CODE PHRASE: with IANA
register() {
    printf '\nCode: %s\nPhrase: %s\nDescription: Of the test\nReference: RFC 9110\n' "$1" "$2" >>"$future/registry/iana.txt"
}

# withdraw FILE CODE: the stanza
withdraw() {
    $AWK -v RS= -v ORS='\n\n' -v code="$2" '$0 !~ "(^|\n)Code: " code "\n"' "$future/registry/$1" >"$work/rest"
    cmp -s "$work/rest" "$future/registry/$1" && fail "$case: nothing to withdraw"
    mv "$work/rest" "$future/registry/$1"
}

begin "nothing changes"
build

begin "IANA registers a number that a vendor uses"
register 521 "Origin Asleep"
build
has_constant ORIGIN_ASLEEP 521
finds "Web Server Is Down" 521 Cloudflare
finds "Origin Asleep" 521 IANA

begin "IANA registers a name that a vendor uses, with another number"
register 432 "Page Expired"
build
has_constant PAGE_EXPIRED 432
has_constant LARAVEL_PAGE_EXPIRED 419
finds "Page Expired" 432 IANA

begin "IANA registers a name of the seed, with another number"
register 433 "Web Server Is Down"
build
has_constant WEB_SERVER_IS_DOWN 521
has_constant WEB_SERVER_IS_DOWN_433 433
finds "web server is down" 433 IANA

begin "IANA registers a vendor's number and name"
register 521 "Web Server Is Down"
build
finds "Web Server Is Down" 521 IANA

begin "IANA registers names that begin like constants of another kind"
register 433 "Trait Cacheable"
register 434 Version
build
has_constant TRAIT_CACHEABLE_433 433
has_constant VERSION_434 434

begin "a vendor's fact is withdrawn"
withdraw cloudflare.txt 521
withdraw nginx.txt 444
sed -i.bak '/^Code: 444$/a\
Preferred: yes' "$future/registry/seafile.txt" # now one of two
rm "$future/registry/seafile.txt.bak"
rm "$future/registry/yahoo.txt"
build
has_constant CLOUDFLARE_WEB_SERVER_IS_DOWN 521
has_constant NO_RESPONSE 444
has_constant YAHOO_UNABLE_TO_PROCESS_REQUEST_AT_THIS_TIME 999

begin "phrases are renamed"
sed -i.bak 's/^Phrase: Content Too Large$/Phrase: Content Oversized\nAlias: Content Too Large/' "$future/registry/iana.txt"
sed -i.bak 's/^Phrase: Web Server Is Down$/Phrase: Origin Refuses/' "$future/registry/cloudflare.txt"
rm "$future"/registry/*.bak
build
has_constant CONTENT_OVERSIZED 413
has_constant CONTENT_TOO_LARGE 413
has_constant CLOUDFLARE_ORIGIN_REFUSES 521
has_constant CLOUDFLARE_WEB_SERVER_IS_DOWN 521
finds "Content Too Large" 413 IANA
finds "Content Oversized" 413 IANA

# A promise that cannot be kept stops the build, and says which.
# refused WHAT LINE REASON: the promised constants are those of the file
refused() {
    (cd "$work" && LC_ALL=C $AWK -v version=1.2.3 -v promised=promised.tsv -f "$top/generate/read-registry.awk" -f "$top/generate/emit-constants.awk" \
        today/terms.txt today/registry/*.txt) >"$work/out" 2>"$work/err" && fail "$1 is accepted"
    is "reason of $1" "$(cat "$work/err")" "promised.tsv:$2: $3"
}
printf '# a comment\nHTTPSTATUS_NOT_FOUND 404\n' >"$work/promised.tsv"
refused "a line without a TAB" 2 "not a constant, a TAB and its value"
printf 'HTTPSTATUS_OK\t200\nHTTPSTATUS_OK\t200\n' >"$work/promised.tsv"
refused "a constant that is there twice" 2 "'HTTPSTATUS_OK' is given twice"
printf 'HTTPSTATUS_OK\t20\n' >"$work/promised.tsv"
refused "a value that is no code" 1 "a code is a number from 100 to 999, not '20'"
printf 'HTTPSTATUS_OK\t200\nHTTPSTATUS_TRAIT_NICE\t16384\n' >"$work/promised.tsv"
refused "a trait that is gone" 2 "HTTPSTATUS_TRAIT_NICE is promised, and is gone or has another value"
printf 'HTTPSTATUS_TRAIT_CACHEABLE\t64\n' >"$work/promised.tsv"
refused "a trait of another value" 1 "HTTPSTATUS_TRAIT_CACHEABLE is promised, and is gone or has another value"
rm "$work/promised.tsv"
refused "a file that is not there" 0 "cannot be read"
finish
