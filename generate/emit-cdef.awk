# httpstatus.cdef: the declarations alone, as foreign-function interfaces read them that have no preprocessor.

function emit(    s, e, f) {
    print "/* httpstatus.cdef - what httpstatus.h declares, without preprocessor lines: for ffi.cdef() of LuaJIT and of"
    print " * Python's cffi, and for FFI::cdef() of PHP. Generated from httpstatus.h, which describes all of it."
    print " *"
    print " * SPDX-License-Identifier: MIT"
    print " */"
    for (s = 1; s <= structs; s++)
        print "struct " struct_name[s] ";"
    for (e = 1; e <= enums; e++)
        emit_enum(e)
    print ""
    for (f = 1; f <= functions; f++)
        print declaration(function_type[f], function_name[f]) "(" argument_list(f) ");"
}

function emit_enum(e,    i) {
    print "\nenum " enum_name[e] " {"
    for (i = 1; i <= enumerators[e]; i++)
        print "    " enumerator_name[e, i] " = " enumerator_value[e, i] (i < enumerators[e] ? "," : "")
    print "};"
}

function argument_list(f,    i, list) {
    for (i = 1; i <= arguments[f]; i++)
        list = list (i > 1 ? ", " : "") declaration(argument_type[f, i], argument_name[f, i])
    return i > 1 ? list : "void"
}
