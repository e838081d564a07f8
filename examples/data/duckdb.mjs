// duckdb.mjs - what the statuses of a log mean, in DuckDB. SPDX-License-Identifier: MIT
//
//     npm install @duckdb/node-api
//     node duckdb.mjs /usr/share/libhttpstatus/registry.csv
import { DuckDBInstance } from '@duckdb/node-api';

const registry = process.argv[2];
const connection = await (await DuckDBInstance.create()).connect();

await connection.run(`CREATE TABLE httpstatus AS SELECT * FROM read_csv('${registry.replaceAll("'", "''")}', header = true)`);

// Your log takes the place of this one: ten million rows with each number below 1000.
await connection.run('CREATE TABLE log AS SELECT range * 7919 % 1000 AS status FROM range(10000000)');

// Group first, name afterwards; the LEFT JOIN keeps the codes that nobody knows. What a code is treated as decides, not what a
// vendor means by it.
const answer = await connection.runAndReadAll(`
    WITH counted AS (
        SELECT status, count(*) AS requests FROM log GROUP BY status
    ), named AS (
        SELECT status, requests, phrase, owner,
            coalesce(treat_as, CASE WHEN status BETWEEN 100 AND 599 THEN status // 100 * 100 ELSE 500 END) AS treat_as
        FROM counted LEFT JOIN httpstatus ON code = status AND preferred = 1
    )
    SELECT status, requests, named.phrase, named.owner, named.treat_as, decision.is_transient
    FROM named JOIN httpstatus AS decision ON decision.code = named.treat_as AND decision.preferred = 1
    ORDER BY status`);
for (const row of answer.getRows()) console.log(row.map((value) => value ?? '').join('\t'));
