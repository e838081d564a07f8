// measure.js - how long a search takes in the browser, from the key to the layout of the results: forty names,
// letter by letter, the fastest of five times, because other work can only add to it. Asserts nothing. SPDX-License-Identifier: MIT
"use strict";
const { registry, launch, open } = require("./browser.js");

async function main() {
    const browser = await launch();
    const page = await open(browser);
    const times = await page.evaluate(
        names => {
            const search = text => {
                const begin = performance.now();
                question.value = text;
                answer();
                list.offsetHeight;
                return performance.now() - begin;
            };
            const fastest = (text, before) => Math.min(...Array.from("12345", () => search(before) && search(text)));
            return names.flatMap(name => Array.from(name, (_, i) => fastest(name.slice(0, i + 1), name.slice(0, i))));
        },
        registry.statuses.slice(0, 40).map(status => status.phrase),
    );
    const ready = await page.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
    await browser.close();
    times.sort((a, b) => a - b);
    const at = share => times[Math.floor((times.length - 1) * share)].toFixed(1);
    const searches = `${times.length} searches: median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, longest ${at(1)} ms`;
    console.log(`${searches}; ready after ${ready.toFixed(0)} ms`);
}

main();
