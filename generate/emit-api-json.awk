# httpstatus-api.json: the functions and constants for programs that make bindings. httpstatus-api.schema.json describes it. generate/json.awk is loaded with it.

function emit(    f, e) {
    print "{"
    print "  \"version\": " quote(version) ","
    print "  \"functions\": ["
    for (f = 1; f <= functions; f++)
        emit_function(f)
    print "  ],"
    print "  \"enums\": ["
    for (e = 1; e <= enums; e++)
        emit_enum(e)
    print "  ]"
    print "}"
}

function emit_function(f,    i) {
    print "    {"
    print "      \"name\": " quote(function_name[f]) ","
    print "      \"section\": " quote(section_title[section_of[f]]) ","
    print "      \"summary\": " quote(summary[f]) ","
    print "      \"description\": " line_list(description[f]) ","
    print "      \"example\": " line_list(example[f]) ","
    print "      \"arguments\": ["
    for (i = 1; i <= arguments[f]; i++)
        printf "        { \"name\": %s, \"type\": %s, \"text\": %s }%s\n", quote(argument_name[f, i]), \
            quote(argument_type[f, i]), quote(argument_text[f, i]), (i < arguments[f] ? "," : "")
    print "      ],"
    printf "      \"returns\": { \"type\": %s, \"text\": %s },\n", quote(function_type[f]), quote(returns[f])
    print "      \"since\": " quote(since[f])
    print "    }" (f < functions ? "," : "")
}

function line_list(text,    items, n, i, out) {
    n = split(text, items, "\n")
    for (i = 1; i <= n; i++)
        out = out (i > 1 ? ", " : "") quote(items[i])
    return "[" out "]"
}

function emit_enum(e,    i) {
    print "    {"
    print "      \"name\": " quote(enum_name[e]) ","
    print "      \"text\": " quote(enum_text[e]) ","
    print "      \"values\": ["
    for (i = 1; i <= enumerators[e]; i++)
        printf "        { \"name\": %s, \"value\": %d, \"text\": %s }%s\n", quote(enumerator_name[e, i]), \
            enumerator_value[e, i], quote(enumerator_text[e, i]), (i < enumerators[e] ? "," : "")
    print "      ]"
    print "    }" (e < enums ? "," : "")
}
