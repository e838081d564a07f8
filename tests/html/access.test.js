// access.test.js - the page for everybody: axe-core, no script, dark and light, narrow, large, on paper.
// SPDX-License-Identifier: MIT
"use strict";
const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const os = require("node:os");
const { pathToFileURL } = require("node:url");
const { registry, launch, open, addressOf, longAddress, WIDE, NARROW } = require("./browser.js");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const statuses = registry.statuses;

let browser;
test.before(async () => {
    browser = await launch();
});
test.after(() => browser.close());

// What axe-core reports, of all its rules. It would ignore what is not shown, and take its time for that.
async function reportOf(page) {
    await page.evaluate(() => document.querySelectorAll("article").forEach(article => article.offsetHeight || article.remove()));
    await page.evaluate(axe); // past the policy, which it would need a source of its own in
    const { violations } = await page.evaluate(() => axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}

for (const colorScheme of ["light", "dark"])
    for (const [size, options] of Object.entries({ wide: WIDE, narrow: NARROW }))
        test(`axe-core reports nothing: ${colorScheme}, ${size}`, async () => {
            for (const at of [
                "",
                "#about",
                "?question=5xx",
                "?question=nothing+like+it",
                "#404",
                "#206",
                "?question=nginx#499",
                "#qiniu-599",
            ]) {
                const page = await open(browser, at, { ...options, colorScheme });
                assert.deepEqual(await reportOf(page), [], at);
                await page.context().close();
            }
        });

// The page as a browser without scripts shows it, in one that has them, for axe-core.
async function openWithoutScript(options) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "page-"));
    const file = path.join(folder, "page.html");
    fs.writeFileSync(file, fs.readFileSync(process.env.PAGE, "utf8").replace(/<script>[^]*?<\/script>/, ""));
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(pathToFileURL(file).href);
    fs.rmSync(folder, { recursive: true });
    return page;
}

test("axe-core reports nothing: without a script", async () => {
    for (const options of [WIDE, { ...NARROW, colorScheme: "dark" }]) {
        const page = await openWithoutScript(options);
        assert.deepEqual(await reportOf(page), []);
        await page.context().close();
    }
});

test("without a script, all statuses are there in order, at their addresses, and nothing that does not work", async () => {
    const page = await open(browser, "", { ...WIDE, javaScriptEnabled: false });
    const titles = await page.locator("article h3").allInnerTexts();
    assert.deepEqual(
        titles,
        statuses.map(status => `${status.code} ${status.phrase} ${status.owner}`),
    );
    for (const hidden of ["form", ".keys", ".back", "#list a", "button"])
        assert.equal(await page.locator(hidden).filter({ visible: true }).count(), 0, hidden);
    for (const status of statuses.filter((_, i) => i % 20 === 0))
        for (const at of [longAddress(status), addressOf(status)]) {
            await page.goto(page.url().replace(/#.*/, "") + "#" + at);
            const { y } = await page.locator(`article[id="${addressOf(status)}"] h3`).boundingBox();
            assert.ok(y > -1 && y < 750, `#${at} is at ${y}`);
        }
    await page.context().close();
});

// WCAG 1.4.10 and 1.4.4: 320 pixels, and 200 % of 1280. Tables of comparisons scroll for themselves.
for (const [name, options] of Object.entries({
    "320 pixels": NARROW,
    "200 %": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
}))
    test(`nothing is cut off at ${name}`, async () => {
        const page = await open(browser, "", options);
        const tooWide = await page.evaluate(
            async addresses => {
                const found = [];
                for (const at of addresses) {
                    open(at ? statusAt("#" + at) : null);
                    for (const element of document.querySelectorAll(
                        "body, header, header *, nav, nav *, main, article.open *, #about > *",
                    ))
                        if (element.offsetWidth && element.getBoundingClientRect().right > innerWidth)
                            found.push(`${at}: ${element.outerHTML.slice(0, 80)}`);
                }
                return found;
            },
            ["", ...statuses.map(addressOf)],
        );
        assert.deepEqual(tooWide, []);
        await page.evaluate(() => {
            location.hash = "about";
        });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        const plain = await openWithoutScript(options);
        assert.deepEqual(await plain.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await Promise.all([page, plain].map(each => each.context().close()));
    });

test("dark and light follow the system", async () => {
    const brightness = [];
    for (const colorScheme of ["light", "dark"]) {
        const page = await open(browser, "#404", { ...WIDE, colorScheme });
        brightness.push(
            await page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)[0])),
        );
        await page.context().close();
    }
    assert.ok(brightness[0] > 200 && brightness[1] < 60, String(brightness));
});

test("on paper: the open status, without the list and the controls; nothing is open: all that was found", async () => {
    const shown = page =>
        page.evaluate(() =>
            Array.from(document.querySelectorAll("form, nav, button, article, #about"))
                .filter(element => element.offsetHeight)
                .map(element => element.id || element.localName),
        );
    for (const [at, expected] of [
        ["#404", ["404"]],
        ["?question=41x", statuses.filter(status => Math.floor(status.code / 10) === 41).map(addressOf)],
        ["", ["about", ...statuses.map(addressOf)]],
    ]) {
        const page = await open(browser, at);
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        await page.emulateMedia({ media: "print" });
        assert.deepEqual(await shown(page), expected, at);
        await page.context().close();
    }
});
