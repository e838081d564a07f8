"""Reads registry.csv as registry.csv-metadata.json describes it, and compares every value with registry.json.

    csv.py CSV METADATA JSON

SPDX-License-Identifier: MIT"""
import json
import re
import sys

faults = []


def fault(text):
    faults.append(text)
    return None


def records(text):
    """RFC 4180: each record as pairs of the text of a field and whether it was quoted."""
    field = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)')
    record, at = [], 0
    while at < len(text):
        match = field.match(text, at)
        if not match:
            sys.exit(f"no CSV at byte {at}: {text[at:at + 40]!r}")
        quoted, bare, end = match.groups()
        record.append((bare if quoted is None else quoted.replace('""', '"'), quoted is not None))
        at = match.end()
        if end != ",":
            yield record
            record = []


def value(column, text):
    """A cell as the Metadata Vocabulary for Tabular Data reads it: null is the empty string."""
    if "separator" in column:
        return [one(column, item) for item in text.split(column["separator"])] if text else []
    if text == "":
        return fault(f"{column['name']} is missing") if column.get("required") else None
    return one(column, text)


def one(column, text):
    datatype = column["datatype"]
    if datatype == "string":
        return text
    if datatype == "integer":
        return int(text) if re.fullmatch("[0-9]+", text) else fault(f"{column['name']} is {text!r}")
    true, false = datatype["format"].split("|")
    return text == true if text in (true, false) else fault(f"{column['name']} is {text!r}")


def expected(status, registered, traits):
    """What the row of a status of registry.json should say."""
    code = status["code"]
    row = {key: item for key, item in status.items() if key not in ("constants", "traits")}
    row["fields"] = [" ".join(filter(None, field.values())) for field in status["fields"]]
    row["class"] = code // 100 if code < 600 else 0
    row["treat_as"] = code if code in registered else code // 100 * 100 if code < 600 else 500
    for trait in traits:
        row[f"is_{trait}"] = trait in status["traits"]
    return row


def main(csv, metadata, registry):
    with open(csv, encoding="ascii", newline="") as file:
        heading, *rows = records(file.read())
    with open(metadata, encoding="ascii") as file:
        columns = json.load(file)["tableSchema"]["columns"]
    with open(registry, encoding="ascii") as file:
        registry = json.load(file)
    if [name for name, _ in heading] != [column["titles"] for column in columns]:
        fault("the headings are not those of the metadata")
    traits = [trait["name"] for trait in registry["traits"]]
    registered = {status["code"] for status in registry["statuses"] if "registered" in status["traits"]}
    for record, status in zip(rows, registry["statuses"]):
        said = {column["name"]: value(column, text) for column, (text, _) in zip(columns, record)}
        if len(record) != len(columns) or said != expected(status, registered, traits):
            fault(f"{status['code']} of {status['owner']}: {said}")
        for column, (text, quoted) in zip(columns, record):
            if quoted != (column["datatype"] == "string" or "separator" in column) and text:
                fault(f"{status['code']}, {column['name']}: quotes")
    print("\n".join(faults) or f"{len(rows)} rows of {len(registry['statuses'])} say the same")


main(*sys.argv[1:])
