// tour.js - what every language here does, in JavaScript (Node). SPDX-License-Identifier: MIT
const httpstatus = await import('./httpstatus.cjs').catch((error) => {
    console.error(error.message);
    process.exit(1);
});

function answer(question, found) {
    console.log(`${question}: ${found ?? 'none'}`);
}

function formatOrRefused(code, phrase) {
    try {
        return httpstatus.format(code, phrase);
    } catch (error) {
        if (error instanceof RangeError) return 'refused';
        throw error;
    }
}

function answers() {
    for (const code of [404, 471, -1]) answer(`code ${code}`, httpstatus.reason(code));
    for (const name of ['Payload Too Large', 'No Such Status']) answer(`name ${name}`, httpstatus.fromName(name));
    for (const line of ['HTTP/1.1 522', 'HTTP/1.1 5222']) answer(`line ${line}`, httpstatus.fromLine(`${line} \r\n`));
    for (const code of [499, 404]) answer(`nginx ${code}`, httpstatus.fromOwner('nginx', code)?.phrase);
    const meanings = [...httpstatus.meanings(420)].map(({ phrase, owner }) => `${phrase} (${owner})`);
    answer('meanings of 420', meanings.join(', '));
    for (const code of [206, 401])
        for (const { name, level, condition } of httpstatus.fromCode(code).fields)
            answer(`field of ${code}`, `${name} ${level}${condition ? ` ${condition}` : ''}`);
    for (const trait of ['cacheable', 'redirect'])
        answer(`404 ${trait}`, httpstatus.fromCode(404).has(trait) ? 'yes' : 'no');
    for (const code of [199, 299, 520, 999]) {
        answer(`${code} is treated as`, httpstatus.treatAs(code));
        answer(`traits of a received ${code}`, httpstatus.codeTraits(code).join(',') || null);
    }
    for (const code of [413, 520]) {
        const status = httpstatus.fromCode(code);
        answer(`${code} for a server`, status.advice('server'));
        answer(`${code} for a client`, status.advice('client'));
        answer(`${code} for an operator`, status.advice('operator'));
    }
    for (const status of httpstatus.fromCode(401).related) answer('related to 401', status);
    answer('format 404', formatOrRefused(404));
    answer('format 404 Not\\r\\nFound', formatOrRefused(404, 'Not\r\nFound'));
}

function walk() {
    for (const { code, name, phrase, owner, traits } of httpstatus.statuses())
        console.log([code, name, phrase, owner, traits.join(',')].join('\t'));
}

function cost(calls) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) httpstatus.reason(404);
    console.log(String(process.hrtime.bigint() - start));
}

const [command, calls] = process.argv.slice(2);
if (command === 'cost') {
    cost(Number(calls));
} else {
    answers();
    walk();
}
