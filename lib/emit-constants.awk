# The public header httpstatus-codes.h: a constant for each spelling that is a name, each trait, each class.

function emit(    r, t, c) {
    print "/* httpstatus-codes.h - the constants of libhttpstatus, generated from its registry."
    print " *"
    print " * SPDX-License-Identifier: MIT"
    print " *"
    print " * Included by <httpstatus.h>. Nothing is ever taken out: an old name stays equal to the new one."
    print " */"
    print "#ifndef LIBHTTPSTATUS_CODES_H"
    print "#define LIBHTTPSTATUS_CODES_H"
    print ""
    print "/* The version of this header, for #if; httpstatus_version() is that of the library in use. */"
    print "#define HTTPSTATUS_VERSION \"" version "\""
    print "#define HTTPSTATUS_VERSION_NUMBER " version_number(version) " /* 0xMMmmpp */"
    print ""
    print "/* Traits: the bits of httpstatus_traits(). */"
    print "enum httpstatus_trait_bit {"
    for (t = 0; t < trait_count; t++)
        item(trait_name[t], sprintf("0x%04x", trait_value[t]), trait_text[t], t + 1 == trait_count)
    print "};"
    print ""
    print "/* Classes: the results of httpstatus_class(). */"
    print "enum httpstatus_class_number {"
    for (c = 1; c <= 5; c++)
        item("CLASS_" constant(class_name[c]), c, c "xx " class_name[c], c == 5)
    print "};"
    print ""
    print "/* Levels: the results of httpstatus_field_level(), in the words of RFC 2119. */"
    print "enum httpstatus_level_number {"
    for (c = 1; c <= level_count; c++)
        item("LEVEL_" constant(level_name[c]), c, level_name[c], c == level_count)
    print "};"
    print ""
    print "/* Codes: a name, or an alias of one, finds the same code as httpstatus_from_name(). A name that is"
    print " * a trait's too (REDIRECT) has no constant here. */"
    print "enum httpstatus_code_number {"
    take_other_names()
    for (r = 1; r <= rows; r++)
        collect_names(r)
    for (c = 1; c <= names; c++)
        item(names_text[c], names_code[c], names_comment[c], c == names)
    print "};"
    print ""
    print "#endif"
}

# C89 has no comma after the last enumerator. An asterisk next to a slash would end the comment, or begin another.
function item(word, number, comment, last) {
    gsub(/\*/, " * ", comment)
    printf "    HTTPSTATUS_%s = %s%s /* %s */\n", word, number, last ? "" : ",", comment
}

# The macros of the headers, the classes and the levels.
function take_other_names(    c) {
    for (c = 1; c <= level_count; c++)
        taken["LEVEL_" constant(level_name[c])] = 1
    taken["VERSION"] = taken["VERSION_NUMBER"] = 1
    for (c = 1; c <= 5; c++)
        taken["CLASS_" constant(class_name[c])] = 1
}

function collect_names(r,    i, n, items) {
    collect_name(r, name[r], phrase[r] "; " owner[r] "; " reference[r])
    collect_name(r, constant(phrase[r]), name[r])
    n = split(aliases[r], items, "\n")
    for (i = 1; i <= n; i++)
        collect_name(r, constant(items[i]), name[r])
}

function collect_name(r, word, comment) {
    if (word in taken || word in trait_index || winner[fold(word)] != r)
        return
    taken[word] = 1
    names_text[++names] = word
    names_code[names] = code[r]
    names_comment[names] = comment
}

function version_number(text,    parts) {
    split(text, parts, ".")
    return sprintf("0x%02x%02x%02x", parts[1], parts[2], parts[3])
}
