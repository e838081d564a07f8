// httpstatus.cjs - libhttpstatus for JavaScript (Node). SPDX-License-Identifier: MIT
//
//     const httpstatus = require('./httpstatus.cjs');
//     import * as httpstatus from './httpstatus.cjs';
//
// All meanings are read once, into frozen objects for JSON, maps and ===; the types are in httpstatus.d.cts.
'use strict';
const koffi = require('koffi');

function load(name) {
    try {
        return koffi.load(name);
    } catch (error) {
        throw new Error(`${name}: ${error.message}; on Debian: apt install libhttpstatus1`);
    }
}

const library = load('libhttpstatus.so.1');

// Bytes that are counted are a void * here, which takes a Buffer.
const c = Object.fromEntries([
    'const void *httpstatus_from_owner_n(const void *owner, size_t length, int code)',
    'const void *httpstatus_from_name_n(const void *name, size_t length)',
    'const void *httpstatus_treat_as(int code)',
    'const void *httpstatus_at(int index)',
    'int httpstatus_code(const void *status)',
    'const char *httpstatus_name(const void *status)',
    'const char *httpstatus_phrase(const void *status)',
    'const char *httpstatus_line(const void *status)',
    'const char *httpstatus_description(const void *status)',
    'const char *httpstatus_owner(const void *status)',
    'const char *httpstatus_reference(const void *status)',
    'const char *httpstatus_url(const void *status)',
    'const char *httpstatus_alias(const void *status, int index)',
    'const char *httpstatus_user(const void *status, int index)',
    'const char *httpstatus_field(const void *status, int index)',
    'int httpstatus_field_level(const void *status, int index)',
    'const char *httpstatus_field_condition(const void *status, int index)',
    'const char *httpstatus_level_name(int level)',
    'int httpstatus_traits(const void *status)',
    'const char *httpstatus_trait_name(int trait)',
    'const char *httpstatus_advice(const void *status, int role)',
    'const void *httpstatus_related(const void *status, int index)',
    'int httpstatus_code_traits(int code)',
    'int httpstatus_class(int code)',
    'const char *httpstatus_class_name(int status_class)',
    'int httpstatus_parse(const void *text, size_t length)',
    'int httpstatus_format(void *buffer, size_t size, const char *version, int code, const char *phrase)',
].map((prototype) => [prototype.match(/httpstatus_(\w+)\(/)[1], library.func(prototype)]));

// koffi takes the lower bits of a number too large for an int, so that 2 ** 32 + 404 would be 404, and 404.5 is 404 to it; 0 is
// no code.
function int(number) {
    return typeof number === 'number' && number === (number | 0) ? number : 0;
}

// A NUL would end it. In its place a line feed is refused just the same.
function cString(text) {
    return text?.replaceAll('\0', '\n') ?? null;
}

function list(get) {
    const items = [];
    for (let item; (item = get(items.length)) !== null;) items.push(item);
    return Object.freeze(items);
}

const traitNames = list((index) => c.trait_name(1 << index));
const traitsOf = (bits) => Object.freeze(traitNames.filter((_, index) => bits & (1 << index)));

const roles = ['server', 'client', 'operator']; // numbered from 1

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

function readField(handle, index, name) {
    const level = c.level_name(c.field_level(handle, index));
    return Object.freeze({ name, level, condition: c.field_condition(handle, index) });
}

function read(handle) {
    return new Status({
        code: c.code(handle),
        name: c.name(handle),
        phrase: c.phrase(handle),
        line: c.line(handle),
        description: c.description(handle),
        owner: c.owner(handle),
        reference: c.reference(handle),
        url: c.url(handle),
        aliases: list((index) => c.alias(handle, index)),
        users: list((index) => c.user(handle, index)),
        fields: Object.freeze(list((index) => c.field(handle, index)).map((name, index) => readField(handle, index, name))),
        traits: traitsOf(c.traits(handle)),
        advices: Object.freeze(Object.fromEntries(roles.map((role, index) => [role, c.advice(handle, index + 1)]))),
        relatedCodes: Object.freeze(list((index) => c.related(handle, index)).map((related) => c.code(related))),
    });
}

const byHandle = new Map(list(c.at).map((handle) => [handle, read(handle)]));
const all = Object.freeze([...byHandle.values()]);
const byCode = new Map(); // the preferred meaning first
for (const status of all) byCode.set(status.code, [...(byCode.get(status.code) ?? []), status]);
const preferred = new Map([...byCode].map(([code, meanings]) => [code, meanings[0]]));

const found = (handle) => byHandle.get(handle) ?? null;

// ---- null for what is unknown

const fromCode = (code) => preferred.get(code) ?? null;
const fromLine = (line) => fromCode(parse(line));

function fromOwner(owner, code) {
    const bytes = Buffer.from(owner);
    return found(c.from_owner_n(bytes, bytes.length, int(code)));
}

/** By a name, a phrase or an alias, in any spelling. */
function fromName(name) {
    const bytes = Buffer.from(name);
    return found(c.from_name_n(bytes, bytes.length));
}

/** The registered status that a recipient treats a code as, known or not; never null. */
const treatAs = (code) => found(c.treat_as(int(code)));

/** The traits of a received code, known or not: names, as a status has them. */
const codeTraits = (code) => traitsOf(c.code_traits(int(code)));

const reason = (code) => preferred.get(code)?.phrase ?? null;

/** 1 to 5; className() of it is 'Client Error' for 4. */
const classOf = (code) => c.class(int(code)) || null;
const className = (statusClass) => c.class_name(int(statusClass));

/** The code in a status line, of a string or a Buffer. */
function parse(line) {
    const bytes = Buffer.from(line);
    return c.parse(bytes, bytes.length) || null;
}

/** All statuses, by code and then preferred meaning first. */
const statuses = () => all;

/** All of a code, the preferred one first. */
const meanings = (code) => byCode.get(code) ?? [];

/** A status line without CR LF; RangeError if a phrase or version would break it, or the code is not 100 to 999. */
function format(code, phrase = null, version = 'HTTP/1.1') {
    const what = [cString(version), int(code), cString(phrase)];
    const length = c.format(null, 0, ...what);
    if (length < 0) throw new RangeError('no status line can hold that');
    const line = Buffer.alloc(length + 1);
    c.format(line, line.length, ...what);
    return line.toString('utf8', 0, length);
}

module.exports = {
    Status, fromCode, fromLine, fromOwner, fromName, treatAs, statuses, meanings,
    reason, codeTraits, classOf, className, parse, format,
};
