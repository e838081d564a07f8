# HS_VERSION_SCRIPT
#
# Whether the linker takes a version script; sets HAVE_VERSION_SCRIPT for Automake. The probe links a shared object with
# one defined symbol and a map that names just that: a map with a name that is not defined, or a program in place of
# a shared object, makes some linkers say no to the wrong question. Where symbol versions are part of the
# interface (GNU/Linux) a no ends configure, it never drops them in silence.
AC_DEFUN([HS_VERSION_SCRIPT], [
    AC_REQUIRE([AC_CANONICAL_HOST])
    AC_CACHE_CHECK([whether the linker takes a version script], [hs_cv_version_script], [
        printf '%s\n' 'HS_1 { global: hs_probe; local: *; };' > conftest.map
        hs_save_CFLAGS=$CFLAGS
        hs_save_LDFLAGS=$LDFLAGS
        CFLAGS="$CFLAGS -fPIC"
        LDFLAGS="$LDFLAGS -shared -Wl,--version-script=conftest.map"
        AC_LINK_IFELSE([AC_LANG_SOURCE([[int hs_probe(void); int hs_probe(void) { return 0; }]])],
            [hs_cv_version_script=yes], [hs_cv_version_script=no])
        CFLAGS=$hs_save_CFLAGS
        LDFLAGS=$hs_save_LDFLAGS
        rm -f conftest.map
    ])
    AS_CASE([$hs_cv_version_script:$enable_shared:$host_os],
        [no:yes:linux*], [AC_MSG_ERROR([the linker refuses a version script, and without one the shared library would have no symbol versions; use another linker (LDFLAGS=-fuse-ld=bfd) or --disable-shared])])
    AM_CONDITIONAL([HAVE_VERSION_SCRIPT], [test "$hs_cv_version_script" = yes])
])
