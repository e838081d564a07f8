#!/bin/sh
# On a terminal, what is longer than the screen goes through a pager, and nothing else does. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need python3
python3 -c 'import pty; pty.openpty()' 2>/dev/null || skip "there are no pseudo-terminals"
unset LESS COLUMNS NO_COLOR CLICOLOR_FORCE TERM_PROGRAM VTE_VERSION KONSOLE_VERSION WT_SESSION DOMTERM FORCE_HYPERLINK TMUX
TERM=xterm
escape=$(printf '\033')
PAGER="sed s/^/P:/"
export TERM PAGER

# shows STATUS ROWS [AWAITED TYPED]... -- COMMAND...: what is shown is in $work/shown
shows() {
    expected=$1
    rows=$2
    shift 2
    python3 "$top/tests/command/terminal.py" "$rows" 100 "$@" >"$work/shown" 2>&1
    status=$?
    is "exit status of $*" "$status" "$expected"
    is "terminal after $*" "$(tail -n 1 "$work/shown")" "<sane>"
    sed '$d' "$work/shown" >"$work/lines" && mv "$work/lines" "$work/shown"
}

# is_paged, is_whole: what was shown went through the pager or did not, and nothing is missing
is_paged() {
    is "paged: $1" "$(sed 's/^P://' "$work/shown")" "$(cat "$work/expected")"
    is "lines that the pager had of $1" "$(grep -c '^P:' "$work/shown")" "$(wc -l <"$work/expected")"
}
is_whole() {
    is "not paged: $1" "$(cat "$work/shown")" "$(cat "$work/expected")"
}

# The screen has a row for the prompt. A line that is wider than it takes several.
PAGER="" python3 "$top/tests/command/terminal.py" 24 100 -- ./httpstatus 5xx | sed '$d' >"$work/expected"
lines=$(wc -l <"$work/expected")
[ "$lines" -gt 50 ] || fail "few lines: $lines"
shows 0 "$lines" -- ./httpstatus 5xx
is_paged "a list as long as the screen"
shows 0 $((lines + 1)) -- ./httpstatus 5xx
is_whole "a list that fits"
shows 0 24 -- ./httpstatus --no-pager 5xx
is_whole "--no-pager"
for pager in "" cat; do
    shows 0 24 -- env PAGER="$pager" ./httpstatus 5xx
    is_whole "PAGER=$pager"
done
shows 0 24 -- env PAGER="exit 127" ./httpstatus 5xx
is_whole "a missing pager"
shows 0 24 -- sh -c 'for code in 5xx; do echo $code; done | ./httpstatus'
is_whole "questions from a pipe"
shows 0 24 -- sh -c './httpstatus 5xx | cat'
! grep -q '^P:' "$work/shown" || fail "a pipe is paged"
PAGER="" TERM=dumb python3 "$top/tests/command/terminal.py" 24 100 -- ./httpstatus 5xx | sed '$d' >"$work/expected"
shows 0 24 -- env TERM=dumb ./httpstatus 5xx
is_whole "TERM=dumb"
./httpstatus --json 404 >"$work/expected"
shows 0 20 -- ./httpstatus --json 404
is_paged "lines that are wrapped"

# Complaints are in their places, and the exit status is that of the answer, whatever the pager's is.
shows 1 24 -- ./httpstatus 510 nonsense 5xx
is "where the complaint is" "$(grep -n '^P:httpstatus: nonsense: ' "$work/shown" | cut -d : -f 1)" \
    "$(PAGER='' python3 "$top/tests/command/terminal.py" 24 100 -- ./httpstatus 510 | wc -l)"
shows 0 24 -- env PAGER="cat; exit 3" ./httpstatus 5xx

# Whoever sees enough may leave: the pipe to the pager cannot hold all of this.
shows 0 24 -- env PAGER="sed 5q" ./httpstatus --all --json
is "what is shown to the first line" "$(wc -l <"$work/shown")" 5

# less gets these options, unless there are others.
shows 0 24 -- env PAGER='echo $LESS; :' ./httpstatus 5xx
is "LESS" "$(cat "$work/shown")" FRX
shows 0 24 -- env LESS=S PAGER='echo $LESS; :' ./httpstatus 5xx
is "LESS of the user" "$(cat "$work/shown")" S

# Not every version of less shows links.
PAGER='' TERM=xterm-kitty python3 "$top/tests/command/terminal.py" 200 100 -- ./httpstatus 404 410 >"$work/out"
grep -q "$escape]8;;https:" "$work/out" || fail "no link: $(cat "$work/out")"
shows 0 12 -- env TERM=xterm-kitty ./httpstatus 404 410
is "what is without links" "$(sed 's/^P://' "$work/shown")" "$(sed "\$d; s/$escape]8;;[^$escape]*$escape\\\\//g" "$work/out")"

if ! command -v less >/dev/null 2>&1; then
    leave_out "the real pager (less)"
    finish
fi
unset PAGER
prompt=':\x1b[K'
shows 0 24 "$prompt" q -- ./httpstatus 5xx
[ "$(grep -c "$escape\\[[0-9;]*m5[0-9][0-9]" "$work/shown")" -gt 20 ] || fail "less shows no colours: $(cat "$work/shown")"
! grep -q '1049h' "$work/shown" || fail "less takes the screen"
shows 0 24 "$prompt" '\x03' "" q -- ./httpstatus 5xx
shows 0 24 "$prompt" q -- ./httpstatus --all --json
shows 1 24 "$prompt" q -- ./httpstatus 5xx nonsense
mkdir "$work/bin"
ln -s /bin/* /usr/bin/* "$work/bin" 2>/dev/null
rm -f "$work/bin/less"
shows 0 24 -- env PATH="$work/bin" ./httpstatus 5xx
PAGER='' python3 "$top/tests/command/terminal.py" 24 100 -- ./httpstatus 5xx | sed '$d' >"$work/expected"
is_whole "less is missing"
finish
