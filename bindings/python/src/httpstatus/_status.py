# _status.py - meanings, and the functions that find them. SPDX-License-Identifier: MIT
from enum import IntEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, NoReturn, TypeVar

    from . import _library

    Item = TypeVar('Item')
else:
    class _OnFirstUse:
        """The module _library, imported by the first question, since ctypes is slow to import."""

        def __getattr__(self, name):
            from . import _library
            vars(self).update(vars(_library))
            return getattr(_library, name)

    _library = _OnFirstUse()


class Field(tuple[str, str, 'str | None']):
    """A header field that the sender of a status must, should, may or must not send.

    It is a tuple of name, level and condition.

    >>> for field in from_code(401).fields:
    ...     print(field.name, field.level, field.condition)
    WWW-Authenticate MUST None
    """
    __slots__ = ()

    @property
    def name(self) -> str:
        """The name of the field."""
        return self[0]

    @property
    def level(self) -> str:
        """MUST, SHOULD, MAY or MUST NOT."""
        return self[1]

    @property
    def condition(self) -> str | None:
        """When that holds: "if the content is a single part"; None if it always does."""
        return self[2]


class Status:
    """What one owner says that one code means; code and owner identify it.

    It is found by from_code() and the other functions here, and never changes. It has:

        code, name, phrase, line   404, 'NOT_FOUND', 'Not Found', '404 Not Found'
        description                one line in plain words
        owner, users               who defined it; who else uses the code with this meaning
        reference, url             where the owner says so
        aliases                    other names and phrases in use for it
        fields                     the header fields that its sender must, should or may send
        traits                     the names of what holds for it: 'registered', 'cacheable', ...
        advices                    pairs of a role and a text; advice() returns one text
        related_codes              codes that are often confused with it; related has their meanings

    >>> status = from_code(413)
    >>> print(status)
    413 Content Too Large
    >>> status.owner, status.reference
    ('IANA', 'RFC 9110, Section 15.5.14')
    >>> 'Request Entity Too Large' in status.aliases
    True
    """
    code: int
    name: str
    phrase: str
    line: str
    description: str
    owner: str
    users: tuple[str, ...]
    reference: str
    url: str
    aliases: tuple[str, ...]
    fields: tuple[Field, ...]  # a field can be listed twice, with different levels and conditions
    traits: tuple[str, ...]
    advices: tuple[tuple[str, str], ...]
    related_codes: tuple[int, ...]

    def __init__(self) -> None:
        raise TypeError('a Status is found, not made: use from_code() or another function of httpstatus')

    def __setattr__(self, name: str, value: object) -> 'NoReturn':
        raise AttributeError('a Status never changes')

    def __delattr__(self, name: str) -> 'NoReturn':
        raise AttributeError('a Status never changes')

    def has(self, trait: str) -> bool:
        """Whether the status has a trait.

        >>> from_code(404).has('cacheable')
        True
        """
        return trait in self.traits

    def advice(self, role: str) -> str | None:
        """What to do about the status, for a 'server', a 'client' or an 'operator', or None.

        >>> print(from_code(425).advice('client'))
        Repeat the request after the TLS handshake is complete, not in early data.
        """
        return dict(self.advices).get(role)

    @property
    def related(self) -> 'tuple[Status, ...]':
        """The statuses that are often confused with this one.

        >>> from_code(451).related
        (<Status 403 Forbidden (IANA)>,)
        """
        return tuple(filter(None, map(from_code, self.related_codes)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Status) and (self.code, self.owner) == (other.code, other.owner)

    def __hash__(self) -> int:
        return hash((self.code, self.owner))

    def __str__(self) -> str:
        return self.line

    def __repr__(self) -> str:
        return f'<Status {self.line} ({self.owner})>'


# ---- Read a meaning

def _items(get: 'Callable[..., Item | None]', *arguments: int) -> 'Iterator[Item]':
    """What a function returns for 0, 1, ... until it returns nothing."""
    index = 0
    while item := get(*arguments, index):
        yield item
        index += 1


def _bit_name(bit: int) -> str | None:
    return _library.trait_name(1 << bit)


_names_of: dict[int, tuple[str, ...]] = {}  # by sum of bits: few combinations are in use


def _trait_names(bits: int) -> tuple[str, ...]:
    if bits not in _names_of:
        _names_of[bits] = tuple(name for bit, name in enumerate(_items(_bit_name)) if bits & 1 << bit)
    return _names_of[bits]


def _facts(handle: int) -> 'Iterator[tuple[str, Any]]':
    for name in 'code', 'name', 'phrase', 'line', 'description', 'owner', 'reference', 'url':
        yield name, getattr(_library, name)(handle)
    yield 'users', tuple(_items(_library.user, handle))
    yield 'aliases', tuple(_items(_library.alias, handle))
    yield 'fields', tuple(Field((name, _library.level_name(_library.field_level(handle, index)),
                                 _library.field_condition(handle, index)))
                          for index, name in enumerate(_items(_library.field, handle)))
    yield 'traits', _trait_names(_library.traits(handle))
    yield 'advices', tuple((role, text) for number, role in enumerate(('server', 'client', 'operator'), 1)
                           if (text := _library.advice(handle, number)))
    yield 'related_codes', tuple(map(_library.code, _items(_library.related, handle)))


_known: dict[int, Status] = {}  # by handle: a meaning is read when it is found first


def _found(handle: int | None) -> Status | None:
    if not handle:
        return None
    if handle not in _known:
        status = object.__new__(Status)
        vars(status).update(_facts(handle))
        _known.setdefault(handle, status)
    return _known[handle]


# ---- Find

def _int(number: int) -> int:
    """ctypes takes the lower bits of a number too large for an int, so that 2**32 + 404 would be 404; 0 is no code."""
    return number if -2**31 <= number < 2**31 else 0


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode(errors='replace')


def from_code(code: int) -> Status | None:
    """The preferred meaning of a code, or None.

    >>> from_code(520)
    <Status 520 Web Server Returns an Unknown Error (Cloudflare)>
    >>> from_code(471)
    """
    return _found(_library.from_code(_int(code)))


def from_owner(owner: str | bytes, code: int) -> Status | None:
    """What one owner means by a code, or None.

    >>> from_owner('nginx', 499)
    <Status 499 Client Closed Request (nginx)>
    """
    owner = _bytes(owner)
    return _found(_library.from_owner_n(owner, len(owner), _int(code)))


def from_name(name: str | bytes) -> Status | None:
    """The meaning that has a name, a phrase or an alias, in any spelling, or None.

    >>> from_name('payload too large')
    <Status 413 Content Too Large (IANA)>
    """
    name = _bytes(name)
    return _found(_library.from_name_n(name, len(name)))


def from_line(line: str | bytes) -> Status | None:
    r"""The preferred meaning of the code in a status line, or None.

    >>> from_line(b'HTTP/1.1 404\r\n')
    <Status 404 Not Found (IANA)>
    """
    code = parse(line)
    return None if code is None else from_code(code)


def treat_as(code: int) -> Status:
    """The registered status that a recipient treats a code as (RFC 9110, Section 15).

    What vendors mean by the code does not count.

    >>> treat_as(471)
    <Status 400 Bad Request (IANA)>
    """
    status = _found(_library.treat_as(_int(code)))
    assert status
    return status


def statuses() -> 'Iterator[Status]':
    """All meanings, by code and then preferred meaning first.

    >>> next(statuses())
    <Status 100 Continue (IANA)>
    """
    return filter(None, map(_found, _items(_library.at)))


def meanings(code: int) -> 'Iterator[Status]':
    """All meanings of a code, the preferred one first.

    >>> [status.owner for status in meanings(521)]
    ['Cloudflare', 'Zyte']
    """
    handle = _library.from_code(_int(code))
    while status := _found(handle):
        yield status
        handle = _library.next_meaning(handle)


# ---- By number alone, and the wire

_phrases: dict[int, str] = {}  # of the codes that were asked for: ctypes takes ten times as long as a dictionary


def reason(code: int) -> str | None:
    """The phrase of a code's preferred meaning, or None.

    >>> reason(404)
    'Not Found'
    """
    phrase = _phrases.get(code)
    if phrase is None and (phrase := _library.reason(_int(code))):
        _phrases[code] = phrase
    return phrase


def code_traits(code: int) -> tuple[str, ...]:
    """The names of what holds for a received code, known or not.

    >>> code_traits(520)
    ('transient',)
    """
    return _trait_names(_library.code_traits(_int(code)))


def class_of(code: int) -> int | None:
    """1 to 5, or None outside 100 to 599.

    >>> class_of(404)
    4
    """
    return _library.class_(_int(code)) or None


def class_name(status_class: int) -> str | None:
    """The name of a class, or None.

    >>> class_name(4)
    'Client Error'
    """
    return _library.class_name(_int(status_class))


def parse(line: str | bytes) -> int | None:
    r"""The code in a status line, with or without its end, or None if it is malformed.

    >>> parse('HTTP/1.1 522 \r\n')
    522
    >>> parse('HTTP/1.1 5222')
    """
    line = _bytes(line)
    return _library.parse(line, len(line)) or None


def _c_string(text: str | bytes | None) -> bytes | None:
    """A NUL would end it; a line feed in its place is refused just the same."""
    return None if text is None else _bytes(text).replace(b'\0', b'\n')


def format(code: int, phrase: str | bytes | None = None, version: str | None = 'HTTP/1.1') -> str:
    r"""A status line without CR LF.

    Without a phrase, it has that of the code's preferred meaning. With version=None, it
    begins with the code. A phrase or version that would break the line is a ValueError, and
    so is a code that is not 100 to 999.

    >>> format(404)
    'HTTP/1.1 404 Not Found'
    >>> format(404, 'Gone\r\nSet-Cookie: a=b')
    Traceback (most recent call last):
    ValueError: no status line can hold 'HTTP/1.1', 404 and 'Gone\r\nSet-Cookie: a=b'
    """
    arguments = _c_string(version), _int(code), _c_string(phrase)
    length = _library.format(None, 0, *arguments)
    if length < 0:
        raise ValueError(f'no status line can hold {version!r}, {code!r} and {phrase!r}')
    line = _library.buffer(length + 1)
    _library.format(line, len(line), *arguments)
    return line.value.decode(errors='surrogateescape')


# ---- In the place of http.HTTPStatus

class Code(IntEnum):
    """What a member of HTTPStatus has besides its name and value."""

    @property
    def phrase(self) -> str:
        """The reason phrase of the code's preferred meaning."""
        return reason(self) or ''

    @property
    def description(self) -> str:
        """One line in plain words."""
        return _library.description(_library.from_code(self)) or ''

    @property
    def is_informational(self) -> bool:
        """Whether the code is 1xx."""
        return self // 100 == 1

    @property
    def is_success(self) -> bool:
        """Whether the code is 2xx."""
        return self // 100 == 2

    @property
    def is_redirection(self) -> bool:
        """Whether the code is 3xx."""
        return self // 100 == 3

    @property
    def is_client_error(self) -> bool:
        """Whether the code is 4xx."""
        return self // 100 == 4

    @property
    def is_server_error(self) -> bool:
        """Whether the code is 5xx."""
        return self // 100 == 5


def add_aliases(enum: type[Code], codes: dict[str, int]) -> None:
    """More names for members."""
    for name, code in codes.items():
        member = enum._value2member_map_[code]
        enum._member_map_[name] = member
        type.__setattr__(enum, name, member)
