# httpstatus.py - libhttpstatus for Python, by ctypes. SPDX-License-Identifier: MIT
"""The reference for HTTP status codes.

Status is one meaning of a code; from_code(), from_name(), from_owner() and from_line() find it, statuses() walks over all and
meanings() over those of a code. HTTPStatus stands in for http.HTTPStatus.
"""
import enum
import re
from ctypes import CDLL, c_char_p, c_int, c_size_t, c_void_p, create_string_buffer
from itertools import count, takewhile
from typing import NamedTuple, Optional

try:
    _library = CDLL('libhttpstatus.so.1')
except OSError as error:
    raise ImportError(f'{error}; on Debian: apt install libhttpstatus1') from None


def _function(name, result, *arguments):
    """Without these types, ctypes takes a pointer for an int and cuts it."""
    function = getattr(_library, 'httpstatus_' + name)
    function.restype, function.argtypes = result, arguments
    return function


def _text_function(name, *arguments):
    function = _function(name, c_char_p, *arguments)
    function.errcheck = lambda text, *_: text and text.decode()
    return function


def _status_function(name, *arguments):
    function = _function(name, c_void_p, *arguments)
    function.errcheck = lambda handle, *_: Status(handle) if handle else None
    return function


def _int(number):
    """ctypes takes the lower bits of a number too large for an int, so that 2**32 + 404 would be 404; 0 is no code."""
    return number if -2**31 <= number < 2**31 else 0


def _bytes(text):
    return text if isinstance(text, bytes) else text.encode(errors='replace')


def _c_string(text):
    """A NUL would end it; a line feed in its place is refused just the same."""
    return None if text is None else _bytes(text).replace(b'\0', b'\n')


def _until_none(function, numbers):
    return takewhile(lambda pair: pair[1], ((number, function(number)) for number in numbers))


_trait_name = _text_function('trait_name', c_int)
_traits = _function('traits', c_int, c_void_p)
_field_level = _function('field_level', c_int, c_void_p, c_int)
_field_condition = _text_function('field_condition', c_void_p, c_int)
_level_name = _text_function('level_name', c_int)
_trait_names = dict(_until_none(_trait_name, (1 << bit for bit in range(31))))
_advice = _text_function('advice', c_void_p, c_int)
_roles = {'server': 1, 'client': 2, 'operator': 3}


def _names(bits):
    return [name for bit, name in _trait_names.items() if bits & bit]


def _text(name):
    get = _text_function(name, c_void_p)
    return property(lambda self: get(self._handle))


def _list(name, function=_text_function):
    get = function(name, c_void_p, c_int)
    return property(lambda self: [item for _, item in _until_none(lambda index: get(self._handle, index), count())])


class Field(NamedTuple):
    """A header field that the sender of a status must, should, may or must not send.

    level is MUST, SHOULD, MAY or MUST NOT; condition is "if the content is a single part", or None.
    """
    name: str
    level: str
    condition: Optional[str]


class _Meaning:
    """What is read of a status; _handle is the library's, which lives as long as the library is loaded."""
    name = _text('name')
    phrase = _text('phrase')
    line = _text('line')
    description = _text('description')
    owner = _text('owner')
    reference = _text('reference')
    url = _text('url')
    aliases = _list('alias')
    users = _list('user')
    related = _list('related', _status_function)
    _field_names = _list('field')

    @property
    def fields(self):
        """A list of Field; a field can be listed twice, with different levels and conditions."""
        return [Field(name, _level_name(_field_level(self._handle, index)), _field_condition(self._handle, index))
                for index, name in enumerate(self._field_names)]

    @property
    def traits(self):
        """The names of what holds for the status: ['registered', 'cacheable']."""
        return _names(_traits(self._handle))

    def has(self, trait):
        """Whether the status has a trait: 'cacheable'."""
        return trait in self.traits

    def advice(self, role):
        """What to do about the status, for a 'server', a 'client' or an 'operator', or None."""
        return _advice(self._handle, _roles.get(role, 0))


class Status(_Meaning):
    """One meaning of one code."""
    _code = _function('code', c_int, c_void_p)
    code = property(lambda self: self._code(self._handle))

    def __init__(self, handle):
        self._handle = handle

    def __eq__(self, other):
        return isinstance(other, Status) and self._handle == other._handle

    def __hash__(self):
        return hash(self._handle)

    def __repr__(self):
        return f'<Status {self.line} ({self.owner})>'


_from_code = _status_function('from_code', c_int)
_from_owner_n = _status_function('from_owner_n', c_char_p, c_size_t, c_int)
_from_name_n = _status_function('from_name_n', c_char_p, c_size_t)
_treat_as = _status_function('treat_as', c_int)
_count = _function('count', c_int)
_at = _status_function('at', c_int)
_next_meaning = _status_function('next_meaning', c_void_p)
_reason = _text_function('reason', c_int)
_code_traits = _function('code_traits', c_int, c_int)
_class = _function('class', c_int, c_int)
_class_name = _text_function('class_name', c_int)
_parse = _function('parse', c_int, c_char_p, c_size_t)
_format = _function('format', c_int, c_char_p, c_size_t, c_char_p, c_int, c_char_p)


def from_code(code):
    """The preferred meaning of a code, or None."""
    return _from_code(_int(code))


def from_owner(owner, code):
    """What one owner, "nginx", means by a code, or None."""
    owner = _bytes(owner)
    return _from_owner_n(owner, len(owner), _int(code))


def from_name(name):
    """The meaning that has a name, a phrase or an alias, in any spelling, or None."""
    name = _bytes(name)
    return _from_name_n(name, len(name))


def from_line(line):
    """The preferred meaning of the code in a status line, or None."""
    return from_code(parse(line) or 0)


def treat_as(code):
    """The registered status that a recipient treats a code as; vendors' meanings do not count."""
    return _treat_as(_int(code))


def statuses():
    """All meanings, by code and then preferred meaning first."""
    return map(_at, range(_count()))


def meanings(code):
    """All meanings of a code, the preferred one first."""
    status = from_code(code)
    while status:
        yield status
        status = _next_meaning(status._handle)


def reason(code):
    """The phrase of a code's preferred meaning, or None."""
    return _reason(_int(code))


def code_traits(code):
    """The names of what holds for a received code, known or not: ['transient'] for 520."""
    return _names(_code_traits(_int(code)))


def class_of(code):
    """1 to 5, or None outside 100 to 599."""
    return _class(_int(code)) or None


def class_name(status_class):
    """"Client Error" for 4, or None."""
    return _class_name(_int(status_class))


def parse(line):
    """The code in a status line, of str or bytes, or None."""
    line = _bytes(line)
    return _parse(line, len(line)) or None


def format(code, phrase=None, version='HTTP/1.1'):
    """A status line without CR LF; ValueError if a phrase or version would break it, or the code is not 100 to 999."""
    arguments = _c_string(version), _int(code), _c_string(phrase)
    length = _format(None, 0, *arguments)
    if length < 0:
        raise ValueError(f'no status line can hold {version!r}, {code!r} and {phrase!r}')
    line = create_string_buffer(length + 1)
    _format(line, len(line), *arguments)
    return line.value.decode(errors='surrogateescape')


class _Code(_Meaning, enum.IntEnum):
    """A code, and what is read of its preferred meaning; a drop-in for http.HTTPStatus."""
    is_informational = property(lambda self: class_of(self) == 1)
    is_success = property(lambda self: class_of(self) == 2)
    is_redirection = property(lambda self: class_of(self) == 3)
    is_client_error = property(lambda self: class_of(self) == 4)
    is_server_error = property(lambda self: class_of(self) == 5)

    def __init__(self, code):
        self._handle = from_code(code)._handle


def constant(status, name):
    """A name or an alias as a constant is written; it follows the owner's unless it is registered.

    "I'm a teapot" is IM_A_TEAPOT; "Origin DNS Error" is CLOUDFLARE_ORIGIN_DNS_ERROR.
    """
    words = name if status.has('registered') else f'{status.owner} {name}'
    return re.sub('[^A-Z0-9]+', '_', words.upper().replace("'", '')).strip('_')


def _members():
    """Each code under its preferred name; then the other names, and the aliases that no code has."""
    known = sorted(statuses(), key=lambda status: status != from_code(status.code))
    members = {}
    for status in known:
        name = constant(status, status.name)
        if members.setdefault(name, status.code) != status.code:
            members[f'{name}_{status.code}'] = status.code
    for status in known:
        for alias in status.aliases:
            members.setdefault(constant(status, alias), status.code)
    return members


HTTPStatus = _Code('HTTPStatus', _members(), module=__name__)
