-- The view: every meaning, by code, the preferred one first.
\d httpstatus
SELECT array_agg(code) = array_agg(code ORDER BY code, preferred DESC) AS ordered, count(*) > 100 AS complete FROM httpstatus;
SELECT code FROM httpstatus GROUP BY code HAVING count(*) FILTER (WHERE preferred) <> 1;
SELECT code, phrase, traits FROM httpstatus WHERE code = 204;
SELECT code, field.name, level, condition FROM httpstatus, unnest(fields) AS field WHERE code = 401;
SELECT phrase, owner FROM httpstatus WHERE code = 413 AND 'Payload Too Large' = ANY (aliases);
SELECT 403 = ANY (related) AS related, users FROM httpstatus WHERE code = 401;

-- Lists without elements are empty, not NULL; a text is never empty.
SELECT count(*) FROM httpstatus
WHERE users IS NULL OR aliases IS NULL OR fields IS NULL OR traits IS NULL OR related IS NULL OR '' IN (name, phrase, description,
    owner, reference, url, server, client, operator);

-- The function behind it works wherever a set may be.
SELECT count(*) = (SELECT count(*) FROM httpstatus) AS same FROM (SELECT (httpstatus_meanings()).*) AS meaning;
SELECT (httpstatus_meanings()).code LIMIT 1;
