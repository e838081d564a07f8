// statuses.test.js - a program that used the package "statuses" finds all that it had, but for what the README names.
// SPDX-License-Identifier: MIT
'use strict';
const assert = require('node:assert');
const Module = require('node:module');
const test = require('node:test');
const ours = require('libhttpstatus');
const theirs = require('statuses');

const keys = (table) => Object.keys(table).map(Number);
const without = (list, other) => list.filter((item) => !other.includes(item));

test('import and require give the same', async () => {
    const module = await import('libhttpstatus');
    assert.strictEqual(module.default, ours);
    assert.deepStrictEqual({ ...module }, { ...ours, default: ours });
});

test('every message of theirs finds its code', () => {
    for (const [code, message] of Object.entries(theirs.message)) {
        assert.strictEqual(ours(message), Number(code));
        assert.strictEqual(ours.code[message.toLowerCase()], Number(code));
        assert.strictEqual(ours(Number(code)), ours.fromCode(Number(code)).phrase);
    }
});

test('the differences', () => {
    const other = theirs.codes.filter((code) => ours.message[code] !== theirs.message[code]);
    assert.deepStrictEqual(other.map((code) => `${code} ${theirs(code)}`),
        ['413 Payload Too Large', "418 I'm a Teapot", '422 Unprocessable Entity']);
    const differences = (name) => [without(keys(ours[name]), keys(theirs[name])), without(keys(theirs[name]), keys(ours[name]))];
    assert.deepStrictEqual(differences('message'), [[104], []]);
    assert.deepStrictEqual(differences('redirect'), [[], [305]]);
    assert.deepStrictEqual(differences('empty'), [[100, 101, 102, 103, 104], []]);
    assert.deepStrictEqual(differences('retry'), [[408, 425, 429, 500, 509], []]);
    assert.deepStrictEqual(ours.codes, keys(ours.message));
});

test('a program can add its own code', () => {
    ours.message[799] = 'Mine';
    ours.code.mine = 799;
    assert.strictEqual(ours(799), 'Mine');
    assert.strictEqual(ours('MINE'), 799);
    delete ours.message[799];
    delete ours.code.mine;
});

// http-errors makes a class of each code, named after its message.
function errorsWith(statuses) {
    const resolve = Module._resolveFilename;
    Module._resolveFilename = (name, ...rest) => resolve(name === 'statuses' ? statuses : name, ...rest);
    delete require.cache[require.resolve('http-errors')];
    const errors = require('http-errors');
    Module._resolveFilename = resolve;
    return Object.entries(errors).filter(([name]) => /^[A-Z]/.test(name) && name !== 'HttpError')
        .map(([name, Constructor]) => `${name} ${new Constructor().statusCode}`);
}

test('http-errors', () => {
    const before = errorsWith(require.resolve('statuses'));
    const after = errorsWith(require.resolve('libhttpstatus'));
    assert.deepStrictEqual(without(before, after), ['PayloadTooLarge 413', 'UnprocessableEntity 422']);
    assert.deepStrictEqual(without(after, before), ['ContentTooLarge 413', 'UnprocessableContent 422']);
});
