// types.mts - what httpstatus.d.cts says is there and must run, and what must not compile. SPDX-License-Identifier: MIT
import * as httpstatus from './httpstatus.cjs';

const status = httpstatus.fromCode(404);
// @ts-expect-error: it can be null
status.phrase;
// @ts-expect-error: no such role
status?.advice('nobody');
// @ts-expect-error: made by the library only
new httpstatus.Status(404);
// @ts-expect-error: a text is no code
httpstatus.reason('404');

// All that is exported, by its type
export const answers: [
    httpstatus.Status | null, httpstatus.Status | null, httpstatus.Status | null, httpstatus.Status, string | null,
    readonly string[], number | null, string | null, number | null, string,
] = [
    httpstatus.fromName('not found'), httpstatus.fromOwner('nginx', 499), httpstatus.fromLine('HTTP/1.1 404 '), httpstatus.treatAs(471),
    httpstatus.reason(404), httpstatus.codeTraits(471), httpstatus.classOf(404), httpstatus.className(4), httpstatus.parse('404'),
    httpstatus.format(404, null, 'HTTP/1.1'),
];
export const numbers = [...httpstatus.statuses(), ...httpstatus.meanings(420)].map(
    ({ code, related, fields, advices }) => code + related.length + fields.length + Object.keys(advices).length,
);
