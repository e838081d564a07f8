// build.js - makes the package from registry.json. SPDX-License-Identifier: MIT
//
//     node build.js REGISTRY LICENSE FOLDER
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const [registryFile, license, folder] = process.argv.slice(2);
const registry = JSON.parse(fs.readFileSync(registryFile, 'utf8'));
const source = (name) => fs.readFileSync(path.join(__dirname, name), 'utf8');
const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);

// What a value can be, as a type of TypeScript.
const union = (values) => [...new Set(values)].sort().map((value) => JSON.stringify(value)).join(' | ');
const types = {
    Code: registry.statuses.map(({ code }) => code),
    Name: registry.statuses.map(({ name }) => name),
    Owner: registry.statuses.map(({ owner }) => owner),
    Trait: registry.traits.map(({ name }) => name),
};

fs.mkdirSync(folder, { recursive: true });
for (const name of ['README.md', 'httpstatus.cjs', 'index.cjs', 'index.d.cts', 'index.d.mts', 'index.mjs'])
    write(name, source(name));
write('LICENSE', fs.readFileSync(license, 'utf8'));
write('registry.json', JSON.stringify(registry));
write('httpstatus.d.cts', source('httpstatus.d.cts') +
    Object.entries(types).map(([name, values]) => `export type ${name} = ${union(values)};\n`).join(''));
write('package.json', JSON.stringify({ ...JSON.parse(source('package.json')), version: registry.version }, null, 2) + '\n');
