#!/bin/sh
# The filters' memory does not grow with the input: a hundred million bytes, as lines or as one line, in room for the program and
# its buffers. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

[ -z "$FOREIGN" ] || skip "an emulator takes more room than the command"
# shellcheck disable=SC3045 # that is what is tested
(ulimit -v 16384) 2>/dev/null || skip "the shell cannot limit memory (ulimit -v)"

lines() {
    yes '127.0.0.1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 612' | head -c 100000000
}

# size: lines and bytes
size() {
    wc -lc | tr -s ' ' | sed 's/^ //'
}

# in_room OPTION: standard input through the command, in 16 MiB
in_room() {
    # shellcheck disable=SC3045
    (ulimit -v 16384; exec ./httpstatus "$1")
}

is "lines in 16 MiB" "$(lines | in_room --annotate | size)" "$(lines | sed 's/" 200 /" 200 OK /' | size)"
is "one line in 16 MiB" "$(head -c 100000000 /dev/zero | in_room --annotate | size)" "0 100000000"
is "--count in 16 MiB" "$(lines | in_room --count | wc -l)" 6
finish
