#!/bin/sh
# The command as a filter. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# annotates INPUT OUTPUT (printf formats)
annotates() {
    # shellcheck disable=SC2059 # they are formats
    printf "$1" | ./httpstatus --annotate >"$work/out" 2>"$work/err"
    is "exit status for '$1'" $? 0
    # shellcheck disable=SC2059
    printf "$2" >"$work/expected"
    cmp "$work/out" "$work/expected" || fail "for '$1': $(cat "$work/out")"
    is "errors for '$1'" "$(cat "$work/err")" ""
}

# has_none INPUT: no status, which is said, and nothing is added
has_none() {
    # shellcheck disable=SC2059
    printf "$1" >"$work/in"
    ./httpstatus --annotate <"$work/in" >"$work/out" 2>"$work/err"
    is "exit status for '$1'" $? 1
    cmp "$work/in" "$work/out" || fail "for '$1': $(cat "$work/out")"
    is "errors for '$1'" "$(cat "$work/err")" "httpstatus: no line has a status: --log, --json-key or --column can say where it is"
}

log='127.0.0.1 - - [22/Nov/2026:12:00:00 +0000] '
has_none ''
annotates '404\n' '404 Not Found\n'
annotates '404' '404 Not Found'
annotates '404\r\n500\r\n' '404 Not Found\r\n500 Internal Server Error\r\n'
annotates '404 and more\n' '404 Not Found and more\n'
annotates '\n\n200\n\n' '\n\n200 OK\n\n'
annotates '471\n99\n4040\n 404\nx404\n404x\n' '471\n99\n4040\n 404\nx404\n404x\n'
annotates "$log"'"GET / HTTP/1.1" 200 612\n' "$log"'"GET / HTTP/1.1" 200 OK 612\n'
annotates "$log"'"GET / HTTP/1.1" 522 0 "http://x/" "curl/8"\n' "$log"'"GET / HTTP/1.1" 522 Connection Timed Out 0 "http://x/" "curl/8"\n'
annotates "$log"'"GET /\\" 200 HTTP/1.1" 499 0\n' "$log"'"GET /\\" 200 HTTP/1.1" 499 Client Closed Request 0\n'
annotates "$log"'"GET / HTTP/1.1" 404\n' "$log"'"GET / HTTP/1.1" 404 Not Found\n'
has_none "$log"'"GET / HTTP/1.1" - 0\n'
# The quoted string is a request, or what a client sent in place of one, and the first of its line.
has_none '"\n""\n"" \n"" 4\n"" 404\n"-" 404\n"x" 404\n"GET /" 404\n'
annotates "$log"'"" 400 0\n' "$log"'"" 400 Bad Request 0\n'
annotates "$log"'"-" 408 -\n' "$log"'"-" 408 Request Timeout -\n'
annotates "$log"'"\\x16\\x03\\x01" 400 150\n' "$log"'"\\x16\\x03\\x01" 400 Bad Request 150\n'
annotates "$log"'"GET /" 200 5\n' "$log"'"GET /" 200 OK 5\n'
annotates '"GET / HTTP/1.1" 404\n"GET / HTTP/2" 404\n"M-SEARCH * HTTP/1.1" 404\n' \
    '"GET / HTTP/1.1" 404 Not Found\n"GET / HTTP/2" 404 Not Found\n"M-SEARCH * HTTP/1.1" 404 Not Found\n'
annotates '"GET / HTTP/1" 404\n"GET / HTTP/1.1 " 404\n"GET / HTTP/11" 404\n" / HTTP/1.1" 404\n"get / HTTP/1.1" 404\n' \
    '"GET / HTTP/1" 404 Not Found\n"GET / HTTP/1.1 " 404\n"GET / HTTP/11" 404\n" / HTTP/1.1" 404\n"get / HTTP/1.1" 404\n'
has_none '"a" "GET / HTTP/1.1" 404\n"GET / HTTP/1.1" "a" 404\n"GET / HTTP/1.1"  404\n"GET / HTTP/1.1"404\n'
for time in '[22/nov/2026:12:00:00 +0000] ' '[22/Nov/2026 12:00:00 +0000] ' '[22/Nov/2026:12:00:00 0000] ' '[22/Nov/2026:12:00:00 +0000]' \
    '22/Nov/2026:12:00:00 +0000] ' '[2/Nov/2026:12:00:00 +0000] ' '[22/Nov/2026:1a:00:00 +0000] ' '[22/NOV/2026:12:00:00 +0000] '; do
    has_none "$time"'"-" 404\n'
done
# Some servers escape no quotes: what a client can put before the last one says nothing.
raw='127.0.0.1 - - [22/Nov/2026 12:00:00] '
annotates "$raw"'"GET / HTTP/1.1" 200 5 "-" "-" HTTP/1.1" 400 -\n'"$raw"'"" 414 -\n' \
    "$raw"'"GET / HTTP/1.1" 200 5 "-" "-" HTTP/1.1" 400 Bad Request -\n'"$raw"'"" 414 URI Too Long -\n'
annotates 'INFO:     127.0.0.1:4711 - "GET /?"+200+" HTTP/1.1" 404\n' 'INFO:     127.0.0.1:4711 - "GET /?"+200+" HTTP/1.1" 404 Not Found\n'
has_none "error: (b'GET $log"'"GET / HTTP/1.1" 200 5)\n'
has_none "$raw"'code 400, message Bad request syntax (GET [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 5)\n'
has_none "$raw"'code 400, message Bad request syntax (GET /"GET / HTTP/1.1" 200 5)\nerror: (b'"'"'} "GET / HTTP/1.1" 200 /)\n'
# Only a quote that closes is before a status, so that nobody writes one into a request; Apache doubles backslashes.
annotates "$log"'" 200 x" 400 150 "-" "-"\n' "$log"'" 200 x" 400 Bad Request 150 "-" "-"\n'
annotates "$log"'"GET /\\\\" 400 0\n' "$log"'"GET /\\\\" 400 Bad Request 0\n'
annotates 'a\\" 200 [] "GET / HTTP/1.1" 404 0\n' 'a\\" 200 [] "GET / HTTP/1.1" 404 Not Found 0\n'
annotates "$log"'"\\\\\\" 200 " 500\n' "$log"'"\\\\\\" 200 " 500 Internal Server Error\n'
# A status line, and numbers that are no status.
annotates 'HTTP/2 404\nHTTP/2 404 \r\nHTTP/1.1 404\n' 'HTTP/2 404 Not Found\nHTTP/2 404 Not Found \r\nHTTP/1.1 404 Not Found\n'
annotates 'HTTP/1.1 200 OK\r\nHTTP/1.1 404 Nothing here\nHTTP/1.1 600\nHTTP/x 404\nHTTP/1. 404\nHTTP/1.1404\nHTTP/10 404\n' \
    'HTTP/1.1 200 OK\r\nHTTP/1.1 404 Nothing here\nHTTP/1.1 600 Invalid Header\nHTTP/x 404\nHTTP/1. 404\nHTTP/1.1404\nHTTP/10 404\n'
has_none '000\n099\n'"$log"'"GET / HTTP/1.1" 000 0\n'
# A phrase that is there is not added, whatever its spelling.
annotates '200 OK\n200 ok\n302 Moved Temporarily\n302 Moved Temporarily.\n' '200 OK\n200 ok\n302 Moved Temporarily\n302 Moved Temporarily.\n'
annotates '200 OKAYS\n302 Move\n404 OK\n200 O\n' '200 OK OKAYS\n302 Found Move\n404 Not Found OK\n200 OK O\n'
annotates "$log"'"GET / HTTP/1.1" 404 NOT FOUND 9\n' "$log"'"GET / HTTP/1.1" 404 NOT FOUND 9\n'
annotates 'a\0b\377\n404 \0\n' 'a\0b\377\n404 Not Found \0\n'

# Every code there can be, against the library's own list; a second time, nothing changes.
seq 0 1100 | ./httpstatus --annotate >"$work/out"
./httpstatus --field=code,phrase | tr '\t' ' ' | $AWK '{ line[$1] = $0 }
    END { for (code = 0; code <= 1100; code++) print code in line ? line[code] : code }' >"$work/expected"
cmp "$work/out" "$work/expected" || fail "the filter and the list differ"
./httpstatus --annotate <"$work/out" | cmp - "$work/out" || fail "annotating twice changes something"

# Lines of all lengths round that of the buffers, and one far longer.
for length in 131068 131069 131070 131071 131072 131073 262143 262144 262145 1000000; do
    { printf '404 '; head -c "$length" /dev/zero | tr '\0' x; printf '\n500\n'; } >"$work/in"
    ./httpstatus --annotate <"$work/in" >"$work/out"
    sed 's/^404/404 Not Found/; s/^500/500 Internal Server Error/' "$work/in" | cmp - "$work/out" || fail "a line of $length bytes"
done

# A number that a buffer cuts is no status, and a name that it cuts is taken for the phrase.
for behind in 5 KB '' ' x'; do
    { head -c 131052 /dev/zero | tr '\0' x; printf '"GET / HTTP/1.1" 404%s\n' "$behind"; } >"$work/in"
    ./httpstatus --annotate <"$work/in" | cmp - "$work/in" || fail "a number before '$behind' where a buffer ends"
done

for behind in ' N' ' Not Foun' ' Not Found'; do
    { head -c 131051 /dev/zero | tr '\0' x; printf '"GET / HTTP/1.1" 404%s\n' "$behind"; } >"$work/in"
    ./httpstatus --annotate <"$work/in" | cmp - "$work/in" || fail "a name '$behind' where a buffer ends"
done

# A pipe that is cut into pieces at any byte.
(for piece in 4 0 4 '\n5' 0 '0\n' '2' '0' '0'; do
    # shellcheck disable=SC2059
    printf "$piece"
    sleep 0.02
done) | ./httpstatus --annotate >"$work/out"
is "a slow pipe" "$(cat "$work/out")" "404 Not Found
500 Internal Server Error
200 OK"

# Whoever follows a log sees a line when it is there, not when the next ones have come.
if command -v timeout >/dev/null && mkfifo "$work/seen"; then
    { echo 404; timeout 60 cat "$work/seen"; } | ./httpstatus --annotate | { IFS= read -r line; echo "$line" >"$work/seen"; cat; } >"$work/out"
    is "a line before the end of the input" "$(cat "$work/out")" "404 Not Found"
fi

# Trouble.
reports_trouble --annotate
./httpstatus --annotate 404 </dev/null >"$work/out" 2>"$work/err"
is "exit status where there is no such file" $? 2
is "error where there is no such file" "$(cat "$work/err")" "httpstatus: 404: No such file or directory"
yes 404 | head -n 1000000 | { trap '' PIPE; ./httpstatus --annotate 2>"$work/err"; echo $? >"$work/status"; } | head -n 1 >"$work/out"
is "exit status when nobody reads on and SIGPIPE is ignored" "$(cat "$work/status")" 2
is "error when nobody reads on and SIGPIPE is ignored" "$(cat "$work/err")" ""
finish
