# servers.sh - what the tests of the extension share; read by each of them from its first lines. SPDX-License-Identifier: MIT
# shellcheck shell=sh
#
# They run as a user who may start PostgreSQL, with srcdir, the tree, pg, a version of PostgreSQL, and installed, the folder into
# which the package was unpacked.
. "$srcdir/tests/common.sh"

: "${installed:?}" "${rows:?}"
bin=/usr/lib/postgresql/${pg:?}/bin
PGHOST=$work PGUSER=postgres PGOPTIONS='-c client_min_messages=warning'
export PGHOST PGUSER PGOPTIONS
pids=
trap 'stop_all; rm -rf "$work"' EXIT

stop_all() {
    for server in "$work"/*/postmaster.pid; do
        [ ! -e "$server" ] || "$bin/pg_ctl" -s -D "${server%/*}" -m immediate stop
    done
    # shellcheck disable=SC2086 # these are words
    [ -z "$pids" ] || kill $pids 2>/dev/null
}

# start NAME PORT [INSTALLED]: a new server, which talks through a socket in $work
start() {
    "$bin/initdb" -D "$work/$1" -A trust -E UTF8 --locale=C -U postgres --no-sync >"$work/$1.out" || { cat "$work/$1.out"; exit 99; }
    cat >>"$work/$1/postgresql.conf" <<-END
	port = $2
	listen_addresses = ''
	unix_socket_directories = '$work'
	extension_destdir = '${3:-$installed}'
	dynamic_library_path = '${3:-$installed}$bin/../lib:\$libdir'
	shared_buffers = 512MB
	fsync = off
	jit = off
	END
    resume "$1"
}

resume() {
    "$bin/pg_ctl" -s -D "$work/$1" -l "$work/$1.log" -w start || { cat "$work/$1.log"; exit 99; }
}

stop() {
    "$bin/pg_ctl" -s -D "$work/$1" -w stop
}

# ask PORT DATABASE [OPTION...]: the answer alone, to what is read or to -c; an error ends it
ask() {
    ask_port=$1 ask_database=$2
    shift 2
    "$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -p "$ask_port" -d "$ask_database" "$@"
}

# milliseconds PORT DATABASE QUERY: the median of five runs
milliseconds() {
    for _ in 1 2 3 4 5; do printf '\\timing on\n%s;\n' "$3"; done | ask "$1" "$2" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' |
        sort -n | sed -n '3s/[.].*//p'
}

# contains WHAT TEXT PATTERN
contains() {
    printf '%s\n' "$2" | grep -q -- "$3" || fail "$1: there is no $3 in
$2"
}
