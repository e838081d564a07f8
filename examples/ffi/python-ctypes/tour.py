# tour.py - what every language here does, in Python; for whichever httpstatus is on its path. SPDX-License-Identifier: MIT
import sys
import time

try:
    import httpstatus
    httpstatus.reason(404)  # loads the library
except ImportError as error:
    sys.exit(str(error))


def line_of(status):
    return status.line if status else 'none'


def phrase_of(status):
    return status.phrase if status else 'none'


def format_or_refused(code, phrase=None):
    try:
        return httpstatus.format(code, phrase)
    except ValueError:
        return 'refused'


def answer():
    not_found = httpstatus.from_code(404)
    for code in 404, 471, -1:
        print(f'code {code}: {httpstatus.reason(code) or "none"}')
    for name in 'Payload Too Large', 'No Such Status':
        print(f'name {name}: {line_of(httpstatus.from_name(name))}')
    for line in 'HTTP/1.1 522', 'HTTP/1.1 5222':
        status = httpstatus.from_line(line + ' \r\n')
        print(f'line {line}: {line_of(status)}')
    for code in 499, 404:
        print(f'nginx {code}: {phrase_of(httpstatus.from_owner("nginx", code))}')
    print('meanings of 420:', ', '.join(f'{status.phrase} ({status.owner})' for status in httpstatus.meanings(420)))
    for code in 206, 401:
        for field in httpstatus.from_code(code).fields:
            print(f'field of {code}:', *filter(None, field))
    for trait in 'cacheable', 'redirect':
        print(f'404 {trait}: {"yes" if not_found.has(trait) else "no"}')
    for code in 199, 299, 520, 999:
        print(f'{code} is treated as: {httpstatus.treat_as(code).line}')
        print(f'traits of a received {code}:', ','.join(httpstatus.code_traits(code)) or 'none')
    for code in 413, 520:
        for article, role in ('a', 'server'), ('a', 'client'), ('an', 'operator'):
            advice = httpstatus.from_code(code).advice(role)
            print(f'{code} for {article} {role}:', advice or 'none')
    for status in httpstatus.from_code(401).related:
        print('related to 401:', status.line)
    print('format 404:', format_or_refused(404))
    print(r'format 404 Not\r\nFound:', format_or_refused(404, 'Not\r\nFound'))


def walk():
    for status in httpstatus.statuses():
        print(status.code, status.name, status.phrase, status.owner, ','.join(status.traits), sep='\t')


def cost(calls):
    start = time.perf_counter_ns()
    for _ in range(calls):
        httpstatus.reason(404)
    print(time.perf_counter_ns() - start)


if sys.argv[1:2] == ['cost']:
    cost(int(sys.argv[2]))
else:
    answer()
    walk()
