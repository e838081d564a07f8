#!/bin/sh
# The Python package, generated here, says of the library that was built what registry.json says, and http.server and http.client
# work with its HTTPStatus. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need python3
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "the package is for Python 3.11 or newer"
python3 -c 'from ctypes import PyDLL; PyDLL(".libs/libhttpstatus.so.1")' 2>/dev/null || skip "Python cannot load the library of this build"

cp -R "$top/bindings/python/src/httpstatus" "$work/" && chmod -R u+w "$work/httpstatus" || exit 99
AWK="$AWK" "$top/bindings/python/generate" >"$work/httpstatus/_codes.py" || fail "generate"
LD_LIBRARY_PATH=$PWD/.libs
PYTHONPATH=$work
PYTHONDONTWRITEBYTECODE=1
REGISTRY=registry/registry.json
export LD_LIBRARY_PATH PYTHONPATH PYTHONDONTWRITEBYTECODE REGISTRY
for tests in httpstatus http; do
    python3 "$top/bindings/python/tests/test_$tests.py" >"$work/log" 2>&1 || { cat "$work/log"; fail "test_$tests.py"; }
done
finish
