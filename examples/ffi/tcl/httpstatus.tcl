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
    namespace export from_* treat_as all meanings has advice related
    namespace export reason code_traits class_of class_name parse format
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

# httpstatus has status trait: 1 or 0.
proc httpstatus::has {status trait} {
    expr {$trait in [dict get $status traits]}
}

# httpstatus advice status role: what to do about it, for the author of a server or client, or an
# operator.
proc httpstatus::advice {status role} {
    set number [expr {[lsearch -exact {server client operator} $role] + 1}]
    advice_of [dict get $status owner] [dict get $status code] $number
}

# httpstatus related status: the list of statuses that are often confused with it.
proc httpstatus::related {status} {
    related_to [dict get $status owner] [dict get $status code]
}

# httpstatus format code ?phrase? ?version?: a status line without CR LF; an error if a phrase or version would break it, or the
# code is not 100 to 999.
proc httpstatus::format {code args} {
    format_c $code {*}[lmap text $args {string map {\0 \n} $text}]
}
