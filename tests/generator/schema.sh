# schema.sh - whether the JSON file $json is what its schema $schema says, by an implementation of JSON Schema. Read at the
# end of a script, which is skipped from here where there is none. SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # the variables are of common.sh and of those who read this file
if ! python3 -c 'import jsonschema' 2>/dev/null; then
    leave_out "validation by the schema (python3-jsonschema)"
    finish
fi

cat >"$work/validate.py" <<'EOT'
import json, sys, jsonschema
schema, document = (json.load(open(path)) for path in sys.argv[1:])
jsonschema.Draft202012Validator.check_schema(schema)
for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
    print(error.json_path, error.validator)
EOT

# faults FILE: where it is not what the schema says
faults() {
    python3 "$work/validate.py" "$schema" "$1" 2>&1
}

# spoil JQ-FILTER FAULT: the file so changed has this fault
spoil() {
    jq "$1" "$json" >"$work/spoilt.json"
    is "fault for '$1'" "$(faults "$work/spoilt.json")" "$2"
}
