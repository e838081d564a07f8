# common.sh - what the scripts here share. SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # the variables are for those who read this file

set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
export HOME=${HOME:-~} # some services start without it
cache=${XDG_CACHE_HOME:-$HOME/.cache}/libhttpstatus
root=$cache/chroot # of make_chroot
log=$cache/${0##*/}.log  # of quietly

# Tests by name: those that make no sense in an instrumented build, because they look at the linked files or need much memory;
tests_of_the_plain_build='abi branches consumers cxx header installed interrupted memory plugin pure python size start symbols'
# those that look at one kind of library;
tests_of_libraries='tests/abi/plugin.sh tests/abi/symbols.sh tests/install/installed.sh tests/promises/pure.sh tests/unit/test-code'
# those whose result is the same in every build;
tests_of_the_sources='advice api bootstrap completions constants csv future generator iana-diff page pages spelling terms wrappers'
# those that start the command hundreds of times, which is slow under an emulator.
tests_of_many_starts='command languages logs questions'

# tests_but FOLDER NAME...: the tests of a build, as make takes them, without these
tests_but() {
    folder=$1
    shift
    make -s -C "$folder" list-tests | tr ' ' '\n' | grep -vxE "tests/[a-z]+/($(IFS='|'; echo "$*"))([.]sh)?" | paste -sd ' '
}

say() {
    printf '\n==> %s\n' "$*"
}

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# quietly WHAT COMMAND...: the output is shown only if the command fails
quietly() {
    what=$1
    shift
    mkdir -p "$cache"
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        die "$what failed"
    fi
}

# passes WHAT COMMAND...: counts what has passed, and says so
passed=0
passes() {
    quietly "$@"
    passed=$((passed + 1))
    echo "$1: passed"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
        return
    fi
    command -v sudo >/dev/null || die "packages have to be installed: run this as root, or install sudo"
    sudo "$@"
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@"
}

need_debian() {
    command -v apt-get >/dev/null || die "this needs Debian or a system made from it (no apt-get here)"
}

refresh_lists() {
    [ -n "${lists_are_fresh:-}" ] || quietly "apt-get update" apt update
    lists_are_fresh=yes
}

# install PACKAGE...: those that are not there
install() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q ' installed$' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing:$missing"
    refresh_lists
    # shellcheck disable=SC2086 # names of packages are words
    quietly "apt-get install$missing" apt install $missing
}

# fetch_original PACKAGE FOLDER: the sources that Debian's package is made from, which apt verifies, unpacked there
fetch_original() {
    refresh_lists
    mkdir -p "$2" "$2.apt/lists"
    # shellcheck disable=SC2016 # apt reads these
    apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        "Created-By: Packages" "Origin: Debian" "Component: main" | sort -u >"$2.apt/sources.list"
    local options=(-o Dir::Etc::sourcelist="$2.apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::lists="$2.apt/lists" -o APT::Sandbox::User=root)
    quietly "apt-get update" env -C "$2.apt" apt-get "${options[@]}" update
    # A mirror can lack another part of the package.
    env -C "$2.apt" apt-get "${options[@]}" source --download-only "$1" >"$log" 2>&1 || true
    quietly "unpacking the sources of $1" tar -xf "$(echo "$2.apt/$1"_*.orig.tar.*)" -C "$2" --strip-components=1
    rm -r "$2.apt"
}

# Debian starts the servers that it installs, unless a policy forbids it; the caller removes the file $policy.
policy=
forbid_starting() {
    [ ! -e /usr/sbin/policy-rc.d ] || return 0
    policy=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' | as_root tee $policy >/dev/null
    as_root chmod +x $policy
}

# is_open PORT: does anything listen there?
is_open() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Ports that nothing listens on, and that the system gives to no client; each server looks for its own among a hundred.
last_port=$((20000 + RANDOM % 100 * 100))
find_port() {
    last_port=$((last_port + 1))
    while is_open $last_port; do last_port=$((last_port + 1)); done
}

# holds_soon COMMAND...: does it succeed within ten seconds?
holds_soon() {
    local i
    for ((i = 0; i < 200; i++)); do
        ! "$@" || return 0
        sleep 0.05
    done
    return 1
}

# Whoever has npm from elsewhere keeps it.
install_npm() {
    command -v npm >/dev/null || install nodejs npm
}

# npm_install FOLDER PACKAGE...: there; without a package, what its package.json names
npm_install() {
    quietly "npm install" npm install --prefix "$@" --ignore-scripts --no-package-lock --no-audit --no-fund
}

# The build dependencies are in debian/control, and only there.
install_build_dependencies() {
    if command -v dpkg-checkbuilddeps >/dev/null && (cd "$top" && dpkg-checkbuilddeps 2>/dev/null); then
        return 0
    fi
    say "Installing the build dependencies that debian/control names"
    refresh_lists
    quietly "apt-get build-dep" apt build-dep "$top"
}

# copy_sources FOLDER: the checkout as it is, without what is ignored, so that nothing is built in the tree
copy_sources() {
    rm -rf "$1"
    mkdir -p "$1"
    if git -C "$top" rev-parse >/dev/null 2>&1; then
        (cd "$top" && git ls-files -z --cached --others --exclude-standard |
            while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
            tar --null --no-recursion -T - -cf -) | tar -xf - -C "$1"
        git -C "$top" log --no-merges --date=short --format='%ad  %s' >"$1/ChangeLog"
    else
        (cd "$top" && tar --exclude=./.git -cf - .) | tar -xf - -C "$1"
    fi
}

# prepare_sources FOLDER: the same, bootstrapped
prepare_sources() {
    say "Copying the sources to $1"
    copy_sources "$1"
    (cd "$1" && quietly bootstrap ./bootstrap)
}

# put_before_programs FOLDER COMMAND: each program that was linked there is run by the command, a script in the place of
# libtool's that sets the library's path.
put_before_programs() {
    find "$1" -path '*/.libs/*' -type f -perm -u+x ! -name '*.so*' | while IFS= read -r program; do
        script=${program/.libs\//}
        printf '#!/bin/sh\nexec %s %s "$@"\n' "$2" "$program" >"$script"
        chmod +x "$script"
    done
}

# What tells one state of a folder of sources from another.
fingerprint() {
    (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1)
}

# make_release FOLDER: the tarball of the checkout, in FOLDER/build
make_release() {
    copy_sources "$1/sources"
    (cd "$1" && quietly "make dist" sh -ec "$make_dist")
}
# The same bytes whoever makes it, where and when: its files have the date of the release in NEWS, or an old one.
make_dist='day=$(sed -n "s/^[0-9.]* (\([0-9-]*\))$/\1/p" sources/NEWS | head -n 1)
    TAR_OPTIONS="--format=ustar --sort=name --mtime=${day:-2000-01-01}T00:00Z --mode=u=rwX,go=rX --owner=0 --group=0 --numeric-owner"
    export TAR_OPTIONS
    sources/bootstrap; mkdir build; cd build; ../sources/configure; make dist'

# make_elsewhere: the folder $elsewhere, in which another user can work; the caller removes it
make_elsewhere() {
    install faketime locales
    elsewhere=$(mktemp -d)
    localedef -i tr_TR -f UTF-8 "$elsewhere/tr_TR.UTF-8"
    chmod 755 "$elsewhere"
    as_root chown nobody "$elsewhere"
}

# elsewhere COMMAND...: there, by that user, with another umask, language and time zone, and a year later. Turkish, because its
# i is another letter than everybody's; none of this may change a byte of what is built. The files keep their times.
elsewhere() {
    as_root env -i -C "$elsewhere" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$elsewhere" TZ=Pacific/Auckland \
        LOCPATH="$elsewhere" LC_ALL=tr_TR.UTF-8 NO_FAKE_STAT=1 DEB_BUILD_OPTIONS=nocheck \
        setpriv --reuid=nobody --regid=nogroup --clear-groups \
        sh -c 'umask 002; exec faketime -f +1y "$@"' sh "$@"
}

# build_packages FOLDER [OPTION...]: with Debian's own tools, whatever is in front of them on the path, such as another Python
build_packages() {
    quietly dpkg-buildpackage env -C "$1" PATH=/usr/sbin:/usr/bin:/sbin:/bin dpkg-buildpackage -us -uc "${@:2}"
}

# make_chroot PACKAGE...: a minimal Debian 12, or that of $suite, with these packages in the folder $root; the caller removes it
make_chroot() {
    install mmdebstrap
    remove_chroot
    suite=${suite:-bookworm}
    say "Making a minimal Debian ($suite) in $root"
    quietly mmdebstrap as_root mmdebstrap --variant=apt ${1:+--include="$*"} "$suite" "$root"
    as_root cp /etc/resolv.conf "$root/etc/"
    for list in /etc/apt/apt.conf.d/*; do
        if grep -qi '^ *acquire' "$list"; then as_root cp "$list" "$root/etc/apt/apt.conf.d/"; fi
    done
    as_root mount -t proc proc "$root/proc"
}

remove_chroot() {
    as_root umount "$root/proc" 2>/dev/null || true
    as_root rm -rf --one-file-system "$root"
}

# in_chroot COMMAND...: with nothing of this machine's environment
in_chroot() {
    as_root chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "$@"
}
