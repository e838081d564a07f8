"""Compares the page with registry.json, fact by fact: nothing is missing, nothing is altered, nothing is added.

    facts.py PAGE REGISTRY.JSON PAGE.TSV STANZAS...

The words to search for are in the stanzas alone. SPDX-License-Identifier: MIT
"""
import base64
import hashlib
import json
import re
import sys

from exchange import faults_of, has_example
from tree import read_tree

ADVICE = {"As server": "server", "As client": "client", "As operator": "operator"}
LABELS = set(ADVICE) | {"Fields", "Traits", "Also means", "Also called", "Also used by", "Name", "On the wire",
                        "Constants", "Reference", "See also", "Compare"}
OUTSIDE = "Outside the classes"


failures = 0


def equal(what, got, expected):
    global failures
    if got != expected:
        failures += 1
        print(f"{what}: the page has\n    {got}\nbut the registry\n    {expected}")


def anchor(status):
    owner = re.sub("[^a-z0-9]+", "-", status["owner"].lower()).strip("-")
    return f"{owner}-{status['code']}"


def address(status):
    return str(status["code"]) if status["preferred"] else anchor(status)


def line(status):
    return f"{status['code']} {status['phrase']}"


def class_title(status, registry):
    names = {item["class"]: f"{item['class']}xx {item['name']}" for item in registry["classes"]}
    return names.get(status["code"] // 100, OUTSIDE)


def link_to(status):
    return "#" + address(status), line(status)


def title_of(group):
    *some, last = map(str, group)
    return f"{', '.join(some)} and {last}"


def constant(phrase):
    """How a name is spelled that follows from the phrase."""
    return re.sub("[^A-Za-z0-9]+", "_", phrase.replace("'", "")).strip("_").upper()


def terms_of(dl):
    """The items under each label."""
    terms = {}
    for element in dl.children:
        if isinstance(element, str):
            continue
        if element.name == "dt":
            terms[element.text().strip()] = items = []
        else:
            items.append(element)
    return terms


def links_of(element):
    return [(link.attributes["href"], link.text()) for link in element.all("a")]


def fields_of(items):
    """The facts in "MUST send each of Date, Vary if ...", one per field."""
    fields = []
    for item in items:
        names = [code.text() for code in item.all("code")]
        sentence = item.text().strip()
        level = item.first("b").text()
        pattern = re.escape(level) + r" send ((?:each of |any of )?)" + re.escape(", ".join(names)) + r"( .+)?"
        found = re.fullmatch(pattern, sentence)
        if not found:
            equal("a sentence on fields", sentence, "MUST send NAME CONDITION")
            continue
        condition = found[2][1:] if found[2] else None
        several = "any of " if level == "MUST NOT" else "each of "
        equal(f"the words before {names}", found[1], several if len(names) > 1 and condition else "")
        fields += [{"name": name, "level": level, "condition": condition} for name in names]
    return fields


def check_status(article, section_title, registry, status, codes, groups, omitted):
    what = f"{line(status)} of {status['owner']}"
    title = article.first("h3")
    terms = terms_of(article.first("dl"))

    def text(label):
        return terms[label][0].text().strip() if label in terms else None

    def items(label):
        return terms.get(label, [])

    equal(f"{what}: addresses", (article.attributes["id"], title.attributes.get("id")),
          (address(status), anchor(status) if status["preferred"] else None))
    equal(f"{what}: title", (title.text(), title.first("small").text()), (f"{line(status)} {status['owner']}", status["owner"]))
    equal(f"{what}: its own link", links_of(title), [("#" + address(status), str(status["code"]))])
    equal(f"{what}: class", section_title, class_title(status, registry))
    equal(f"{what}: description", article.first("p").text().strip(), status["description"] + ".")
    equal(f"{what}: labels that say something else", set(terms) - LABELS, set())
    for label, role in ADVICE.items():
        equal(f"{what}: {label}", text(label), status[role])
    equal(f"{what}: fields", fields_of(items("Fields")), status["fields"])
    words = {trait["name"]: trait["description"] for trait in registry["traits"]}
    equal(f"{what}: traits", [item.text().strip() for item in items("Traits")],
          [f"{trait}: {words[trait]}" for trait in status["traits"]])
    equal(f"{what}: aliases", text("Also called"), "; ".join(status["aliases"]) or None)
    equal(f"{what}: users", text("Also used by"), "; ".join(status["users"]) or None)
    equal(f"{what}: name", text("Name") or constant(status["phrase"]), status["name"])
    equal(f"{what}: constants", [tuple(row.split(" ", 1)) for row in (text("Constants") or "").split("\n") if row],
          [(item["in"], item["name"]) for item in status["constants"]])
    equal(f"{what}: reference", links_of(terms["Reference"][0]), [(status["url"], status["reference"])])
    related = [codes[code][0] for code in status["related"]]
    equal(f"{what}: related", links_of(items("See also")[0]) if related else items("See also"), [link_to(item) for item in related])
    compared = [group for group in groups if status["preferred"] and status["code"] in group]
    equal(f"{what}: comparisons", links_of(items("Compare")[0]) if compared else items("Compare"),
          [("#compare-" + "-".join(map(str, group)), title_of(group)) for group in compared])
    meanings = codes[status["code"]]
    others = meanings[1:] if status["preferred"] else meanings[:1]
    equal(f"{what}: other meanings", [(links_of(item), item.text().strip()) for item in items("Also means")],
          [([link_to(other)], f"{line(other)}, {other['owner']}") for other in others])
    exchange = terms["On the wire"][0].first("pre").text() if "On the wire" in terms else None
    equal(f"{what}: whether there is an example", exchange is not None, has_example(status, anchor(status) in omitted))
    equal(f"{what}: faults of the example", faults_of(status, exchange) if exchange else [], [])


# ---- Around the statuses ----

def check_comparison(table, codes):
    columns = [status for status in (codes[int(link.text()[:3])][0] for link in table.first("thead").all("a"))]
    equal("columns", [links_of(head)[0] for head in table.first("thead").all("th")], [link_to(status) for status in columns])
    title = title_of([status["code"] for status in columns])
    equal("caption", table.first("caption").text(), title)
    rows = {row.first("th").text(): list(row.all("td")) for row in table.first("tbody").all("tr")}
    traits = {trait for status in columns for trait in status["traits"]}
    expected = {"Meaning": [status["description"] for status in columns]}
    for trait in traits:
        expected[trait.replace("_", " ").capitalize()] = ["yes" if trait in status["traits"] else "" for status in columns]
    for label, role in ADVICE.items():
        expected[label] = [status[role] or "" for status in columns]
    expected = {label: cells for label, cells in expected.items() if len(set(cells)) > 1}
    if len({json.dumps(status["fields"]) for status in columns}) > 1:
        expected["Fields"] = None
    equal(f"{title}: rows", set(rows), set(expected))
    for label, cells in expected.items():
        if cells is not None:
            equal(f"{title}: {label}", [cell.text() for cell in rows[label]], cells)
    for status, cell in zip(columns, rows.get("Fields", [])):
        equal(f"{title}: fields of {status['code']}", [(name, level) for level, name in zip_levels(cell)],
              [(field["name"], field["level"]) for field in status["fields"]])
    return [status["code"] for status in columns]


def zip_levels(cell):
    level = None
    for element in cell.all("b", "code"):
        if element.name == "b":
            level = element.text()
        else:
            yield level, element.text()


def pairs_of(dl):
    return [(label, items[0].text().strip()) for label, items in terms_of(dl).items()]


def options_of(page, name):
    return [option.text().strip() for option in page.by_id(name).all("option")][1:]


def check_head(page, text):
    """The policy names the style and the script that are there, by their hashes; nothing comes from elsewhere."""
    policy = next(meta for meta in page.all("meta") if "http-equiv" in meta.attributes).attributes["content"]
    digests = [base64.b64encode(hashlib.sha256(page.first(name).text().encode()).digest()).decode() for name in ("style", "script")]
    equal("the policy", policy, f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
          "base-uri 'none'; form-action 'none'")
    loading = page.all("link", "img", "iframe", "object", "embed", "video", "audio")
    equal("elements that load something", [element.name for element in loading], [])
    body = text[text.index("</script>"):]
    equal("attributes that load or run something", re.findall(r"<[^>]* (?:src|style|on[a-z]+)=", body), [])
    links = [link.attributes["href"] for link in page.all("a")]
    equal("links that are not addresses", [link for link in links if not re.match(r"#|\?|https?://", link)], [])


def keywords_of(files):
    """The words of each status; the other names and the codes of owners and users."""
    words = {}
    parties = {}
    for file in files:
        owner = None
        with open(file, encoding="ascii") as stanzas:
            for stanza in re.sub("(?m)^#.*\n", "", stanzas.read()).split("\n\n"):
                values = re.findall("(?m)^([A-Za-z]+): (.*)$", stanza)
                owner = next((value for key, value in values if key == "Owner"), owner)
                found = [value for key, value in values if key == "Keyword"]
                if found and values[0][0] == "Code":
                    words[owner, int(values[0][1])] = found
                codes = [value for key, value in values if key == "Codes"]
                if (found or codes) and values[0][0] in ("Owner", "User"):
                    parties[values[0][1]] = (["; ".join(found)] if found else []) + codes
    return words, parties


def main(page_file, registry_file, additions_file, *stanzas):
    with open(page_file, encoding="ascii") as file:
        text = file.read()
    page = read_tree(text)
    with open(registry_file, encoding="ascii") as file:
        registry = json.load(file)
    with open(additions_file, encoding="ascii") as file:
        additions = [row.split("\t") for row in file.read().split("\n")]
    omitted = {cells[1] for cells in additions if cells[0] == "omit"}
    groups = [[int(code) for code in cells[1].split()] for cells in additions if cells[0] == "compare"]
    codes = {}
    for status in registry["statuses"]:
        codes.setdefault(status["code"], []).append(status)

    check_head(page, text)
    articles = [(article, section.first("h2").text()) for section in page.all("section") for article in section.all("article")]
    equal("statuses", len(articles), len(registry["statuses"]))
    keywords, parties = keywords_of(stanzas)
    for (article, title), status in zip(articles, registry["statuses"]):
        check_status(article, title, registry, status, codes, groups, omitted)
        equal(f"{line(status)}: words", article.attributes.get("data-words", "").split(","),
              keywords.get((status["owner"], status["code"]), [""]))
    equal("traits", pairs_of(page.by_id("traits")), [(trait["name"], trait["description"]) for trait in registry["traits"]])
    equal("languages", pairs_of(page.by_id("languages")), [(item["key"], item["name"]) for item in registry["ecosystems"]])
    equal("parties", {name: [item.text().strip() for item in items] for name, items in terms_of(page.by_id("parties")).items()}, parties)
    equal("classes", options_of(page, "class"), [f"{item['class']}xx {item['name']}" for item in registry["classes"]] + [OUTSIDE])
    owners = sorted({status["owner"] for status in registry["statuses"]}, key=lambda name: re.sub("[^A-Z0-9]", "", name.upper()))
    equal("owners", options_of(page, "owner"), owners)
    equal("codes", [link for link in links_of(page.by_id("codes"))], [(f"#{code}", str(code)) for code in codes])
    equal("figures", re.findall(r"\d+", page.by_id("about").first("h2").text()), [str(len(registry["statuses"])), str(len(codes))])
    equal("date", registry["registry_date"] in page.by_id("about").first("p").text(), True)
    equal("comparisons", [check_comparison(table, codes) for table in page.all("table")], groups)
    print(f"{len(articles)} meanings, {failures} differences")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
