# The manual pages of section 3: one per function, and libhttpstatus(3) about all. generate/mdoc.awk is loaded with it.
#
# Variables: folder, which the pages go to; released, the day on them; program, a source file that is shown as example.

function emit(    f) {
    for (f = 1; f <= functions; f++)
        emit_function(f)
    emit_overview()
}

# ---- One page, which is whole before it is written --------------------------------------------------

function put(lines) { page = page (page == "" ? "" : "\n") lines }

function write_page(name,    file) {
    file = folder "/" name ".3"
    print page > file
    close(file)
    page = ""
}

function give_up(file, reason) {
    print file ": " reason | "cat 1>&2"
    close("cat 1>&2")
    exit 1
}

# ---- One function -----------------------------------------------------------------------------------

function emit_function(f) {
    put(page_head(function_name[f], 3, released, lower_first(summary[f])))
    emit_library()
    put(".Ft " argument(function_type[f]))
    emit_call(f)
    put(".Sh DESCRIPTION")
    emit_paragraphs(description[f])
    emit_arguments(f)
    put(".Sh RETURN VALUES\n.Fn " function_name[f] "\n" running("returns " returns[f]))
    if (function_type[f] ~ /\*$/)
        put(".Pp\nWhat is returned is constant and is not freed, see\n.Xr libhttpstatus 3 .")
    emit_enums_of(f)
    if (example[f] != "") {
        put(".Sh EXAMPLES")
        emit_lines(example[f])
    }
    emit_see_also(f)
    put(".Sh HISTORY\n.Fn " function_name[f] "\nfirst appeared in libhttpstatus " since[f] ".")
    write_page(function_name[f])
}

function emit_library() {
    put(".Sh LIBRARY\nHTTP status codes (libhttpstatus, \\-lhttpstatus)")
    put(".Sh SYNOPSIS\n.In httpstatus.h")
}

function emit_call(f,    i) {
    put(".Fo " function_name[f])
    for (i = 1; i <= arguments[f]; i++)
        put(".Fa " argument(declaration(argument_type[f, i], argument_name[f, i])))
    if (!arguments[f])
        put(".Fa void")
    put(".Fc")
}

function emit_arguments(f,    i) {
    if (!arguments[f])
        return
    put(".Bl -tag -width Ds")
    for (i = 1; i <= arguments[f]; i++)
        put(".It Fa " argument_name[f, i] "\n" running(argument_text[f, i]))
    put(".El")
}

function text_of(f,    i, text) {
    text = description[f] " " returns[f]
    for (i = 1; i <= arguments[f]; i++)
        text = text " " argument_text[f, i]
    return text
}

# The constants of the enums that the text speaks of.
function emit_enums_of(f,    e, text) {
    text = text_of(f)
    for (e = 1; e <= enums; e++)
        if (index(text, "enum " enum_name[e])) {
            put(".Sh CONSTANTS\n" running(enum_text[e]))
            emit_enum(e)
        }
}

# The functions of the same section, and those that the text speaks of, by name.
function emit_see_also(f,    text, g, names, n, i) {
    text = text_of(f)
    for (g = 1; g <= functions; g++)
        if (g != f && (section_of[g] == section_of[f] || index(text, function_name[g] "()")))
            insert(names, ++n, function_name[g])
    put(".Sh SEE ALSO")
    for (i = 1; i <= n; i++)
        put(".Xr " names[i] " 3 ,")
    put(".Xr libhttpstatus 3 ,\n.Xr httpstatus 7")
}

# Into a sorted list.
function insert(list, n, item) {
    for (; n > 1 && list[n - 1] > item; n--)
        list[n] = list[n - 1]
    list[n] = item
}

# ---- All of them ------------------------------------------------------------------------------------

function emit_overview(    lines, n, s) {
    n = split(opening, lines, "\n")
    put(page_head("libhttpstatus", 3, released, after_name(lines[1])))
    emit_library()
    put(".Sh DESCRIPTION")
    emit_opening(lines, n)
    for (s = 1; s <= sections; s++)
        emit_section(s)
    emit_constants()
    emit_files()
    put(".Sh EXAMPLES\nA program that says what one code means:")
    emit_lines(contents(program))
    put(".Sh SEE ALSO\n.Xr httpstatus 1 ,\n.Xr pkg-config 1 ,\n.Xr httpstatus 7")
    write_page("libhttpstatus")
}

# "httpstatus.h - the reference for ..."
function after_name(line) {
    sub(/^.* - /, "", line)
    sub(/[.]$/, "", line)
    return line
}

# The comment that the header begins with: paragraphs, lists whose items begin with a dash, and indented code.
function emit_opening(lines, n,    i, line, text) {
    for (i = 4; i <= n; i++) {
        line = lines[i]
        if (line == "" && block == "code" && lines[i + 1] ~ /^    /) {
            put("")
            continue
        }
        if (line == "" || line ~ /^  - / || block != "list" && (line ~ /^    /) != (block == "code")) {
            emit_text(text)
            text = ""
        }
        if (line ~ /^  - /) {
            open_block("list", ".Bl -bullet")
            put(".It")
            text = substr(line, 5)
        } else if (line ~ /^    / && block != "list") {
            open_block("code", ".Bd -literal")
            put(literal(substr(line, 5)))
        } else if (line != "") {
            if (line !~ /^ /)
                open_block("", "")
            text = text " " line
        }
    }
    emit_text(text)
}

# open_block("", ...) closes the one that is open.
function open_block(kind, macro) {
    if (kind == block)
        return
    if (block != "")
        put(block == "list" ? ".El" : ".Ed")
    if (macro != "")
        put(macro)
    block = kind
}

function emit_text(text) {
    if (text == "")
        return
    if (block == "" && paragraphs++)
        put(".Pp")
    put(running(text))
}

function emit_section(s,    f) {
    put(".Ss " section_title[s] "\n.Bl -tag -width Ds")
    for (f = 1; f <= functions; f++)
        if (section_of[f] == s)
            put(".It Xr " function_name[f] " 3\n" running(summary[f] "."))
    put(".El")
}

# The codes are too many for a page, and httpstatus(7) has them.
function emit_constants(    e, i) {
    put(".Sh CONSTANTS")
    for (e = 1; e <= enums; e++) {
        put(".Ss " enum_name[e] "\n" running(enum_text[e]))
        if (enum_name[e] == "httpstatus_code_number")
            put("So\n.Dv HTTPSTATUS_NOT_FOUND\nis 404; the others are in\n.Xr httpstatus 7 .")
        else
            emit_enum(e)
    }
}

function emit_enum(e,    i, widest) {
    for (i = 1; i <= enumerators[e]; i++)
        if (length(enumerator_name[e, i]) > length(widest))
            widest = enumerator_name[e, i]
    put(".Bl -tag -width " widest " -compact")
    for (i = 1; i <= enumerators[e]; i++)
        put(".It Dv " enumerator_name[e, i] "\n" running(enumerator_text[e, i]))
    put(".El")
}

function emit_files() {
    put(".Sh FILES")
    put(".In httpstatus.hpp\nhas the same for C++17 and later.")
    put("In the folder that\n.Ql pkg-config --variable=pkgdatadir httpstatus\nnames:")
    put(".Bl -tag -width Ds")
    put(".It Pa httpstatus.cdef\nThe declarations alone, for foreign-function interfaces that read C.")
    put(".It Pa httpstatus-api.json\nThe functions and constants, described for programs.")
    put(".It Pa registry.json\nThe registry for programs.")
    put(".It Pa registry.csv\nThe registry as a table, one row per meaning.")
    put(".El")
}

# ---- Text -------------------------------------------------------------------------------------------

function emit_paragraphs(text,    items, n, i) {
    n = split(text, items, "\n")
    for (i = 1; i <= n; i++)
        put((i > 1 ? ".Pp\n" : "") running(items[i]))
}

function emit_lines(text,    lines, n, i) {
    n = split(text, lines, "\n")
    put(".Bd -literal")
    for (i = 1; i <= n; i++)
        put(literal(lines[i]))
    put(".Ed")
}

function contents(file,    got, line, text) {
    while ((got = getline line < file) > 0)
        text = text (text == "" ? "" : "\n") line
    close(file)
    if (got < 0)
        give_up(file, "cannot read it")
    return text
}

# "The code" -> "the code", but not "HTTP ..."
function lower_first(text) {
    return text ~ /^[A-Z][A-Z]/ ? text : tolower(substr(text, 1, 1)) substr(text, 2)
}
