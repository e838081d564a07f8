#!/bin/sh
# Two ClickHouse servers behind a Distributed table, each with registry.csv, filter and group on their own.
. "$srcdir/tests/common.sh"

need clickhouse-server
need clickhouse-client
need httpstatus
need jq
need ss
: "${rows:?}"
registry=$(pkg-config --variable=pkgdatadir httpstatus)/registry.csv
[ -e "$registry" ] || skip "there is no $registry"
pids=
trap 'stop_all; rm -rf "$work"' EXIT

stop_all() {
    for pid in $pids; do kill "$pid" && wait "$pid"; done 2>/dev/null
}

# start PORT: a server with its files in a folder of that name, in a cluster with the other one
start() {
    mkdir -p "$work/$1/data" "$work/$1/tmp"
    cat >"$work/$1/config.xml" <<END
<yandex>
  <logger><level>warning</level><log>$work/$1/log</log><errorlog>$work/$1/errors</errorlog></logger>
  <tcp_port>$1</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>$work/$1/data/</path><tmp_path>$work/$1/tmp/</tmp_path>
  <users_config>$work/$1/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <query_log><database>system</database><table>query_log</table></query_log>
  <remote_servers><logs>
    <shard><replica><host>127.0.0.1</host><port>$first</port></replica></shard>
    <shard><replica><host>127.0.0.1</host><port>$second</port></replica></shard>
  </logs></remote_servers>
</yandex>
END
    cat >"$work/$1/users.xml" <<END
<yandex>
  <profiles><default><log_queries>1</log_queries></default></profiles><quotas><default/></quotas>
  <users><default>
    <password/><profile>default</profile><quota>default</quota><networks><ip>127.0.0.1</ip></networks>
  </default></users>
</yandex>
END
    clickhouse-server --config-file="$work/$1/config.xml" >"$work/$1/out" 2>&1 &
    pids="$pids $!"
    tries=0
    until ask "$1" 'SELECT 1' >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { cat "$work/$1/out" "$work/$1/errors"; fail "the server does not start"; finish; }
        sleep 0.2
    done
}

# free_port PORT: that one, or the next on which nothing listens
free_port() {
    port=$1
    while ss -Hltn "sport = :$port" | grep -q .; do port=$((port + 1)); done
    echo "$port"
}

# ask PORT QUERY: lines of values with tabs between
ask() {
    clickhouse-client --host 127.0.0.1 --port "$1" --query "$2"
}

# must COMMAND...: without it there is nothing to test
must() {
    "$@" || exit 99
}

# milliseconds QUERY: the median of five runs
milliseconds() {
    for _ in 1 2 3 4 5; do clickhouse-client --host 127.0.0.1 --port $first --time --query "$1" 2>&1 >/dev/null; done |
        sort -n | sed -n 3p | awk '{ printf "%.0f", $1 * 1000 }'
}

# node PORT: a server that has the registry, half of the rows, and a view of all rows
node() {
    port=$1
    start "$port"
    must ask "$port" "CREATE TABLE registry_csv ($columns) ENGINE = Memory"
    must ask "$port" 'INSERT INTO registry_csv FORMAT CSVWithNames' <"$registry"
    must ask "$port" "CREATE TABLE registry ENGINE = Memory AS
        SELECT toUInt16(code) AS status, phrase, toUInt8(is_transient) AS is_transient FROM registry_csv WHERE preferred = '1'"
    must ask "$port" "CREATE TABLE log ENGINE = MergeTree ORDER BY tuple() AS
        WITH (SELECT groupArray(status) FROM (SELECT status FROM registry ORDER BY status)) AS list
        SELECT toUInt16(multiIf(number % 1000 = 0, 471, number % 10 < 8, 200, list[1 + number * 7919 % length(list)])) AS status
        FROM numbers($((rows / 2)))"
    must ask "$port" "CREATE TABLE logs AS log ENGINE = Distributed(logs, default, log)"
}

# ran_there QUERY-PATTERN: the second server grouped or filtered on its own; it sent at most as many rows as there are codes
ran_there() {
    ask $second 'SYSTEM FLUSH LOGS'
    answer=$(ask $second "SELECT max(result_rows) BETWEEN 1 AND 899 FROM system.query_log
        WHERE NOT is_initial_query AND type = 2 AND query LIKE '$1'")
    is "what runs on the second server: $1" "$answer" 1
}

first=$(free_port 19001)
second=$(free_port $((first + 1)))
columns=$(head -n 1 "$registry" | sed 's/,/ String, /g; s/$/ String/')
node $first
node $second
is "rows" "$(ask $first 'SELECT count() FROM logs')" "$rows"

# The command counts the same rows, without registry.csv.
ask $first 'SELECT status FROM logs' | httpstatus --count --csv | sed '1d; s/,[^,]*$//; s/,"",/,,/' | grep -v '^,' | sort >"$work/counted"
counted="SELECT status, count() AS count FROM logs GROUP BY status"
ask $first "SELECT status, phrase, count FROM ($counted) ANY LEFT JOIN registry USING status FORMAT CSV" | sed 's/,"",/,,/' | sort >"$work/named"
cmp "$work/counted" "$work/named" || { diff "$work/counted" "$work/named" | head; fail "ClickHouse and the command do not agree"; }
ran_there '%GROUP BY%'

filter="SELECT count() FROM logs WHERE status IN (SELECT status FROM registry WHERE is_transient)"
jq -r '.statuses[] | select(.preferred and (.traits | index("transient"))) | .code' "${registry%.csv}.json" |
    awk -F , 'NR == FNR { transient[$1]; next } $1 in transient { sum += $NF } END { print sum }' - "$work/counted" >"$work/sum"
is "transient" "$(ask $first "$filter")" "$(cat "$work/sum")"
ran_there '%is_transient%'

printf '| %s rows on two servers | ms |\n|---|---:|\n' "$rows"
while IFS='|' read -r name query; do
    printf '| %s | %s |\n' "$name" "$(milliseconds "$query")"
done <<END
filter by a trait|$filter
group by status, then name it|SELECT status, phrase, count FROM ($counted) ANY LEFT JOIN registry USING status
name every row, then group|SELECT phrase, count() FROM logs ANY LEFT JOIN registry USING status GROUP BY phrase
END

# A server that is stopped: an error and no number.
kill "${pids##* }"
wait "${pids##* }" 2>/dev/null
pids=${pids% *}
answer=$(ask $first "$filter" 2>"$work/error") && fail "a stopped server is not noticed"
is "the answer without a server" "$answer" ""
grep -q "127.0.0.1:$second" "$work/error" || fail "the error: $(cat "$work/error")"
finish
