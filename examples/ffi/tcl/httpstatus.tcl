# httpstatus.tcl - libhttpstatus for Tcl. SPDX-License-Identifier: MIT
#
# A status, one meaning of one code, is a dictionary: code, name, phrase, line, description, owner,
# reference, url; and the lists aliases, users, traits and fields. What is unknown is the empty
# string.
#
# A field is a header field that the sender must, should, may or must not send. It is a dictionary:
# name, level ("MUST NOT") and condition, which is empty if there is none. A field can be listed
# twice, with different levels and conditions.

namespace eval httpstatus {
    namespace export from_* resolve all meanings reason class class_name parse format
    namespace ensemble create
}

# A NUL inside a string of Tcl is two other bytes in C; a line may hold those, but no NUL.

proc httpstatus::parse {line} {
    parse_bytes [encoding convertto utf-8 $line]
}

proc httpstatus::from_line {line} {
    set code [parse $line]
    expr {$code eq "" ? "" : [from_code $code]}
}

# httpstatus format code ?phrase? ?version?: a status line without CR LF; an error if a phrase or version would break it, or the
# code is not 100 to 999.
proc httpstatus::format {code args} {
    format_c $code {*}[lmap text $args {string map {\0 \n} $text}]
}
