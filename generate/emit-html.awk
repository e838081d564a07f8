# The page: html/page.html with its parts filled in. Loaded with it: html.awk, html-status.awk, html-exchange.awk, html-compare.awk,
# sha256.awk and read-ecosystems.awk. Variables: template, style, scripts (files, with spaces between), and additions, which
# html-exchange.awk describes.
#
# A line "<!-- part -->" of the template becomes the part of this name, and "{word}" what word stands for.

function emit(    line, got) {
    read_ecosystems()
    read_additions()
    style_text = text_of_file(style)
    script_text = text_of_files(scripts)
    words["style-hash"] = "sha256-" sha256(style_text)
    words["script-hash"] = "sha256-" sha256(script_text)
    words["version"] = version
    words["date"] = date
    words["meanings"] = rows
    words["codes"] = count_codes()
    words["owners"] = owners
    while ((got = getline line < template) > 0) {
        template_lines++
        emit_template_line(line)
    }
    if (got < 0)
        fail_at(template, 0, "cannot be read")
}

function emit_template_line(line,    word) {
    if (line ~ /^<!-- [a-z]+ -->$/) {
        gsub(/[^a-z]/, "", line)
        emit_part(line)
        return
    }
    while (match(line, /[{][a-z-]+[}]/)) {
        word = substr(line, RSTART + 1, RLENGTH - 2)
        if (!(word in words))
            fail_at(template, template_lines, "unknown word '" word "'")
        printf "%s%s", substr(line, 1, RSTART - 1), words[word]
        line = substr(line, RSTART + RLENGTH)
    }
    print line
}

function count_codes(    c, n) {
    for (c in first)
        n++
    return n
}

# ---- Files ------------------------------------------------------------------------------------------

function text_of_files(list,    n, i, files, out) {
    n = split(list, files, " ")
    for (i = 1; i <= n; i++)
        out = out text_of_file(files[i])
    return out
}

# Without what only its authors read: indentation and lines that are a comment.
function text_of_file(file,    line, got, out, lines) {
    while ((got = getline line < file) > 0) {
        lines++
        if (line ~ /[^ -~]/)
            fail_at(file, lines, "a control or non-ASCII character")
        sub(/^ +/, "", line)
        if (line !~ /^$|^\/\/|^\/\*.*\*\/$/)
            out = out line "\n"
    }
    if (got < 0)
        fail_at(file, 0, "cannot be read")
    return out
}

# ---- Parts ------------------------------------------------------------------------------------------

function emit_part(part,    i) {
    if (part == "style")
        print "<style>" style_text "</style>"
    else if (part == "script")
        print "<script>" script_text "</script>"
    else if (part == "index")
        emit_index()
    else if (part == "statuses")
        emit_statuses()
    else if (part == "comparisons")
        for (i = 1; i <= comparisons; i++)
            emit_comparison(comparison[i])
    else if (part == "traits")
        emit_traits()
    else if (part == "languages")
        emit_languages()
    else if (part == "parties")
        emit_parties()
    else if (part == "classoptions")
        emit_class_options()
    else if (part == "owneroptions")
        emit_owner_options()
    else
        fail_at(template, template_lines, "unknown part '" part "'")
}

# The codes of each class, for browsers without scripts; page.js makes a list of all meanings in its place.
function emit_index(    c, r) {
    for (c = 1; c <= 6; c++) {
        printf "<li>%s:", class_title(c)
        for (r = 1; r <= rows; r++)
            if (class_of(r) == c && is_preferred(r))
                printf " <a href=#%d>%d</a>", code[r], code[r]
        print ""
    }
}

function class_title(c) { return c <= 5 ? c "xx " class_name[c] : "Outside the classes" }

function emit_statuses(    c, r) {
    for (c = 1; c <= 6; c++) {
        print "<section><h2>" class_title(c) "</h2>"
        for (r = 1; r <= rows; r++)
            if (class_of(r) == c)
                emit_article(r)
        print "</section>"
    }
}

function emit_traits(    t) {
    for (t = 0; t < trait_count; t++)
        print "<dt id=" tolower(trait_name[t]) searched_words(trait_keywords[t]) ">" tolower(trait_name[t]) \
            "<dd>" html(trait_text[t])
}

function emit_languages(    e) {
    for (e = 1; e <= ecosystem_count; e++)
        print "<dt>" ecosystem_key[e] "<dd>" html(ecosystem_name[e])
}

# Names by which people look for owners and users, and the registered codes that a product generates itself.
function emit_parties(    p) {
    for (p = 1; p <= parties; p++)
        if (party_keywords[p] party_codes[p] != "")
            print "<dt>" html(party_name[p]) (party_keywords[p] == "" ? "" : "<dd>" joined(party_keywords[p])) \
                (party_codes[p] == "" ? "" : "<dd class=codes>" party_codes[p])
}

function emit_class_options(    c) {
    for (c = 1; c <= 5; c++)
        print "<option value=\"" c "\">" c "xx " class_name[c]
}

# By name, whatever the case.
function emit_owner_options(    o, i, sorted, swap) {
    for (o = 1; o <= owners; o++) {
        sorted[o] = owner_name[o]
        for (i = o; i > 1 && fold(sorted[i - 1]) > fold(sorted[i]); i--) {
            swap = sorted[i]
            sorted[i] = sorted[i - 1]
            sorted[i - 1] = swap
        }
    }
    for (o = 1; o <= owners; o++)
        print "<option>" html(sorted[o])
}
