"""The request and the response on the page are messages of HTTP/1.1 (RFC 9112), and have what the registry says of the status.
SPDX-License-Identifier: MIT
"""
import re

TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
START_LINES = {"request": rf"{TOKEN} (/|http://example\.org/)[!-~]* HTTP/1\.1", "response": r"HTTP/1\.1 [1-9]\d\d [ -~]+"}


def split_exchange(text):
    """Head and content of the request, then of the response."""
    request, response = re.split(r"\n\n(?=HTTP/1\.1 )", text)
    return request.partition("\n\n")[::2] + response.partition("\n\n")[::2]


def read_head(kind, head):
    """The start line and the fields; the faults that it has."""
    start, *lines = head.rstrip("\n").split("\n")
    faults = [field for field in lines if not re.fullmatch(TOKEN + r": [!-~]+( [!-~]+)*", field)]
    if not re.fullmatch(START_LINES[kind], start):
        faults.append(start)
    return start, {name.lower(): value for name, _, value in (field.partition(": ") for field in lines)}, faults


def is_sent(status):
    return "unsent" not in status["traits"]


def has_example(status, is_omitted):
    """Of a status that is not registered and has no fields, the script shows the status line alone."""
    return is_sent(status) and not is_omitted and ("registered" in status["traits"] or bool(status["fields"]))


def is_required(field):
    return field["level"] in ("MUST", "SHOULD") and field["condition"] in (None, "in HTTP/1.1")


def faults_of(status, text):
    request_head, request_content, head, content = split_exchange(text)
    _, request, faults = read_head("request", request_head)
    start, response, more = read_head("response", head)
    faults += more
    if start != f"HTTP/1.1 {status['code']} {status['phrase']}":
        faults.append("the status line")
    if request.get("host") != "example.org":
        faults.append("no Host")
    # The client waits with the content for a response, or never sends it.
    if request_content and int(request["content-length"]) != len(request_content.rstrip("\n")):
        faults.append("Content-Length of the request")
    if int(response.get("content-length", 0)) != len(content):
        faults.append("Content-Length of the response")
    if content and "empty" in status["traits"]:
        faults.append("content")
    for field in status["fields"]:
        name = field["name"].lower()
        if is_required(field) and name not in response:
            faults.append(f"no {name}")
        if field["level"] == "MUST NOT" and field["condition"] is None and name in response:
            faults.append(name)
    return faults
