// search.test.js - each question that the registry knows an answer to is answered so by the page. SPDX-License-Identifier: MIT
"use strict";
const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const { registry, launch, open, addressOf } = require("./browser.js");

const statuses = registry.statuses;
const fold = text => text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

// What a name finds: of several meanings a registered one, then another preferred one, then the rest; the lowest code.
const rank = status => (status.traits.includes("registered") ? 0 : status.preferred ? 1 : 2);
const names = new Map();
for (const status of [...statuses].sort((a, b) => rank(a) - rank(b)))
    for (const name of [status.name, status.phrase, ...status.aliases])
        if (!names.has(fold(name))) names.set(fold(name), { status, name });

const keywords = new Map();

let browser, page;
test.before(async () => {
    browser = await launch();
    page = await open(browser);
    const articles = await page.evaluate(() =>
        Array.from(document.querySelectorAll("article[data-words]"), article => [article.id, article.dataset.words]),
    );
    for (const [id, list] of articles) for (const word of list.split(",")) keywords.set(word, [...(keywords.get(word) || []), id]);
});
test.after(() => browser.close());

// The addresses of what the page finds for each question, the best first.
const ask = questions =>
    page.evaluate(list => list.map(question => find(index, question).map(status => status.article.id)), questions);

// expected: a Map from a question to the addresses, in any order; a registered status of this name is there too, and what has
// it as a keyword
async function areFound(expected) {
    const questions = [...expected.keys()];
    const answers = await ask(questions);
    questions.forEach((question, i) => {
        const named = names.get(fold(question));
        const isNamed = named && named.status.traits.includes("registered") && answers[i][0] === addressOf(named.status);
        const all = new Set([
            ...expected.get(question),
            ...(isNamed ? [answers[i][0]] : []),
            ...(keywords.get(question.toLowerCase()) || []),
        ]);
        assert.deepEqual([...answers[i]].sort(), [...all].sort(), `"${question}"`);
    });
}

const filtered = test => statuses.filter(test).map(addressOf);
const unique = list => [...new Set(list)];

test("every code: all of its meanings, the preferred one first", async () => {
    const codes = unique(statuses.map(status => String(status.code)));
    const answers = await ask(codes);
    codes.forEach((code, i) =>
        assert.deepEqual(
            answers[i],
            filtered(status => String(status.code) === code),
            code,
        ),
    );
});

test("classes, wildcards, ranges and lists", async () => {
    const expected = new Map();
    for (let begin = 1; begin <= 9; begin++)
        for (const question of [`${begin}xx`, `${begin}**`, String(begin)])
            expected.set(
                question,
                filtered(status => Math.floor(status.code / 100) === begin),
            );
    for (let begin = 10; begin <= 99; begin++)
        for (const question of [`${begin}x`, `${begin}?`, `${begin}*`, String(begin)])
            expected.set(
                question,
                filtered(status => Math.floor(status.code / 10) === begin),
            );
    expected.set(
        "520-527",
        filtered(status => status.code >= 520 && status.code <= 527),
    );
    expected.set("520..527", expected.get("520-527"));
    expected.set(
        "404,500 418",
        filtered(status => [404, 500, 418].includes(status.code)),
    );
    expected.set(
        "401 vs 403",
        filtered(status => [401, 403].includes(status.code)),
    );
    expected.set(
        "what does 522 mean?",
        filtered(status => status.code === 522),
    );
    expected.set(
        "HTTP/1.1 404",
        filtered(status => status.code === 404),
    );
    expected.set(
        "403.14",
        filtered(status => status.code === 403),
    );
    expected.set(
        "4xx nginx",
        filtered(status => status.code < 500 && [status.owner, ...status.users].includes("nginx")),
    );
    expected.set("no-such-thing", []);
    for (const { class: number, name } of registry.classes)
        expected.set(
            name.toLowerCase(),
            filtered(status => Math.floor(status.code / 100) === number),
        );
    await areFound(expected);
});

test("every name in other spellings: what the library finds for it comes first", async () => {
    const spellings = [/(?!)/, /[^A-Za-z0-9]+/g, / /g].flatMap(separator => [
        name => name.replace(separator, "_"),
        name => name.replace(separator, "").toLowerCase(),
    ]);
    const others = new Set(
        [...registry.traits, ...registry.classes, ...statuses.flatMap(status => status.fields)].map(({ name }) => fold(name)),
    );
    const known = [...names].filter(([key]) => !others.has(key));
    for (const spell of spellings)
        (await ask(known.map(([, { name }]) => spell(name)))).forEach((found, i) => {
            const { status, name } = known[i][1];
            assert.equal(found[0], addressOf(status), spell(name));
        });
    assert.ok(known.length > 400);
});

test("every owner and user, field, trait and keyword", async () => {
    const parties = unique(statuses.flatMap(status => [status.owner, ...status.users]));
    const described = await page.evaluate(() =>
        Object.entries(termsOf(document.querySelector("#parties"))).map(([name, elements]) => ({
            name,
            others: elements.filter(element => !element.className).flatMap(element => textOf(element).split("; ")),
            codes: elements.filter(element => element.className).flatMap(element => textOf(element).split(" ").map(Number)),
        })),
    );
    const meant = name => described.filter(party => [party.name, ...party.others].some(other => fold(other) === fold(name)));
    const ofParty = name =>
        filtered(
            status =>
                [status.owner, ...status.users].some(
                    user => fold(user) === fold(name) || meant(name).some(party => party.name === user),
                ) ||
                (status.traits.includes("registered") && meant(name).some(party => party.codes.includes(status.code))),
        );
    const called = unique([...parties, ...described.flatMap(party => [party.name, ...party.others])]);
    await areFound(new Map(called.map(name => [name.toLowerCase(), ofParty(name)])));
    const fields = unique(statuses.flatMap(status => status.fields.map(field => field.name)));
    await areFound(new Map(fields.map(name => [name, filtered(status => status.fields.some(field => field.name === name))])));
    await areFound(
        new Map(registry.traits.map(({ name }) => [name.replace("_", " "), filtered(status => status.traits.includes(name))])),
    );
    const words = await page.evaluate(() =>
        Array.from(document.querySelectorAll("#traits dt[data-words]"), term => [term.textContent, term.dataset.words.split(",")]),
    );
    await areFound(
        new Map(words.flatMap(([name, list]) => list.map(word => [word, filtered(status => status.traits.includes(name))]))),
    );
    for (const [word, ids] of keywords) for (const id of ids) assert.ok((await ask([word]))[0].includes(id), `${word}: ${id}`);
    assert.ok(parties.length > 90 && fields.length > 40 && words.length > 2 && keywords.size > 100);
});

test("every constant of every language, whole and while it is typed", async () => {
    const owners = new Map();
    for (const status of statuses)
        for (const { name } of status.constants) owners.set(name, [...(owners.get(name) || []), addressOf(status)]);
    const constants = [...owners.keys()];
    (await ask(constants)).forEach((found, i) => {
        for (const id of owners.get(constants[i])) assert.ok(found.includes(id), `${constants[i]}: ${id}`);
    });
    const qualified = constants.filter(name => /^[A-Za-z]+(\.|::)[A-Z]/.test(name));
    (await ask(qualified.map(name => name.slice(0, -1)))).forEach((found, i) => {
        for (const id of owners.get(qualified[i])) assert.ok(found.includes(id), `${qualified[i].slice(0, -1)}: ${id}`);
    });
    assert.ok(qualified.length > 500);
});

test("the library's own constants", async () => {
    const header = fs.readFileSync(process.env.HEADER, "utf8").split("enum httpstatus_code_number")[1];
    const constants = [...header.matchAll(/^ *(HTTPSTATUS_[A-Z0-9_]+) = (\d+)/gm)];
    (await ask(constants.map(([, name]) => name))).forEach((found, i) => {
        const [, name, code] = constants[i];
        assert.equal(found[0]?.match(/\d+$/)[0], code, name);
    });
    assert.ok(constants.length >= statuses.length);
});
