// library.test.js - the package answers as the C library, which the binding of examples/ffi/javascript calls: for every status,
// name and owner, for the numbers around them, and for lines of all bytes. SPDX-License-Identifier: MIT
'use strict';
const assert = require('node:assert');
const test = require('node:test');
const library = require('./oracle.cjs'); // the binding
const ours = require('libhttpstatus');
const registry = require('libhttpstatus/registry.json');

const plain = (status) => status && { ...status };
const notCodes = [
    -1, -404, 404.5, 2 ** 31 - 1, 2 ** 31, 2 ** 32 + 404, -(2 ** 32) + 404, 1e300, NaN, Infinity, '404', null, undefined,
];
const roles = ['server', 'client', 'operator', 'nobody', 'constructor'];
const traits = [...registry.traits.map(({ name }) => name), 'none'];
const outcome = (call) => {
    try {
        return call();
    } catch (error) {
        return error.constructor.name;
    }
};

test('all statuses', () => {
    assert.deepStrictEqual(ours.statuses().map(plain), library.statuses().map(plain));
    for (const [index, status] of ours.statuses().entries()) {
        const theirs = library.statuses()[index];
        assert.deepStrictEqual(status.related.map(String), theirs.related.map(String));
        assert.strictEqual(`${status}`, `${theirs}`);
        for (const role of roles) assert.strictEqual(status.advice(role), theirs.advice(role));
        for (const trait of traits) assert.strictEqual(status.has(trait), theirs.has(trait));
    }
});

test('every number', () => {
    for (const code of [...Array(1200).keys(), ...notCodes]) {
        const say = (found) => [plain(found.fromCode(code)), found.meanings(code).map(plain), plain(found.treatAs(code)),
            found.codeTraits(code), found.reason(code), found.classOf(code), found.className(code),
            plain(found.fromOwner('nginx', code))];
        assert.deepStrictEqual(say(ours), say(library), String(code));
    }
});

test('every name', () => {
    const names = registry.statuses.flatMap(({ name, phrase, aliases }) => [name, phrase, ...aliases]);
    const spellings = (name) => [name, name.toLowerCase(), name.replace(/ /g, ''), `\0${name}é.`,
        name.slice(1), `${name}s`, [...name].reverse().join('')];
    for (const name of [...names.flatMap(spellings), '', '404', '--', 'constructor', '__proto__', 'Ⅻ', 'ſ', 'K'])
        assert.deepStrictEqual(plain(ours.fromName(name)), plain(library.fromName(name)), name);
});

test('every owner and user', () => {
    const parties = registry.statuses.flatMap(({ owner, users }) => [owner, ...users]);
    const codes = [...new Set(registry.statuses.map(({ code }) => code)), 471];
    for (const party of [...new Set(parties), 'i-a-n-a', 'NGINX!', 'nobody', '', 'é'])
        for (const code of codes)
            assert.deepStrictEqual(plain(ours.fromOwner(party, code)), plain(library.fromOwner(party, code)), `${party} ${code}`);
});

test('lines', () => {
    const parts = [
        ['', 'HTTP/1.1 ', 'HTTP/2 ', 'HTTP/1. ', 'HTTP/11 ', 'http/1.1 ', 'HTTP/1.1'],
        ['404', '099', '100', '999', '1000', '40', '4x4'],
        ['', ' ', '  ', ' Not Found', '\t', ' \t', ' é', ' \0', ' \x7f', ' a\rb', ' a\u2028b', '-'],
        ['', '\r\n', '\n', '\r', '\n\n', '\r\n\n'],
    ];
    const lines = parts.reduce((all, part) => all.flatMap((start) => part.map((end) => start + end)), ['']);
    const bytes = [...Array(256).keys()].map((byte) => Buffer.from([52, 48, 52, 32, byte]));
    for (const line of [...lines, ...bytes, ...lines.map((line) => new Uint8Array(Buffer.from(line)))]) {
        assert.strictEqual(ours.parse(line), library.parse(line), JSON.stringify(line));
        assert.deepStrictEqual(plain(ours.fromLine(line)), plain(library.fromLine(line)));
    }
});

test('formatted', () => {
    const phrases = [undefined, null, '', 'Gone', 'é', ...[...Array(256).keys()].map((byte) => `a${String.fromCharCode(byte)}b`)];
    const versions = [undefined, null, '', 'HTTP/1.1', 'HTTP 2', 'HTTP/\n', 'HTTP/\x7f', 'é', '\0'];
    for (const code of [404, 471, 100, 999, 99, 1000, 404.5, NaN, 2 ** 32 + 404])
        for (const phrase of phrases)
            for (const version of versions) {
                const say = (found) => outcome(() => found.format(code, phrase, version));
                assert.strictEqual(say(ours), say(library), JSON.stringify([code, phrase, version]));
            }
});

test('what is wrong is refused', () => {
    for (const wrong of [null, 404, {}])
        for (const call of [ours.fromName, ours.parse, ours.fromLine, (owner) => ours.fromOwner(owner, 499)])
            assert.throws(() => call(wrong), TypeError, `${call} ${wrong}`);
    let calls = 0;
    const shifty = { toString: () => (calls++ ? 'Gone\r\nSet-Cookie: a' : 'Gone') };
    assert.strictEqual(ours.format(410, shifty), 'HTTP/1.1 410 Gone');
});

test('nothing can be changed', () => {
    const frozen = (value) => value === null || typeof value !== 'object' ||
        (Object.isFrozen(value) && Object.values(value).every(frozen));
    for (const status of ours.statuses()) assert.ok(frozen(status), String(status));
    assert.ok(Object.isFrozen(ours.statuses()));
    for (const code of [404, 299, 471]) assert.ok(Object.isFrozen(ours.codeTraits(code)) && Object.isFrozen(ours.meanings(code)));
});
