#!/bin/sh
# The command's whole outputs, in pipes and in a pseudo-terminal, are those of tests/command/expected/. SPDX-License-Identifier: MIT
#
# "make expected-update" writes these files anew, for you to look at what has changed in them.
. "${srcdir:-.}/tests/common.sh"

expected=$top/tests/command/expected
: "${UPDATE_EXPECTED:=no}"
unset COLUMNS NO_COLOR CLICOLOR_FORCE TERM_PROGRAM VTE_VERSION KONSOLE_VERSION WT_SESSION DOMTERM FORCE_HYPERLINK
compared=" "

# compare NAME: what is in $work/out, with escapes and carriage returns made visible, and long lines folded
compare() {
    sed "s/$(printf '\033')/<ESC>/g; s/$(printf '\r')/<CR>/g" "$work/out" | fold -w 500 >"$work/$1.txt"
    compared="$compared$1.txt "
    [ "$UPDATE_EXPECTED" = no ] || cp "$work/$1.txt" "$expected/"
    diff "$expected/$1.txt" "$work/$1.txt" || fail "$1"
}

# piped NAME ARGUMENT...: the output, the errors, and the exit status where it is not 0
piped() {
    name=$1
    shift
    ./httpstatus "$@" >"$work/out" 2>"$work/err" </dev/null || echo "exit status $?" >>"$work/err"
    cat "$work/err" >>"$work/out"
    compare "$name"
}

# filtered NAME ARGUMENT...: of the log below
filtered() {
    name=$1
    shift
    ./httpstatus "$@" <"$work/log" >"$work/out" || echo "exit status $?" >>"$work/out"
    compare "$name"
}

# on_terminal NAME COLUMNS SHELL-COMMAND: in a pseudo-terminal, with the environment that the command sets
on_terminal() {
    script -q -e -E never -c "stty cols $2 -onlcr; TERM=xterm-256color; export TERM; $3" /dev/null </dev/null >"$work/out"
    compare "$1"
}

# A log in which nothing depends on anything but this line.
{
    awk_program='BEGIN { for (i = 0; i < 1000; i++) print "::1 - - [1] \"GET / HTTP/1.1\" " (i % 4 ? 200 : i % 5 ? 304 : i % 3 ? 404 : 503) " 9" }'
    $AWK "$awk_program"
    printf '499\n471\n999\n000\n\nno status\n'
} >"$work/log"

piped page-103 103
piped page-206 206
piped page-301 301
piped page-401 "HTTP/1.1 401 Unauthorized"
piped page-418 teapot
piped page-499 499
piped page-499-all --all 499
piped page-999 999
piped pages 100 101 104 200 204 205 226 300 302 303 304 305 307 308 402 405 408 410 413 415 416 421 425 429 451 503 507 520
piped pages-of-vendors --all 308 405 429 497 598
piped list-1xx 1xx
piped list-range 520-527
piped list-owner nginx
piped list-words "client closed"
piped several 200 520-521 not-fuond 204
piped json --json 101 401
piped json-all --json --all 103
piped json-field --json --field=phrase,owner,fields 401
piped json-none --json nonsense
piped csv --csv 521 416
piped csv-field --csv --field=owner,phrase 418
piped csv-none --csv --field=owner,phrase nonsense
piped tsv --tsv 521 416
piped values --field=phrase,owner --all 499
piped compare --compare 301 302 307 308
piped compare-versus 401 vs 403 vs 407
piped compare-alone --compare 401
# What people type, one after the other. --colour is a misspelling.
ask_everything() {
    for question in transient retryable cacheable redirect deprecated unsent Retry-After WWW-Authenticate location validation "rate limit" \
        throttling quota permission denied overloaded maintenance "already exists" timeout cors websocket "what is 522?" "http 404" "error 500" \
        404,500 40x 52x 500..502 403.14 4 "4xx nginx" "401 vs 403" "--compare 301 302 307 308" nginx apache iis github azure cloudflare --colour; do
        printf '\n$ httpstatus %s\n' "$question"
        # shellcheck disable=SC2086 # a question is words
        ./httpstatus $question 2>&1 </dev/null
    done >"$work/out"
    printf '\n$ printf "404\\nrate limit\\n" | httpstatus\n' >>"$work/out"
    printf '404\nrate limit\n' | ./httpstatus >>"$work/out" 2>&1
    compare questions
}
if [ -z "${EMULATOR:-}" ]; then ask_everything; else compared="${compared}questions.txt "; fi # it takes minutes there
piped color-always --color=always 404 1xx
is "CLICOLOR_FORCE" "$(CLICOLOR_FORCE=1 ./httpstatus 404 1xx)" "$(cat "$work/out")"
for without in CLICOLOR_FORCE=0 "CLICOLOR_FORCE=1 NO_COLOR=1"; do
    # shellcheck disable=SC2086 # variables are words
    is "$without" "$(env $without ./httpstatus 404)" "$(./httpstatus --color=never 404)"
done
is "CLICOLOR_FORCE with --color=never" "$(CLICOLOR_FORCE=1 ./httpstatus --color=never 404)" "$(./httpstatus 404)"
piped help --help
filtered count --count
filtered count-json --count --json
filtered count-csv --count --csv
filtered count-tsv --count --tsv
: >"$work/log"
filtered count-nothing --count
filtered count-nothing-json --count --json

# The rest is for terminals.
if script -q -e -E never -c 'exit 7' /dev/null </dev/null >/dev/null 2>&1; [ $? != 7 ]; then
    leave_out "terminals (script of util-linux 2.35 or later)"
    finish
fi
LC_ALL=C.UTF-8
if [ -n "$FOREIGN" ] || [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    leave_out "terminals (the locale C.UTF-8)"
    finish
fi

for width in 40 80 120 200; do
    on_terminal "terminal-page-$width" $width "./httpstatus 206 420"
    on_terminal "terminal-list-$width" $width "./httpstatus 510-529"
    [ $width = 120 ] && continue
    on_terminal "terminal-field-$width" $width "./httpstatus content-range"
    on_terminal "terminal-count-$width" $width "printf '%s\n' 404 200 500 200 404 200 200 x 413 520 520 | ./httpstatus --count"
    on_terminal "terminal-c-$width" $width "export LC_ALL=C; ./httpstatus --color=never 418; ./httpstatus --color=never 510-529
        printf '%s\n' 404 200 500 200 404 200 200 x 413 520 520 | ./httpstatus --color=never --count"
done
# Controls in a log do nothing to a terminal. In a locale without UTF-8, each byte of C1 is one.
controls="printf '404 \\033[31m \\302\\233K \\233K \\r \\177 \\007\\t\\303\\251 \\342\\202\\254\\r\\n\\302' | ./httpstatus --annotate"
on_terminal terminal-controls 80 "$controls"
on_terminal terminal-c-controls 80 "LC_ALL=C; export LC_ALL; $controls"
on_terminal terminal-columns 80 "COLUMNS=60 ./httpstatus 301"
on_terminal terminal-no-color 80 "NO_COLOR=1 TERM=xterm-kitty ./httpstatus 404; NO_COLOR= ./httpstatus 404"
on_terminal terminal-color 80 "NO_COLOR=1 ./httpstatus --color 404; TERM=dumb ./httpstatus 404; TERM=dumb ./httpstatus --color=always 404
    TERM=xterm-kitty ./httpstatus --color=never 404; unset TERM; ./httpstatus 404"

# Links are for terminals that are known to have them, whatever the variables say that programs within them have left.
unset_all="unset TERM_PROGRAM TERM_PROGRAM_VERSION VTE_VERSION KONSOLE_VERSION WT_SESSION DOMTERM FORCE_HYPERLINK"
for with in TERM=xterm-kitty TERM=xterm-ghostty TERM=foot-extra TERM=alacritty TERM=contour-latest TERM=wezterm \
    TERM_PROGRAM=iTerm.app TERM_PROGRAM=WezTerm TERM_PROGRAM=vscode TERM_PROGRAM=ghostty TERM_PROGRAM=mintty \
    VTE_VERSION=5001 KONSOLE_VERSION=201200 WT_SESSION=1 "DOMTERM=QtDomTerm" FORCE_HYPERLINK=1 "TERM=linux FORCE_HYPERLINK="; do
    on_terminal terminal-link 80 "$unset_all; $with ./httpstatus 404"
done
for version in 3.4 3.4a 3.10 4.0; do
    on_terminal terminal-link-tmux 80 "$unset_all; TERM=tmux-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=$version ./httpstatus 404"
done
for without in TERM=xterm TERM=linux TERM_PROGRAM=Apple_Terminal VTE_VERSION=5000 KONSOLE_VERSION=200800 DOMTERM= WT_SESSION= \
    "TERM=tmux-256color VTE_VERSION=7000" "TERM=screen TERM_PROGRAM=iTerm.app" "TERM=xterm-kitty FORCE_HYPERLINK=0" \
    "TERM=tmux TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.3a" "TERM=tmux TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=next"; do
    on_terminal terminal-no-link 80 "$unset_all; $without ./httpstatus 404"
done

# Whatever the page, a line after the first that is wider than the terminal is one word, such as a URL, on a line of its own.
codes=$(./httpstatus --field=code | tr '\n' ' ')
script -q -e -E never -c "stty cols 40 -onlcr; LC_ALL=C ./httpstatus --color=never --all $codes" /dev/null </dev/null >"$work/out"
[ "$(grep -c '.\{41\}' "$work/out")" -gt 100 ] || fail "no URL of a page is wide"
is "lines that are too wide" "$(grep '.\{41\}' "$work/out" | grep -v '^[1-9][0-9][0-9] ' | grep ' ')" ""

# A long reading shows how far it is on standard error, and removes it again; not where the filter writes to the same terminal.
# The reading continues until that is seen, and no longer than half a minute.
slow="i=0; until grep -q ' lines, 0 MB' $work/out || [ \$i = 200 ]; do echo 404; sleep 0.12; i=\$((i + 1)); done"
for option in --count --annotate; do
    script -q -f -e -E never -c "stty -onlcr; TERM=xterm; export TERM; { $slow; } | ./httpstatus $option 2>&1 >$work/result" /dev/null \
        </dev/null >"$work/out"
    grep -q ' lines, 0 MB' "$work/out" || fail "$option shows no progress: $(cat "$work/out")"
    is "end of the progress of $option" "$(tail -c 4 "$work/out")" "$(printf '\r\033[K')"
    grep -q '^404 ' "$work/result" || fail "$option writes $(cat "$work/result")"
    ! grep -q ' MB' "$work/result" || fail "the progress of $option is in the output"
done
slow='for i in 1 2 3 4 5; do echo 404; sleep 0.12; done'
script -q -e -E never -c "stty -onlcr; TERM=xterm; export TERM; { $slow; } | ./httpstatus --annotate" /dev/null </dev/null >"$work/out"
is "a filter whose lines go to the terminal" "$(sort -u "$work/out")" "404 Not Found"

on_terminal terminal-compare 120 "./httpstatus --compare 500 502 503 504"

# What people ask at night is answered on one screen of 80 by 24, prompt included.
for code in 401 429 499 502 520 522 529; do
    on_screen=$(script -q -e -E never -c "stty cols 80; ./httpstatus --color=never $code" /dev/null </dev/null | wc -l)
    [ "$on_screen" -gt 5 ] && [ "$on_screen" -le 23 ] || fail "$code takes $on_screen lines"
done

for file in "$expected"/*.txt; do
    case $compared in *" ${file##*/} "*) ;; *) fail "nothing is compared with $file" ;; esac
done
finish
