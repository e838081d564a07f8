#!/bin/sh
# Counting what has no end: Ctrl-C shows the counts so far, and --every shows them again and again. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# wait_for FILE PATTERN: until a line of the file is there
wait_for() {
    tries=0
    until grep -q "$2" "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { fail "no '$2' in $1"; return; }
        sleep 0.1
    done
}

mkfifo "$work/log" || skip "there are no named pipes"

# The shell lets what runs in the background ignore the interrupt; a program in between sets it right.
command -v python3 >/dev/null || skip "nothing can interrupt (python3)"
cat >"$work/start.py" <<'END'
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
END
python3 "$work/start.py" ./httpstatus --count --tsv --every=200ms "$work/log" >"$work/out" 2>"$work/err" &
counting=$!
exec 9>"$work/log"
printf '404\n404\n' >&9
wait_for "$work/out" "^404	Not Found	2	"
printf '200\n' >&9
wait_for "$work/out" "^200	OK	1	"
kill -INT $counting
wait $counting
is "exit status after an interrupt" $? 0
is "last row" "$(tail -n 3 "$work/out" | tr '\t' ' ')" "404 Not Found 2 66.6667
200 OK 1 33.3333
  0 0.0000"
is "errors" "$(cat "$work/err")" ""

python3 "$work/start.py" ./httpstatus --count --tsv "$work/log" >"$work/out" 2>"$work/err" &
counting=$!
exec 9>"$work/log"
printf 'nothing\n' >&9
sleep 0.3
kill -INT $counting
wait $counting
is "exit status after an interrupt without a status" $? 1
exec 9>&-

# Where the interrupt is ignored, it stays so.
(trap '' INT; ./httpstatus --count --tsv "$work/log" >"$work/out" 2>"$work/err" & echo $! >"$work/number"; wait $!; echo $? >"$work/status") &
exec 9>"$work/log"
printf '404\n' >&9
wait_for "$work/number" .
kill -INT "$(cat "$work/number")"
printf '404\n' >&9
exec 9>&-
wait_for "$work/status" .
is "exit status where interrupts are ignored" "$(cat "$work/status")" 0
is "count where interrupts are ignored" "$(sed -n 2p "$work/out" | cut -f 3)" 2

for time in 0 -1 5x s 5d '' 1.5; do
    ./httpstatus --count --every="$time" </dev/null >"$work/out" 2>"$work/err"
    is "exit status for --every=$time" $? 2
    is "error for --every=$time" "$(cat "$work/err")" "httpstatus: --every: it is a time such as 500ms, 5s or 1m"
done
finish
