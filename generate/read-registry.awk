# Reads registry/terms.txt and the registry, checks both, and leaves all in arrays for the emitter that is
# loaded with it (emit-*.awk, which defines emit()). Anything malformed ends the run: file:line: reason.
#
#     awk -f read-registry.awk -f emit-tables.awk terms.txt iana.txt nginx.txt ...
#
# What an emitter finds, in the order in which the library walks: by code, then preferred meaning first.
#
#     rows                      number of meanings; 1..rows index the arrays below
#     code[r] name[r] phrase[r] description[r] owner[r] reference[r] url[r]
#     traits[r]                 the sum of the bits
#     aliases[r] users[r] fields[r] keywords[r]   lists, one item per line; a field is written as in its stanza
#     advice[r, k]              for the role k
#     related[r]                codes, with spaces between
#     first[c]                  the row of the preferred meaning of code c
#     keys, key[k]              the folded spellings; winner[key] the row it finds
#     trait_count, trait_name[t], trait_value[t], trait_text[t]      t from 0, lowest bit first
#     inherited                 the sum of the traits that a code gets from the x00 of its class
#     level_count, level_name[1..], role_count, role_name[1..]
#     class_name[1..5], owners, owner_name[1..], date
#     parties, party_name[p], party_keywords[p], party_codes[p]      owners, and users of users.txt
#
# field_name(f), field_level(f) and field_condition(f) take a field apart.

BEGIN {
    kinds["Owner"] = "Owner Date Keyword"
    kinds["Code"] = "Code Preferred Name Phrase Description Reference URL Alias User Field Traits Related Keyword"
    kinds["User"] = "User Keyword Codes"
    kinds["Trait"] = "Trait Bit Description Owner Codes Except Inherited Keyword"
    kinds["Level"] = "Level Name"
    kinds["Role"] = "Role Name"
    kinds["Field"] = "Field Codes Except"
    kinds["Class"] = "Class Name"
    required["Code"] = "Phrase Description Reference"
    required["Trait"] = "Bit Description"
    required["Class"] = "Name"
    required["Level"] = required["Role"] = "Name"
    required["Field"] = "Codes"
    repeatable["Alias"] = repeatable["User"] = repeatable["Field"] = repeatable["Keyword"] = 1
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
    keep_known_related()
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
        fail("'" k "' is given twice")
}

function start_stanza(k) {
    if (!(k in kinds))
        fail("a stanza starts with Code, Owner, User, Trait, Level, Role, Class or Field, not '" k "'")
    kind = k
    stanza_line = FNR
}

function check_value(k, v,    i, n, words) {
    if (v ~ /  /)
        fail("two spaces in a row")
    if (k == "Code" && v !~ /^[1-9][0-9][0-9]$/)
        fail("a code is a number from 100 to 999, not '" v "'")
    if ((k == "Name" && kind == "Code" || k == "Trait") && v !~ /^[A-Z][A-Z0-9_]*$/)
        fail("a name is made of upper-case letters, digits and underscores, not '" v "'")
    if (has_word("Phrase Alias Name Owner User Keyword", k) && fold(v) !~ /[A-Z]/)
        fail("'" k "' needs a letter")
    if ((k == "Preferred" || k == "Inherited") && v != "yes")
        fail("'" k "' is written '" k ": yes' or not at all, not '" v "'")
    if (k == "Date" && v !~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]$/)
        fail("a date is written 2026-01-31, not '" v "'")
    if (k == "URL" && v !~ /^https?:\/\/[^ ]+$/)
        fail("not a URL: '" v "'")
    if (k == "Field")
        check_field(v)
    if (k == "Keyword" && v ~ /["\\]/)
        fail("a keyword has no quotes and no backslashes: '" v "'")
    if (k == "Codes" && kind == "User" && v !~ /^[1-9][0-9][0-9]( [1-9][0-9][0-9])*$/)
        fail("the codes of a user are written '400 503', not '" v "'")
    if (k == "Codes" || k == "Except")
        check_codes(v)
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
    if (k == "Level" && (v !~ /^[0-9]+$/ || v != level_count + 1))
        fail("the next level is " level_count + 1 ", not '" v "'")
    if (k == "Role" && (v !~ /^[0-9]+$/ || v != role_count + 1))
        fail("the next role is " role_count + 1 ", not '" v "'")
    if (k == "Related" && v !~ /^[1-9][0-9][0-9]( [1-9][0-9][0-9])*$/)
        fail("related codes are written '401 407', not '" v "'")
}

function check_field(v) {
    if (v !~ /^[A-Za-z][A-Za-z0-9-]* [A-Z]/ || !field_level(v))
        fail("a field is written 'Name LEVEL', not '" v "'")
    if (field_condition(v) !~ /^((if|in|unless) [^;]+)?$/)
        fail("a condition starts with if, in or unless and has no semicolon, not '" field_condition(v) "'")
}

function check_codes(list,    n, i, codes) {
    n = split(list, codes, " ")
    for (i = 1; i <= n; i++)
        if (codes[i] !~ /^[1-9]([0-9][0-9]|xx)$/)
            fail("codes are written '1xx 204', not '" list "'")
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
    else if (kind == "User")
        add_party(value["User"])
    else if (kind == "Trait")
        add_trait()
    else if (kind == "Level")
        add_level()
    else if (kind == "Role")
        add_role()
    else if (kind == "Field")
        add_given_field()
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
    add_party(stanza_owner)
}

# An owner or a user, as the command finds it.
function add_party(party) {
    if (fold(party) in party_at)
        fail_stanza("'" party "' is described already, at " party_at[fold(party)])
    party_at[fold(party)] = stanza_file ":" stanza_line
    party_name[++parties] = party
    party_keywords[parties] = value["Keyword"]
    party_codes[parties] = value["Codes"]
    check_spellings("keyword", party, party, party_keywords[parties])
}

function add_trait(    t) {
    if (value["Trait"] in trait_index)
        fail_stanza("trait '" value["Trait"] "' is given twice")
    t = trait_count++
    trait_name[t] = value["Trait"]
    trait_index[value["Trait"]] = t
    trait_value[t] = t ? 2 * trait_value[t - 1] : 1
    trait_text[t] = value["Description"]
    trait_owner[t] = value["Owner"]
    trait_codes[t] = value["Codes"]
    trait_except[t] = value["Except"]
    trait_keywords[t] = value["Keyword"]
    trait_given[t] = trait_owner[t] != "" || trait_codes[t] != ""
    if ("Inherited" in value)
        inherited += trait_value[t]
}

function add_level() {
    level_name[++level_count] = value["Name"]
}

function add_role() {
    if (value["Name"] !~ /^[A-Z][a-z]+$/ || has_word(kinds["Code"], value["Name"]))
        fail_stanza("a role is named by a word of its own such as Client, not '" value["Name"] "'")
    role_name[++role_count] = value["Name"]
    kinds["Code"] = kinds["Code"] " " value["Name"]
}

function add_given_field() {
    given_field[++given_fields] = value["Field"]
    given_codes[given_fields] = value["Codes"]
    given_except[given_fields] = value["Except"]
}

function add_row(    r, k) {
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
    read_preferred[r] = "Preferred" in value
    read_phrase[r] = value["Phrase"]
    read_name[r] = "Name" in value ? value["Name"] : constant(value["Phrase"])
    read_description[r] = value["Description"]
    read_reference[r] = value["Reference"]
    read_url[r] = "URL" in value ? value["URL"] : url_of(value["Reference"])
    read_aliases[r] = value["Alias"]
    read_users[r] = value["User"]
    read_fields[r] = all_fields(value["Code"], value["Field"])
    read_traits[r] = sum_traits(value["Code"], value["Traits"])
    read_related[r] = value["Related"]
    read_keywords[r] = value["Keyword"]
    for (k = 1; k <= role_count; k++)
        read_advice[r, k] = value[role_name[k]]
    check_spellings("alias", read_phrase[r], read_name[r], value["Alias"])
}

# An alias that folds to the phrase, the name or another alias finds nothing new; so it is with keywords of a party.
function check_spellings(what, own_phrase, own_name, list,    i, n, items, seen) {
    seen[fold(own_phrase)] = own_phrase
    seen[fold(own_name)] = own_name
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++) {
        if (fold(items[i]) in seen)
            fail_stanza(what " '" items[i] "' adds no name, it is '" seen[fold(items[i])] "' in another spelling")
        seen[fold(items[i])] = items[i]
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

# ---- Fields: "Retry-After SHOULD if the condition is temporary" ---------------------------------------

function field_name(field) { return substr(field, 1, index(field, " ") - 1) }

# The number of the level, 0 if there is none. "MUST NOT" begins with another level: the longest name counts.
function field_level(field,    rest, l, found) {
    rest = substr(field, index(field, " ") + 1) " "
    for (l = 1; l <= level_count; l++)
        if (index(rest, level_name[l] " ") == 1 && (!found || length(level_name[l]) > length(level_name[found])))
            found = l
    return found + 0
}

function field_condition(field) {
    return substr(field, length(field_name(field)) + length(level_name[field_level(field)]) + 3)
}

# Level and condition, and what is said before several fields that share them.
function duty_of(field) { return substr(field, length(field_name(field)) + 1) }

function some_of(field) { return level_name[field_level(field)] == "MUST NOT" ? "any of " : "each of " }

# Those of the stanza, then those that follow from the code.
function all_fields(c, list,    n, i, items, seen) {
    for (i = 1; i <= given_fields; i++)
        if (is_among(c, given_codes[i], given_except[i]))
            list = list (list == "" ? "" : "\n") given_field[i]
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++) {
        if (items[i] in seen)
            fail_stanza("field '" items[i] "' is given twice, or follows from the code")
        seen[items[i]] = 1
    }
    return list
}

# ---- Traits -------------------------------------------------------------------------------------------

function is_among(c, codes, except) {
    return (has_word(codes, c) || has_word(codes, substr(c, 1, 1) "xx")) && !has_word(except, c)
}

function sum_traits(c, list,    t, sum) {
    for (t = 0; t < trait_count; t++)
        if (has_word(list, trait_name[t]) || trait_owner[t] == stanza_owner || is_among(c, trait_codes[t], trait_except[t]))
            sum += trait_value[t]
    return sum + 0
}

# What the library and the emitters cannot do without.
function check_terms(    c) {
    if (!("REGISTERED" in trait_index))
        fail_at(stanza_file, FNR, "there is no trait REGISTERED")
    if (!level_count)
        fail_at(stanza_file, FNR, "there is no level")
    for (c = 1; c <= 5; c++)
        if (!(c in class_name))
            fail_at(stanza_file, FNR, "class " c " has no name")
}

# ---- All rows ---------------------------------------------------------------------------------------

# By code; of one code the preferred meaning, then the others as the files have them.
function order_rows(    c, m, preferred) {
    for (c = 100; c <= 999; c++) {
        if (!meanings[c])
            continue
        preferred = preferred_of(c)
        first[c] = rows + 1
        keep_row(c, preferred)
        for (m = 1; m <= meanings[c]; m++)
            if (in_file[c, m] != preferred)
                keep_row(c, in_file[c, m])
    }
    if (!rows)
        fail_at(stanza_file, FNR, "the registry has no status")
    if (date == "")
        fail_at(stanza_file, FNR, "no owner gives the date of the registry")
}

# The registered meaning, or the one whose stanza says so, or the only one.
function preferred_of(c,    m, r, registered, preferred) {
    for (m = 1; m <= meanings[c]; m++) {
        r = in_file[c, m]
        if (has_bit(read_traits[r], "REGISTERED"))
            registered = r
        if (!read_preferred[r])
            continue
        if (preferred)
            fail_at(read_file[r], read_at[r], "code " c " has a preferred meaning already, at " \
                read_file[preferred] ":" read_at[preferred])
        preferred = r
    }
    if (registered)
        return registered
    if (!preferred && meanings[c] > 1)
        fail_at(read_file[r], read_at[r], "code " c " has several meanings, and none says 'Preferred: yes'")
    return preferred ? preferred : in_file[c, 1]
}

function has_bit(sum, word) { return int(sum / trait_value[trait_index[word]]) % 2 }

function keep_row(c, r,    k) {
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
    related[rows] = read_related[r]
    keywords[rows] = read_keywords[r]
    for (k = 1; k <= role_count; k++)
        advice[rows, k] = read_advice[r, k]
}

# A related status is another one. One that was withdrawn is left out, so that whoever withdraws it edits one stanza.
function keep_known_related(    r, n, i, codes, known) {
    for (r = 1; r <= rows; r++) {
        n = split(related[r], codes, " ")
        known = ""
        for (i = 1; i <= n; i++) {
            if (codes[i] == code[r] || has_word(substr(related[r], 4 * i + 1), codes[i]))
                fail_row(r, "related code " codes[i] " is the status itself, or is given twice")
            if (codes[i] in first)
                known = known (known == "" ? "" : " ") codes[i]
        }
        related[r] = known
    }
}

# Which meaning a spelling finds: the preferred one of the lowest registered code, then the preferred one
# of the lowest other code, then the first of the rest. A registered code may take the name of another one's.
function collect_spellings(    r, found) {
    claim_all(1)
    claim_all(2)
    claim_all(3)
    for (r = 1; r <= rows; r++) {
        found = winner[fold(name[r])]
        if (found != r && rank_of(r) < 3 && rank_of(found) == rank_of(r))
            fail_row(r, "'" name[r] "' is the name of " code[found] " already")
    }
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

function has_trait(r, word) { return has_bit(traits[r], word) }

# Their names as the library gives them, one per line.
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
