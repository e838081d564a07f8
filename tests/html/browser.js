// browser.js - the page in Debian's Chromium, for the tests. SPDX-License-Identifier: MIT
//
// The environment names the files: PAGE, and REGISTRY, the registry.json that was made with it.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const registry = JSON.parse(fs.readFileSync(process.env.REGISTRY, "utf8"));
const address = pathToFileURL(path.resolve(process.env.PAGE)).href;

// As root, Chromium starts without its sandbox only; the page is ours.
const launch = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

const WIDE = { viewport: { width: 1200, height: 750 } };
const NARROW = { viewport: { width: 320, height: 640 } };

// What the page writes to the console, or fails with, is a fault of it.
async function open(browser, at = "", options = WIDE) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.faults = [];
    page.on("console", message => page.faults.push(message.text()));
    page.on("pageerror", error => page.faults.push(String(error)));
    await page.goto(address + at);
    return page;
}

// The address of a meaning on the page, and the text of its row.
const longAddress = status =>
    `${status.owner
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")}-${status.code}`;
const addressOf = status => (status.preferred ? String(status.code) : longAddress(status));

module.exports = { registry, address, launch, open, longAddress, addressOf, WIDE, NARROW };
