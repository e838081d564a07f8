#!/bin/sh
# A constant that was released is there for ever, with its value. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"

gather_headers "$work/include"
constants_kept "$work/include" || fail "a constant is gone or has another value"
finish
