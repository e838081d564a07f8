# ecosystem-table.c, for the command: the constants of other languages and libraries, as offsets into one text.

function emit(    e, i) {
    read_ecosystems()
    print "/* Generated from the registry. */"
    print "#include \"ecosystem.h\"\n"
    print "const struct ecosystem ecosystems[] = {"
    for (e = 1; e <= ecosystem_count; e++)
        print "    { \"" ecosystem_key[e] "\", \"" ecosystem_name[e] "\" },"
    print "    { 0, 0 },\n};\n"
    print "const struct constant constants[] = {"
    for (i = 1; i <= constants; i++)
        printf "    { %d, %d, %d },\n", constant_code[i], constant_in[i] - 1, add_text(constant_text[i])
    print "    { 0, 0, 0 },\n};\n"
    print "const int constant_count = " constants ";\n"
    print "const char constant_texts[] ="
    for (i = 1; i <= texts; i++)
        print "    \"" text_of[i] "\\0\""
    print "    ;"
}

function add_text(text) {
    if (!(text in place_of)) {
        place_of[text] = size + 0
        size += length(text) + 1
        text_of[++texts] = text
    }
    return place_of[text]
}
