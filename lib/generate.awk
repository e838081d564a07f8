# Reads lib/terms.txt and the registry, checks both, and leaves all in arrays for the emitter that is
# loaded with it (emit-*.awk, which defines emit()). Anything malformed ends the run: file:line: reason.
#
#     awk -f generate.awk -f emit-tables.awk terms.txt registry/iana.txt registry/nginx.txt ...
#
# What an emitter finds, in the order in which the library walks: by code, then preferred meaning first.
#
#     rows                      number of meanings; 1..rows index the arrays below
#     code[r] name[r] phrase[r] description[r] owner[r] reference[r] url[r]
#     traits[r]                 the sum of the bits
#     aliases[r] users[r] fields[r]   lists, one item a line; a field is its name, newline, its level
#     first[c]                  the row of the preferred meaning of code c
#     keys, key[k]              the folded spellings; winner[key] the row it finds
#     trait_count, trait_name[t], trait_value[t], trait_text[t]      t from 0, lowest bit first
#     class_name[1..5], owners, owner_name[1..], date

BEGIN {
    kinds["Owner"] = "Owner Date"
    kinds["Code"] = "Code Name Phrase Description Reference URL Alias User Field Traits"
    kinds["Trait"] = "Trait Bit Description Owner Codes"
    kinds["Class"] = "Class Name"
    required["Code"] = "Phrase Description Reference"
    required["Trait"] = "Bit Description"
    required["Class"] = "Name"
    repeatable["Alias"] = repeatable["User"] = repeatable["Field"] = 1
}

FNR == 1 {
    finish_stanza()
    stanza_file = FILENAME
    stanza_owner = ""
}
/^#/ { next }
/^$/ { finish_stanza(); next }
{ read_line($0) }

END {
    if (failed)
        exit 1
    finish_stanza()
    check_terms()
    order_rows()
    collect_spellings()
    emit()
}

# ---- Errors -----------------------------------------------------------------------------------------

function fail_at(file, line, reason) {
    printf "%s:%d: %s\n", file, line, reason | "cat 1>&2"
    close("cat 1>&2")
    failed = 1
    exit 1
}

function fail(reason) { fail_at(stanza_file, FNR, reason) }
function fail_stanza(reason) { fail_at(stanza_file, stanza_line, reason) }
function fail_row(r, reason) { fail_at(row_file[r], row_line[r], reason) }

# ---- Text -------------------------------------------------------------------------------------------

function has_word(list, word) { return index(" " list " ", " " word " ") > 0 }

# Only ASCII letters and digits count, case does not: as httpstatus_from_name compares.
function fold(text) {
    text = toupper(text)
    gsub(/[^A-Z0-9]/, "", text)
    return text
}

# "Non-Authoritative Information" -> NON_AUTHORITATIVE_INFORMATION, "I'm a teapot" -> IM_A_TEAPOT
function constant(text) {
    gsub(/'/, "", text)
    gsub(/[^A-Za-z0-9]+/, "_", text)
    gsub(/^_|_$/, "", text)
    return toupper(text)
}

# ---- One line ---------------------------------------------------------------------------------------

function read_line(line,    colon, k, v) {
    if (line ~ /[^ -~]/)
        fail("a control or non-ASCII character")
    if (line !~ /^[A-Za-z]+: [^ ]/ || line ~ / $/)
        fail("not a line of the form 'Key: value'")
    colon = index(line, ":")
    k = substr(line, 1, colon - 1)
    v = substr(line, colon + 2)
    if (kind == "")
        start_stanza(k)
    else if (!has_word(kinds[kind], k))
        fail("unknown key '" k "'")
    check_value(k, v)
    if (!(k in value))
        value[k] = v
    else if (repeatable[k])
        value[k] = value[k] "\n" v
    else
        fail("'" k "' stands here twice")
}

function start_stanza(k) {
    if (!(k in kinds))
        fail("a stanza starts with Code, Owner, Trait or Class, not '" k "'")
    kind = k
    stanza_line = FNR
}

function check_value(k, v,    i, n, words) {
    if (v ~ /  /)
        fail("two spaces in a row")
    if (k == "Code" && v !~ /^[1-9][0-9][0-9]$/)
        fail("a code is a number from 100 to 999, not '" v "'")
    if ((k == "Name" && kind == "Code" || k == "Trait") && v !~ /^[A-Z][A-Z0-9_]*$/)
        fail("a name is made of capitals, digits and underscores, not '" v "'")
    if (has_word("Phrase Alias Name Owner User", k) && fold(v) !~ /[A-Z]/)
        fail("'" k "' needs a letter")
    if (k == "Date" && v !~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]$/)
        fail("a date is written 2026-01-31, not '" v "'")
    if (k == "URL" && v !~ /^https?:\/\/[^ ]+$/)
        fail("not a URL: '" v "'")
    if (k == "Field") {
        if (v !~ /^[A-Za-z][A-Za-z0-9-]* (MUST|SHOULD|MAY)$/)
            fail("a field is written 'Name MUST', SHOULD or MAY, not '" v "'")
    }
    if (k == "Traits") {
        n = split(v, words, " ")
        for (i = 1; i <= n; i++)
            check_trait(words[i])
    }
    if (k == "Bit" && (v !~ /^[0-9]+$/ || v != trait_count + 0))
        fail("the next free bit is " trait_count + 0 ", not '" v "'")
    if (k == "Bit" && v + 0 > 30)
        fail("a sum of traits has no bit above 30")
    if (k == "Class" && v !~ /^[1-5]$/)
        fail("a class is a number from 1 to 5, not '" v "'")
}

function check_trait(word) {
    if (!(word in trait_index))
        fail("unknown trait '" word "'")
    if (trait_given[trait_index[word]])
        fail("trait '" word "' follows from the code or the owner, it is not written in a stanza")
}

# ---- One stanza -------------------------------------------------------------------------------------

function finish_stanza(    i, n, words, k) {
    if (kind == "")
        return
    n = split(required[kind], words, " ")
    for (i = 1; i <= n; i++)
        if (!(words[i] in value))
            fail_stanza("'" words[i] "' is missing")
    if (kind == "Owner")
        add_owner()
    else if (kind == "Trait")
        add_trait()
    else if (kind == "Class")
        class_name[value["Class"]] = value["Name"]
    else
        add_row()
    kind = ""
    for (k in value)
        delete value[k]
}

function add_owner() {
    if (stanza_owner != "")
        fail_stanza("a file has one owner")
    if (fold(value["Owner"]) in owner_key)
        fail_stanza("owner '" value["Owner"] "' has a file already")
    stanza_owner = value["Owner"]
    owner_key[fold(stanza_owner)] = 1
    owner_name[++owners] = stanza_owner
    if ("Date" in value)
        date = value["Date"]
}

function add_trait(    t) {
    if (value["Trait"] in trait_index)
        fail_stanza("trait '" value["Trait"] "' stands here twice")
    t = trait_count++
    trait_name[t] = value["Trait"]
    trait_index[value["Trait"]] = t
    trait_value[t] = t ? 2 * trait_value[t - 1] : 1
    trait_text[t] = value["Description"]
    trait_owner[t] = value["Owner"]
    trait_codes[t] = value["Codes"]
    trait_given[t] = trait_owner[t] != "" || trait_codes[t] != ""
}

function add_row(    r) {
    if (stanza_owner == "")
        fail_stanza("the file does not start with its owner")
    if ((stanza_owner, value["Code"]) in owned)
        fail_stanza(stanza_owner " has a meaning of " value["Code"] " already, at line " owned[stanza_owner, value["Code"]])
    owned[stanza_owner, value["Code"]] = stanza_line

    r = ++read_rows
    in_file[value["Code"], ++meanings[value["Code"]]] = r
    read_file[r] = stanza_file
    read_at[r] = stanza_line
    read_owner[r] = stanza_owner
    read_phrase[r] = value["Phrase"]
    read_name[r] = "Name" in value ? value["Name"] : constant(value["Phrase"])
    read_description[r] = value["Description"]
    read_reference[r] = value["Reference"]
    read_url[r] = "URL" in value ? value["URL"] : url_of(value["Reference"])
    read_aliases[r] = value["Alias"]
    read_users[r] = value["User"]
    read_fields[r] = split_fields(value["Field"])
    read_traits[r] = sum_traits(value["Code"], value["Traits"])
    check_aliases(read_name[r], value["Alias"])
}

function check_aliases(own_name, list,    i, n, items, seen) {
    seen[own_name] = 1
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++) {
        if (constant(items[i]) in seen)
            fail_stanza("alias '" items[i] "' adds no name, it is " constant(items[i]) " like another")
        seen[constant(items[i])] = 1
    }
}

# "RFC 9110, Section 15.5.5", "draft-ietf-httpbis-x-05, Section 2" and "owner/repository@revision, path"
# say where they can be read; for any other reference the stanza has to.
function url_of(reference,    parts, n, place) {
    n = split(reference, parts, ", ")
    if (reference ~ /^RFC [1-9][0-9]*(, Section [0-9A-Z.]+)?$/) {
        sub(/^RFC /, "", parts[1])
        place = "https://www.rfc-editor.org/rfc/rfc" parts[1] ".html"
    } else if (reference ~ /^draft-[a-z0-9-]+-[0-9][0-9](, Section [0-9A-Z.]+)?$/) {
        place = "https://datatracker.ietf.org/doc/html/" parts[1]
    } else if (n == 2 && reference ~ /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+(@[A-Za-z0-9_.-]+)?, [^ ]+$/) {
        if (!sub(/@/, "/blob/", parts[1]))
            parts[1] = parts[1] "/blob/HEAD"
        return "https://github.com/" parts[1] "/" parts[2]
    } else {
        fail_stanza("no URL, and none follows from the reference")
    }
    if (n == 2) {
        sub(/^Section /, "section-", parts[2])
        place = place "#" parts[2]
    }
    return place
}

function split_fields(list) {
    gsub(/ /, "\n", list)
    return list
}

function sum_traits(c, list,    t, sum) {
    for (t = 0; t < trait_count; t++)
        if (has_word(list, trait_name[t]) || trait_owner[t] == stanza_owner \
                || has_word(trait_codes[t], c) || has_word(trait_codes[t], substr(c, 1, 1) "xx"))
            sum += trait_value[t]
    return sum + 0
}

# What the library and the emitters cannot do without.
function check_terms(    c) {
    if (!("REGISTERED" in trait_index))
        fail_at(stanza_file, FNR, "there is no trait REGISTERED")
    for (c = 1; c <= 5; c++)
        if (!(c in class_name))
            fail_at(stanza_file, FNR, "class " c " has no name")
}

# ---- All rows ---------------------------------------------------------------------------------------

# The files come in the order of owners, the registry's first, so the first meaning read is preferred.
function order_rows(    c, m, r) {
    for (c = 100; c <= 999; c++)
        for (m = 1; m <= meanings[c]; m++) {
            r = in_file[c, m]
            if (m == 1)
                first[c] = rows + 1
            code[++rows] = c
            row_file[rows] = read_file[r]
            row_line[rows] = read_at[r]
            owner[rows] = read_owner[r]
            phrase[rows] = read_phrase[r]
            name[rows] = read_name[r]
            description[rows] = read_description[r]
            reference[rows] = read_reference[r]
            url[rows] = read_url[r]
            aliases[rows] = read_aliases[r]
            users[rows] = read_users[r]
            fields[rows] = read_fields[r]
            traits[rows] = read_traits[r]
        }
    if (!rows)
        fail_at(stanza_file, FNR, "the registry has no status")
    if (date == "")
        fail_at(stanza_file, FNR, "no owner gives the date of the registry")
}

# Which meaning a spelling finds: the preferred one of the lowest registered code, then the preferred one
# of the lowest other code, then the first of the rest.
function collect_spellings(    r) {
    claim_all(1)
    claim_all(2)
    claim_all(3)
    for (r = 1; r <= rows; r++)
        if (first[code[r]] == r && winner[fold(name[r])] != r)
            fail_row(r, "'" name[r] "' is the name of " code[winner[fold(name[r])]] " already")
}

function claim_all(rank,    r, i, n, items) {
    for (r = 1; r <= rows; r++) {
        if (rank_of(r) != rank)
            continue
        claim(phrase[r], r)
        claim(name[r], r)
        n = split(aliases[r], items, "\n")
        for (i = 1; i <= n; i++)
            claim(items[i], r)
    }
}

function rank_of(r) {
    if (first[code[r]] != r)
        return 3
    return has_trait(r, "REGISTERED") ? 1 : 2
}

function has_trait(r, word) { return int(traits[r] / trait_value[trait_index[word]]) % 2 }

# Their names as the library gives them, one a line.
function trait_list(r,    t, out) {
    for (t = 0; t < trait_count; t++)
        if (has_trait(r, trait_name[t]))
            out = out (out == "" ? "" : "\n") tolower(trait_name[t])
    return out
}

function claim(text, r,    k) {
    k = fold(text)
    if (k in winner)
        return
    winner[k] = r
    key[++keys] = k
}
