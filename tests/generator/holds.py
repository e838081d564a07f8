"""Whether a library says what the text of its registry says, read here without the generator. SPDX-License-Identifier: MIT

    holds.py LIBRARY TERMS FILE...

The generator has accepted the files, so they are well-formed. The order of the files is that of owners.
"""
import collections
import ctypes
import re
import sys
from ctypes import c_char_p, c_int, c_void_p

library = ctypes.CDLL(sys.argv[1])


class Handle(int):
    """The address of a meaning."""


def call(name, result, *arguments):
    function = getattr(library, f"httpstatus_{name}")
    function.restype = result
    function.argtypes = [{int: c_int, str: c_char_p}.get(type(a), c_void_p) for a in arguments]
    said = function(*(a.encode() if isinstance(a, str) else a for a in arguments))
    if isinstance(said, bytes):
        return said.decode()
    return Handle(said) if result is c_void_p and said else said


def expect(what, said, expected):
    if said != expected:
        sys.exit(f"{what}: the library says {said!r}, the registry {expected!r}")


# ---- The text ---------------------------------------------------------------------------------------------

def stanzas(paths):
    """Each stanza as pairs of key and value."""
    for path in paths:
        with open(path, encoding="ascii") as file:
            lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
        for stanza in re.split(r"\n\n+", "\n".join(lines)):
            pairs = [line.split(": ", 1) for line in stanza.split("\n") if line]
            if pairs:
                yield pairs


def fold(text):
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def holds_for(code, term):
    """Whether "1xx 204" but for "101" has the code."""
    codes, but = term.get("Codes", "").split(), term.get("Except", "").split()
    return (str(code) in codes or f"{code // 100}xx" in codes) and str(code) not in but


def url_of(reference):
    document, _, rest = reference.partition(", ")
    section = "#section-" + rest.removeprefix("Section ") if rest else ""
    if document.startswith("RFC "):
        return f"https://www.rfc-editor.org/rfc/rfc{document[4:]}.html{section}"
    if "/" in document:
        project, _, revision = document.partition("@")
        return f"https://github.com/{project}/blob/{revision or 'HEAD'}/{rest}"
    return f"https://datatracker.ietf.org/doc/html/{document}{section}"


def name_of(phrase):
    return re.sub(r"[^A-Z0-9]+", "_", phrase.upper().replace("'", "")).strip("_")


class Meaning:
    def __init__(self, owner, pairs, terms):
        self.one = dict(pairs)
        self.code = int(self.one["Code"])
        self.owner = owner
        self.name = self.one.get("Name") or name_of(self.one["Phrase"])
        self.url = self.one.get("URL") or url_of(self.one["Reference"])
        written = self.one.get("Traits", "").split()
        self.traits = sum(1 << int(t["Bit"]) for t in terms["Trait"]
                          if t["Trait"] in written or t.get("Owner") == owner or holds_for(self.code, t))
        self.fields = self.all(pairs, "Field") + [f["Field"] for f in terms["Field"] if holds_for(self.code, f)]
        self.fields = [re.match(r"(\S+) (MUST NOT|MUST|SHOULD|MAY)(?: (.*))?$", field).groups() for field in self.fields]
        self.aliases, self.users = self.all(pairs, "Alias"), self.all(pairs, "User")
        self.registered = owner == terms["Trait"][0].get("Owner")
        self.spellings = [self.name, self.one["Phrase"], *self.aliases]

    @staticmethod
    def all(pairs, key):
        return [value for k, value in pairs if k == key]


def read(paths):
    terms = {kind: [] for kind in ("Trait", "Class", "Level", "Role", "Field", "User")}
    owner, date, meanings = None, None, []
    for pairs in stanzas(paths):
        kind, value = pairs[0]
        if kind == "Owner":
            owner, date = value, dict(pairs).get("Date", date)
        elif kind == "Code":
            meanings.append(Meaning(owner, pairs, terms))
        else:
            terms[kind].append(dict(pairs))
    return terms, date, meanings


def walk_of(meanings):
    """By code, the preferred one first, then in the order of the files."""
    count = collections.Counter(meaning.code for meaning in meanings)
    registered = {meaning.code for meaning in meanings if meaning.registered}
    for m in meanings:
        m.preferred = m.registered if m.code in registered else "Preferred" in m.one or count[m.code] == 1
    return sorted(meanings, key=lambda m: (m.code, not m.preferred))


# ---- The library ------------------------------------------------------------------------------------------

def check_list(name, handle, expected):
    said = [call(name, c_char_p, handle, i) for i in range(len(expected) + 1)]
    expect(name, said, [*expected, None])


def check_meaning(handle, meaning, terms, handles):
    levels = {term["Name"]: int(term["Level"]) for term in terms["Level"]}
    expect("code", call("code", c_int, handle), meaning.code)
    expect("traits", call("traits", c_int, handle), meaning.traits)
    expect("line", call("line", c_char_p, handle), f"{meaning.code} {meaning.one['Phrase']}")
    for attribute, value in (("name", meaning.name), ("url", meaning.url), ("owner", meaning.owner), ("phrase", meaning.one["Phrase"]),
                             ("description", meaning.one["Description"]), ("reference", meaning.one["Reference"])):
        expect(attribute, call(attribute, c_char_p, handle), value)
    check_list("alias", handle, meaning.aliases)
    check_list("user", handle, meaning.users)
    check_list("field", handle, [field for field, _, _ in meaning.fields])
    check_list("field_condition", handle, [condition for _, _, condition in meaning.fields])
    for i, level in enumerate([*(levels[level] for _, level, _ in meaning.fields), 0]):
        expect("field_level", call("field_level", c_int, handle, i), level)
    for role in terms["Role"]:
        expect("advice", call("advice", c_char_p, handle, int(role["Role"])), meaning.one.get(role["Name"]))
    related = [handles[int(code)] for code in meaning.one.get("Related", "").split() if int(code) in handles]
    expect("related", [call("related", c_void_p, handle, i) for i in range(len(related) + 1)], [*related, None])


def check_walk(walk, terms):
    handles = [call("at", c_void_p, i) for i in range(len(walk) + 1)]
    preferred = {m.code: handle for m, handle in reversed(list(zip(walk, handles))) if m.preferred}
    expect("count", call("count", c_int), len(walk))
    expect("the end of the walk", handles[-1], None)
    for i, meaning in enumerate(walk):
        check_meaning(handles[i], meaning, terms, preferred)
        is_last = i + 1 == len(walk) or walk[i + 1].code != meaning.code
        expect("next_meaning", call("next_meaning", c_void_p, handles[i]), None if is_last else handles[i + 1])
    phrases = {m.code: m.one["Phrase"] for m in walk if m.preferred}
    for code in range(99, 1001):
        expect(f"from_code {code}", call("from_code", c_void_p, code), preferred.get(code))
        expect(f"reason {code}", call("reason", c_char_p, code), phrases.get(code))
    return handles


def check_names(walk, handles):
    """Registered meanings come first, then other preferred ones, then the rest; the lowest code wins."""
    found, parties = {}, {}
    for m, handle in sorted(zip(walk, handles), key=lambda pair: (not pair[0].registered, not pair[0].preferred)):
        for spelling in m.spellings:
            found.setdefault(fold(spelling), handle)
    for m, handle in zip(walk, handles):
        for party in (m.owner, *m.users):
            parties.setdefault((fold(party), m.code), handle)
    for m in walk:
        for spelling in m.spellings:
            expect(f"from_name {spelling}", call("from_name", c_void_p, spelling), found[fold(spelling)])
        for party in (m.owner, *m.users):
            expect(f"from_owner {party} {m.code}", call("from_owner", c_void_p, party, m.code), parties[fold(party), m.code])


def check_terms(terms, date):
    for bit in range(31):
        names = [term["Trait"].lower() for term in terms["Trait"] if int(term["Bit"]) == bit]
        expect(f"trait_name {bit}", call("trait_name", c_char_p, 1 << bit), names[0] if names else None)
    for kind in ("Class", "Level"):
        names = {int(term[kind]): term["Name"] for term in terms[kind]}
        for number in range(10):
            expect(f"{kind} {number}", call(f"{kind.lower()}_name", c_char_p, number), names.get(number))
    expect("registry_date", call("registry_date", c_char_p), date)


registry_terms, registry_date, registry_meanings = read(sys.argv[2:])
registry_walk = walk_of(registry_meanings)
check_terms(registry_terms, registry_date)
check_names(registry_walk, check_walk(registry_walk, registry_terms))
print(len(registry_walk), "statuses")
