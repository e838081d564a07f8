// types.cts - the same for require(), as far as it differs. SPDX-License-Identifier: MIT
import status = require('libhttpstatus');

const found: status.Status | null = status.fromName('payload too large');
export const trait: status.Trait = 'cacheable';
// @ts-expect-error: it can be null
found.phrase;
// @ts-expect-error: an object is no code
(() => status({}));
export const answers: [string, number | string, string | undefined, number[], true | undefined, status.Status] =
    [status(404), status('404'), status.message[404], status.codes, status.empty[204], status.treatAs(471)];
if (found?.code !== 413 || answers.includes(undefined)) throw new Error(String(answers));
