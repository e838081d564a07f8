# _codes.py of the package httpstatus for Python: its enum, with the names that httpstatus.h promises.

function emit(    e, i) {
    print "# Generated from the registry. SPDX-License-Identifier: MIT"
    print "from ._status import Code\n"
    print "VERSION = '" version "'\n\n"
    print "class HTTPStatus(Code):"
    print "    \"\"\"Every known code, for programs that use http.HTTPStatus."
    print ""
    print "    A name is that of the C constant without HTTPSTATUS_: registered names, former names, and the"
    print "    names that other owners use, after the owner's: NGINX_CLIENT_CLOSED_REQUEST."
    print "    \"\"\""
    for (e = 1; e <= enums; e++)
        if (enum_name[e] == "httpstatus_code_number")
            for (i = 1; i <= enumerators[e]; i++)
                print "    " substr(enumerator_name[e, i], length("HTTPSTATUS_") + 1) " = " enumerator_value[e, i]
}
