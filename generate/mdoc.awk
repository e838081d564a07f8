# Text as mdoc, the language of manual pages: mdoc(7). What is generated here is ASCII without controls.

BEGIN { split("January February March April May June July August September October November December", MONTH, " ") }

# The first lines of a page; the day is written 2026-01-31.
function page_head(title, section, day, about,    parts) {
    split(day, parts, "-")
    return ".\\\" SPDX-License-Identifier: MIT. Generated.\n" \
        ".Dd " MONTH[parts[2] + 0] " " (parts[3] + 0) ", " parts[1] "\n" \
        ".Dt " toupper(title) " " section "\n" \
        ".Os libhttpstatus " version "\n" \
        ".Sh NAME\n" \
        ".Nm " title "\n" \
        ".Nd " about
}

# Running text: a sentence begins a line, and functions and constants are marked as such.
function running(text,    words, n, i, macro, line, out) {
    n = split(text, words, " ")
    for (i = 1; i <= n; i++) {
        macro = macro_for(words[i])
        if (line != "" && (macro != "" || length(line words[i]) > 78)) {
            out = out text_line(line)
            line = ""
        }
        if (macro != "") {
            out = out "\n" macro
            continue
        }
        line = line (line == "" ? "" : " ") words[i]
        if (words[i] ~ /[.][")]?$/ && words[i + 1] ~ /^["(]?[A-Z]/) {
            out = out text_line(line)
            line = ""
        }
    }
    return substr(out (line == "" ? "" : text_line(line)), 2)
}

# ".Fn httpstatus_code ," for "httpstatus_code(),"; "" for any other word.
function macro_for(word,    mark) {
    if (!match(word, /[.,;:)]+$/))
        RSTART = length(word) + 1
    mark = substr(word, RSTART)
    word = substr(word, 1, RSTART - 1)
    if (word ~ /^httpstatus_[a-z0-9_]+\($/ && sub(/^\)/, "", mark))
        word = ".Fn " substr(word, 1, length(word) - 1)
    else if (word ~ /^(NULL|INT_MAX|HTTPSTATUS_[A-Z0-9_]+)$/)
        word = ".Dv " word
    else
        return ""
    gsub(/./, " &", mark)
    return word mark
}

# A name is not hyphenated, so that it can be searched for; a long path may be broken at its slashes.
function text_line(line,    words, n, i, out) {
    n = split(replace(line, "\\", "\\e"), words, " ")
    for (i = 1; i <= n; i++) {
        if (length(words[i]) > 30)
            words[i] = replace(words[i], "/", "/\\:")
        if (words[i] ~ /[A-Z\/_].../)
            words[i] = "\\%" words[i]
        out = out (i > 1 ? " " : "") words[i]
    }
    return "\n" guarded(out)
}

# A line that is shown as it is, and can be copied from the page.
function literal(line) {
    line = replace(line, "\\", "\\e")
    line = replace(line, "-", "\\-")
    line = replace(line, "'", "\\(aq")
    line = replace(line, "`", "\\(ga")
    line = replace(line, "^", "\\(ha")
    return guarded(replace(line, "~", "\\(ti"))
}

# No request begins here.
function guarded(line) { return (line ~ /^[.']/ ? "\\&" : "") line }

# One argument of a macro, none of whose words is a macro.
function argument(text) { return "\"" replace(replace(text, "\\", "\\e"), "\"", "\"\"") "\"" }

function replace(text, old, new,    at, out) {
    while ((at = index(text, old)) > 0) {
        out = out substr(text, 1, at - 1) new
        text = substr(text, at + length(old))
    }
    return out text
}
