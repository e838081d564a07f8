#!/bin/sh
# Two servers behind postgres_fdw filter and group on their own; a stopped one is an error. Prints the times.
. "$srcdir/extensions/postgresql/tests/servers.sh"

# node NAME PORT: a server with half of the rows
node() {
    start "$1" "$2"
    ask "$2" postgres -v node="$1" -v half=$((rows / 2)) <<'END' || exit 99
CREATE EXTENSION httpstatus;
CREATE TABLE log AS
    WITH codes AS (SELECT array_agg(code ORDER BY code) AS list, count(*) FROM httpstatus WHERE preferred)
    SELECT :'node'::text AS node, CASE WHEN n % 1000 = 0 THEN 471 WHEN n % 10 < 8 THEN 200 ELSE list[1 + n * 7919 % count] END AS status
    FROM generate_series(1, :half::bigint) AS n, codes;
VACUUM ANALYZE log;
END
}

# partition NAME PORT: the rows of a node in the table of the coordinator
partition() {
    ask 6001 postgres <<END || exit 99
CREATE SERVER $1 FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host '$work', port '$2', dbname 'postgres', extensions 'httpstatus', async_capable 'true', fetch_size '10000');
CREATE USER MAPPING FOR PUBLIC SERVER $1 OPTIONS (user 'postgres');
CREATE FOREIGN TABLE log_$1 PARTITION OF log FOR VALUES IN ('$1') SERVER $1 OPTIONS (table_name 'log');
ANALYZE log_$1;
END
}

start coordinator 6001
ask 6001 postgres <<END || exit 99
CREATE EXTENSION httpstatus;
CREATE EXTENSION postgres_fdw;
CREATE TABLE log (node text, status integer) PARTITION BY LIST (node);
ALTER DATABASE postgres SET enable_partitionwise_aggregate = on;
END
for node in one:6002 two:6003; do
    node "${node%:*}" "${node#*:}"
    partition "${node%:*}" "${node#*:}"
done

# sent QUERY: what is sent to the nodes
sent() {
    ask 6001 postgres -c "EXPLAIN (VERBOSE, COSTS OFF) $1" | sed -n 's/^ *Remote SQL: //p'
}

# everywhere WHAT QUERY PATTERN: both nodes are sent something that matches
everywhere() {
    is "$1: nodes that are sent $3 in
$(sent "$2")" "$(sent "$2" | grep -c -- "$3")" 2
}

filter="SELECT count(*) FROM log WHERE httpstatus_is_transient(status)"
grouped="SELECT class, sum(count) FROM (SELECT node, httpstatus_class(status) AS class, count(*) FROM log GROUP BY 1, 2) AS counted
    GROUP BY 1 ORDER BY 1"
named="SELECT httpstatus_phrase(status) AS phrase, sum(count) FROM (SELECT node, status, count(*) FROM log GROUP BY 1, 2) AS counted
    GROUP BY status ORDER BY 2 DESC, 1 LIMIT 5"
advised="SELECT count(*) FROM log WHERE httpstatus_advice(status, 'client') IS NULL"
everywhere filter "$filter" 'WHERE .*httpstatus_is_transient(status)'
everywhere "a filter and a group" "SELECT node, count(*) FROM log WHERE httpstatus_is_transient(status) GROUP BY 1" \
    'count(\*).*WHERE .*httpstatus_is_transient(status).* GROUP BY 1'
everywhere class "$grouped" 'httpstatus_class(status), count(\*) .*GROUP BY 1, 2'
everywhere "status, then its phrase" "$named" 'status, count(\*) .*GROUP BY 1, 2'
for query in "$filter" "$grouped" "$named" "$advised"; do sent "$query" | head -n 1; done
is "a text constant" "$(sent "$advised" | grep -c httpstatus)" 0
everywhere "a text column" "SELECT count(*) FROM log WHERE httpstatus_class(node) IS NULL" 'WHERE .*httpstatus_class(node)'
everywhere "a name in place of a number" "SELECT count(*) FROM log WHERE status = httpstatus_code('not found')" 'WHERE .*status = 404'
everywhere "a group by phrase" "SELECT node, httpstatus_phrase(status), count(*) FROM log GROUP BY 1, 2" 'httpstatus_phrase(status)'
is "a comparison of phrases" "$(sent "SELECT count(*) FROM log WHERE httpstatus_phrase(status) = 'OK'" | grep -c httpstatus)" 0

# The nodes know what is expected: each its half.
both() {
    for port in 6002 6003; do ask $port postgres -c "$1"; done | awk -F '|' '
        { sum[$1] += $2 } END { for (key in sum) print key "|" sum[key] }' | sort
}
is filter "|$(ask 6001 postgres -c "$filter")" "$(both "SELECT '', count(*) FROM log WHERE httpstatus_is_transient(status)")"
is class "$(ask 6001 postgres -c "$grouped" | sort)" "$(both "SELECT httpstatus_class(status), count(*) FROM log GROUP BY 1")"

printf '| %s rows on two nodes | ms |\n|---|---:|\n' "$rows"
while IFS='|' read -r name query; do
    printf '| %s | %s |\n' "$name" "$(milliseconds 6001 postgres "$query")"
done <<END
filter by \`httpstatus_is_transient(status)\`, on the nodes|$filter
filter by a function with a text argument, here|$advised
group by \`httpstatus_class(status)\`, on the nodes|$(echo $grouped)
group by status on the nodes, then \`httpstatus_phrase(status)\` here|$(echo $named)
END

# is_refused WHAT PATTERN: an error that matches, and no number
is_refused() {
    is "the answer with $1" "$(cat "$work/answer")" ""
    contains "the error with $1" "$(cat "$work/error")" "$2"
    head -n 1 "$work/error"
}

# until_there_is QUERY: a row of it on the second node
until_there_is() {
    tries=0
    until [ -n "$(ask 6003 postgres -c "$1")" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { fail "nothing found by $1"; finish; }
        sleep 0.1
    done
}

# The second node waits for a lock when it is stopped; then it is not there; then it lacks the extension.
ask 6003 postgres -c 'BEGIN; LOCK TABLE log; SELECT pg_sleep(60)' >"$work/lock" 2>&1 &
until_there_is "SELECT 1 FROM pg_locks WHERE relation = 'log'::regclass AND mode = 'AccessExclusiveLock' AND granted"
ask 6001 postgres -c "$grouped" >"$work/answer" 2>"$work/error" &
asking=$!
until_there_is "SELECT 1 FROM pg_locks WHERE relation = 'log'::regclass AND NOT granted"
"$bin/pg_ctl" -s -D "$work/two" -m immediate -w stop
if wait $asking; then fail "a node that stops is not noticed"; fi
is_refused "a node that stops" '^ERROR: '

ask 6001 postgres -c "$grouped" >"$work/answer" 2>"$work/error" && fail "a stopped node is not noticed"
is_refused "a stopped node" '^ERROR: .*server "two"'

resume two
ask 6003 postgres -c 'DROP EXTENSION httpstatus'
ask 6001 postgres -c "$grouped" >"$work/answer" 2>"$work/error" && fail "a node without the extension is not noticed"
is_refused "a node without the extension" '^ERROR: .*httpstatus_class(integer) does not exist'
finish
