#!/bin/sh
# GNU parallel counts the logs of two hosts, and --merge adds them up; a host that fails is reported or counted again.
. "$srcdir/tests/common.sh"

for program in httpstatus ip parallel ssh ssh-keygen unshare; do need $program; done
[ -x /usr/sbin/sshd ] || skip "sshd is not installed"
: "${rows:?}"
id=$$
if ! ip netns add "httpstatus-$id-try" 2>"$work/error"; then skip "no network namespaces here: $(cat "$work/error")"; fi
ip netns del "httpstatus-$id-try"
trap 'remove one; remove two; rm -rf "$work"' EXIT

# remove HOST: its processes and its network
remove() {
    ip netns list | grep -q "^httpstatus-$id-$1\\b" || return 0
    # shellcheck disable=SC2046 # these are words
    kill -9 $(ip netns pids "httpstatus-$id-$1") 2>/dev/null
    ip netns del "httpstatus-$id-$1"
}

# add HOST NUMBER: a network of its own with an sshd, which has the folder HOST as /var/log
add() {
    host=httpstatus-$id-$1
    mkdir "$work/$1" "$work/$1/log"
    ip netns add "$host"
    ip link add "hs$id-$2" type veth peer name eth0 netns "$host"
    ip addr add "198.18.$2.1/30" dev "hs$id-$2"
    ip link set "hs$id-$2" up
    ip -n "$host" addr add "198.18.$2.2/30" dev eth0
    ip -n "$host" link set eth0 up
    ssh-keygen -q -t ed25519 -N '' -f "$work/$1/key"
    echo "198.18.$2.2 $(cut -d ' ' -f 1,2 "$work/$1/key.pub")" >>"$work/known_hosts"
    cat >"$work/$1/sshd_config" <<END
HostKey $work/$1/key
AuthorizedKeysFile $work/key.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
END
    ip netns exec "$host" sh -c 'mount -t tmpfs none /run && mkdir /run/sshd && mount --bind "$1/log" /var/log &&
        exec /usr/sbin/sshd -f "$1/sshd_config" -E "$1/errors"' sh "$work/$1" || skip "sshd does not start: $(cat "$work/$1/errors")"
}

# pid_on HOST: of the command there; waits for it
pid_on() {
    tries=0
    until pid=$(ip netns pids "httpstatus-$id-$1" | while read -r pid; do
        [ "$(cat "/proc/$pid/comm" 2>/dev/null)" != httpstatus ] || echo "$pid"; done) && [ -n "$pid" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { echo "httpstatus does not run on $1" >&2; exit 99; }
        sleep 0.1
    done
    echo "$pid"
}

# log OFFSET: half of the lines of all, in which another host has others
log() {
    awk -v offset="$1" 'BEGIN { for (i = 0; i < 10000; i++) printf "192.0.2.%d - - [23/Nov/2026:12:00:00 +0000] \"GET /%d HTTP/1.1\" %d %d\n",
        i % 250, i, i % 10 < 8 ? 200 : 100 + (i * 7919 + offset) % 500, i * 31 % 5000 }' >"$work/lines"
    for _ in $(seq $((rows / 20000))); do cat "$work/lines"; done
}

# count OPTION...: what is documented, with the options of ssh that only this test needs; a failure of a host is one of all
count() {
    parallel --will-cite -j 0 --quote "$@" ssh -F "$work/config" {} httpstatus --count --csv /var/log/access.log ::: one two \
        >"$work/counts" && httpstatus --count --merge --csv "$work/counts"
}

export HOME="$work" # parallel and ssh keep what they know there
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
add one 1
add two 2
cat >"$work/config" <<END
Host one
    HostName 198.18.1.2
Host two
    HostName 198.18.2.2
Host *
    User root
    IdentityFile $work/key
    IdentitiesOnly yes
    UserKnownHostsFile $work/known_hosts
    ConnectTimeout 5
    ServerAliveInterval 1
END
log 0 >"$work/one/log/access.log"
log 3 >"$work/two/log/access.log"
expected=$(cat "$work"/*/log/access.log | httpstatus --count --csv)

answer=$(count) || fail "the logs of both hosts are not counted"
is "both hosts" "$answer" "$expected"
is "a command for all of them" "$(parallel --will-cite --nonall --sshlogin "ssh -F $work/config one,ssh -F $work/config two" \
    httpstatus --count --csv /var/log/access.log | httpstatus --count --merge --csv)" "$expected"

# milliseconds COMMAND...: the median of five runs
milliseconds() {
    for _ in 1 2 3 4 5; do
        start=$(date +%s%N)
        "$@" >/dev/null
        echo $((($(date +%s%N) - start) / 1000000))
    done | sort -n | sed -n 3p
}
bytes=$(cat "$work"/*/log/access.log | wc -c)
printf '| %s lines, %s MB | ms |\n|---|---:|\n' "$rows" $((bytes / 1000000))
echo "| counted by one process | $(milliseconds httpstatus --count "$work/one/log/access.log" "$work/two/log/access.log") |"
echo "| counted on two hosts, and added up | $(milliseconds count) |"
for host in $(seq 50); do cat "$work/counts"; done >"$work/hundred"
echo "| the counts of a hundred hosts, $(wc -c <"$work/hundred") bytes, added up | $(milliseconds httpstatus --count --merge "$work/hundred") |"

# count_half OPTION...: as count, until the command on the second host has read half of its log; its process is $pid
count_half() {
    rm -f "$work/two/log/access.log"
    mkfifo "$work/two/log/access.log"
    count "$@" >"$work/answer" 2>"$work/error" &
    counting=$!
    exec 9>"$work/two/log/access.log"
    head -n 5000 "$work/two/log/whole" >&9
    pid=$(pid_on two) || exit 99
}
mv "$work/two/log/access.log" "$work/two/log/whole"

# The command is killed.
count_half
kill -9 "$pid"
exec 9>&-
if wait $counting; then fail "a killed command is not noticed"; fi
is "the sum without the second host" "$(cat "$work/answer")" ""

# With --retries, the host is asked again.
count_half --retries 3
ln -f "$work/two/log/whole" "$work/two/log/access.log"
kill -9 "$pid"
exec 9>&-
wait $counting || fail "with --retries, the second attempt does not count: $(cat "$work/error")"
is "the sum after the second attempt" "$(cat "$work/answer")" "$expected"

# The host is gone before it has answered.
count_half
ip link del "hs$id-2"
if wait $counting; then fail "a host that is gone is not noticed"; fi
exec 9>&-
is "the sum without a host" "$(cat "$work/answer")" ""
tail -n 1 "$work/error"
finish
