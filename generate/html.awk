# Text as HTML, between tags and in the quotes of an attribute, and the addresses of statuses on the page. What is generated here
# is ASCII without controls.

function html(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    return text
}

function html_attribute(text) {
    text = html(text)
    gsub(/"/, "\\&quot;", text)
    return text
}

# "cloudflare-520": owner and code identify a meaning.
function long_address(r,    text) {
    text = tolower(owner[r])
    gsub(/[^a-z0-9]+/, "-", text)
    gsub(/^-|-$/, "", text)
    return text "-" code[r]
}

# The code alone is the address of its preferred meaning.
function address(r) { return is_preferred(r) ? code[r] : long_address(r) }

function is_preferred(r) { return first[code[r]] == r }

function line_of(r) { return code[r] " " phrase[r] }

function link(r) { return "<a href=#" address(r) ">" html(line_of(r)) "</a>" }

# From 600 on, codes have no class.
function class_of(r) { return code[r] < 600 ? int(code[r] / 100) : 6 }
