# Reads the constants of other languages and libraries, from the file that the variable "ecosystems" names. It is loaded with
# read-registry.awk. Without such a file there are none.
#
#     ecosystem_count, ecosystem_key[e], ecosystem_name[e]
#     constants, constant_code[i], constant_in[i], constant_text[i]     by code; constant_in is a number e

function read_ecosystems(    line, got, cells, n) {
    while (ecosystems != "" && (got = getline line < ecosystems) > 0) {
        ecosystem_lines++
        if (line ~ /^#/)
            continue
        n = split(line, cells, "\t")
        if (line ~ /[^\t -~]/ || n != (cells[1] == "in" ? 4 : 3))
            fail_at(ecosystems, ecosystem_lines, "not 'in', a key, a name and a source, nor a code, a key and a constant")
        else if (cells[1] == "in")
            add_ecosystem(cells[2], cells[3])
        else
            add_constant(cells[1], cells[2], cells[3])
    }
    if (got < 0)
        fail_at(ecosystems, 0, "cannot be read")
}

function add_ecosystem(key, name) {
    if (key in ecosystem_of)
        fail_at(ecosystems, ecosystem_lines, "'" key "' is given twice")
    ecosystem_of[key] = ++ecosystem_count
    ecosystem_key[ecosystem_count] = key
    ecosystem_name[ecosystem_count] = name
}

function add_constant(c, key, text) {
    if (!(c in first) || !has_trait(first[c], "REGISTERED"))
        fail_at(ecosystems, ecosystem_lines, "'" c "' is not a registered code")
    if (c < constant_code[constants])
        fail_at(ecosystems, ecosystem_lines, "constants are in the order of codes")
    if (!(key in ecosystem_of))
        fail_at(ecosystems, ecosystem_lines, "'" key "' is not a key that 'in' has")
    if ((key, text) in constant_seen)
        fail_at(ecosystems, ecosystem_lines, "'" text "' is given twice")
    constant_seen[key, text] = 1
    constant_code[++constants] = c
    constant_in[constants] = ecosystem_of[key]
    constant_text[constants] = text
}
