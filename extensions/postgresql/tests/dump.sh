#!/bin/sh
# pg_dump writes CREATE EXTENSION and not what it contains; what is restored is the same, whatever schema it is in.
. "$srcdir/extensions/postgresql/tests/servers.sh"

start server 6001
ask 6001 postgres -c 'CREATE DATABASE original'
ask 6001 original <<'END' || exit 99
CREATE SCHEMA "any Schema";
CREATE EXTENSION httpstatus SCHEMA "any Schema";
SET search_path = "any Schema";
CREATE TABLE public.log (status integer CHECK (httpstatus_class(status) > 0),
    class integer GENERATED ALWAYS AS (httpstatus_class(status)) STORED, fields httpstatus_field[]);
INSERT INTO public.log (status, fields) SELECT code, fields FROM httpstatus WHERE class > 0;
CREATE INDEX class ON public.log (httpstatus_class(status));
CREATE INDEX transient ON public.log (status) WHERE httpstatus_is_transient(status);
CREATE VIEW public.named AS SELECT status, httpstatus_phrase(status), httpstatus_advice(status, 'operator') FROM public.log;
CREATE MATERIALIZED VIEW public.meanings AS SELECT * FROM httpstatus;
END
question="SELECT count(*), md5(string_agg(named::text, '' ORDER BY named::text)) FROM named;
    SELECT count(*), md5(string_agg(log::text, '' ORDER BY log::text)) FROM log;
    SELECT count(*), md5(string_agg(meanings::text, '' ORDER BY meanings::text)) FROM meanings"
expected=$(ask 6001 original -c "$question")

"$bin/pg_dump" -p 6001 original >"$work/dump.sql" || fail "pg_dump fails"
is "CREATE EXTENSION" "$(grep '^CREATE EXTENSION' "$work/dump.sql")" \
    "CREATE EXTENSION IF NOT EXISTS httpstatus WITH SCHEMA \"any Schema\";"
grep -E '^(CREATE|ALTER|GRANT).* (FUNCTION|TYPE) ' "$work/dump.sql" && fail "what the extension contains is in the dump"

# Each dump has a random key of its own, for psql.
without_key() {
    sed '/^\\\(un\)\{0,1\}restrict /d'
}

# restored NAME: the database of that name answers as the original, and its own dump is the same
restored() {
    is "$1" "$(ask 6001 "$1" -c "$question")" "$expected"
    "$bin/pg_dump" -p 6001 "$1" | without_key >"$work/again"
    without_key <"$work/dump.sql" | cmp - "$work/again" || fail "the dump of $1 differs"
}
ask 6001 postgres -c 'CREATE DATABASE plain' -c 'CREATE DATABASE custom'
ask 6001 plain <"$work/dump.sql" >/dev/null || fail "the dump cannot be restored"
restored plain
"$bin/pg_dump" -p 6001 -Fc original >"$work/dump"
"$bin/pg_restore" -p 6001 -j 2 -d custom "$work/dump" || fail "pg_restore fails"
restored custom
echo "$(echo "$expected" | sed -n '3s/|.*//p') meanings restored twice"
finish
