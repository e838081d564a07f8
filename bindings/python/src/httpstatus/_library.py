# _library.py - the functions of libhttpstatus.so.1, by ctypes. SPDX-License-Identifier: MIT
from ctypes import PyDLL, c_char_p, c_int, c_size_t, c_void_p, create_string_buffer

TYPE_CHECKING = False  # importing typing takes longer than all that is here
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

try:
    _library = PyDLL('libhttpstatus.so.1')  # unlike CDLL it keeps the GIL, which costs more than these functions
except OSError as error:
    raise ImportError(f'{error}; on Debian: apt install libhttpstatus1') from None


def _function(name: str, result: 'Any', *arguments: 'Any') -> 'Any':
    """Without these types, ctypes takes a pointer for an int and truncates it."""
    function = getattr(_library, 'httpstatus_' + name)
    function.restype, function.argtypes = result, arguments
    return function


def _number(name: str, *arguments: 'Any') -> 'Callable[..., int]':
    return _function(name, c_int, *arguments)  # type: ignore[no-any-return]


def _handle(name: str, *arguments: 'Any') -> 'Callable[..., int | None]':
    return _function(name, c_void_p, *arguments)  # type: ignore[no-any-return]


def _decode(text: bytes | None, *_: object) -> str | None:
    return None if text is None else text.decode()


def _text(name: str, *arguments: 'Any') -> 'Callable[..., str | None]':
    function = _function(name, c_char_p, *arguments)
    function.errcheck = _decode
    return function  # type: ignore[no-any-return]


from_code = _handle('from_code', c_int)
from_owner_n = _handle('from_owner_n', c_char_p, c_size_t, c_int)
from_name_n = _handle('from_name_n', c_char_p, c_size_t)
treat_as = _handle('treat_as', c_int)
at = _handle('at', c_int)
next_meaning = _handle('next_meaning', c_void_p)

code = _number('code', c_void_p)
name = _text('name', c_void_p)
phrase = _text('phrase', c_void_p)
line = _text('line', c_void_p)
description = _text('description', c_void_p)
owner = _text('owner', c_void_p)
user = _text('user', c_void_p, c_int)
reference = _text('reference', c_void_p)
url = _text('url', c_void_p)
alias = _text('alias', c_void_p, c_int)
field = _text('field', c_void_p, c_int)
field_level = _number('field_level', c_void_p, c_int)
field_condition = _text('field_condition', c_void_p, c_int)
level_name = _text('level_name', c_int)
traits = _number('traits', c_void_p)
trait_name = _text('trait_name', c_int)
advice = _text('advice', c_void_p, c_int)
related = _handle('related', c_void_p, c_int)

reason = _text('reason', c_int)
code_traits = _number('code_traits', c_int)
class_ = _number('class', c_int)
class_name = _text('class_name', c_int)
parse = _number('parse', c_char_p, c_size_t)
format = _number('format', c_char_p, c_size_t, c_char_p, c_int, c_char_p)

buffer = create_string_buffer
