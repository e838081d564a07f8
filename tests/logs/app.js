/* app.js - answers /status/404 with 404, and logs that in several formats. SPDX-License-Identifier: MIT */
const express = require("express");
const fs = require("fs");
const morgan = require("morgan");
const pinoHttp = require("pino-http");

const app = express();
for (const format of ["combined", "common", "dev", "short", "tiny"])
    app.use(morgan(format, { stream: { write: line => fs.appendFileSync(`morgan-${format}.log`, line) } }));
app.use(pinoHttp({}, { write: line => fs.appendFileSync("pino-http.log", line) }));
app.use((request, response) => {
    const found = /^\/status\/(\d{3})/.exec(request.path);
    const answer = () => response.set("Answered-By", "app").status(found ? Number(found[1]) : 404).send("content\n");
    setTimeout(answer, request.path === "/slow" ? 2000 : 0);
});
app.listen(Number(process.argv[2]), "127.0.0.1");
