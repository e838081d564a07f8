#!/bin/sh
# registry.csv is what its metadata says, and says what registry.json says, row by row. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need python3

# says CSV METADATA
says() {
    PYTHONDONTWRITEBYTECODE=1 python3 "$top/tests/generator/csv.py" "$1" "$2" registry/registry.json 2>&1
}

csv=registry/registry.csv
metadata=registry/registry.csv-metadata.json
rows=$(grep -c '^      "code"' registry/registry.json)
is "all rows" "$(says $csv $metadata)" "$rows rows of $rows say the same"
finish
