# keyword-table.c, for the command: the words by which people look for a status, a trait, an owner or a user, each of the first two
# followed by a line feed. json.awk is loaded with it: its quotes are C's too.

function emit(    r, t, p) {
    print "/* Generated from the registry. */"
    print "#include \"keyword.h\"\n"
    print "const char *const keywords[] = {"
    for (r = 1; r <= rows; r++)
        print "    " lines(keywords[r]) ","
    print "};\n"
    print "const char *const trait_keywords[] = {"
    for (t = 0; t < trait_count; t++)
        print "    " lines(trait_keywords[t]) ","
    print "};\n"
    print "const struct party party_keywords[] = {"
    for (p = 1; p <= parties; p++)
        emit_party_keywords(p)
    print "    { 0, 0 },\n};\n"
    print "const struct party party_codes[] = {"
    for (p = 1; p <= parties; p++)
        if (party_codes[p] != "")
            print "    { " quote(party_name[p]) ", " quote(party_codes[p]) " },"
    print "    { 0, 0 },\n};"
}

function emit_party_keywords(p,    i, n, items) {
    n = split(party_keywords[p], items, "\n")
    for (i = 1; i <= n; i++)
        print "    { " quote(party_name[p]) ", " quote(items[i]) " },"
}

function lines(list) {
    gsub(/\n/, "\\n", list)
    return list == "" ? "0" : "\"" list "\\n\""
}
