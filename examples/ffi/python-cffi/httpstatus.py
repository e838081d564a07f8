# httpstatus.py - libhttpstatus for Python, by cffi. SPDX-License-Identifier: MIT
"""The reference for HTTP status codes.

Status is one meaning of a code; from_code(), from_name(), from_owner() and from_line() find it, statuses() walks over all and
meanings() over those of a code.
"""
from itertools import count, takewhile
from typing import NamedTuple, Optional

from cffi import FFI

_ffi = FFI()
try:
    with open('/usr/share/libhttpstatus/httpstatus.cdef', encoding='ascii') as _declarations:
        _ffi.cdef(_declarations.read())
except OSError as error:
    raise ImportError(f'{error}; on Debian: apt install libhttpstatus-dev') from None
try:
    _library = _ffi.dlopen('libhttpstatus.so.1')
except OSError as error:
    raise ImportError(f'{error}; on Debian: apt install libhttpstatus1') from None


def _str(text):
    """NULL, which is false but no None to cffi, becomes None."""
    return _ffi.string(text).decode() if text else None


def _int(number):
    """cffi raises OverflowError for what does not fit an int; here it is a code as unknown as any other."""
    return number if -2**31 <= number < 2**31 else 0


def _bytes(text):
    return text if isinstance(text, bytes) else text.encode(errors='replace')


def _c_string(text):
    """A NUL would end it; a line feed in its place is refused just the same."""
    return _ffi.NULL if text is None else _bytes(text).replace(b'\0', b'\n')


def _until_none(function, numbers, convert=_str):
    pairs = ((number, convert(function(number))) for number in numbers)
    return list(takewhile(lambda pair: pair[1], pairs))


_trait_names = _until_none(_library.httpstatus_trait_name, (1 << bit for bit in range(31)))
_roles = {
    'server': _library.HTTPSTATUS_ROLE_SERVER,
    'client': _library.HTTPSTATUS_ROLE_CLIENT,
    'operator': _library.HTTPSTATUS_ROLE_OPERATOR,
}


def _names(bits):
    return [name for bit, name in _trait_names if bits & bit]


def _text(get):
    return property(lambda self: _str(get(self._handle)))


def _list(get, convert=_str):
    def items(self):
        pairs = _until_none(lambda index: get(self._handle, index), count(), convert)
        return [item for _, item in pairs]
    return property(items)


def _status(handle):
    return Status(handle) if handle else None


class Field(NamedTuple):
    """A header field that the sender of a status must, should, may or must not send.

    level is MUST, SHOULD, MAY or MUST NOT; condition is "if the content is a single part", or None.
    """
    name: str
    level: str
    condition: Optional[str]


class Status:
    """One meaning of one code. _handle lives as long as the library is loaded."""
    code = property(lambda self: _library.httpstatus_code(self._handle))
    name = _text(_library.httpstatus_name)
    phrase = _text(_library.httpstatus_phrase)
    line = _text(_library.httpstatus_line)
    description = _text(_library.httpstatus_description)
    owner = _text(_library.httpstatus_owner)
    reference = _text(_library.httpstatus_reference)
    url = _text(_library.httpstatus_url)
    aliases = _list(_library.httpstatus_alias)
    users = _list(_library.httpstatus_user)
    related = _list(_library.httpstatus_related, _status)
    _field_names = _list(_library.httpstatus_field)

    def __init__(self, handle):
        self._handle = handle

    def __eq__(self, other):
        return isinstance(other, Status) and self._handle == other._handle

    def __hash__(self):
        return hash(self._handle)

    def __repr__(self):
        return f'<Status {self.line} ({self.owner})>'

    @property
    def fields(self):
        """A list of Field; a field can be listed twice, with different levels and conditions."""
        return [Field(name, self._level(index), _str(_library.httpstatus_field_condition(self._handle, index)))
                for index, name in enumerate(self._field_names)]

    def _level(self, index):
        return _str(_library.httpstatus_level_name(_library.httpstatus_field_level(self._handle, index)))

    @property
    def traits(self):
        """The names of what holds for the status: ['registered', 'cacheable']."""
        return _names(_library.httpstatus_traits(self._handle))

    def has(self, trait):
        """Whether the status has a trait: 'cacheable'."""
        return trait in self.traits

    def advice(self, role):
        """What to do about the status, for a 'server', a 'client' or an 'operator', or None."""
        return _str(_library.httpstatus_advice(self._handle, _roles.get(role, 0)))


def from_code(code):
    """The preferred meaning of a code, or None."""
    return _status(_library.httpstatus_from_code(_int(code)))


def from_owner(owner, code):
    """What one owner, "nginx", means by a code, or None."""
    owner = _bytes(owner)
    return _status(_library.httpstatus_from_owner_n(owner, len(owner), _int(code)))


def from_name(name):
    """The meaning that has a name, a phrase or an alias, in any spelling, or None."""
    name = _bytes(name)
    return _status(_library.httpstatus_from_name_n(name, len(name)))


def from_line(line):
    """The preferred meaning of the code in a status line, or None."""
    return from_code(parse(line) or 0)


def treat_as(code):
    """The registered status that a recipient treats a code as; vendors' meanings do not count."""
    return _status(_library.httpstatus_treat_as(_int(code)))


def statuses():
    """All meanings, by code and then preferred meaning first."""
    return (_status(_library.httpstatus_at(index)) for index in range(_library.httpstatus_count()))


def meanings(code):
    """All meanings of a code, the preferred one first."""
    status = from_code(code)
    while status:
        yield status
        status = _status(_library.httpstatus_next_meaning(status._handle))


def reason(code):
    """The phrase of a code's preferred meaning, or None."""
    return _str(_library.httpstatus_reason(_int(code)))


def code_traits(code):
    """The names of what holds for a received code, known or not: ['transient'] for 520."""
    return _names(_library.httpstatus_code_traits(_int(code)))


def class_of(code):
    """1 to 5, or None outside 100 to 599."""
    return _library.httpstatus_class(_int(code)) or None


def class_name(status_class):
    """"Client Error" for 4, or None."""
    return _str(_library.httpstatus_class_name(_int(status_class)))


def parse(line):
    """The code in a status line, of str or bytes, or None."""
    line = _bytes(line)
    return _library.httpstatus_parse(line, len(line)) or None


def format(code, phrase=None, version='HTTP/1.1'):
    """A status line without CR LF; ValueError if a phrase or version would break it, or the code is not 100 to 999."""
    arguments = _c_string(version), _int(code), _c_string(phrase)
    length = _library.httpstatus_format(_ffi.NULL, 0, *arguments)
    if length < 0:
        raise ValueError(f'no status line can hold {version!r}, {code!r} and {phrase!r}')
    line = _ffi.new('char[]', length + 1)
    _library.httpstatus_format(line, length + 1, *arguments)
    return _ffi.string(line).decode(errors='surrogateescape')
