// httpstatus.cjs - the registry as frozen objects, and what httpstatus.h promises about them. SPDX-License-Identifier: MIT
'use strict';
const registry = require('./registry.json');

// Only ASCII letters and digits of a name count, and case does not.
const fold = (name) => name.replace(/[^A-Za-z0-9]+/g, '').toUpperCase();

const roles = ['server', 'client', 'operator'];

/** One meaning of one code. The same meaning is always the same object. */
class Status {
    constructor(properties) {
        Object.assign(this, properties);
        Object.freeze(this);
    }

    has(trait) { return this.traits.includes(trait); }

    /** What to do about it, for the author of a 'server' or 'client', or an 'operator'; or null. */
    advice(role) { return roles.includes(role) ? this.advices[role] : null; }

    /** The statuses that are often confused with it. */
    get related() { return this.relatedCodes.map(fromCode); }

    toString() { return this.line; }
}

// ---- Read all

function read(row) {
    return new Status({
        code: row.code,
        name: row.name,
        phrase: row.phrase,
        line: `${row.code} ${row.phrase}`,
        description: row.description,
        owner: row.owner,
        reference: row.reference,
        url: row.url,
        aliases: Object.freeze(row.aliases),
        users: Object.freeze(row.users),
        fields: Object.freeze(row.fields.map(Object.freeze)),
        traits: Object.freeze(row.traits),
        advices: Object.freeze(Object.fromEntries(roles.map((role) => [role, row[role]]))),
        relatedCodes: Object.freeze(row.related),
    });
}

const all = Object.freeze(registry.statuses.map(read));
const byCode = new Map(); // the preferred meaning first
for (const status of all) byCode.set(status.code, [...(byCode.get(status.code) ?? []), status]);
for (const meanings of byCode.values()) Object.freeze(meanings);

const isPreferred = (status) => fromCode(status.code) === status;
const isRegistered = (status) => status.has('registered') && isPreferred(status);

// Made at the first look-up: it takes longer than all the rest. Registered meanings take precedence for a name, then other
// preferred ones; of each, the lowest code.
let byName = null;
function readNames() {
    const names = new Map();
    for (const status of [...all.filter(isRegistered), ...all.filter(isPreferred), ...all])
        for (const name of [status.phrase, status.name, ...status.aliases].map(fold))
            if (!names.has(name)) names.set(name, status);
    return names;
}

// ---- null for what is unknown

function fromCode(code) { return byCode.get(code)?.[0] ?? null; }

const fromLine = (line) => fromCode(parse(line));

/** What one owner, 'nginx', means by a code, or one of its users. */
function fromOwner(owner, code) {
    const name = fold(owner);
    return meanings(code).find((status) => [status.owner, ...status.users].some((party) => fold(party) === name)) ?? null;
}

/** By a name, a phrase or an alias, in any spelling. */
function fromName(name) {
    byName ??= readNames();
    return byName.get(fold(name)) ?? null;
}

/** All statuses, by code and then preferred meaning first. */
const statuses = () => all;

/** All of a code, the preferred one first. */
const noMeanings = Object.freeze([]);
const meanings = (code) => byCode.get(code) ?? noMeanings;

const reason = (code) => fromCode(code)?.phrase ?? null;

// ---- For every number, known or not (RFC 9110, Section 15)

/** 1 to 5; className() of it is 'Client Error' for 4. */
function classOf(code) {
    return Number.isInteger(code) && code >= 100 && code < 600 ? Math.floor(code / 100) : null;
}

const className = (statusClass) => registry.classes.find((one) => one.class === statusClass)?.name ?? null;

/** The registered status that a recipient treats a code as, known or not; never null. */
function treatAs(code) {
    const status = fromCode(code);
    return status && isRegistered(status) ? status : fromCode((classOf(code) ?? 5) * 100);
}

const inherited = new Set(registry.traits.filter((trait) => trait.inherited).map((trait) => trait.name));

/** The traits of a received code, known or not: names, as a status has them. */
function codeTraits(code) {
    const status = treatAs(code);
    return status.code === code ? status.traits : Object.freeze(status.traits.filter((trait) => inherited.has(trait)));
}

// ---- The wire

const statusLine = /^(?:HTTP\/[0-9](?:\.[0-9])? )?([1-9][0-9]{2})(?: [\t -~\x80-\uffff]*)?(?:\r\n|\n)?$/;

/** The code in a status line, of a string or bytes. */
function parse(line) {
    const text = typeof line === 'string' ? line : new TextDecoder('latin1').decode(line);
    const found = statusLine.exec(text);
    return found && Number(found[1]);
}

/** A status line without CR LF; RangeError if a phrase or version would break it, or the code is not 100 to 999. */
function format(code, phrase = null, version = 'HTTP/1.1') {
    const before = `${version ?? ''}`;
    const after = `${phrase ?? reason(code) ?? ''}`;
    const isCode = Number.isInteger(code) && code >= 100 && code <= 999;
    const isSafe = /^[!-~]*$/.test(before) && /^[\t -~\x80-\uffff]*$/.test(after);
    if (!isCode || !isSafe) throw new RangeError('no status line can hold that');
    return (before && `${before} `) + code + (before || after ? ` ${after}` : '');
}

module.exports = {
    Status, fromCode, fromLine, fromOwner, fromName, treatAs, statuses, meanings,
    reason, codeTraits, classOf, className, parse, format,
};
