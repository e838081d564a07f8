# httpstatus(7): the registry as a manual page. mdoc.awk is loaded with it.

function emit(    c) {
    print page_head("httpstatus", 7, released, "the HTTP status codes")
    print ".Sh DESCRIPTION"
    print running("This is the registry of libhttpstatus: " rows " meanings of " count_codes() " codes under " owners \
        " owners, among them all of IANA's registry of " date ".")
    print ".Pp"
    print running("Each entry has the code with its phrase, what it means, who defined it and where." \
        " Where a code has several meanings, the first one is preferred:" \
        " it is what the code means when nothing else is known." \
        " The fields are those that the reference, or a text on the field, requires, recommends, permits or forbids" \
        " with the status, in the words of RFC 2119 or in those that come closest to what it says;" \
        " where it gives a condition, the entry does too.")
    print ".Pp"
    print running("A client treats a code between 100 and 599 that it does not know as the x00 of its class," \
        " and any other as 500.")
    for (c = 1; c <= 9; c++)
        emit_hundred(c)
    emit_traits()
    emit_owners()
    print ".Sh SEE ALSO"
    print ".Xr httpstatus 1 ,"
    print ".Xr libhttpstatus 3"
    print ".Pp"
    print ".Lk https://www.iana.org/assignments/http\\-status\\-codes"
    print ".Sh STANDARDS"
    print "RFC 9110, HTTP Semantics, Section 15."
}

function count_codes(    c, n) {
    for (c in first)
        n++
    return n
}

# From 600 on, codes have no class.
function emit_hundred(c,    r) {
    if (c <= 6)
        print ".Sh " (c <= 5 ? c "xx " class_name[c] : "OUTSIDE THE CLASSES") "\n.Bl -tag -width 4n"
    for (r = 1; r <= rows; r++)
        if (int(code[r] / 100) == c)
            emit_meaning(r)
    if (c <= 5 || c == 9)
        print ".El"
}

function emit_meaning(r,    k) {
    print ".It Sy " argument(code[r] " " phrase[r])
    print running(description[r] ".")
    emit_line(owner[r] ": " reference[r])
    emit_list("Also called ", aliases[r])
    emit_list("Also used by ", users[r])
    emit_fields(fields[r])
    for (k = 1; k <= role_count; k++)
        emit_advice("As " tolower(role_name[k]) ": ", advice[r, k])
    emit_related(related[r])
    emit_list("Traits: ", trait_list(r))
}

function emit_line(text) { print ".br\n" running(text ".") }

function emit_list(label, list) {
    gsub(/\n/, ", ", list)
    if (list != "")
        emit_line(label list)
}

function emit_advice(label, text) {
    if (text != "")
        print ".br\n" running(label text)
}

# Each with the phrase of its preferred meaning.
function emit_related(list,    codes, n, i, out) {
    n = split(list, codes, " ")
    for (i = 1; i <= n; i++)
        out = out (i > 1 ? ", " : "") codes[i] " " phrase[first[codes[i]]]
    if (n)
        emit_line("Related: " out)
}

# Neighbours of one level and one condition share a line: "MUST send each of Date, Vary if ...".
function emit_fields(list,    items, n, i, names, several) {
    n = split(list, items, "\n")
    for (i = 1; i <= n; i++) {
        several = several || names != ""
        names = names (names == "" ? "" : ", ") field_name(items[i])
        if (i < n && duty_of(items[i + 1]) == duty_of(items[i]))
            continue
        emit_line(level_name[field_level(items[i])] " send " (several && field_condition(items[i]) != "" ? some_of(items[i]) : "") \
            names (field_condition(items[i]) == "" ? "" : " " field_condition(items[i])))
        names = ""
        several = 0
    }
}

function emit_traits(    t) {
    print ".Sh TRAITS\n.Bl -tag -width changes_method -compact"
    for (t = 0; t < trait_count; t++)
        print ".It " argument(tolower(trait_name[t])) "\n" running(trait_text[t] ".")
    print ".El"
}

function emit_owners(    r, o, codes, widest) {
    for (r = 1; r <= rows; r++)
        codes[owner[r]] = (codes[owner[r]] == "" ? "" : codes[owner[r]] ", ") code[r]
    for (o = 1; o <= owners; o++)
        if (length(owner_name[o]) > length(widest))
            widest = owner_name[o]
    print ".Sh OWNERS\n.Bl -tag -width " argument(widest) " -compact"
    for (o = 1; o <= owners; o++)
        print ".It " argument(owner_name[o]) "\n" running(codes[owner_name[o]] ".")
    print ".El"
}
