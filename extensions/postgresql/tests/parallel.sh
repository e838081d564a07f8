#!/bin/sh
# The functions answer as a join with a plain table does, alone and with two workers; prints the times for ten million rows.
. "$srcdir/extensions/postgresql/tests/servers.sh"

registry=$(pkg-config --variable=pkgdatadir httpstatus)/registry.json
start server 6001
# A log in which eight of ten statuses are 200, some are unknown and some missing; and the table that people make by hand.
ask 6001 postgres -v rows="$rows" <<END || exit 99
CREATE EXTENSION httpstatus;
\set registry \`cat $registry\`
CREATE TABLE plain AS SELECT (status->>'code')::integer AS code, left(status->>'code', 1)::integer AS class, status->>'phrase' AS phrase,
        status->'traits' ? 'transient' AS transient
    FROM jsonb_array_elements(:'registry'::jsonb->'statuses') AS status WHERE (status->>'preferred')::boolean;
UPDATE plain SET class = NULL WHERE class > 5;
ALTER TABLE plain ADD PRIMARY KEY (code);
CREATE TABLE log AS
    WITH codes AS (SELECT array_agg(code ORDER BY code) AS list, count(*) FROM plain)
    SELECT CASE WHEN n % 1000 = 0 THEN NULL WHEN n % 1000 = 1 THEN 471 WHEN n % 10 < 8 THEN 200
        ELSE list[1 + n * 7919 % count] END AS status FROM generate_series(1, :rows::bigint) AS n, codes;
VACUUM ANALYZE log;
VACUUM ANALYZE plain;
END

serial='SET max_parallel_workers_per_gather = 0'
parallel='SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0; SET parallel_setup_cost = 0'
join='log LEFT JOIN plain ON code = status'

# same WHAT QUERY QUERY: the functions, serial and parallel, say what the join says; two workers take part
same() {
    expected=$(ask 6001 postgres -c "$serial; $3")
    [ -n "$expected" ] || fail "$1: the join finds nothing"
    is "$1" "$(ask 6001 postgres -c "$serial; $2")" "$expected"
    is "$1, parallel" "$(ask 6001 postgres -c "$parallel; $2")" "$expected"
    contains "$1" "$(ask 6001 postgres -c "$parallel; EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) $2")" 'Workers Launched: 2'
}
same class "SELECT httpstatus_class(status) AS class, count(*) FROM log GROUP BY 1 ORDER BY 1" \
    "SELECT CASE status WHEN 471 THEN 4 ELSE class END AS class, count(*) FROM $join GROUP BY 1 ORDER BY 1"
same trait "SELECT count(*), sum(status) FROM log WHERE httpstatus_is_transient(status)" \
    "SELECT count(*), sum(status) FROM $join WHERE transient"
same phrase "SELECT httpstatus_phrase(status) AS phrase, count(*) FROM log GROUP BY 1 ORDER BY 2 DESC, 1" \
    "SELECT phrase, count(*) FROM $join GROUP BY 1 ORDER BY 2 DESC, 1"

printf '| %s rows | serial, ms | two workers, ms |\n|---|---:|---:|\n' "$rows"
ask 6001 postgres -c 'CREATE ROLE serial SUPERUSER LOGIN' -c 'CREATE ROLE parallel SUPERUSER LOGIN' \
    -c 'ALTER ROLE serial SET max_parallel_workers_per_gather = 0' -c 'ALTER ROLE parallel SET max_parallel_workers_per_gather = 2'
while IFS='|' read -r name query; do
    printf '| %s | %s | %s |\n' "$name" "$(PGUSER=serial milliseconds 6001 postgres "$query")" \
        "$(PGUSER=parallel milliseconds 6001 postgres "$query")"
done <<'END'
read every row|SELECT count(status) FROM log
group by `httpstatus_class(status)`|SELECT httpstatus_class(status), count(*) FROM log GROUP BY 1
group by the class in a joined table|SELECT class, count(*) FROM log JOIN plain ON code = status GROUP BY 1
filter by `httpstatus_is_transient(status)`|SELECT count(*) FROM log WHERE httpstatus_is_transient(status)
filter by a column of a joined table|SELECT count(*) FROM log JOIN plain ON code = status WHERE transient
group by `httpstatus_phrase(status)`|SELECT httpstatus_phrase(status), count(*) FROM log GROUP BY 1
group by the phrase in a joined table|SELECT phrase, count(*) FROM log JOIN plain ON code = status GROUP BY 1
group by status, then `httpstatus_phrase(status)`|SELECT httpstatus_phrase(status), count FROM (SELECT status, count(*) FROM log GROUP BY 1) AS counted
END
finish
