// page.test.js - typing, filters, addresses, keys and copying, as a person does them. SPDX-License-Identifier: MIT
"use strict";
const test = require("node:test");
const assert = require("node:assert");
const { registry, launch, open, addressOf, longAddress, NARROW } = require("./browser.js");

const statuses = registry.statuses;
const lineOf = status => `${status.code} ${status.phrase}`;

let browser;
test.before(async () => {
    browser = await launch();
});
test.after(() => browser.close());

// A page of its own, which has nothing to complain of in the end
async function onPage(at, body, options) {
    const page = await open(browser, at, options);
    await body(page);
    assert.deepEqual(page.faults, []);
    await page.context().close();
}

const rowsOf = page => page.evaluate(() => Array.from(document.querySelectorAll("#list a"), link => link.hash.slice(1)));
const shownOf = page =>
    page.evaluate(() =>
        Array.from(document.querySelectorAll("article"), article => (article.offsetHeight ? article.id : "")).filter(Boolean),
    );
const focusOf = page =>
    page.evaluate(() => document.activeElement.hash || document.activeElement.id || document.activeElement.localName);
const questionOf = page => page.evaluate(() => new URLSearchParams(location.search).get("question"));

test("typing shows results, and the address keeps the question", () =>
    onPage("", async page => {
        await page.locator("#question").pressSequentially("too many req");
        assert.equal((await rowsOf(page))[0], "429");
        assert.equal(await questionOf(page), "too many req");
        assert.match(await page.locator("#found").textContent(), /^\d+ of \d+ meanings$/);
        await page.reload();
        assert.equal(await page.locator("#question").inputValue(), "too many req");
        assert.equal((await rowsOf(page))[0], "429");
        await page.locator("#question").fill("xyzzy");
        assert.deepEqual(await rowsOf(page), []);
        assert.equal(await page.locator("#found").textContent(), "No status matches.");
        await page.locator("#question").fill("471");
        assert.equal(await page.locator("#found").textContent(), "No known status. A client treats it as 400.");
    }));

test("each row shows code, phrase and, of others than IANA, the owner", () =>
    onPage("", async page => {
        const rows = await page.locator("#list a").allTextContents();
        assert.deepEqual(
            rows,
            statuses.map(status => lineOf(status) + (status.traits.includes("registered") ? "" : ` ${status.owner}`)),
        );
    }));

test("every filter, and several of them", () =>
    onPage("", async page => {
        const filters = {
            class: registry.classes
                .map(item => [String(item.class), status => Math.floor(status.code / 100) === item.class])
                .concat([["6", status => status.code > 599]]),
            owner: [...new Set(statuses.map(status => status.owner))].map(owner => [owner, status => status.owner === owner]),
            trait: registry.traits.map(({ name }) => [name, status => status.traits.includes(name)]),
        };
        for (const [id, values] of Object.entries(filters)) {
            assert.equal(await page.locator(`#${id} option`).count(), values.length + 1);
            for (const [value, isIn] of values) {
                await page.locator(`#${id}`).selectOption(value);
                assert.deepEqual(await rowsOf(page), statuses.filter(isIn).map(addressOf), `${id} ${value}`);
                assert.equal(await page.evaluate(id => new URLSearchParams(location.search).get(id), id), value);
            }
            await page.locator(`#${id}`).selectOption("");
        }
        await page.locator("#class").selectOption("5");
        await page.locator("#trait").selectOption("transient");
        await page.locator("#question").fill("gateway");
        const found = await rowsOf(page);
        assert.ok(found.includes("504") && found.every(id => /5\d\d$/.test(id)), String(found));
        await page.reload();
        assert.deepEqual(await rowsOf(page), found);
    }));

test("every address shows its status, and all that the page adds to it", () =>
    onPage("", async page => {
        const addresses = statuses.flatMap(status =>
            status.preferred ? [longAddress(status), addressOf(status)] : [addressOf(status)],
        );
        const seen = await page.evaluate(async addresses => {
            const seen = [];
            for (const at of addresses) {
                const followed = new Promise(resolve => addEventListener("hashchange", resolve, { once: true }));
                location.hash = at;
                await followed;
                seen.push([document.title, ...Array.from(document.querySelectorAll("article.open"), article => article.id)]);
            }
            return seen;
        }, addresses);
        assert.deepEqual(
            seen,
            statuses.flatMap(status =>
                Array(status.preferred ? 2 : 1).fill([`${lineOf(status)} - HTTP status codes`, addressOf(status)]),
            ),
        );
        const languages = Object.fromEntries(registry.ecosystems.map(({ key, name }) => [key, name]));
        const texts = await page.evaluate(() =>
            Array.from(document.querySelectorAll("article"), article =>
                Object.fromEntries(
                    Object.entries(termsOf(article.querySelector("dl"))).map(([label, elements]) => [
                        label,
                        elements.map(element => element.textContent),
                    ]),
                ),
            ),
        );
        for (const [i, status] of statuses.entries()) {
            const others = statuses.filter(other => other.code === status.code && other !== status);
            assert.deepEqual(
                texts[i]["Also means"] || [],
                others.map(other => `${lineOf(other)}, ${other.owner}`),
                lineOf(status),
            );
            assert.equal(
                (texts[i].Constants || [""])[0],
                status.constants.map(constant => `${languages[constant.in]}${constant.name}Copy`).join(""),
                lineOf(status),
            );
            if (!status.traits.includes("registered"))
                assert.equal("On the wire" in texts[i], !status.traits.includes("unsent"), lineOf(status));
        }
    }));

test("a link leads to a status, and the browser's way back leads back", () =>
    onPage("?question=conflict#409", async page => {
        assert.deepEqual(await shownOf(page), ["409"]);
        await page.locator("article.open a[href='#inertia-409']").click();
        assert.deepEqual(await shownOf(page), ["inertia-409"]);
        await page.goBack();
        assert.deepEqual(await shownOf(page), ["409"]);
        assert.equal(await questionOf(page), "conflict");
        await page.locator("h1 a").click();
        assert.deepEqual(await shownOf(page), []);
        assert.ok(await page.locator("#about").isVisible());
    }));

test("the keyboard alone", () =>
    onPage("", async page => {
        const press = key => page.keyboard.press(key);
        await press("/");
        assert.equal(await focusOf(page), "question");
        await page.keyboard.type("gateway");
        const rows = await rowsOf(page);
        await press("ArrowDown");
        assert.equal(await focusOf(page), `#${rows[0]}`);
        await press("ArrowDown");
        assert.equal(await focusOf(page), `#${rows[1]}`);
        await press("End");
        assert.equal(await focusOf(page), `#${rows.at(-1)}`);
        await press("Home");
        await press("ArrowUp");
        assert.equal(await focusOf(page), "question");
        await press("ArrowDown");
        await press("ArrowDown");
        await press("Enter");
        await page.locator("article.open :focus").waitFor();
        assert.deepEqual(await shownOf(page), [rows[1]]);
        await press("Escape");
        assert.deepEqual(await shownOf(page), []);
        assert.equal(await focusOf(page), `#${rows[1]}`);
        await press("Escape");
        assert.equal(await focusOf(page), "question");
        await press("Escape");
        assert.equal(await page.locator("#question").inputValue(), "");
        assert.equal((await rowsOf(page)).length, statuses.length);
        await page.keyboard.type("404");
        await press("Enter");
        await page.locator("article.open :focus").waitFor();
        await press("/");
        assert.equal(await focusOf(page), "question");
    }));

test("the Tab key reaches every control, in the order of the page", () =>
    onPage("?question=404#404", async page => {
        await page.locator(".skip").focus();
        const order = [];
        for (let i = 0; i < 8; i++) {
            await page.keyboard.press("Tab");
            order.push(await focusOf(page));
        }
        assert.deepEqual(order, ["#about", "question", "class", "owner", "trait", "#404", "#404", "button"]);
    }));

test("every button copies its constant", () =>
    onPage(
        "#404",
        async page => {
            const { constants } = statuses.find(status => status.code === 404);
            const buttons = page.locator("article.open button");
            assert.equal(await buttons.count(), constants.length);
            for (const [i, { name }] of constants.entries()) {
                await buttons.nth(i).click();
                await buttons.nth(i).filter({ hasText: "Copied" }).waitFor();
                assert.equal(await page.evaluate(() => navigator.clipboard.readText()), name);
            }
        },
        { permissions: ["clipboard-read", "clipboard-write"] },
    ));

// As on a page that came over plain HTTP.
test("without a clipboard, the button selects its constant", () =>
    onPage("#404", async page => {
        await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
        await page.locator("article.open button").first().click();
        assert.equal(await page.evaluate(() => String(getSelection())), "http.StatusNotFound");
    }));

test("where there is no room for both, a status takes the place of the list, and typing brings the list back", () =>
    onPage(
        "",
        async page => {
            await page.locator("#list a").first().click();
            assert.ok(!(await page.locator("#list").isVisible()));
            await page.locator(".back a").click();
            assert.ok(await page.locator("#list").isVisible());
            assert.deepEqual(await shownOf(page), []);
            await page.goto(page.url().replace(/[?#].*/, "") + "#404");
            await page.locator("#question").fill("gone");
            assert.ok(await page.locator("#list").isVisible());
            assert.equal((await rowsOf(page))[0], "410");
        },
        NARROW,
    ));

test("nothing moves by itself while the page is loaded and used", () =>
    onPage("#404", async page => {
        const shift = await page.evaluate(
            () =>
                new Promise(resolve => {
                    let sum = 0;
                    new PerformanceObserver(list =>
                        list.getEntries().forEach(entry => {
                            sum += entry.value;
                        }),
                    ).observe({ type: "layout-shift", buffered: true });
                    for (const text of ["4", "40", "404", "", "gone"]) {
                        question.value = text;
                        question.dispatchEvent(new Event("input", { bubbles: true }));
                    }
                    setTimeout(() => resolve(sum), 500);
                }),
        );
        assert.equal(shift, 0);
    }));

test("the policy stops scripts, styles and requests that are not of the page", async () => {
    const page = await open(browser);
    const result = await page.evaluate(async () => {
        const script = document.createElement("script");
        script.textContent = "window.injected = true";
        document.body.append(script);
        document.body.setAttribute("style", "color: red");
        const request = await fetch("data:,x").then(
            () => "answered",
            () => "refused",
        );
        return [window.injected, getComputedStyle(document.body).color === "rgb(255, 0, 0)", request];
    });
    assert.deepEqual(result, [undefined, false, "refused"]);
    assert.equal(page.faults.length >= 3, true);
    await page.context().close();
});
