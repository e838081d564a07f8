#!/bin/sh
# registry.json is what its schema says, and says what the library says. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need jq

json=registry/registry.json
schema=$top/registry/registry.schema.json

# What the command says of the library and what the file says are the same bytes, once jq has taken the space out.
{ echo '['; jq -c '.statuses[]' $json | sed '$!s/$/,/'; echo ']'; } >"$work/json"
./httpstatus --json --all >"$work/library"
cmp "$work/json" "$work/library" || fail "registry.json and the library differ: $(diff "$work/json" "$work/library" | head -n 4)"

is "version" "$(jq -r .version $json)" "$VERSION"
is "classes" "$(jq -c '[.classes[] | [.class, .name]]' $json)" \
    '[[1,"Informational"],[2,"Successful"],[3,"Redirection"],[4,"Client Error"],[5,"Server Error"]]'
is "bits" "$(jq -c '[.traits[].bit] == [range(.traits | length)]' $json)" true
is "one preferred meaning a code" \
    "$(jq '[.statuses | group_by(.code)[] | [.[] | select(.preferred)] | length] | unique | .[]' $json)" 1
is "order" "$(jq '.statuses | map(.code) == (map(.code) | sort)' $json)" true
is "related codes, none of them unknown" "$(jq '[.statuses[].related[]] | length' $json)" \
    "$(sed -n 's/^Related: //p' "$top"/registry/*.txt | wc -w)"
is "traits are those that are explained" "$(jq -c '[.statuses[].traits[]] - [.traits[].name]' $json)" "[]"

# The schema documents and requires every key.
described=".properties.statuses.items"
is "keys of the file" "$(jq -c keys $json)" "$(jq -c '.properties | keys' "$schema")"
is "keys of a status" "$(jq -c '[.statuses[] | keys] | unique | .[]' $json)" "$(jq -c "$described.properties | keys" "$schema")"
is "required keys" "$(jq -c "$described.required | sort" "$schema")" "$(jq -c "$described.properties | keys" "$schema")"

# All of the schema, by an implementation of JSON Schema.
. "$top/tests/generator/schema.sh"
is "faults by the schema" "$(faults $json)" ""
spoil '.statuses[0].code = 99' '$.statuses[0].code minimum'
spoil 'del(.statuses[3].url)' '$.statuses[3] required'
spoil '.statuses[3].colour = "red"' '$.statuses[3] additionalProperties'
spoil '.statuses[3].name = "Early"' '$.statuses[3].name pattern'
spoil '.statuses[3].fields[0].level = "must"' '$.statuses[3].fields[0].level enum'
spoil '.statuses[3].client = 1' '$.statuses[3].client type'
spoil '.statuses[3].client = "Wait"' '$.statuses[3].client pattern'
spoil '.statuses[3].related = ["404"]' '$.statuses[3].related[0] type'
spoil '.statuses[0].traits += ["empty"]' '$.statuses[0].traits uniqueItems'
finish
