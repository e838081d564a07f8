// search.js - finds the statuses that a question asks for. SPDX-License-Identifier: MIT
//
// The rules are those of the command: numbers, then what the text is as a whole (a name, a trait, a field, an owner, a class, a
// constant), then words.
"use strict";

// Only ASCII letters and digits count, case does not: as httpstatus_from_name() compares.
const fold = text => text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

const textOf = element => element.textContent.trim();
const wordsOf = element => (element.dataset.words || "").split(",").filter(Boolean);

// ---- The index ----

// What a list says, by its labels: each has one element or several.
function termsOf(list) {
    const terms = {};
    let label;
    for (const element of list.children) {
        if (element.localName === "dt") terms[(label = textOf(element))] = [];
        else terms[label].push(element);
    }
    return terms;
}

// What the search needs of an article. Texts to search for words are in lower case.
function readStatus(article) {
    const [title, description] = article.children;
    const [link, phraseNode, small] = title.childNodes;
    const terms = termsOf(article.querySelector("dl"));
    const listOf = label => (terms[label] ? textOf(terms[label][0]).split("; ") : []);
    const partsOf = (label, name) => (terms[label] || []).flatMap(element => Array.from(element.querySelectorAll(name), textOf));
    const linesOf = label => (terms[label] ? textOf(terms[label][0]).split("\n") : []);
    const code = Number(link.textContent);
    const phrase = phraseNode.data.trim();
    const owner = textOf(small);
    const names = [phrase, ...listOf("Name"), ...listOf("Also called")];
    const users = [owner, ...listOf("Also used by")];
    const traits = partsOf("Traits", "b");
    const advice = Object.keys(terms)
        .filter(label => label.startsWith("As "))
        .flatMap(listOf);
    return {
        article,
        code,
        phrase,
        owner,
        names,
        traits,
        users: users.map(fold),
        keywords: wordsOf(article),
        isPreferred: article.id === String(code),
        isRegistered: traits.includes("registered"),
        statusClass: code < 600 ? Math.floor(code / 100) : 6,
        fields: partsOf("Fields", "code").map(fold),
        constants: linesOf("Constants").map(line => line.slice(line.indexOf(" ") + 1)),
        places: [[...names, ...wordsOf(article)], [textOf(description), ...users], advice].map(texts =>
            texts.join("\n").toLowerCase(),
        ),
    };
}

// Which status a name finds: a registered one, then another preferred one, then the rest; the lowest code wins.
function readNames(statuses) {
    const names = new Map();
    const rank = status => (status.isRegistered ? 0 : status.isPreferred ? 1 : 2);
    for (const status of [...statuses].sort((a, b) => rank(a) - rank(b)))
        for (const name of status.names) if (!names.has(fold(name))) names.set(fold(name), status);
    return names;
}

function readTraits() {
    const traits = new Map();
    for (const term of document.querySelectorAll("#traits dt"))
        for (const word of [textOf(term), ...wordsOf(term)]) traits.set(fold(word), textOf(term));
    return traits;
}

function readClasses() {
    const options = document.querySelectorAll("#class option[value]");
    return new Map(Array.from(options, option => [fold(textOf(option).slice(4)), Number(option.value)]));
}

// The owners and users that a name means, and the codes that they generate themselves.
function readParties() {
    const parties = { called: new Map(), codes: new Map() };
    for (const [name, elements] of Object.entries(termsOf(document.querySelector("#parties"))))
        for (const element of elements) {
            if (element.className === "codes") parties.codes.set(fold(name), textOf(element).split(" ").map(Number));
            else
                for (const other of [name, ...textOf(element).split("; ")])
                    parties.called.set(fold(other), [...(parties.called.get(fold(other)) || []), fold(name)]);
        }
    return parties;
}

function readIndex() {
    const statuses = Array.from(document.querySelectorAll("article"), readStatus);
    return { statuses, names: readNames(statuses), traits: readTraits(), classes: readClasses(), parties: readParties() };
}

// ---- Numbers ----

// A test of a code for "404", "4xx", "40", "520-527", "403.14" of IIS; null for any other text.
function readNumber(word) {
    const range = /^(\d{1,3})(?:-|\.\.)(\d{1,3})$/.exec(word);
    if (range) return code => code >= range[1] && code <= range[2];
    if (/^[1-9][0-9x?*]{0,2}$/i.test(word)) {
        const pattern = new RegExp("^" + word.replace(/[x?*]/gi, ".").padEnd(3, "."));
        return code => pattern.test(code);
    }
    return /^\d{3}\.\d+$/.test(word) ? code => code === parseInt(word, 10) : null;
}

// Words that say nothing of their own next to a number: "what is 522?", "401 vs 403".
const FILLERS =
    /^(what|s|is|does|do|mean|means|the|a|an|and|or|vs|versus|https?|status|codes?|errors?|response|of|why|for|explain)$/i;

function readNumbers(text) {
    const words = text
        .replace(/^HTTP\/[0-9.]+ /, "")
        .split(/[\s,]+/)
        .map(word => word.replace(/[?!]$/, match => (/^\d{1,2}\?$/.test(word) ? match : "")));
    const numbers = words.map(readNumber);
    const rest = words.filter((word, i) => !numbers[i]);
    const found = numbers.filter(Boolean);
    if (!found.length) return { rest: text.trim() };
    return { rest: rest.filter(word => !FILLERS.test(word)).join(" "), isAsked: code => found.some(number => number(code)) };
}

// ---- A text as a whole ----

const isQualifierEnd = letter => /[.:\\/]/.test(letter || "");

// Whether the longer text ends in the shorter one, after a qualifier; or they are the same.
function endsIn(text, end) {
    return (
        text === end ||
        (end && text.endsWith(end) && (isQualifierEnd(end[0]) || isQualifierEnd(text[text.length - end.length - 1])))
    );
}

const isConstantOf = (text, status) => status.constants.some(known => endsIn(known, text) || endsIn(text, known));

const partiesCalled = (index, text) => [fold(text), ...(index.parties.called.get(fold(text)) || [])];

// Whether it is of one of these owners or users, or is one that they generate.
function isOfParty(index, parties, status) {
    const isGenerated = party => (index.parties.codes.get(party) || []).includes(status.code);
    return parties.some(party => status.users.includes(party) || (status.isRegistered && isGenerated(party)));
}

// A test of a status, if the text is a trait, a field, an owner, a class or a constant as a whole; else null.
function readWhole(index, text) {
    const key = fold(text);
    const trait = index.traits.get(key);
    const statusClass = index.classes.get(key);
    const parties = partiesCalled(index, text);
    const some = test => (index.statuses.some(test) ? test : null);
    if (!key) return null;
    if (trait) return status => status.traits.includes(trait);
    return (
        some(status => status.fields.includes(key)) ||
        some(status => isOfParty(index, parties, status)) ||
        (statusClass ? status => status.statusClass === statusClass : some(status => isConstantOf(text, status)))
    );
}

// ---- Words ----

const NOWHERE = 9;

// The farthest place of a word: in a name, in the description, in advice.
function placeOfWords(status, words) {
    let farthest = 0;
    for (const word of words) {
        const place = status.places.findIndex(text => text.includes(word));
        farthest = Math.max(farthest, place < 0 ? NOWHERE : place);
    }
    return farthest;
}

// By a name, or by a constant of the library's own, which can have the owner before the name and the code after it.
function findNamed(index, text) {
    const own = /^HTTPSTATUS_(.+)/.exec(text);
    const isOwn = ({ owner, names, code }) =>
        names.flatMap(name => [owner + name, owner + name + code, name + code]).some(name => fold(name) === fold(own[1]));
    return index.names.get(fold(own ? own[1] : text)) || (own && index.statuses.find(isOwn));
}

function findWords(index, text, statuses) {
    const words = text.toLowerCase().split(/\s+/);
    const named = findNamed(index, text);
    const ranks = new Map();
    for (const status of statuses) {
        const place = status === named ? -1 : placeOfWords(status, words);
        if (place < NOWHERE) ranks.set(status, place * 2 + (status.isRegistered ? 0 : 1));
    }
    return [...ranks.keys()].sort((a, b) => ranks.get(a) - ranks.get(b));
}

// ---- A question ----

// A name of a registered status that says enough: a single word that is only another name may be meant as something else.
function isClearName(status, text) {
    return Boolean(status && status.isRegistered && (/[ _.:-]/.test(text) || fold(status.phrase) === fold(text)));
}

// Those of the whole text: an owner's own first, then IANA's; before them what it is the name of, after them what it is a keyword of.
function findWhole(index, text, whole, statuses) {
    const named = statuses.filter(status => status === index.names.get(fold(text)) && isClearName(status, text));
    const parties = partiesCalled(index, text);
    const rank = status => (parties.includes(status.users[0]) ? 0 : status.isRegistered ? 1 : 2);
    const found = statuses.filter(whole).sort((a, b) => rank(a) - rank(b));
    const others = statuses.filter(status => status.keywords.includes(text.toLowerCase()));
    return [...new Set([...named, ...found, ...others])];
}

// The statuses that a question asks for, the best first.
function find(index, question) {
    const text = question.trim();
    const { rest, isAsked } = index.names.has(fold(text)) ? { rest: text } : readNumbers(text);
    const statuses = isAsked ? index.statuses.filter(status => isAsked(status.code)) : index.statuses;
    const whole = readWhole(index, rest);
    if (!rest) return statuses;
    if (whole) return findWhole(index, rest, whole, statuses);
    const found = findWords(index, rest, statuses);
    const part = rest.toLowerCase();
    return found.length ? found : statuses.filter(status => status.constants.some(known => known.toLowerCase().includes(part)));
}
