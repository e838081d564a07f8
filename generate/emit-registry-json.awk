# registry.json: the registry for programs. registry.schema.json describes it. json.awk is loaded with it.

function emit(    r, t, c, e) {
    read_ecosystems()
    print "{"
    print "  \"version\": " quote(version) ","
    print "  \"registry_date\": " quote(date) ","
    print "  \"classes\": ["
    for (c = 1; c <= 5; c++)
        printf "    { \"class\": %d, \"name\": %s }%s\n", c, quote(class_name[c]), (c < 5 ? "," : "")
    print "  ],"
    print "  \"traits\": ["
    for (t = 0; t < trait_count; t++)
        printf "    { \"bit\": %d, \"name\": %s, \"description\": %s, \"inherited\": %s }%s\n", t, quote(tolower(trait_name[t])), \
            quote(trait_text[t]), (has_bit(inherited, trait_name[t]) ? "true" : "false"), (t + 1 < trait_count ? "," : "")
    print "  ],"
    print "  \"ecosystems\": ["
    for (e = 1; e <= ecosystem_count; e++)
        printf "    { \"key\": %s, \"name\": %s }%s\n", quote(ecosystem_key[e]), quote(ecosystem_name[e]), (e < ecosystem_count ? "," : "")
    print "  ],"
    print "  \"statuses\": ["
    for (r = 1; r <= rows; r++)
        emit_status(r)
    print "  ]"
    print "}"
}

function emit_status(r,    k) {
    print "    {"
    print "      \"code\": " code[r] ","
    print "      \"preferred\": " (first[code[r]] == r ? "true" : "false") ","
    print "      \"name\": " quote(name[r]) ","
    print "      \"phrase\": " quote(phrase[r]) ","
    print "      \"description\": " quote(description[r]) ","
    print "      \"owner\": " quote(owner[r]) ","
    print "      \"users\": " array(users[r]) ","
    print "      \"reference\": " quote(reference[r]) ","
    print "      \"url\": " quote(url[r]) ","
    print "      \"aliases\": " array(aliases[r]) ","
    print "      \"fields\": " field_array(fields[r]) ","
    print "      \"traits\": " array(trait_list(r)) ","
    for (k = 1; k <= role_count; k++)
        print "      " quote(tolower(role_name[k])) ": " or_null(advice[r, k]) ","
    print "      \"related\": " number_array(related[r]) ","
    print "      \"constants\": " constant_array(r)
    print "    }" (r < rows ? "," : "")
}

function array(list,    i, n, items, out) {
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++)
        out = out (i > 1 ? ", " : "") quote(items[i])
    return "[" out "]"
}

function number_array(numbers) {
    gsub(/ /, ", ", numbers)
    return "[" numbers "]"
}

# Those of the other ecosystems, for a registered code.
function constant_array(r,    i, out) {
    for (i = 1; has_trait(r, "REGISTERED") && i <= constants; i++)
        if (constant_code[i] == code[r])
            out = out (out ? ", " : "") "{ \"in\": " quote(ecosystem_key[constant_in[i]]) ", \"name\": " quote(constant_text[i]) " }"
    return "[" out "]"
}

function field_array(list,    i, n, items, out) {
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++)
        out = out (i > 1 ? ", " : "") "{ \"name\": " quote(field_name(items[i])) \
            ", \"level\": " quote(level_name[field_level(items[i])]) \
            ", \"condition\": " or_null(field_condition(items[i])) " }"
    return "[" out "]"
}

function or_null(text) { return text == "" ? "null" : quote(text) }
