// frameworks.test.js - Express and Koa answer with the phrases of the package, which is in the place of "statuses".
// SPDX-License-Identifier: MIT
'use strict';
const assert = require('node:assert');
const { once } = require('node:events');
const http = require('node:http');
const test = require('node:test');
const express = require('express');
const Koa = require('koa');
const statuses = require('statuses');

const codes = statuses.codes.filter((code) => code >= 200);
const expected = codes.map((code) => `${code} ${statuses.empty[code] ? '' : statuses.message[code]}`);

async function answers(handler) {
    const server = http.createServer(handler).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const get = async (code) => { // not fetch(), which has rules of its own for 407
        const [response] = await once(http.get({ host: '127.0.0.1', port: server.address().port, path: `/${code}` }), 'response');
        return `${response.statusCode} ${(await response.toArray()).join('')}`;
    };
    try {
        return await Promise.all(codes.map(get));
    } finally {
        server.closeAllConnections();
        server.close();
    }
}

test('it is the package', () => assert.strictEqual(String(statuses.fromCode(413)), '413 Content Too Large'));

test('Express', async () => {
    const app = express().get('/:code', (request, response) => response.sendStatus(Number(request.params.code)));
    assert.deepStrictEqual(await answers(app), expected);
});

test('Koa', async () => {
    const app = new Koa().use((context) => { context.status = Number(context.path.slice(1)); });
    assert.deepStrictEqual(await answers(app.callback()), expected);
});
