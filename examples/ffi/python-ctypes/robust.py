# robust.py - what a status survives, in Python; for whichever httpstatus is on its path. SPDX-License-Identifier: MIT
import builtins
import importlib.util
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor

import httpstatus

STATUSES = list(httpstatus.statuses())


def all_or(good):
    return 'all' if good == len(STATUSES) else good


def equal(others):
    return sum(status == other and status.phrase == other.phrase for status, other in zip(STATUSES, others))


def found_in_map(_=None):
    owners = {status: status.owner for status in STATUSES}
    return sum(owners[httpstatus.from_owner(status.owner, status.code)] == status.owner for status in STATUSES)


def loaded_twice():
    """By import *, which must not replace a builtin; then from the file, as a module of its own."""
    names = {}
    exec('from httpstatus import *', names)
    if names.keys() & vars(builtins).keys() - {'__builtins__', '__doc__', '__name__'}:
        return 0
    spec = importlib.util.spec_from_file_location('again', httpstatus.__file__)
    again = importlib.util.module_from_spec(spec)
    sys.modules['again'] = again
    spec.loader.exec_module(again)
    return sum(str(status) == str(other) for status, other in zip(STATUSES, again.statuses()))


def made_wrongly():
    try:
        return httpstatus.Status(404).phrase
    except TypeError:
        return 'no phrase'


def four_threads():
    with ThreadPoolExecutor(4) as threads:
        return sum(threads.map(found_in_map, range(4))) // 4


if sys.argv[1:] == ['write']:
    pickle.dump(STATUSES, sys.stdout.buffer)
else:
    print('read by another process:', all_or(equal(pickle.load(sys.stdin.buffer))))
    print('printed:', httpstatus.from_code(404))
    print('found in a map:', all_or(found_in_map()))
    print('loaded twice:', all_or(loaded_twice()))
    print('made wrongly:', made_wrongly())
    print('class 4:', httpstatus.class_name(httpstatus.class_of(404)))
    print('class 404:', httpstatus.class_name(404) or 'none')
    print('four threads:', all_or(four_threads()))
