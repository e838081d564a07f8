// screenshots.js - pictures of four views of the page, to look at. SPDX-License-Identifier: MIT
//
//     node screenshots.js httpstatus.html FOLDER
"use strict";
const path = require("node:path");
const { launch, addressOf } = require("./browser.js");

const VIEWS = {
    status: { address: "?question=5xx#503", viewport: { width: 1200, height: 750 } },
    comparisons: { address: "#compare", viewport: { width: 1200, height: 750 } },
    dark: { address: "?question=nginx#499", viewport: { width: 1200, height: 750 }, colorScheme: "dark" },
    narrow: { address: "#429", viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
};

async function main(file, folder) {
    const browser = await launch();
    for (const [name, { address, ...options }] of Object.entries(VIEWS)) {
        const page = await browser.newPage(options);
        await page.goto(addressOf(file) + address);
        await page.screenshot({ path: path.join(folder, `${name}.png`) });
        await page.close();
    }
    await browser.close();
}

main(...process.argv.slice(2)).catch(error => {
    console.error(error.message);
    process.exitCode = 1;
});
