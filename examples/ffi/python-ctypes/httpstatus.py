# httpstatus.py - libhttpstatus for Python, by ctypes. SPDX-License-Identifier: MIT
"""The reference for HTTP status codes.

Status is one meaning of a code; from_code(), from_name(), from_owner() and from_line() find it, statuses() walks over all and
meanings() over those of a code. HTTPStatus stands in for http.HTTPStatus.

All meanings are read once, at import. They are plain values: they compare, hash, print and pickle.
"""
import enum
import re
from ctypes import PyDLL, c_char_p, c_int, c_size_t, c_void_p, create_string_buffer
from dataclasses import dataclass, field
from itertools import count, takewhile
from typing import NamedTuple, Optional, Tuple

__all__ = ['Field', 'HTTPStatus', 'Status', 'class_name', 'class_of', 'code_traits', 'constant', 'from_code', 'from_line',
           'from_name', 'from_owner', 'meanings', 'parse', 'reason', 'statuses', 'treat_as']  # not format, a builtin

try:
    _library = PyDLL('libhttpstatus.so.1')  # unlike CDLL it keeps the GIL, which costs more than these functions
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


def _int(number):
    """ctypes takes the lower bits of a number too large for an int, so that 2**32 + 404 would be 404; 0 is no code."""
    return number if -2**31 <= number < 2**31 else 0


def _bytes(text):
    return text if isinstance(text, bytes) else text.encode(errors='replace')


def _c_string(text):
    """A NUL would end it; a line feed in its place is refused just the same."""
    return None if text is None else _bytes(text).replace(b'\0', b'\n')


def _items(get, *arguments):
    """What a function returns for 0, 1, ... until it returns nothing."""
    return tuple(takewhile(bool, (get(*arguments, index) for index in count())))


class Field(NamedTuple):
    """A header field that the sender of a status must, should, may or must not send.

    level is MUST, SHOULD, MAY or MUST NOT; condition is "if the content is a single part", or None.
    """
    name: str
    level: str
    condition: Optional[str]


class _Meaning:
    """What a Status and an HTTPStatus can be asked."""

    def has(self, trait):
        """Whether the status has a trait: 'cacheable'."""
        return trait in self.traits

    def advice(self, role):
        """What to do about the status, for a 'server', a 'client' or an 'operator', or None."""
        return dict(self.advices).get(role)

    @property
    def related(self):
        """The statuses that are often confused with this one."""
        return tuple(map(from_code, self.related_codes))


@dataclass(frozen=True, repr=False)
class Status(_Meaning):
    """One meaning of one code, which its code and owner identify."""
    code: int
    name: str = field(compare=False)
    phrase: str = field(compare=False)
    line: str = field(compare=False)
    description: str = field(compare=False)
    owner: str
    reference: str = field(compare=False)
    url: str = field(compare=False)
    aliases: Tuple[str, ...] = field(compare=False)
    users: Tuple[str, ...] = field(compare=False)
    fields: Tuple[Field, ...] = field(compare=False)  # a field can be listed twice, with different levels and conditions
    traits: Tuple[str, ...] = field(compare=False)  # the names of what holds for the status: ('registered', 'cacheable')
    advices: Tuple[Tuple[str, str], ...] = field(compare=False)  # of a role and its text
    related_codes: Tuple[int, ...] = field(compare=False)

    def __str__(self):
        return self.line

    def __repr__(self):
        return f'<Status {self.line} ({self.owner})>'


# ---- Read all meanings

_at = _function('at', c_void_p, c_int)
_code = _function('code', c_int, c_void_p)
_texts = {name: _text_function(name, c_void_p)
          for name in ('name', 'phrase', 'line', 'description', 'owner', 'reference', 'url')}
_alias = _text_function('alias', c_void_p, c_int)
_user = _text_function('user', c_void_p, c_int)
_field = _text_function('field', c_void_p, c_int)
_field_level = _function('field_level', c_int, c_void_p, c_int)
_field_condition = _text_function('field_condition', c_void_p, c_int)
_level_name = _text_function('level_name', c_int)
_traits = _function('traits', c_int, c_void_p)
_trait_name = _text_function('trait_name', c_int)
_advice = _text_function('advice', c_void_p, c_int)
_related = _function('related', c_void_p, c_void_p, c_int)
_trait_names = _items(lambda bit: _trait_name(1 << bit))
_roles = {'server': 1, 'client': 2, 'operator': 3}


def _names(bits):
    return tuple(name for bit, name in enumerate(_trait_names) if bits & 1 << bit)


def _read(handle):
    return Status(
        code=_code(handle),
        **{name: get(handle) for name, get in _texts.items()},
        aliases=_items(_alias, handle),
        users=_items(_user, handle),
        fields=tuple(Field(name, _level_name(_field_level(handle, index)), _field_condition(handle, index))
                     for index, name in enumerate(_items(_field, handle))),
        traits=_names(_traits(handle)),
        advices=tuple((role, _advice(handle, number)) for role, number in _roles.items() if _advice(handle, number)),
        related_codes=tuple(map(_code, _items(_related, handle))),
    )


_by_handle = {handle: _read(handle) for handle in _items(_at)}
_by_code = {}  # a code's meanings, the preferred one first
for _status in _by_handle.values():
    _by_code.setdefault(_status.code, []).append(_status)
_preferred = {code: meanings[0] for code, meanings in _by_code.items()}
_phrases = {code: status.phrase for code, status in _preferred.items()}


# ---- Find

_from_owner_n = _function('from_owner_n', c_void_p, c_char_p, c_size_t, c_int)
_from_name_n = _function('from_name_n', c_void_p, c_char_p, c_size_t)
_treat_as = _function('treat_as', c_void_p, c_int)
_code_traits = _function('code_traits', c_int, c_int)
_class = _function('class', c_int, c_int)
_class_name = _text_function('class_name', c_int)
_parse = _function('parse', c_int, c_char_p, c_size_t)
_format = _function('format', c_int, c_char_p, c_size_t, c_char_p, c_int, c_char_p)


def from_code(code):
    """The preferred meaning of a code, or None."""
    return _preferred.get(code)


def from_owner(owner, code):
    """What one owner, "nginx", means by a code, or None."""
    owner = _bytes(owner)
    return _by_handle.get(_from_owner_n(owner, len(owner), _int(code)))


def from_name(name):
    """The meaning that has a name, a phrase or an alias, in any spelling, or None."""
    name = _bytes(name)
    return _by_handle.get(_from_name_n(name, len(name)))


def from_line(line):
    """The preferred meaning of the code in a status line, or None."""
    return from_code(parse(line))


def treat_as(code):
    """The registered status that a recipient treats a code as; vendors' meanings do not count."""
    return _by_handle[_treat_as(_int(code))]


def statuses():
    """All meanings, by code and then preferred meaning first."""
    return iter(_by_handle.values())


def meanings(code):
    """All meanings of a code, the preferred one first."""
    return iter(_by_code.get(code, ()))


# ---- By number alone, and the wire

def reason(code):
    """The phrase of a code's preferred meaning, or None."""
    return _phrases.get(code)


def code_traits(code):
    """The names of what holds for a received code, known or not: ('transient',) for 520."""
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


# ---- In the place of http.HTTPStatus

class _Code(_Meaning, enum.IntEnum):
    """A code, and what its preferred meaning has; a drop-in for http.HTTPStatus."""
    is_informational = property(lambda self: class_of(self) == 1)
    is_success = property(lambda self: class_of(self) == 2)
    is_redirection = property(lambda self: class_of(self) == 3)
    is_client_error = property(lambda self: class_of(self) == 4)
    is_server_error = property(lambda self: class_of(self) == 5)

    def __init__(self, code):
        for name, value in vars(from_code(code)).items():
            if name not in ('code', 'name'):  # the name of a member is its constant's
                setattr(self, name, value)


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
