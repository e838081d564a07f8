# httpstatus.py - libhttpstatus for Python, by cffi. SPDX-License-Identifier: MIT
"""The reference for HTTP status codes.

Status is one meaning of a code; from_code(), from_name(), from_owner() and from_line() find it, statuses() walks over all and
meanings() over those of a code.

All meanings are read once, at import. They are plain values: they compare, hash, print and pickle.
"""
from dataclasses import dataclass, field
from itertools import count, takewhile
from typing import NamedTuple, Optional, Tuple

from cffi import FFI

__all__ = ['Field', 'Status', 'class_name', 'class_of', 'code_traits', 'from_code', 'from_line', 'from_name', 'from_owner',
           'meanings', 'parse', 'reason', 'statuses', 'treat_as']  # not format, a builtin

_ffi = FFI()
try:
    with open('/usr/share/libhttpstatus/httpstatus.cdef', encoding='ascii') as _declarations:
        _ffi.cdef(_declarations.read())
except OSError as error:
    raise ImportError(f'{error}; on Debian: apt install libhttpstatus-data') from None
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


def _items(get, *arguments):
    """What a function returns for 0, 1, ... until it returns nothing."""
    return tuple(takewhile(bool, (get(*arguments, index) for index in count())))


def _strings(get, *arguments):
    return tuple(map(_str, _items(get, *arguments)))


class Field(NamedTuple):
    """A header field that the sender of a status must, should, may or must not send.

    level is MUST, SHOULD, MAY or MUST NOT; condition is "if the content is a single part", or None.
    """
    name: str
    level: str
    condition: Optional[str]


@dataclass(frozen=True, repr=False)
class Status:
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


# ---- Read all meanings

_texts = {name: getattr(_library, 'httpstatus_' + name)
          for name in ('name', 'phrase', 'line', 'description', 'owner', 'reference', 'url')}
_trait_names = _strings(lambda bit: _library.httpstatus_trait_name(1 << bit))
_roles = {
    'server': _library.HTTPSTATUS_ROLE_SERVER,
    'client': _library.HTTPSTATUS_ROLE_CLIENT,
    'operator': _library.HTTPSTATUS_ROLE_OPERATOR,
}


def _names(bits):
    return tuple(name for bit, name in enumerate(_trait_names) if bits & 1 << bit)


def _read_field(handle, index, name):
    level = _library.httpstatus_level_name(_library.httpstatus_field_level(handle, index))
    return Field(name, _str(level), _str(_library.httpstatus_field_condition(handle, index)))


def _read(handle):
    advices = {role: _str(_library.httpstatus_advice(handle, number)) for role, number in _roles.items()}
    return Status(
        code=_library.httpstatus_code(handle),
        **{name: _str(get(handle)) for name, get in _texts.items()},
        aliases=_strings(_library.httpstatus_alias, handle),
        users=_strings(_library.httpstatus_user, handle),
        fields=tuple(_read_field(handle, index, name) for index, name in enumerate(_strings(_library.httpstatus_field, handle))),
        traits=_names(_library.httpstatus_traits(handle)),
        advices=tuple((role, text) for role, text in advices.items() if text),
        related_codes=tuple(map(_library.httpstatus_code, _items(_library.httpstatus_related, handle))),
    )


_by_handle = {handle: _read(handle) for handle in _items(_library.httpstatus_at)}
_by_code = {}  # a code's meanings, the preferred one first
for _status in _by_handle.values():
    _by_code.setdefault(_status.code, []).append(_status)
_preferred = {code: meanings[0] for code, meanings in _by_code.items()}
_phrases = {code: status.phrase for code, status in _preferred.items()}


# ---- Find

def from_code(code):
    """The preferred meaning of a code, or None."""
    return _preferred.get(code)


def from_owner(owner, code):
    """What one owner, "nginx", means by a code, or None."""
    owner = _bytes(owner)
    return _by_handle.get(_library.httpstatus_from_owner_n(owner, len(owner), _int(code)))


def from_name(name):
    """The meaning that has a name, a phrase or an alias, in any spelling, or None."""
    name = _bytes(name)
    return _by_handle.get(_library.httpstatus_from_name_n(name, len(name)))


def from_line(line):
    """The preferred meaning of the code in a status line, or None."""
    return from_code(parse(line))


def treat_as(code):
    """The registered status that a recipient treats a code as; vendors' meanings do not count."""
    return _by_handle[_library.httpstatus_treat_as(_int(code))]


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
