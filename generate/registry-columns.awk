# The columns of registry.csv in their order: for emit-registry-csv.awk, which writes the file, and for emit-csv-metadata.awk, which
# describes it. The names are those of registry.json where that has the same.
#
#     columns, column_name[i], column_text[i]     i from 1
#     column_type[i]                              integer, boolean, string, list (of strings) or codes (a list of integers)
#     is_optional[i]                              if the value can be missing
#
# separator is between the items of a list, as in what the command writes with --csv.

function list_columns(    t, k) {
    separator = "; "
    add_column("code", "integer", "The status code")
    add_column("preferred", "boolean", "What the code means when nothing else is known; exactly one meaning of a code is")
    add_column("name", "string", "As a constant is written")
    add_column("phrase", "string", "The reason phrase, without the code")
    add_column("class", "integer", "The class of RFC 9110, Section 15: 1 to 5, or 0 for a code above 599")
    add_column("treat_as", "integer", "The registered code that a recipient treats this one as (RFC 9110, Section 15)")
    add_column("description", "string", "One line for people; its wording can change")
    add_column("owner", "string", "Who gave the code this meaning")
    add_column("users", "list", "Others who use the code in this meaning")
    add_column("reference", "string", "Where the meaning is defined")
    add_column("url", "string", "The reference as an address")
    add_column("aliases", "list", "Other names and phrases for it, old or foreign")
    add_column("fields", "list", "Header fields that the sender must, should, may or must not send: name, level, condition")
    for (t = 0; t < trait_count; t++)
        add_column("is_" tolower(trait_name[t]), "boolean", "Trait of this meaning: " trait_text[t])
    for (k = 1; k <= role_count; k++)
        add_column(tolower(role_name[k]), "string", "Advice for the " tolower(role_name[k]), 1)
    add_column("related", "codes", "Codes that are often confused with this one")
}

function add_column(name, type, text, optional) {
    column_name[++columns] = name
    column_type[columns] = type
    column_text[columns] = text
    is_optional[columns] = optional + 0
}
