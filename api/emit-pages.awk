# The manual pages of section 3: one a function, and libhttpstatus(3) about all. lib/mdoc.awk is loaded with it.
#
# Variables: folder, which the pages go to; released, the day on them; program, a source file that is shown as example.

function emit(    f) {
    for (f = 1; f <= functions; f++)
        emit_function(f, folder "/" function_name[f] ".3")
    emit_overview(folder "/libhttpstatus.3")
}

# ---- One function -----------------------------------------------------------------------------------

function emit_function(f, page) {
    print page_head(function_name[f], 3, released, lower_first(summary[f])) > page
    emit_library(page)
    print ".Ft " argument(function_type[f]) > page
    emit_call(f, page)
    print ".Sh DESCRIPTION" > page
    emit_paragraphs(description[f], page)
    emit_arguments(f, page)
    print ".Sh RETURN VALUES\n.Fn " function_name[f] "\n" running("returns " returns[f]) > page
    if (function_type[f] ~ /\*$/)
        print ".Pp\nWhat is returned is constant and is not freed, see\n.Xr libhttpstatus 3 ." > page
    if (example[f] != "") {
        print ".Sh EXAMPLES" > page
        emit_lines(example[f], page)
    }
    emit_see_also(f, page)
    print ".Sh HISTORY\n.Fn " function_name[f] "\nfirst appeared in libhttpstatus " since[f] "." > page
    close(page)
}

function emit_library(page) {
    print ".Sh LIBRARY\nHTTP status codes (libhttpstatus, \\-lhttpstatus)" > page
    print ".Sh SYNOPSIS\n.In httpstatus.h" > page
}

function emit_call(f, page,    i) {
    print ".Fo " function_name[f] > page
    for (i = 1; i <= arguments[f]; i++)
        print ".Fa " argument(declaration(argument_type[f, i], argument_name[f, i])) > page
    if (!arguments[f])
        print ".Fa void" > page
    print ".Fc" > page
}

function emit_arguments(f, page,    i) {
    if (!arguments[f])
        return
    print ".Bl -tag -width Ds" > page
    for (i = 1; i <= arguments[f]; i++)
        print ".It Fa " argument_name[f, i] "\n" running(argument_text[f, i]) > page
    print ".El" > page
}

# The functions of the same section, and those that the text speaks of, by name.
function emit_see_also(f, page,    text, g, names, n, i) {
    text = description[f] " " returns[f]
    for (i = 1; i <= arguments[f]; i++)
        text = text " " argument_text[f, i]
    for (g = 1; g <= functions; g++)
        if (g != f && (section_of[g] == section_of[f] || index(text, function_name[g] "()")))
            insert(names, ++n, function_name[g])
    print ".Sh SEE ALSO" > page
    for (i = 1; i <= n; i++)
        print ".Xr " names[i] " 3 ," > page
    print ".Xr libhttpstatus 3 ,\n.Xr httpstatus 7" > page
}

# Into a sorted list.
function insert(list, n, item) {
    for (; n > 1 && list[n - 1] > item; n--)
        list[n] = list[n - 1]
    list[n] = item
}

# ---- All of them ------------------------------------------------------------------------------------

function emit_overview(page,    lines, n, s) {
    n = split(opening, lines, "\n")
    print page_head("libhttpstatus", 3, released, after_name(lines[1])) > page
    emit_library(page)
    print ".Sh DESCRIPTION" > page
    emit_opening(lines, n, page)
    for (s = 1; s <= sections; s++)
        emit_section(s, page)
    emit_constants(page)
    emit_files(page)
    print ".Sh EXAMPLES\nA program that says what one code means:" > page
    emit_lines(contents(program), page)
    print ".Sh SEE ALSO\n.Xr httpstatus 1 ,\n.Xr pkg-config 1 ,\n.Xr httpstatus 7" > page
    close(page)
}

# "httpstatus.h - the reference for ..."
function after_name(line) {
    sub(/^.* - /, "", line)
    sub(/[.]$/, "", line)
    return line
}

# The comment that the header begins with: paragraphs, lists whose items begin with a dash, and indented code.
function emit_opening(lines, n, page,    i, line, text) {
    for (i = 4; i <= n; i++) {
        line = lines[i]
        if (line == "" && block == "code" && lines[i + 1] ~ /^    /) {
            print "" > page
            continue
        }
        if (line == "" || line ~ /^  - / || block != "list" && (line ~ /^    /) != (block == "code")) {
            emit_text(text, page)
            text = ""
        }
        if (line ~ /^  - /) {
            open_block("list", ".Bl -bullet", page)
            print ".It" > page
            text = substr(line, 5)
        } else if (line ~ /^    / && block != "list") {
            open_block("code", ".Bd -literal", page)
            print literal(substr(line, 5)) > page
        } else if (line != "") {
            if (line !~ /^ /)
                open_block("", "", page)
            text = text " " line
        }
    }
    emit_text(text, page)
}

# open_block("", ...) closes the one that is open.
function open_block(kind, macro, page) {
    if (kind == block)
        return
    if (block != "")
        print (block == "list" ? ".El" : ".Ed") > page
    if (macro != "")
        print macro > page
    block = kind
}

function emit_text(text, page) {
    if (text == "")
        return
    if (block == "" && paragraphs++)
        print ".Pp" > page
    print running(text) > page
}

function emit_section(s, page,    f) {
    print ".Ss " section_title[s] "\n.Bl -tag -width Ds" > page
    for (f = 1; f <= functions; f++)
        if (section_of[f] == s)
            print ".It Xr " function_name[f] " 3\n" running(summary[f] ".") > page
    print ".El" > page
}

# The codes are too many for a page, and httpstatus(7) has them.
function emit_constants(page,    e, i) {
    print ".Sh CONSTANTS" > page
    for (e = 1; e <= enums; e++) {
        print ".Ss " enum_name[e] "\n" running(enum_text[e]) > page
        if (enum_name[e] == "httpstatus_code")
            print "So\n.Dv HTTPSTATUS_NOT_FOUND\nis 404; the others are in\n.Xr httpstatus 7 ." > page
        else
            emit_enum(e, page)
    }
}

function emit_enum(e, page,    i, widest) {
    for (i = 1; i <= enumerators[e]; i++)
        if (length(enumerator_name[e, i]) > length(widest))
            widest = enumerator_name[e, i]
    print ".Bl -tag -width " widest " -compact" > page
    for (i = 1; i <= enumerators[e]; i++)
        print ".It Dv " enumerator_name[e, i] "\n" running(enumerator_text[e, i]) > page
    print ".El" > page
}

function emit_files(page) {
    print ".Sh FILES" > page
    print "In the folder that\n.Ql pkg-config --variable=pkgdatadir httpstatus\nnames:" > page
    print ".Bl -tag -width Ds" > page
    print ".It Pa httpstatus.cdef\nThe declarations alone, for foreign-function interfaces that read C." > page
    print ".It Pa httpstatus-api.json\nThe functions and constants, described for programs." > page
    print ".It Pa registry.json\nThe registry for programs." > page
    print ".El" > page
}

# ---- Text -------------------------------------------------------------------------------------------

function emit_paragraphs(text, page,    items, n, i) {
    n = split(text, items, "\n")
    for (i = 1; i <= n; i++)
        print (i > 1 ? ".Pp\n" : "") running(items[i]) > page
}

function emit_lines(text, page,    lines, n, i) {
    n = split(text, lines, "\n")
    print ".Bd -literal" > page
    for (i = 1; i <= n; i++)
        print literal(lines[i]) > page
    print ".Ed" > page
}

function contents(file,    line, text) {
    while ((getline line < file) > 0)
        text = text (text == "" ? "" : "\n") line
    close(file)
    return text
}

# "The code" -> "the code", but not "HTTP ..."
function lower_first(text) {
    return text ~ /^[A-Z][A-Z]/ ? text : tolower(substr(text, 1, 1)) substr(text, 2)
}
