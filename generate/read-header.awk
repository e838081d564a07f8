# Reads the public header, checks that all of it is described, and leaves it in arrays for the emitter that is loaded with it
# (emit-*.awk, which defines emit()). What it cannot read ends the run: file:line: reason.
#
#     awk -f read-header.awk -f emit-cdef.awk httpstatus-codes.h httpstatus.h
#
# What an emitter finds, in the order of the header:
#
#     version                   of HTTPSTATUS_VERSION
#     structs, struct_name[s]   s from 1, and so everywhere below
#     enums, enum_name[e] enum_text[e]
#     enumerators[e], enumerator_name[e, i] enumerator_value[e, i] enumerator_text[e, i]
#     sections, section_title[s]
#     functions, function_name[f] function_type[f] returns[f] since[f]
#     section_of[f]             a number s
#     summary[f]                the first clause of the description, without what ends it
#     description[f]            paragraphs, one per line
#     example[f]                lines of C, those that are indented in the description
#     arguments[f], argument_name[f, i] argument_type[f, i] argument_text[f, i]
#     opening                   the lines of the comment that httpstatus.h begins with

FNR == 1 { finish_file() }
{ previous_file = FILENAME; previous_line = FNR; read_line($0) }

END {
    if (failed)
        exit 1
    finish_file()
    if (version == "")
        fail("no HTTPSTATUS_VERSION")
    if (!functions)
        fail("no function is declared")
    emit()
}

# ---- Errors -----------------------------------------------------------------------------------------

function fail_at(line, reason) {
    printf "%s:%d: %s\n", previous_file, line, reason | "cat 1>&2"
    close("cat 1>&2")
    failed = 1
    exit 1
}

function fail(reason) { fail_at(previous_line, reason) }

# ---- One line ---------------------------------------------------------------------------------------

function read_line(line) {
    if (line ~ /[^ -~]/)
        fail("a control or non-ASCII character")
    if (in_comment)
        read_comment(line)
    else if (in_enum)
        read_enumerator(line)
    else if (line ~ /^\/\* ---- .* -+ \*\/$/)
        start_section(line)
    else if (line ~ /^\/\*/)
        start_comment(line)
    else
        read_code(line)
}

# The preprocessor's lines, and what they hide from C, say nothing to an emitter.
function read_code(line) {
    if (line ~ /^#define HTTPSTATUS_VERSION "[0-9.]+"$/)
        version = substr(line, index(line, "\"") + 1, length(line) - index(line, "\"") - 1)
    else if (line ~ /^struct [a-z_]+;$/)
        struct_name[++structs] = substr(line, 8, length(line) - 8)
    else if (line ~ /^enum [a-z_]+ \{$/)
        start_enum(line)
    else if (line ~ /^[a-z][a-z_ ]*[ *]httpstatus_[a-z0-9_]+\([^()]+\);$/)
        read_prototype(line)
    else if (line !~ /^$|^#|^extern "C" \{$|^\}$/)
        fail("neither a comment nor a declaration of a known form: '" line "'")
    forget_comment()
}

function finish_file() {
    if (in_comment)
        fail_at(comment_line, "a comment without an end")
    if (in_enum)
        fail("an enum without an end")
    forget_comment()
}

# ---- Comments ---------------------------------------------------------------------------------------

function start_comment(line) {
    forget_comment()
    comment_line = FNR
    describes = line ~ /^\/\*\*/
    read_comment(line)
}

function read_comment(line) {
    in_comment = !sub(/ *\*\/$/, "", line)
    sub(/^ ?\/?\*+ ?/, "", line)
    comment = comment (FNR == comment_line ? "" : "\n") line
    if (!in_comment && comment_line == 1)
        opening = comment
}

function forget_comment() {
    if (describes)
        fail_at(comment_line, "what this comment describes does not follow")
    comment = ""
}

function start_section(line) {
    forget_comment()
    gsub(/^\/\* -+ | -+ \*\/$/, "", line)
    section_title[++sections] = line
}

# ---- Enums ------------------------------------------------------------------------------------------

function start_enum(line,    words) {
    split(line, words, " ")
    enum_name[++enums] = words[2]
    enum_text[enums] = one_line(comment)
    in_enum = 1
}

function read_enumerator(line,    words, i) {
    if (line == "};") {
        in_enum = 0
        return
    }
    if (line !~ /^ +HTTPSTATUS_[A-Z0-9_]+ = (0x)?[0-9a-f]+,? \/\* .* \*\/$/)
        fail("an enumerator is written 'HTTPSTATUS_NAME = number, /* text */', not '" line "'")
    split(line, words, " ")
    i = ++enumerators[enums]
    enumerator_name[enums, i] = words[1]
    enumerator_value[enums, i] = number(words[3])
    sub(/^[^*]*\* /, "", line)
    sub(/ \*\/$/, "", line)
    enumerator_text[enums, i] = line
}

# "0x0080," -> 128; not every awk reads hexadecimal numbers by itself.
function number(text,    i, sum) {
    sub(/,$/, "", text)
    if (text !~ /^0x/)
        return text + 0
    for (i = 3; i <= length(text); i++)
        sum = 16 * sum + index("123456789abcdef", substr(text, i, 1))
    return sum
}

# ---- Functions --------------------------------------------------------------------------------------

function read_prototype(line,    f) {
    f = ++functions
    match(line, /httpstatus_[a-z0-9_]+\(/)
    function_name[f] = substr(line, RSTART, RLENGTH - 1)
    function_type[f] = substr(line, 1, RSTART - 1)
    sub(/ $/, "", function_type[f])
    read_arguments(f, substr(line, RSTART + RLENGTH, length(line) - RSTART - RLENGTH - 1))

    if (function_name[f] in declared)
        fail(function_name[f] " is declared twice")
    declared[function_name[f]] = 1
    if (!sections)
        fail(function_name[f] " is in no section")
    section_of[f] = sections
    if (!describes)
        fail(function_name[f] " has no comment /** right before it")
    read_description(f)
    describes = 0
}

function read_arguments(f, list,    items, i) {
    if (list == "void")
        return
    arguments[f] = split(list, items, ", ")
    for (i = 1; i <= arguments[f]; i++) {
        if (!match(items[i], /[ *][a-z_]+$/))
            fail("an argument is written 'type name', not '" items[i] "'")
        argument_name[f, i] = substr(items[i], RSTART + 1)
        argument_type[f, i] = substr(items[i], 1, RSTART)
        sub(/ $/, "", argument_type[f, i])
    }
}

# Paragraphs, and in the last one the arguments in their order, what is returned, and since when.
function read_description(f,    lines, n, last, i, paragraph) {
    n = split(comment, lines, "\n")
    for (last = n - 1; last > 1 && lines[last] != ""; last--)
        continue
    for (i = 2; i <= last; i++)
        if (lines[i] ~ /^    /)
            example[f] = example[f] (example[f] == "" ? "" : "\n") substr(lines[i], 5)
        else if (lines[i] == "" && lines[i - 1] ~ /^    / && lines[i + 1] ~ /^    /)
            example[f] = example[f] "\n"
        else if (lines[i] != "")
            paragraph = paragraph (paragraph == "" ? "" : " ") lines[i]
        else if (paragraph != "") {
            description[f] = description[f] (description[f] == "" ? "" : "\n") paragraph
            paragraph = ""
        }
    summary[f] = description[f]
    sub(/([.:;] |\n).*/, "", summary[f])
    sub(/[.:;]$/, "", summary[f])
    if (summary[f] == "")
        fail(function_name[f] " has no description, or no empty line after it")

    described = 0
    for (i = last + 1; i < n; i++)
        read_item(f, lines[i], comment_line + i - 1)
    if (described < arguments[f])
        fail(function_name[f] " does not describe its argument '" argument_name[f, described + 1] "'")
    if (returns[f] == "")
        fail(function_name[f] " does not say what it Returns")
    if (since[f] == "")
        fail(function_name[f] " does not say Since when")
}

function read_item(f, line, at,    name) {
    if (match(line, /^[a-z_]+: /) && returns[f] == "") {
        name = substr(line, 1, RLENGTH - 2)
        if (name != argument_name[f, ++described])
            fail_at(at, "'" name "' is not argument " described " of " function_name[f])
        argument_text[f, described] = substr(line, RLENGTH + 1)
    } else if (line ~ /^Returns / && returns[f] == "")
        returns[f] = substr(line, 9)
    else if (line ~ /^Since: [0-9]+\.[0-9]+$/ && since[f] == "")
        since[f] = substr(line, 8)
    else if (since[f] != "" || returns[f] == "" && !described)
        fail_at(at, "neither an argument, nor Returns, nor Since: '" line "'")
    else if (returns[f] != "")
        returns[f] = returns[f] " " one_line(line)
    else
        argument_text[f, described] = argument_text[f, described] " " one_line(line)
}

# ---- Text -------------------------------------------------------------------------------------------

function one_line(text) {
    gsub(/[ \n]+/, " ", text)
    gsub(/^ | $/, "", text)
    return text
}

# "const char *" and "name" -> "const char *name"
function declaration(type, name) { return type (type ~ /\*$/ ? "" : " ") name }
