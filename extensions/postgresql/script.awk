# script.awk - the script of the extension: the functions of a code for each type of column, one function for each trait of
# traits.h, and the view. SPDX-License-Identifier: MIT
#
# A cost is in calls of a simple operator such as integer = integer, as measured.
BEGIN {
    print "\\echo Use \"CREATE EXTENSION httpstatus\" to load this file. \\quit"
    of_code("class", "integer", 1)
    of_code("class_name", "text", 5)
    of_code("treat_as", "integer", 2)
    count = split("phrase name line description owner reference url", texts)
    for (i = 1; i <= count; i++)
        of_code(texts[i], "text", 5)
    of_code("advice", "text", 10, "text")
    create("code", "name text", "integer", "code", 5)
}

# TRAIT(transient, HTTPSTATUS_TRAIT_TRANSIENT)
{
    trait = $1
    gsub(/TRAIT\(|,/, "", trait)
    of_code("is_" trait, "boolean", 1)
}

END {
    if (!NR)
        exit 1
    view()
}

function of_code(name, result, cost, role) {
    role = role ? ", role " role : ""
    create(name, "code integer" role, result, name "_int4", cost)
    create(name, "code smallint" role, result, name "_int2", cost)
    create(name, "status text" role, result, name "_text", cost + 3)
}

function create(name, arguments, result, symbol, cost) {
    printf "\nCREATE OR REPLACE FUNCTION httpstatus_%s(%s) RETURNS %s\n", name, arguments, result
    printf "    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST %d AS 'MODULE_PATHNAME', 'pg_httpstatus_%s';\n", cost, symbol
}

# The columns have the order that meanings.c gives them.
function view() {
    print "\nCREATE TYPE httpstatus_field AS (name text, level text, condition text);"
    print "\nCREATE OR REPLACE FUNCTION httpstatus_meanings("
    print "    OUT code integer, OUT preferred boolean, OUT class integer, OUT name text, OUT phrase text,"
    print "    OUT description text, OUT owner text, OUT users text[], OUT reference text, OUT url text,"
    print "    OUT aliases text[], OUT fields httpstatus_field[], OUT traits text[], OUT server text,"
    print "    OUT client text, OUT operator text, OUT related integer[]) RETURNS SETOF record"
    print "    LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 200 AS 'MODULE_PATHNAME', 'pg_httpstatus_meanings';"
    print "\nCREATE OR REPLACE VIEW httpstatus AS SELECT * FROM httpstatus_meanings();"
    print "\nGRANT SELECT ON httpstatus TO PUBLIC;"
}
