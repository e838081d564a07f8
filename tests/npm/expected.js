// expected.js - what the recipes of examples/data should answer, as the package has it. SPDX-License-Identifier: MIT
//
//     node expected.js log      each number below 1000, ten thousand times
//     node expected.js nginx    each final status and its phrase
'use strict';
const httpstatus = require('libhttpstatus');

for (let code = process.argv[2] === 'log' ? 0 : 200; code < 1000; code++) {
    const known = httpstatus.fromCode(code);
    const isTransient = httpstatus.codeTraits(code).includes('transient') ? 1 : 0;
    const row = [code, 10000, known?.phrase, known?.owner, httpstatus.treatAs(code).code, isTransient].join('\t');
    console.log(process.argv[2] === 'log' ? row : `${code} ${known?.phrase ?? ''}`);
}
