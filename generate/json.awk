# Text as JSON. What is generated here is ASCII without controls, so two characters are all that a string has to escape.

function quote(text) {
    gsub(/["\\]/, "\\\\&", text)
    return "\"" text "\""
}
