// robust.js - what a status survives, in JavaScript (Node); ../robust.txt is what it prints. SPDX-License-Identifier: MIT
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import * as httpstatus from './httpstatus.cjs';

const all = [...httpstatus.statuses()];
const allOr = (good) => (good === all.length ? 'all' : good);
const equal = (others) => all.filter((status, index) => isDeepStrictEqual({ ...status }, others[index])).length;

function foundInMap() {
    const map = new Map(all.map((status) => [status, status.owner]));
    return all.filter(({ owner, code }) => map.get(httpstatus.fromOwner(owner, code)) === owner).length;
}

function loadedTwice() {
    const require = createRequire(import.meta.url);
    const first = require('./httpstatus.cjs');
    delete require.cache[require.resolve('./httpstatus.cjs')];
    const again = require('./httpstatus.cjs');
    return first === again ? 0 : equal([...again.statuses()].map((status) => ({ ...status })));
}

function madeWrongly() {
    return new (httpstatus.fromCode(404).constructor)(404).phrase ?? 'no phrase';
}

async function fourThreads() {
    const workers = Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
        new Worker(new URL(import.meta.url)).once('message', resolve).once('error', reject);
    }));
    return (await Promise.all(workers)).reduce((sum, good) => sum + good) / 4;
}

if (!isMainThread) {
    parentPort.postMessage(foundInMap());
} else if (process.argv[2] === 'write') {
    process.stdout.write(JSON.stringify(all));
} else {
    console.log(`read by another process: ${allOr(equal(JSON.parse(readFileSync(0))))}`);
    console.log(`printed: ${httpstatus.fromCode(404)}`);
    console.log(`found in a map: ${allOr(foundInMap())}`);
    console.log(`loaded twice: ${allOr(loadedTwice())}`);
    console.log(`made wrongly: ${madeWrongly()}`);
    console.log(`class 4: ${httpstatus.className(httpstatus.classOf(404))}`);
    console.log(`class 404: ${httpstatus.className(404) ?? 'none'}`);
    console.log(`four threads: ${allOr(await fourThreads())}`);
}
