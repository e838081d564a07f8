#!/bin/sh
# ALTER EXTENSION ... UPDATE makes of this version what the next one creates, and leaves what users have built on it.
. "$srcdir/extensions/postgresql/tests/servers.sh"

# The next version of the library has one trait more, which no meaning has yet.
next=$work/next
mkdir -p "$next"
cp -R "$srcdir/extensions/postgresql" "$next/sources"
cp -R "$(pkg-config --variable=includedir httpstatus)"/httpstatus*.h "$next/"
version=$(pkg-config --modversion httpstatus | cut -d . -f 1,2)
sed 's/^\( *HTTPSTATUS_TRAIT_\)REGISTERED = /\1NOVEL = 0x40000000,\n&/' "$next/httpstatus-codes.h" >"$next/new.h"
mv "$next/new.h" "$next/httpstatus-codes.h"
cat >"$next/httpstatus.pc" <<END
includedir=$next
Name: httpstatus
Description: the next version
Version: $version.next
Cflags: -I$next
Libs: $(pkg-config --libs httpstatus)
END
cp -R "$installed" "$next/installed"
PKG_CONFIG_PATH=$next make -s -C "$next/sources" PG_CONFIG="$bin/pg_config" OLDER="$version" EXTVERSION=next DESTDIR="$next/installed" \
    install >"$work/make.out" 2>&1 || { cat "$work/make.out"; fail "the next version cannot be built"; }

start old 6001
ask 6001 postgres <<'END' || exit 99
CREATE EXTENSION httpstatus;
CREATE TABLE log (status integer, class integer GENERATED ALWAYS AS (httpstatus_class(status)) STORED);
CREATE INDEX transient ON log (status) WHERE httpstatus_is_transient(status);
CREATE VIEW advised AS SELECT code, phrase, operator FROM httpstatus WHERE preferred;
INSERT INTO log VALUES (200), (404), (503);
END
before=$(ask 6001 postgres -c 'SELECT * FROM log; SELECT count(*) FROM advised')
stop old
sed "s|$installed|$next/installed|g" "$work/old/postgresql.conf" >"$work/conf"
cp "$work/conf" "$work/old/postgresql.conf"
resume old

is "what users have, with the next version's files" "$(ask 6001 postgres -c 'SELECT * FROM log; SELECT count(*) FROM advised')" "$before"
ask 6001 postgres -c "ALTER EXTENSION httpstatus UPDATE" || fail "it cannot be updated"
is "the version" "$(ask 6001 postgres -c "SELECT extversion FROM pg_extension WHERE extname = 'httpstatus'")" next
is "what users have, after the update" "$(ask 6001 postgres -c 'SELECT * FROM log; SELECT count(*) FROM advised')" "$before"
is "the new trait" "$(ask 6001 postgres -c 'SELECT httpstatus_is_novel(404), httpstatus_is_novel(471) IS NULL')" "f|t"

# An update and a new installation are the same, function by function.
objects="SELECT pg_describe_object(classid, objid, 0), pg_get_functiondef(CASE classid WHEN 'pg_proc'::regclass THEN objid END),
    pg_get_viewdef(CASE classid WHEN 'pg_class'::regclass THEN objid END)
    FROM pg_depend WHERE deptype = 'e' AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'httpstatus') ORDER BY 1"
ask 6001 postgres -c 'CREATE DATABASE new'
ask 6001 new -c 'CREATE EXTENSION httpstatus'
is "what the update makes" "$(ask 6001 postgres -c "$objects")" "$(ask 6001 new -c "$objects")"
echo "$(ask 6001 new -c "$objects" | grep -c '^function') functions after the update from $version"
finish
