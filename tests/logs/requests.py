# requests.py - asks a server, and writes what the client received, a line for each request: the status, 000 for none; who
# answered, as the fields Answered-By or Server say, "-" for neither; and the name of the request. SPDX-License-Identifier: MIT
#
#     requests.py PORT URL CODES [OPTION...]    URL: what is before each path; OPTION: of curl
import base64
import contextlib
import re
import socket
import subprocess
import sys

port, url, codes, *options = sys.argv[1:]
target = url.encode() if options else b""  # as a proxy is asked

# What clients send to be taken for a status, or to hide one. The server answers with another status than 200.
HOSTILE = rb"""
" 200 "
\
\"
\\
\" 200 \"
\\" 200 "
' 200 '
200
404 200
HTTP/1.1" 200 5
 HTTP/1.1" 200 5 "-" "-"
 HTTP/1.1\" 200 5 \"-\" \"-\"
"GET / HTTP/1.1" 200 5
- - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 5
"status":200
","status":200,"x":"
\","status":200,"x":"
"},"status":200,"x":{"
{"status":200}
status=200
" status=200 "
" status=200 x="
level=info status=200
0/0/0/0/0 200 5 - - ----
} {} "GET / HTTP/1.1" 200
TCP_MISS/200 5 GET
1.000 5 ::1 TCP_MISS/200
[200]: GET /
| 200 |
200 1.234 ms - 5
- 200 -
Completed 200 OK in 5ms
HTTP/1.1 200 OK
< HTTP/1.1 200 OK
%22%20200%20
%5C%22%20200%20
%0A200%20OK
%0D%0AHTTP/1.1%20200%20OK
%1B%5B32m200
%00%FF%20200
\n200 OK
\x22 200 \x22
\u0022 200 \u0022
&quot; 200
%s%s%n
""".strip(b"\n").split(b"\n")
HOSTILE += [b"\t200\t", b"\x1b[32m200\x1b[0m", b"\x01\x02\x7f", b"\x80\xff 200 \xc3", b"\xe2\x80\xa8200 ", b"\r200 "]

MANY = b"x" * 70000


def note(status, by, name):
    print(status, by or "-", name.encode("unicode_escape").decode(), sep="\t", flush=True)


def get(name, path, *more):
    """With curl."""
    command = ["curl", "--silent", "--output", "/dev/null", "--write-out", "%{http_code} %header{answered-by} %header{server}"]
    received = subprocess.run([*command, "--max-time", "9", *options, *more, url + path],
                              stdout=subprocess.PIPE, check=False).stdout.decode().split()
    note(received[0], received[1] if len(received) > 1 else "", name)


def send(name, request):
    """These bytes. A server may answer before it has read all, and close; or answer, and wait for more."""
    answer = b""
    with socket.create_connection(("127.0.0.1", int(port)), timeout=4) as connection, contextlib.suppress(OSError):
        connection.sendall(request)
        while received := connection.recv(65536):
            answer += received
            connection.settimeout(0.1)
    status = re.match(rb"HTTP/[0-9.]+ ([0-9]{3})", answer)
    by = re.search(rb"\nAnswered-By: *(\S+)", answer, re.I) or re.search(rb"\nServer: *(\S+)", answer, re.I)
    note(status[1].decode() if status else "000", by[1].decode() if by else "", name)


def send_head(name, line, *fields):
    send(name, b"\r\n".join([line, *fields, b"Connection: close", b"", b""]))


def ask_for_each_status():
    for code in codes.split():
        send_head(code, b"GET %s/status/%s HTTP/1.1" % (target, code.encode()), b"Host: localhost")


def ask_as_browsers_do():
    get("file", "/file")
    get("unchanged", "/file", "--header", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT")
    get("part", "/file", "--range", "0-3")
    get("no such part", "/file", "--range", "9999999-")
    get("folder", "/folder?x=1")
    get("head", "/status/200", "--head")
    get("head of missing", "/missing", "--head")
    get("post", "/status/201", "--data", "x=1")
    get("post to a file", "/file", "--data", "x=1")
    get("trace", "/file", "--request", "TRACE")
    get("unknown method", "/file", "--request", "BREW")
    get("options", "/file", "--request", "OPTIONS")
    get("no password", "/private/status/200")
    get("wrong password", "/private/status/200", "--user", "frank:wrong")
    get("forbidden", "/forbidden")
    get("HTTP/1.0", "/status/200", "--http1.0")
    get("dead", "/dead")


def ask_what_is_malformed():
    host = b"Host: localhost"
    send("garbage", b"garbage\r\n\r\n")
    send("empty lines", b"\r\n\r\n\r\n\r\n")
    send("no version", b"GET %s/status/404\r\n\r\n" % target)
    send_head("wrong version", b"GET %s/status/404 HTTP/7.7" % target, host)
    send_head("long version", b"GET %s/status/404 HTTP/1.1.1.1" % target, host)
    send_head("no host", b"GET /status/404 HTTP/1.1")
    send_head("two hosts", b"GET %s/status/404 HTTP/1.1" % target, host, b"Host: b")
    send_head("no colon", b"GET %s/status/404 HTTP/1.1" % target, host, b"no colon")
    send_head("NUL in target", b"GET %s/status/404/\0/ HTTP/1.1" % target, host)
    send_head("NUL in field", b"GET %s/status/404 HTTP/1.1" % target, host, b"User-Agent: a\0b")
    send_head("wrong length", b"POST %s/status/404 HTTP/1.1" % target, host, b"Content-Length: x")
    send_head("unknown coding", b"POST %s/status/404 HTTP/1.1" % target, host, b"Transfer-Encoding: 200")
    send_head("up and out", b"GET %s/../../../../status HTTP/1.1" % target, host)
    send_head("long target", b"GET %s/status/404?%s HTTP/1.1" % (target, MANY), host)
    send_head("long field", b"GET %s/status/404 HTTP/1.1" % target, host, b"User-Agent: " + MANY)
    send("much content", b"POST %s/status/404 HTTP/1.1\r\n%s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
         % (target, host, len(MANY), MANY))
    send("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
    send("TLS", b"\x16\x03\x01\x00\x3d\x01\x00\x00\x39\x03\x03 200 \"\\\" 200 \xff\x80\x01\x7f\r\n"
         b"45678901234\0\0\x02\x13\x01\x01\0\0\x0a\0")
    send("RDP", b"\x03\0\0\x2f\x2a\xe0\0\0\0\0\0Cookie: mstshash=200\r\n\r\n")


def ask_with(value):
    """In each part of a request that a server may log."""
    name = value.decode("latin-1")
    line = b"GET %s/status/404%s HTTP/1.1"
    host = b"Host: localhost"
    send_head(f"path {name}", line % (target, b"/" + value), host)
    send_head(f"path without spaces {name}", line % (target, b"/" + value.replace(b" ", b"%20")), host)
    send_head(f"query {name}", line % (target, b"?" + value.replace(b" ", b"+")), host)
    send_head(f"agent and referer {name}", line % (target, b""), host, b"User-Agent: " + value, b"Referer: " + value)
    send_head(f"user {name}", b"GET %s/private/status/404 HTTP/1.1" % target, host,
              b"Authorization: Basic " + base64.b64encode(value + b":x"))
    send_head(f"host {name}", line % (b"", b""), b"Host: " + value)
    send_head(f"method {name}", value + b" %s/status/404 HTTP/1.1" % target, host)


ask_for_each_status()
ask_as_browsers_do()
ask_what_is_malformed()
for hostile in HOSTILE:
    ask_with(hostile)
# Servers note down when these end.
get("slow", "/slow")
get("leaves", "/slow", "--max-time", "0.2")
