// types.mts - what index.d.mts says is there and must run, and what must not compile. SPDX-License-Identifier: MIT
import status, * as httpstatus from 'libhttpstatus';
import { fromCode, message, type Code, type Status, type Trait } from 'libhttpstatus';

const known: Status = fromCode(404);
export const code: Code = known.code;
export const trait: Trait = 'transient';
// @ts-expect-error: an unknown number can be null
fromCode(code + 1).phrase;
// @ts-expect-error: no such code
export const wrong: Code = 471;
// @ts-expect-error: no such trait
known.has('retryable');
// @ts-expect-error: no such role
known.advice('nobody');
// @ts-expect-error: made by the library only
new httpstatus.Status(404);
// @ts-expect-error: nothing can be changed
(() => { known.phrase = 'Lost'; });
// @ts-expect-error: a text is no code
httpstatus.reason('404');

// All that is exported, by its type
export const answers: [
    string, number | string, string | undefined, number | undefined, number[], true | undefined,
    Status, Status | null, Status | null, Status, string, readonly string[], number | null, string | null, number | null, string,
] = [
    status(404), status('not found'), message[404], httpstatus.code['not found'], httpstatus.codes, httpstatus.retry[503],
    httpstatus.fromName('NOT_FOUND'), httpstatus.fromOwner('nginx', 499), httpstatus.fromLine('HTTP/1.1 404 '),
    httpstatus.treatAs(471), httpstatus.reason(404), httpstatus.codeTraits(471), httpstatus.classOf(404),
    httpstatus.className(4), httpstatus.parse('404'), httpstatus.format(404, null, 'HTTP/1.1'),
];
export const numbers = [...httpstatus.statuses(), ...httpstatus.meanings(420)].map(
    (one) => one.code + one.related.length + one.fields.length + Object.keys(one.advices).length,
);
if (answers.some((answer) => answer === null || answer === undefined)) throw new Error(String(answers));
