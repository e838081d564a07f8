# common.sh - what the test scripts share; read by each of them from its first lines. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2034 # the variables are for those who read this file
#
# They run in the build folder, with the variables of AM_TESTS_ENVIRONMENT (srcdir, CC, AWK, NM, ...), and with these of the caller:

set -u
: "${EMULATOR:=}" # what runs the programs that are built here, if anything has to: words, before the program
: "${FOREIGN:=}"  # yes if these are programs of another machine
LC_ALL=C
export LC_ALL

top=$(cd "${srcdir:=.}" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/httpstatus-test.XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
failures=0

fail() {
    echo "FAIL: $*"
    failures=$((failures + 1))
}

skip() {
    echo "SKIP: $*"
    exit 77
}

# leave_out WHAT: a part that cannot be run here; a test that passes without it is skipped and says so
left_out=
leave_out() {
    left_out="$left_out${left_out:+, }$*"
}

need() {
    command -v "$1" >/dev/null 2>&1 || skip "$1 is not installed"
}

# is WHAT GOT EXPECTED
is() {
    [ "$2" = "$3" ] || fail "$1: got
$2
but expected
$3"
}

# each_awk COMMAND...: for each awk that there is. $program is the awk, words; $awks counts them.
each_awk() {
    awks=0
    for program in mawk gawk "gawk --posix" original-awk "busybox awk" "$AWK"; do
        command -v "${program%% *}" >/dev/null 2>&1 || { leave_out "$program"; continue; }
        awks=$((awks + 1))
        "$@"
    done
    echo "$awks awks"
}

# reports_trouble OPTION: of the command as a filter
reports_trouble() {
    ./httpstatus "$1" <"$work" >"$work/out" 2>"$work/err"
    is "exit status where the input cannot be read" $? 2
    is "error where the input cannot be read" "$(cut -d : -f 1,2 "$work/err")" "httpstatus: standard input"
    is "output where the input cannot be read" "$(cat "$work/out")" ""
    [ -c /dev/full ] || return 0
    echo 404 | ./httpstatus "$1" >/dev/full 2>"$work/err"
    is "exit status on a full disk" $? 2
    is "error on a full disk" "$(cut -d : -f 1,2 "$work/err")" "httpstatus: cannot write"
}

finish() {
    [ "$failures" = 0 ] || { echo "$failures failed"; exit 1; }
    [ -z "$left_out" ] || skip "not run: $left_out; all else is right"
    exit 0
}
