# registry.csv-metadata.json: what registry.csv holds, as the Metadata Vocabulary for Tabular Data of the W3C says it (CSV on the
# Web), which finds it by its name. json.awk and registry-columns.awk are loaded with it.

function emit(    i) {
    list_columns()
    print "{"
    print "  \"@context\": \"http://www.w3.org/ns/csvw\","
    print "  \"url\": \"registry.csv\","
    print "  \"dc:title\": " quote("The registry of libhttpstatus " version ", with IANA's registry of " date) ","
    print "  \"dc:description\": " quote(introduction()) ","
    print "  \"tableSchema\": {"
    print "    \"columns\": ["
    for (i = 1; i <= columns; i++)
        print "      { " describe(i) " }" (i < columns ? "," : "")
    print "    ],"
    print "    \"primaryKey\": [\"code\", \"owner\"]"
    print "  }"
    print "}"
}

function introduction() {
    return "Every meaning of every HTTP status code that the library knows, one row per meaning: by code, then the preferred one " \
        "first. The columns is_... say what a meaning says of itself; 0 is not the opposite of the trait. To act on a received " \
        "code that is not registered, take the row of treat_as and of its traits only " inherited_traits() ". Columns may be " \
        "added in a later version; none is removed or changes its meaning."
}

function inherited_traits(    t, out) {
    for (t = 0; t < trait_count; t++)
        if (has_bit(inherited, trait_name[t]))
            out = out (out == "" ? "" : ", ") tolower(trait_name[t])
    return out
}

function describe(i,    out, type) {
    type = column_type[i]
    out = "\"name\": " quote(column_name[i]) ", \"titles\": " quote(column_name[i]) ", \"dc:description\": " quote(column_text[i])
    if (type == "boolean")
        out = out ", \"datatype\": { \"base\": \"boolean\", \"format\": \"1|0\" }"
    else
        out = out ", \"datatype\": " quote(type == "integer" || type == "codes" ? "integer" : "string")
    if (type == "list" || type == "codes")
        return out ", \"separator\": " quote(separator)
    return out (is_optional[i] ? "" : ", \"required\": true")
}
