# typed.py - what type checkers know of the package; they read this file, and it runs too. SPDX-License-Identifier: MIT
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Literal

import httpstatus
from httpstatus import Field, HTTPStatus, Status

if TYPE_CHECKING:
    from typing_extensions import assert_type
else:
    def assert_type(value, _):
        return value

member: Literal[HTTPStatus.NOT_FOUND] = HTTPStatus.NOT_FOUND
old_name: Literal[413] = HTTPStatus.REQUEST_ENTITY_TOO_LARGE.value
enum: type[IntEnum] = HTTPStatus
assert_type(HTTPStatus(404).phrase, str)
assert_type(HTTPStatus.OK.description, str)
assert_type(HTTPStatus.OK.is_success, bool)
status = httpstatus.from_code(HTTPStatus.UNAUTHORIZED)
assert_type(status, Status | None)
assert status
assert_type(status.code, int)
assert_type(status.fields, tuple[Field, ...])
assert_type(status.fields[0].level, str)
assert_type(status.fields[0].condition, str | None)
assert_type(status.advice('client'), str | None)
assert_type(status.related, tuple[Status, ...])
assert_type(httpstatus.treat_as(471), Status)
assert_type(httpstatus.code_traits(471), tuple[str, ...])
assert_type(httpstatus.parse(b'HTTP/1.1 404'), int | None)
assert_type(httpstatus.format(404), str)
assert_type(httpstatus.statuses(), Iterator[Status])
if TYPE_CHECKING:
    HTTPStatus.NO_SUCH_NAME  # type: ignore[attr-defined] # an unknown name is an error
    httpstatus.from_code('404')  # type: ignore[arg-type]
    status.phrase.no_such_method()  # type: ignore[attr-defined]
