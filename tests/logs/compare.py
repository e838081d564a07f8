# compare.py - compares what httpstatus reads in a log with what the client received. SPDX-License-Identifier: MIT
#
#     compare.py HTTPSTATUS EXPECTED LOG [OPTION...]
#
# EXPECTED has a line for each line of the log that is a request, in that order: the status that the log has, or "-", and the name
# of the request. With "?" after the status, the log's format leaves open where the request ends, so that the line is read right
# or not at all. The log may have other lines. OPTION: of httpstatus; --phrases: the server writes phrases itself, if it knows one.
import collections
import subprocess
import sys

has_phrases = "--phrases" in sys.argv
httpstatus, expected_file, log_file, *options = [argument for argument in sys.argv[1:] if argument != "--phrases"]


def ask(option, text, more=options):
    return subprocess.run([httpstatus, *more, *option.split()], input=text, stdout=subprocess.PIPE, check=True).stdout


def read(file):
    with open(file, "rb") as opened:
        return opened.read()


def stop(why):
    sys.exit(f"{log_file}: {why}")


NEAR = 10  # servers that answer first and log then may swap neighbours
Request = collections.namedtuple("Request", "status is_certain name")
log = read(log_file)
requests = []
for row in read(expected_file).splitlines():
    status, name = row.split(b"\t", 1)
    if status != b"-":
        requests.append(Request(status.rstrip(b"?"), not status.endswith(b"?"), name))
phrases = dict(line.split(b"\t") for line in ask("--field=code,phrase", b"", []).splitlines())


def compare_counts():
    """The lines of each status, and those that have none."""
    least = collections.Counter(request.status for request in requests if request.is_certain)
    most = collections.Counter(request.status for request in requests)
    lines = log.count(b"\n")
    least[b""], most[b""] = lines - most.total(), lines - least.total()
    rows = [row.split(b"\t") for row in ask("--count --tsv", log).splitlines()[1:]]
    counted = {code: int(count) for code, _, count, *_ in rows}
    for code in sorted({*most, *counted}):
        if not least[code] <= counted.get(code, 0) <= most[code]:
            what = code.decode() or "lines without a status"
            stop(f"{what}: {least[code]} to {most[code]} expected, {counted.get(code, 0)} counted")


def status_before_phrase(line, annotated):
    """The status in the line after which a phrase was added, and nothing else; None if the line is as it was."""
    if line == annotated:
        return None
    for at in range(3, len(line) + 1):
        code = line[:at].removesuffix(b'"')[-3:]
        for phrase in (b" %s", b',"status_phrase":"%s"'):
            if code in phrases and annotated == line[:at] + phrase % phrases[code] + line[at:]:
                return code
    stop(f"not what --annotate should make of it:\n    {line}\n    {annotated}")


def take(status, wanted):
    """The next request of this status, out of those wanted, if not too many others are before it; rather one that is certain to be
    read."""
    uncertain = None
    others = 0
    for index, request in enumerate(wanted):
        if request.status == status and request.is_certain:
            return wanted.pop(index)
        if request.status == status and uncertain is None:
            uncertain = index
        others += request.is_certain and not has_phrases
        if others > NEAR:
            break
    return None if uncertain is None else wanted.pop(uncertain)


def compare_phrases():
    """Each request gets the phrase of its status; a second run finds nothing to add."""
    annotated = ask("--annotate", log)
    lines, results = log.split(b"\n"), annotated.split(b"\n")
    if len(lines) != len(results):
        stop(f"{len(lines) - 1} lines, annotated {len(results) - 1}")
    wanted = [request for request in requests if request.status in phrases]
    for line, result in zip(lines, results):
        status = status_before_phrase(line, result)
        if status and not take(status, wanted):
            stop(f"{status.decode()} is not the status of this line, or it is not a request:\n    {line}")
    missed = [request.name for request in wanted if request.is_certain and not has_phrases]
    if missed:
        stop(f"no phrase was added for {missed}")
    if ask("--annotate", annotated) != annotated:
        stop("annotating twice changes more")


compare_phrases()
compare_counts()
print(f"{log_file}: {len(requests)}")
