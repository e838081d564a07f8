# keyword-table.c, for the command: the words by which people look for a status or a trait, each followed by a line feed.

function emit(    r, t) {
    print "/* Generated from the registry. */"
    print "#include \"keyword.h\"\n"
    print "const char *const keywords[] = {"
    for (r = 1; r <= rows; r++)
        print "    " lines(keywords[r]) ","
    print "};\n"
    print "const char *const trait_keywords[] = {"
    for (t = 0; t < trait_count; t++)
        print "    " lines(trait_keywords[t]) ","
    print "};"
}

function lines(list) {
    gsub(/\n/, "\\n", list)
    return list == "" ? "0" : "\"" list "\\n\""
}
