#!/bin/sh
# The exported functions take and return what they did when they were released, as libabigail sees it. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"
need_types

gather_headers "$work/include"
types_kept "$work/include" "$library" || fail "an exported function is gone or has another type"
finish
