# registry.csv: one row per meaning, for programs that read tables (RFC 4180). Texts are quoted, numbers are not; 1 and 0 are true
# and false, which every engine reads; nothing at all is a missing value. registry-columns.awk is loaded with it.

function emit(    r, i) {
    list_columns()
    for (r = 1; r <= rows; r++)
        check_row(r)
    for (i = 1; i <= columns; i++)
        printf "%s%s", column_name[i], end_of(i)
    for (r = 1; r <= rows; r++)
        for (i = 1; i <= columns; i++)
            printf "%s%s", cell(r, i), end_of(i)
}

function end_of(i) { return i < columns ? "," : "\r\n" }

# A reader splits a list at its separators.
function check_row(r) {
    if ((aliases[r] users[r] fields[r]) ~ /;/)
        fail_row(r, "an alias, user or field has a semicolon, which separates them in registry.csv")
}

function cell(r, i,    v) {
    if (column_type[i] == "boolean")
        return is_true(r, column_name[i])
    v = text_of(r, column_name[i])
    if (column_type[i] == "integer" || v == "" && is_optional[i])
        return v
    if (column_type[i] == "list")
        gsub(/\n/, separator, v)
    if (column_type[i] == "codes")
        gsub(/ /, separator, v)
    gsub(/"/, "\"\"", v)
    return "\"" v "\""
}

function is_true(r, column) {
    if (column == "preferred")
        return first[code[r]] == r ? 1 : 0
    return has_trait(r, toupper(substr(column, 4)))
}

function text_of(r, column,    k) {
    if (column == "code") return code[r]
    if (column == "name") return name[r]
    if (column == "phrase") return phrase[r]
    if (column == "class") return class_of(code[r])
    if (column == "treat_as") return treat_as(code[r])
    if (column == "description") return description[r]
    if (column == "owner") return owner[r]
    if (column == "users") return users[r]
    if (column == "reference") return reference[r]
    if (column == "url") return url[r]
    if (column == "aliases") return aliases[r]
    if (column == "fields") return fields[r]
    if (column == "related") return related[r]
    for (k = 1; k <= role_count; k++)
        if (column == tolower(role_name[k]))
            return advice[r, k]
}

function class_of(c) { return c < 600 ? int(c / 100) : 0 }

function treat_as(c) {
    if (has_trait(first[c], "REGISTERED"))
        return c
    return (c < 600 ? class_of(c) : 5) * 100
}
