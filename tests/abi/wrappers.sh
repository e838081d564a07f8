#!/bin/sh
# SWIG and Cython, which read the header or its declarations, wrap every function: an enum that had the name of one would hide it.
# SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
. "$top/tests/abi/abi-gate.sh"
gather_headers "$work/include"
exported >"$work/functions"
[ -s "$work/functions" ] || fail "no function was found in the map"

if command -v swig >/dev/null 2>&1; then
    printf '%%module httpstatus\n%%{\n#include <httpstatus.h>\n%%}\n%%include <httpstatus-codes.h>\n%%include <httpstatus.h>\n' >"$work/swig.i"
    swig -python -I"$work/include" -outdir "$work" -o "$work/wrap.c" "$work/swig.i" >"$work/log" 2>&1 || { cat "$work/log"; fail "swig"; }
    is "functions that SWIG wraps" "$(sed -n 's/^def \(httpstatus_[a-z_]*\)(.*/\1/p' "$work/httpstatus.py" | sort)" "$(cat "$work/functions")"
else
    leave_out swig
fi

# Cython has one name space for structs, enums and functions.
if command -v cython3 >/dev/null 2>&1; then
    {
        echo 'cdef extern from "httpstatus.h":'
        sed -n 's/^\(enum httpstatus_[a-z_]*\) {$/    \1:\n        pass/p' "$work/include/httpstatus-codes.h"
        echo '    struct httpstatus:'
        echo '        pass'
        sed -n 's/^\([a-z].*[ *]httpstatus_[a-z0-9_]*(.*)\);$/    \1/p' "$work/include/httpstatus.h" | sed 's/const struct /const /g; s/(void)/()/'
        echo 'functions = ['
        sed 's/.*/    <size_t>\&&,/; s/<size_t>&/<size_t><void *>\&/' "$work/functions"
        echo ']'
    } >"$work/every.pyx"
    cython3 -3 "$work/every.pyx" -o "$work/every.c" >"$work/log" 2>&1 || { cat "$work/log"; fail "cython3"; }
else
    leave_out cython3
fi
finish
