# The public header httpstatus-codes.h: a constant for each trait, class, level, role and status.
#
# Variable: promised, a file with a constant, a TAB and its value on each line, or "". What is in it stays, whatever becomes of
# the registry: a name that a registration takes for another code, a phrase that is renamed, a status that is withdrawn.

function emit() {
    read_promised()
    print "/* httpstatus-codes.h - the constants of libhttpstatus, generated from its registry."
    print " *"
    print " * SPDX-License-Identifier: MIT"
    print " *"
    print " * Included by <httpstatus.h>. A constant keeps its name and its value for ever."
    print " */"
    print "#ifndef LIBHTTPSTATUS_CODES_H"
    print "#define LIBHTTPSTATUS_CODES_H"
    print ""
    print "/* The version of this header, for #if; httpstatus_version() is that of the library in use. */"
    print "#define HTTPSTATUS_VERSION \"" version "\""
    print "#define HTTPSTATUS_VERSION_NUMBER " version_number(version) " /* 0xMMmmpp */"
    print ""
    emit_terms()
    emit_codes()
    check_promised()
    print ""
    print "#endif"
}

function version_number(text,    parts) {
    split(text, parts, ".")
    return sprintf("0x%02x%02x%02x", parts[1], parts[2], parts[3])
}

# A number is decimal unless a format is given. C89 has no comma after the last enumerator. An asterisk next to a slash would end the comment, or begin another.
function item(word, number, comment, last, format) {
    emitted[word] = number
    gsub(/\*/, " * ", comment)
    printf "    HTTPSTATUS_%s = %s%s /* %s */\n", word, sprintf(format == "" ? "%d" : format, number), last ? "" : ",", comment
}

# ---- Words of terms.txt: each kind has a prefix of its own --------------------------------------------

function emit_terms(    t, c, k) {
    print "/* Traits: the bits of httpstatus_traits(). */"
    print "enum httpstatus_trait_bit {"
    for (t = 0; t < trait_count; t++)
        item("TRAIT_" trait_name[t], trait_value[t], trait_text[t], t + 1 == trait_count, "0x%04x")
    print "};\n"
    print "/* Classes: the results of httpstatus_class(). */"
    print "enum httpstatus_class_number {"
    for (c = 1; c <= 5; c++)
        item("CLASS_" constant(class_name[c]), c, c "xx " class_name[c], c == 5)
    print "};\n"
    print "/* Levels: the results of httpstatus_field_level(), in the words of RFC 2119. */"
    print "enum httpstatus_level_number {"
    for (k = 1; k <= level_count; k++)
        item("LEVEL_" constant(level_name[k]), k, level_name[k], k == level_count)
    print "};\n"
    print "/* Roles: who httpstatus_advice() is for. */"
    print "enum httpstatus_role_number {"
    for (k = 1; k <= role_count; k++)
        item("ROLE_" constant(role_name[k]), k, role_name[k], k == role_count)
    print "};\n"
}

function is_of_terms(word) { return word ~ /^(TRAIT|CLASS|LEVEL|ROLE)_/ }

# ---- Codes --------------------------------------------------------------------------------------------

function emit_codes(    c, i) {
    name_codes()
    print "/* Codes: each registered name, with the former ones, and each name that one owner gives a code, after the owner's name."
    print " * The names of the table that Python's http.HTTPStatus began with need no owner: HTTPSTATUS_WEB_SERVER_IS_DOWN. A name that"
    print " * is in use for another code carries its own: HTTPSTATUS_NAME_460. */"
    print "enum httpstatus_code_number {"
    for (c = 100; c <= 999; c++)
        for (i = 1; i <= words[c]; i++)
            item(word_of[c, i], c, comment_of[word_of[c, i]], word_of[c, i] == last_word)
    print "};"
}

# The order in which names are claimed: of registered codes, of preferred meanings, of others.
function name_codes(    rank, r, i) {
    for (rank = 1; rank <= 3; rank++)
        for (r = 1; r <= rows; r++)
            if (rank_of(r) == rank)
                name_row(r)
    for (i = 1; i <= promises; i++)
        if (!is_of_terms(promise[i]))
            add_word(promise[i], promised_value[promise[i]], older_name_of(promise[i]))
}

function name_row(r) {
    if (has_trait(r, "REGISTERED")) {
        name_code(r, name[r], phrase[r] "; " owner[r] "; " reference[r])
        name_code(r, constant(phrase[r]), name[r])
    } else
        name_code(r, constant(owner[r]) "_" name[r], phrase[r] "; " owner[r] "; " reference[r])
}

function name_code(r, word, comment) {
    if (is_of_terms(word) || word ~ /^VERSION(_NUMBER)?$/ || is_of_another(word, code[r]))
        word = word "_" code[r]
    if (is_of_another(word, code[r]))
        fail_row(r, "HTTPSTATUS_" word " is the constant of another code already")
    if (!(r in word_of_row))
        word_of_row[r] = word
    add_word(word, code[r], comment)
}

function is_of_another(word, c) {
    return word in code_of_word && code_of_word[word] != c || word in promised_value && promised_value[word] != c
}

function add_word(word, c, comment) {
    if (word in code_of_word)
        return
    code_of_word[word] = c
    comment_of[word] = comment
    word_of[c, ++words[c]] = word
    if (c >= code_of_word[last_word])
        last_word = word
}

# The constant of the meaning that the name finds.
function older_name_of(word,    r) {
    r = winner[fold(word)]
    return r && code[r] == promised_value[word] ? word_of_row[r] : "a name that the registry had"
}

# ---- What was promised ----------------------------------------------------------------------------------

function read_promised(    line, got, cells) {
    while (promised != "" && (got = getline line < promised) > 0) {
        promised_lines++
        if (line ~ /^#/)
            continue
        if (line !~ /^HTTPSTATUS_[A-Z0-9_]+\t[1-9][0-9]*$/)
            fail_at(promised, promised_lines, "not a constant, a TAB and its value")
        split(line, cells, "\t")
        sub(/^HTTPSTATUS_/, "", cells[1])
        if (cells[1] in promised_value)
            fail_at(promised, promised_lines, "'HTTPSTATUS_" cells[1] "' is given twice")
        if (!is_of_terms(cells[1]) && cells[2] !~ /^[1-9][0-9][0-9]$/)
            fail_at(promised, promised_lines, "a code is a number from 100 to 999, not '" cells[2] "'")
        promise[++promises] = cells[1]
        promised_value[cells[1]] = cells[2] + 0
        promised_line[cells[1]] = promised_lines
    }
    if (got < 0)
        fail_at(promised, 0, "cannot be read")
}

# Words of terms.txt that are gone cannot be kept here: they are more than constants.
function check_promised(    i) {
    for (i = 1; i <= promises; i++)
        if (emitted[promise[i]] + 0 != promised_value[promise[i]])
            fail_at(promised, promised_line[promise[i]], "HTTPSTATUS_" promise[i] " is promised, and is gone or has another value")
}
