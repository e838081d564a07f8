# One status as an article of the page; html.awk and html-exchange.awk are loaded with it. A label (dt) has one dd per item, or one
# for a list that commas or semicolons separate. End tags and quotes that HTML lets out are let out, for the page is to be small.

function emit_article(r,    k) {
    print "<article id=" address(r) searched_words(keywords[r]) ">"
    print "<h3" (is_preferred(r) ? " id=" long_address(r) : "") "><a href=#" address(r) ">" code[r] "</a> " html(phrase[r]) \
        " <small>" html(owner[r]) "</small></h3>"
    print "<p>" html(description[r]) "."
    print "<dl>"
    for (k = 1; k <= role_count; k++)
        emit_term("As " tolower(role_name[k]), html(advice[r, k]))
    emit_term("Fields", field_items(fields[r]))
    emit_term("Traits", trait_items(r))
    emit_term("Also means", other_items(r))
    emit_term("Also called", joined(aliases[r]))
    emit_term("Also used by", joined(users[r]))
    if (name[r] != constant(phrase[r]))
        emit_term("Name", name[r])
    emit_term("On the wire", exchange(r))
    emit_term("Constants", constant_lines(r))
    emit_term("Reference", "<a href=\"" html_attribute(url[r]) "\">" html(reference[r]) "</a>")
    emit_term("See also", related_items(related[r]))
    emit_term("Compare", comparison_items(r))
    print "</dl>"
    print "</article>"
}

function emit_term(label, text) {
    if (text != "")
        print "<dt>" label "<dd>" text
}

function joined(list) {
    gsub(/\n/, "; ", list)
    return html(list)
}

# Words that find the status, but are not shown.
function searched_words(list) {
    gsub(/\n/, ",", list)
    return list == "" ? "" : " data-words=\"" html_attribute(list) "\""
}

# Neighbours of one level and one condition are one item: "MUST send each of Date, Vary if ...".
function field_items(list,    n, i, parts, names, several, out) {
    n = split(list, parts, "\n")
    for (i = 1; i <= n; i++) {
        several = several || names != ""
        names = names (names == "" ? "" : ", ") "<code>" html(field_name(parts[i])) "</code>"
        if (i < n && duty_of(parts[i + 1]) == duty_of(parts[i]))
            continue
        out = out (out == "" ? "" : "<dd>") field_item(parts[i], names, several)
        names = ""
        several = 0
    }
    return out
}

function field_item(field, names, several,    condition) {
    condition = field_condition(field)
    return "<b>" level_name[field_level(field)] "</b> send " (several && condition != "" ? some_of(field) : "") names \
        (condition == "" ? "" : " " html(condition))
}

function trait_items(r,    t, out) {
    for (t = 0; t < trait_count; t++)
        if (has_trait(r, trait_name[t]))
            out = out (out == "" ? "" : "<dd>") "<b>" tolower(trait_name[t]) "</b>: " html(trait_text[t])
    return out
}

# The preferred meaning names all others; they name it, and page.js adds the rest.
function other_items(r,    other, out) {
    if (!is_preferred(r))
        return other_item(first[code[r]])
    for (other = r + 1; code[other] == code[r]; other++)
        out = out (out == "" ? "" : "<dd>") other_item(other)
    return out
}

function other_item(r) { return link(r) ", " html(owner[r]) }

function related_items(list,    n, i, codes, out) {
    n = split(list, codes, " ")
    for (i = 1; i <= n; i++)
        out = out (i > 1 ? "; " : "") link(first[codes[i]])
    return out
}

function comparison_items(r,    i, out) {
    for (i = 1; i <= comparisons; i++)
        if (is_preferred(r) && has_word(comparison[i], code[r]))
            out = out (out == "" ? "" : "; ") "<a href=#" comparison_address(comparison[i]) ">" \
                comparison_title(comparison[i]) "</a>"
    return out
}

# Of a registered code: the key of an ecosystem and the constant on each line.
function constant_lines(r,    i, out) {
    for (i = 1; has_trait(r, "REGISTERED") && i <= constants; i++)
        if (constant_code[i] == code[r])
            out = out (out == "" ? "" : "\n") ecosystem_key[constant_in[i]] " " html(constant_text[i])
    return out == "" ? "" : "<pre class=constants>" out "</pre>"
}
