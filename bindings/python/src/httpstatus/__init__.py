# __init__.py - the package httpstatus: libhttpstatus for Python. SPDX-License-Identifier: MIT
"""The reference for HTTP status codes: their owners, and what to do about them.

HTTPStatus replaces http.HTTPStatus. It has all known codes, with their names of today
and the former ones:

>>> HTTPStatus.NOT_FOUND.phrase
'Not Found'
>>> HTTPStatus.REQUEST_ENTITY_TOO_LARGE is HTTPStatus.CONTENT_TOO_LARGE
True
>>> HTTPStatus(499)
<HTTPStatus.NGINX_CLIENT_CLOSED_REQUEST: 499>

A Status is one meaning of a code, with every fact that is known about it; a code can
have several. from_code(), from_name(), from_owner() and from_line() find one, meanings()
lists those of a code, and statuses() lists all:

>>> status = from_code(503)
>>> status.has('transient'), [field.name for field in status.fields]
(True, ['Retry-After'])

A received code need not be known. treat_as() and code_traits() are defined for every
number:

>>> treat_as(560).line, code_traits(560)
('500 Internal Server Error', ('transient',))

parse() reads a status line, and httpstatus.format() writes one:

>>> parse('HTTP/1.1 404'), format(404)
(404, 'HTTP/1.1 404 Not Found')
"""
from ._codes import HTTPStatus
from ._status import Field, Status, class_name, class_of, code_traits
from ._status import format as format
from ._status import from_code, from_line, from_name, from_owner, meanings, parse, reason, statuses, treat_as

# Not format, which is a builtin.
__all__ = ['Field', 'HTTPStatus', 'Status', 'class_name', 'class_of', 'code_traits', 'from_code', 'from_line', 'from_name',
           'from_owner', 'meanings', 'parse', 'reason', 'statuses', 'treat_as']

# Pickles and error messages name the package, not the modules that it happens to be made of.
for _public in Field, HTTPStatus, Status:
    _public.__module__ = __name__
