#!/bin/sh
# bootstrap names what is not installed, in one line. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
for program in autoconf aclocal; do
    $program --version >/dev/null 2>&1 || skip "$program is not installed"
done

# A copy, which sees an autoreconf that does nothing and the macros that are put here.
mkdir "$work/bin" "$work/macros"
cp "$top/bootstrap" "$work"
printf '#!/bin/sh\necho "autoreconf runs"\n' >"$work/bin/autoreconf"
chmod +x "$work/bin/autoreconf"
unset ACLOCAL_PATH

# says ACLOCAL EXPECTED: all that bootstrap writes, with this aclocal
says() {
    is "bootstrap with $1" "$(ACLOCAL=$1 PATH=$work/bin:$PATH "$work/bootstrap" 2>&1)" "$2"
}

# has MACRO: it is installed from now on
has() {
    echo "AC_DEFUN([$1])" >"$work/macros/$1.m4"
}

with_macros="aclocal --system-acdir=$work/macros"
says no-such-aclocal "bootstrap: please install automake"
says "$with_macros" "bootstrap: please install autoconf-archive libtool pkg-config"
has LT_INIT
says "$with_macros" "bootstrap: please install autoconf-archive pkg-config"
has PKG_PROG_PKG_CONFIG
says "$with_macros" "bootstrap: please install autoconf-archive"
has AX_APPEND_COMPILE_FLAGS
says "$with_macros" "autoreconf runs"

printf '#!/bin/sh\nexit 127\n' >"$work/bin/autoconf"
chmod +x "$work/bin/autoconf"
says no-such-aclocal "bootstrap: please install autoconf automake"
finish
