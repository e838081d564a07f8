# Statuses next to each other, as tables of the page: the rows are those of the command's comparison, without the ones in which
# all statuses are alike. An empty cell says nothing.

function emit_comparison(list,    codes, i) {
    columns = split(list, codes, " ")
    for (i = 1; i <= columns; i++)
        column[i] = first[codes[i]]
    print "<div class=scroll tabindex=0 role=region aria-labelledby=" comparison_address(list) ">"
    print "<table><caption id=" comparison_address(list) ">" comparison_title(list) "</caption>"
    emit_heads()
    emit_rows()
    print "</table></div>"
}

function comparison_address(list) {
    gsub(/ /, "-", list)
    return "compare-" list
}

# "401 403 407" -> "401, 403 and 407"
function comparison_title(list) {
    sub(/ [0-9]*$/, " and&", list)
    while (match(list, /[0-9] [0-9]/))
        list = substr(list, 1, RSTART) "," substr(list, RSTART + 1)
    return list
}

function emit_heads(    i) {
    printf "<thead><tr><td></td>"
    for (i = 1; i <= columns; i++)
        printf "<th scope=col>%s</th>", link(column[i])
    print "</tr></thead><tbody>"
}

function emit_rows(    i, t, k) {
    for (i = 1; i <= columns; i++)
        cell[i] = html(description[column[i]])
    emit_row("Meaning")
    for (t = 0; t < trait_count; t++) {
        for (i = 1; i <= columns; i++)
            cell[i] = has_trait(column[i], trait_name[t]) ? "yes" : ""
        emit_row("<a href=#" tolower(trait_name[t]) ">" title_of(trait_name[t]) "</a>")
    }
    for (i = 1; i <= columns; i++)
        cell[i] = field_lines(fields[column[i]])
    emit_row("Fields")
    for (k = 1; k <= role_count; k++) {
        for (i = 1; i <= columns; i++)
            cell[i] = html(advice[column[i], k])
        emit_row("As " tolower(role_name[k]))
    }
    print "</tbody>"
}

function emit_row(label,    i) {
    for (i = 2; i <= columns && cell[i] == cell[1]; i++)
        continue
    if (i > columns)
        return
    printf "<tr><th scope=row>%s</th>", label
    for (i = 1; i <= columns; i++)
        printf "<td>%s</td>", cell[i]
    print "</tr>"
}

function field_lines(list,    text) {
    text = field_items(list)
    gsub(/<dd>/, "<br>", text)
    return text
}

# KEEPS_METHOD -> Keeps method
function title_of(word) {
    gsub(/_/, " ", word)
    return substr(word, 1, 1) tolower(substr(word, 2))
}
