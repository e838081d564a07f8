# _codes.py of the package httpstatus for Python: its enum, with the names that httpstatus.h promises.
#
# The first name of a code is its member, the others are aliases. Aliases in the body of an enum take as long to make as members;
# there they are for type checkers alone.

function emit(    e) {
    for (e = 1; e <= enums; e++)
        if (enum_name[e] == "httpstatus_code_number")
            emit_enum(e)
}

function emit_enum(e,    i) {
    print "# Generated from the registry. SPDX-License-Identifier: MIT"
    print "from ._status import TYPE_CHECKING, Code, add_aliases\n"
    print "VERSION = '" version "'\n\n"
    print "class HTTPStatus(Code):"
    print "    \"\"\"Every known code, for programs that use http.HTTPStatus."
    print ""
    print "    A name is that of the C constant without HTTPSTATUS_: registered names, former names, and the"
    print "    names that other owners use, after the owner's: NGINX_CLIENT_CLOSED_REQUEST."
    print "    \"\"\""
    for (i = 1; i <= enumerators[e]; i++)
        if (!is_alias(e, i))
            print "    " name_of(e, i) " = " enumerator_value[e, i]
    print "    if TYPE_CHECKING:"
    for (i = 1; i <= enumerators[e]; i++)
        if (is_alias(e, i))
            print "        " name_of(e, i) " = " enumerator_value[e, i]
    print "\n\nadd_aliases(HTTPStatus, {"
    for (i = 1; i <= enumerators[e]; i++)
        if (is_alias(e, i))
            print "    '" name_of(e, i) "': " enumerator_value[e, i] ","
    print "})"
}

# The constants are in the order of their codes.
function is_alias(e, i) { return i > 1 && enumerator_value[e, i] == enumerator_value[e, i - 1] }

function name_of(e, i) { return substr(enumerator_name[e, i], length("HTTPSTATUS_") + 1) }
