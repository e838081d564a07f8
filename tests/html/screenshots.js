// screenshots.js - pictures of four views of the page, to look at: node screenshots.js FOLDER. SPDX-License-Identifier: MIT
"use strict";
const path = require("node:path");
const { launch, open } = require("./browser.js");

const VIEWS = {
    status: { address: "?question=rate+limit#429", viewport: { width: 1200, height: 750 } },
    comparisons: { address: "#compare", viewport: { width: 1200, height: 750 } },
    dark: { address: "?question=nginx#499", viewport: { width: 1200, height: 750 }, colorScheme: "dark" },
    narrow: { address: "#503", viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
};

async function main(folder) {
    const browser = await launch();
    for (const [name, { address, ...options }] of Object.entries(VIEWS)) {
        const page = await open(browser, address, options);
        await page.screenshot({ path: path.join(folder, `${name}.png`) });
        await page.context().close();
    }
    await browser.close();
}

main(process.argv[2]);
