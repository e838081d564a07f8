// index.cjs - the interface of the package "statuses", and everything of httpstatus.cjs. SPDX-License-Identifier: MIT
'use strict';
const httpstatus = require('./httpstatus.cjs');

// Programs make names of the messages, and vendors use some twice: 593 of proxy-chain is Not Found too. So the tables have the
// registered codes, but for the one called Unused, and those of Node.js; all others are known to fromCode() and fromName().
function isListed(status) {
    return status.has('registered') ? !status.aliases.includes('Unused') : status.users.includes('Node.js');
}
const listed = httpstatus.statuses().filter((status) => isListed(status) && httpstatus.fromCode(status.code) === status);

const messages = (statuses) => Object.fromEntries(statuses.map(({ code, phrase }) => [code, phrase]));
const codesWhere = (holds) => Object.fromEntries(listed.filter(holds).map(({ code }) => [code, true]));

// Former phrases find their codes too, unless one of today takes precedence.
function codesByMessage() {
    const codes = {};
    for (const { code, aliases } of listed) for (const alias of aliases) codes[alias.toLowerCase()] ??= code;
    for (const { code, phrase } of listed) codes[phrase.toLowerCase()] = code;
    return codes;
}

function messageOf(code) {
    if (!Object.hasOwn(status.message, code)) throw new Error(`invalid status code: ${code}`);
    return status.message[code];
}

function codeOf(message) {
    if (Object.hasOwn(status.code, message.toLowerCase())) return status.code[message.toLowerCase()];
    const found = httpstatus.fromName(message);
    if (!found || !listed.includes(found)) throw new Error(`invalid status message: "${message}"`);
    return found.code;
}

/** The phrase of a code (404 or '404'), or the code of a phrase; an unknown one is an Error. */
function status(codeOrMessage) {
    if (typeof codeOrMessage === 'number') return messageOf(codeOrMessage);
    if (typeof codeOrMessage !== 'string') throw new TypeError('code must be a number or string');
    const code = parseInt(codeOrMessage, 10);
    return Number.isNaN(code) ? codeOf(codeOrMessage) : messageOf(code);
}

// Not frozen: a program may add codes of its own, as to those of "statuses".
module.exports = Object.assign(status, {
    message: messages(listed),
    code: codesByMessage(),
    codes: listed.map(({ code }) => code),
    redirect: codesWhere(({ code, fields }) => httpstatus.classOf(code) === 3 && fields.some(({ name }) => name === 'Location')),
    empty: codesWhere((found) => found.has('empty')),
    retry: codesWhere((found) => found.has('transient')),
}, httpstatus);
