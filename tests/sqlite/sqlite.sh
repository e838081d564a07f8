#!/bin/sh
# mod_httpstatus.so in SQLite's shell: every function and every row says what registry.json says, for every code and every kind of
# value; a lookup finds what a plain table would; and a schema that nobody trusts may use it all. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need sqlite3
sqlite3 :memory: "SELECT json_extract('{}', '$'), CAST(readfile('/dev/null') AS TEXT)" >/dev/null 2>&1 ||
    skip "sqlite3 here lacks JSON or readfile()"

LD_LIBRARY_PATH=$PWD/.libs${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export LD_LIBRARY_PATH

# sql [FILE]: what SQLite answers to its standard input
sql() {
    sqlite3 -batch -bail -cmd ".load mod_httpstatus" "${1:-:memory:}" 2>&1
}

is "by SQL" "$(sqlite3 :memory: "SELECT load_extension('mod_httpstatus'); SELECT httpstatus_line(404)" | tail -n 1)" "404 Not Found"
is "names that it exports" "$($NM -D .libs/mod_httpstatus.so | $AWK '$2 ~ /[A-TV-Z]/ && NF == 3 { print $3 }')" \
    sqlite3_modhttpstatus_init

# ---- The table: the rows of registry.json, in their order ----------------------------------------------------------

sql >"$work/expected" <<'END'
SELECT json_remove(value, '$.constants') FROM json_each(readfile('registry/registry.json'), '$.statuses');
END
sql >"$work/rows" <<'END'
SELECT json_object('code', code, 'preferred', json(CASE preferred WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'name', name,
    'phrase', phrase, 'description', description, 'owner', owner, 'users', json(users), 'reference', reference, 'url', url,
    'aliases', json(aliases), 'fields', json(fields), 'traits', json(traits), 'server', server, 'client', client,
    'operator', operator, 'related', json(related)) FROM httpstatus;
END
[ "$(wc -l <"$work/expected")" -gt 64 ] || fail "registry.json has few statuses: $(head -c 200 "$work/expected")"
cmp "$work/expected" "$work/rows" || fail "the rows differ: $(diff "$work/expected" "$work/rows" | head -n 4)"

# ---- The functions -------------------------------------------------------------------------------------------------

# What they should say of 0 to 1023, as an integer, as text and as REAL; said with registry.json alone.
sql "$work/db" >"$work/out" <<'END'
CREATE TABLE registry AS SELECT value, json_extract(value, '$.code') AS code, json_extract(value, '$.preferred') AS preferred
    FROM json_each(readfile('registry/registry.json'), '$.statuses');
CREATE TABLE class AS SELECT json_extract(value, '$.class') AS class, json_extract(value, '$.name') AS name
    FROM json_each(readfile('registry/registry.json'), '$.classes');
CREATE TABLE trait AS SELECT json_extract(value, '$.name') AS name
    FROM json_each(readfile('registry/registry.json'), '$.traits');
CREATE TABLE number AS WITH RECURSIVE number(n) AS
    (SELECT -2 UNION ALL SELECT n + 1 FROM number WHERE n < 1023) SELECT n FROM number;
CREATE TABLE expected AS SELECT n, value, class, class.name AS class_name,
    CASE WHEN EXISTS
        (SELECT 1 FROM registry AS r, json_each(r.value, '$.traits') AS trait WHERE r.code = n AND trait.value = 'registered')
        THEN n ELSE coalesce(class, 5) * 100 END AS treated
    FROM number LEFT JOIN registry ON code = n AND preferred LEFT JOIN class ON class = n / 100;
CREATE TABLE input AS SELECT n, n AS input FROM number UNION ALL SELECT n, CAST(n AS TEXT) FROM number
    UNION ALL SELECT n, n * 1.0 FROM number UNION ALL SELECT n, ' ' || n || '.0 ' FROM number;
END
is "expectations" "$(cat "$work/out")" ""

# same FUNCTION EXPECTED: for all inputs; shows those that differ
same() {
    is "$1" "$(echo "SELECT quote(input), quote($1), quote($2) FROM input JOIN expected USING (n) WHERE $1 IS NOT ($2) LIMIT 3;
        SELECT count(*) FROM input JOIN expected USING (n) WHERE $1 IS ($2);" | sql "$work/db")" 4104
}
for key in name phrase description owner reference url; do
    same "httpstatus_$key(input)" "json_extract(value, '$.$key')"
done
same "httpstatus_line(input)" "json_extract(value, '$.code') || ' ' || json_extract(value, '$.phrase')"
same "httpstatus_class(input)" class
same "httpstatus_class_name(input)" class_name
same "httpstatus_treat_as(input)" treated
for role in server client operator; do
    same "httpstatus_advice(input, '$role')" "json_extract(value, '$.$role')"
done
traits=$(echo "SELECT name FROM trait;" | sql "$work/db")
for trait in $traits; do
    same "httpstatus_is_$trait(input)" "json_extract(value, '$.traits') LIKE '%\"$trait\"%'"
done
is "functions for traits" "$(echo "SELECT count(DISTINCT name) FROM pragma_function_list
    WHERE name LIKE 'httpstatus@_is@_%' ESCAPE '@'" |
    sql)" "$(echo "$traits" | wc -l | tr -d ' ')"

# One argument each, and advice with two.
functions=$(echo "SELECT DISTINCT name FROM pragma_function_list
    WHERE name LIKE 'httpstatus@_%' ESCAPE '@'" | sql | grep -vx httpstatus_advice)
[ "$(echo "$functions" | wc -l)" -gt 12 ] || fail "few functions: $functions"

# What is no number is NULL; so is a number that is no code, which is treated like any unknown one.
for function in $functions; do
    is "$function of what is no number" "$(echo "SELECT DISTINCT quote($function(column1)) FROM (VALUES
        (NULL), ('abc'), (''), ('404x'), (x'343034'), (zeroblob(9)), ('4 04'), ('0x194'), (char(0)));" | sql)" NULL
    case $function in *_treat_as) expected=500 ;; *) expected=NULL ;; esac
    is "$function of what is no code" "$(echo "SELECT DISTINCT quote($function(column1)) FROM (VALUES
        (404.5), ('404.5'), (-404), ('-404'), (4294967700), (-4294966892), (9223372036854775807),
        (-9223372036854775808), (2147483648.0), (1e300), (9e999), (-9e999), ('4294967700'), ('1e300'));" | sql)" "$expected"
done
for role in NULL "'client'" "'Operator'"; do
    is "advice of NULL, $role" "$(echo "SELECT quote(httpstatus_advice(NULL, $role));" | sql)" NULL
done
is "advice without a role" "$(echo "SELECT quote(httpstatus_advice(404, NULL));" | sql)" NULL
is "advice in capitals" "$(echo "SELECT httpstatus_advice(429, 'CLIENT') = httpstatus_advice(429, 'client');" | sql)" 1
for role in "''" "'clients'" 2 "x'00'"; do
    echo "SELECT httpstatus_advice(404, $role);" | sql |
        grep -q "httpstatus_advice: the role is 'server', 'client' or 'operator'" ||
        fail "a role $role is no error"
done

# A name in any spelling. Registered ones take precedence; what has several owners is somebody's.
is "names" "$(sql "$work/db" <<'END'
CREATE TEMP TABLE spelling AS SELECT code, preferred AND json_extract(value, '$.traits') LIKE '%"registered"%' AS registered, name
    FROM (SELECT *, json_extract(value, '$.name') AS name FROM registry UNION ALL
    SELECT *, json_extract(value, '$.phrase') FROM registry UNION ALL
    SELECT registry.*, alias.value FROM registry, json_each(registry.value, '$.aliases') AS alias);
SELECT count(*) > 600, min(httpstatus_code(name) IS NOT NULL), min(httpstatus_code(name) IN (SELECT code FROM spelling AS other
    WHERE lower(replace(other.name, '_', ' ')) = lower(replace(spelling.name, '_', ' ')))),
    min(httpstatus_code(name) = httpstatus_code('  ' || lower(replace(name, ' ', '-')) || '_')),
    min(httpstatus_code(name) = code OR NOT registered OR name IN
        (SELECT name FROM spelling AS other WHERE registered AND other.code <> spelling.code)) FROM spelling;
END
)" "1|1|1|1|1"
is "what is no name" "$(echo "SELECT DISTINCT quote(httpstatus_code(column1)) FROM (VALUES
    (404), (404.0), ('404'), ('no such'), (' '));" |
    sql)" NULL

# ---- Lookups: what a plain table finds, by a way that the plan shows ---------------------------------------------------

echo "CREATE TABLE plain(code INTEGER, name TEXT, owner TEXT); INSERT INTO plain SELECT code, name, owner FROM httpstatus;
CREATE TABLE probe(untyped, text TEXT, number NUMERIC);
INSERT INTO probe(untyped) SELECT code FROM httpstatus UNION ALL SELECT CAST(code AS TEXT) FROM httpstatus UNION ALL
    SELECT name FROM httpstatus UNION ALL SELECT lower(name) FROM httpstatus UNION ALL
    SELECT CAST(name AS BLOB) FROM httpstatus UNION ALL
    VALUES (NULL), (''), ('404.0'), (' 404'), ('404x'), (404.0), (404.5), (-404), (x'343034'), (4294967700), (9e999),
    ('NOT_FOUND' || char(0)), ('NOT_FOUND ');
UPDATE probe SET text = untyped, number = untyped;" | sql "$work/db"

# finds CONDITION PLAN: for values of each kind, with the table as h
finds() {
    for value in untyped text number; do
        condition=$(echo "$1" | sed "s/VALUE/probe.$value/g")
        query="FROM probe CROSS JOIN httpstatus AS h ON $condition"
        echo "EXPLAIN QUERY PLAN SELECT * $query;" | sql "$work/db" | grep -Eq "VIRTUAL TABLE INDEX $2\$" ||
            fail "$condition: $(echo "EXPLAIN QUERY PLAN SELECT * $query;" | sql "$work/db")"
        for table in httpstatus plain; do
            echo "SELECT probe.rowid, h.code, h.owner ${query%%httpstatus*}$table AS h ON $condition ORDER BY 1, 2, 3;" |
                sql "$work/db" >"$work/$table"
        done
        cmp "$work/plain" "$work/httpstatus" || fail "$condition: $(diff "$work/plain" "$work/httpstatus" | head -n 4)"
    done
    [ -s "$work/plain" ] || fail "$1 finds nothing in a plain table"
}
finds "h.code = VALUE" "2:code="
finds "VALUE = h.code AND h.name = 'NOT_FOUND'" "2:code="
finds "h.code IN (VALUE, 500)" "2:code="
finds "h.name = VALUE" "1:name="
finds "h.name IN (VALUE, 'OK')" "1:name="
finds "h.name = VALUE OR h.code = VALUE" "2:code="
finds "h.name = VALUE COLLATE NOCASE" "0:"
finds "h.name = VALUE COLLATE RTRIM" "0:"
finds "h.code = +VALUE + 1" "2:code="
finds "h.code > VALUE" "0:"
finds "h.code IS VALUE" "0:"
finds "h.owner = 'nginx' AND h.code BETWEEN VALUE AND 500" "0:"
is "an outer join" "$(echo "SELECT quote(h.phrase) FROM (SELECT 471 AS status) LEFT JOIN httpstatus AS h
    ON h.code = status;" | sql)" NULL
is "row numbers" "$(echo "SELECT count(*) = count(DISTINCT rowid), min(rowid = (SELECT rowid FROM httpstatus AS h
    WHERE h.code = all_of_them.code AND h.owner = all_of_them.owner)) FROM httpstatus AS all_of_them;" | sql)" "1|1"
echo "DELETE FROM httpstatus;" | sql | grep -q "may not be modified" || fail "rows can be deleted"

# ---- A schema that nobody trusts, written by one connection and read by another -----------------------------------------

sql "$work/schema.db" >"$work/out" <<'END'
PRAGMA encoding = 'UTF-16';
CREATE TABLE log(status INTEGER CHECK (httpstatus_class(status) IS NOT NULL), phrase AS (httpstatus_phrase(status)),
    class AS (httpstatus_class(status)) STORED);
INSERT INTO log(status) VALUES (200), (404), ('404'), (522);
CREATE INDEX transient ON log(httpstatus_is_transient(status));
CREATE VIEW named AS SELECT h.code, h.phrase, h.owner, length(h.traits) AS traits
    FROM log JOIN httpstatus AS h ON h.code = log.status;
CREATE TRIGGER early BEFORE INSERT ON log WHEN httpstatus_is_interim(new.status) BEGIN SELECT raise(IGNORE); END;
END
is "a schema with all of it" "$(cat "$work/out")" ""
is "in that schema" "$(sql "$work/schema.db" <<'END' | sed 's/^ *//'
.dbconfig defensive on
.dbconfig trusted_schema off
INSERT INTO log(status) VALUES (103), (471);
SELECT count(*), max(class), group_concat(phrase) FROM log;
SELECT count(*), min(phrase) FROM named WHERE owner = 'IANA' AND traits > 2;
SELECT status FROM log WHERE httpstatus_is_transient(status);
EXPLAIN QUERY PLAN SELECT status FROM log WHERE httpstatus_is_transient(status) = 1;
SELECT httpstatus_code('not found'), httpstatus_line('404'), count(*) FROM httpstatus WHERE name = 'NOT_FOUND' AND owner = 'IANA';
PRAGMA integrity_check;
END
)" "defensive on
trusted_schema off
5|5|OK,Not Found,Not Found,Connection Timed Out
3|Not Found
522
QUERY PLAN
\`--SEARCH log USING INDEX transient (<expr>=?)
404|404 Not Found|1
ok"

# ---- Threads, and memory ---------------------------------------------------------------------------------------------

# shellcheck disable=SC2086 # flags are words
$CC $CFLAGS -pthread "$top/tests/sqlite/threads.c" -lsqlite3 -o "$work/threads" || fail "threads.c does not build"
is "rows in all threads" "$("$work/threads" 2>&1)" \
    "$(echo "SELECT count(*) FROM httpstatus AS one JOIN httpstatus AS h ON h.name = one.name;" | sql)"

if command -v valgrind >/dev/null 2>&1; then
    cat >"$work/memory.sql" <<'END'
.load mod_httpstatus
SELECT count(httpstatus_phrase(code) || coalesce(httpstatus_advice(code, 'client'), '') ||
    users || aliases || fields || traits || related),
    sum(httpstatus_code(name)) FROM httpstatus;
SELECT count(*) FROM (VALUES ('NOT_FOUND'), ('OK'), (NULL), (404)) JOIN httpstatus AS h ON h.name = column1 OR h.code = column1;
SELECT httpstatus_advice(404, 'nobody');
END
    valgrind -q --leak-check=full --error-exitcode=9 sqlite3 -batch :memory: <"$work/memory.sql" >"$work/out" 2>&1
    [ $? != 9 ] || fail "valgrind: $(cat "$work/out")"
    is "under valgrind" "$(sed 's/.*|.*/sums/; s/^.*: //' "$work/out")" "sums
4
the role is 'server', 'client' or 'operator'"
else
    leave_out valgrind
fi
finish
