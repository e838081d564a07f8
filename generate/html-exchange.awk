# A request and a response as they are sent, for the page. What the registry does not have is in the file that the variable
# "additions" names, html/page.tsv, whose comments describe it; a status goes by its long address there.
#
#     comparisons, comparison[i]          codes, with spaces between
#     example[field], example[field, address]
#     request[address], response[address] lines
#     content_type[address], content[address]
#     omitted[address]

function read_additions(    line, got) {
    while ((got = getline line < additions) > 0) {
        addition_lines++
        if (line !~ /^(#|$)/)
            read_addition(line)
    }
    if (got < 0)
        fail_at(additions, 0, "cannot be read")
}

function read_addition(line,    cells, n) {
    n = split(line, cells, "\t")
    if (line ~ /[^\t -~]/ || n < 2)
        fail_at(additions, addition_lines, "not a word, a TAB and what it holds for")
    if (cells[1] == "compare")
        add_comparison(cells[2])
    else if (cells[1] == "field")
        example[n > 3 ? cells[2] SUBSEP cells[4] : cells[2]] = cells[3]
    else if (cells[1] == "request")
        request[cells[2]] = lines_from(3, n, cells)
    else if (cells[1] == "response")
        response[cells[2]] = lines_from(3, n, cells)
    else if (cells[1] == "content") {
        content_type[cells[2]] = cells[3]
        content[cells[2]] = cells[4]
    } else if (cells[1] == "omit")
        omitted[cells[2]] = cells[3]
    else
        fail_at(additions, addition_lines, "unknown word '" cells[1] "'")
}

function add_comparison(list,    n, codes, i) {
    n = split(list, codes, " ")
    for (i = 1; i <= n; i++)
        if (!(codes[i] in first))
            fail_at(additions, addition_lines, "there is no status " codes[i])
    comparison[++comparisons] = list
}

function lines_from(begin, end, cells,    i, out) {
    for (i = begin; i <= end; i++)
        out = out cells[i] "\n"
    return out
}

# "" if it cannot be shown (nobody sends the status, or a field that it needs has no example), or if there is no more to it than
# the status line: page.js shows that.
function exchange(r,    key, sent) {
    key = long_address(r)
    sent = response_of(r)
    if (has_trait(r, "UNSENT") || key in omitted || sent == "")
        return ""
    if (!has_trait(r, "REGISTERED") && fields[r] == "" && !(key in request) && !(key in response))
        return ""
    return "<pre>" html(request_of(key)) "\n" html(sent) "</pre>"
}

function request_of(key,    lines, first_line) {
    lines = key in request ? request[key] : "GET /\n"
    first_line = substr(lines, 1, index(lines, "\n") - 1)
    return first_line " HTTP/1.1\nHost: example.org\n" substr(lines, length(first_line) + 2)
}

function response_of(r,    key, required) {
    key = long_address(r)
    required = required_fields(r)
    if (required == "?")
        return ""
    return "HTTP/1.1 " line_of(r) "\n" required (key in response ? response[key] : "") content_of(r, key)
}

# The fields that it must or should have whatever the request was; "?" if one has no example.
function required_fields(r,    n, i, parts, out) {
    n = split(fields[r], parts, "\n")
    for (i = 1; i <= n; i++) {
        if (level_name[field_level(parts[i])] !~ /^(MUST|SHOULD)$/ || field_condition(parts[i]) != "")
            continue
        if (example_of(field_name(parts[i]), r) == "")
            return "?"
        out = out field_name(parts[i]) ": " example_of(field_name(parts[i]), r) "\n"
    }
    return out
}

function example_of(field, r) {
    return (field, long_address(r)) in example ? example[field, long_address(r)] : example[field]
}

# The phrase of a registered status, unless the table or a trait says otherwise; a text ends with a line feed.
function content_of(r, key,    type, text) {
    if (has_trait(r, "BODILESS"))
        return ""
    type = key in content ? content_type[key] : "text/plain"
    text = key in content ? content[key] : has_trait(r, "REGISTERED") ? phrase[r] : ""
    if (has_trait(r, "EMPTY") || text == "")
        return "Content-Length: 0\n"
    return "Content-Type: " type "\nContent-Length: " (length(text) + 1) "\n\n" text "\n"
}
