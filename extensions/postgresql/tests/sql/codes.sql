-- What holds for all functions, whatever their names, and for all codes.
\set QUIET on
CREATE TEMP VIEW functions AS
    SELECT oid, proname AS name, pg_get_function_arguments(oid) AS arguments, proargtypes[0]::regtype AS type, pronargs, procost,
        provolatile, proisstrict, proparallel, prorettype::regtype AS result
    FROM pg_proc JOIN pg_depend ON objid = oid AND deptype = 'e' AND classid = 'pg_proc'::regclass
    WHERE refobjid = (SELECT oid FROM pg_extension WHERE extname = 'httpstatus') AND proname <> 'httpstatus_meanings';
CREATE TEMP VIEW of_code AS SELECT * FROM functions WHERE name <> 'httpstatus_code';
-- A call with the code in three notations; the functions with two arguments are called for a client.
CREATE FUNCTION pg_temp.answer(function text, code text, type text, OUT answer text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT %s(%L::%s%s)::text', function, code, type,
        CASE WHEN function = 'httpstatus_advice' THEN ', ''client''' END) INTO answer;
END
$$;

-- Each is immutable, strict and safe in parallel plans; none is free.
SELECT count(*) > 70 AS functions FROM functions;
SELECT name FROM functions WHERE provolatile <> 'i' OR NOT proisstrict OR proparallel <> 's' OR procost < 1;

-- Each exists for integer, smallint and text.
SELECT name FROM of_code GROUP BY name HAVING array_agg(type::text ORDER BY type::text) <> '{integer,smallint,text}';

-- NULL is answered with NULL.
SELECT name, type, answer FROM of_code, pg_temp.answer(name, NULL, type::text) WHERE answer IS NOT NULL;
SELECT httpstatus_code(NULL), httpstatus_advice(404, NULL);

-- For each number, the three agree; a text is a code from 100 to 999.
SELECT name, code FROM of_code, generate_series(-1100, 1100) AS code, pg_temp.answer(name, code::text, type::text) AS answer
WHERE type <> 'text'::regtype OR code BETWEEN 100 AND 999
GROUP BY name, code HAVING count(DISTINCT answer) > 1 OR count(answer) NOT IN (0, CASE WHEN code BETWEEN 100 AND 999 THEN 3 ELSE 2 END);
SELECT name, code FROM of_code, generate_series(-1100, 1100) AS code, pg_temp.answer(name, code::text, 'text') AS answer
WHERE type = 'text'::regtype AND code NOT BETWEEN 100 AND 999 AND answer IS NOT NULL;

-- A function per trait.
SELECT trait FROM httpstatus, unnest(traits) AS trait
EXCEPT SELECT substr(name, length('httpstatus_is_') + 1) FROM functions WHERE name LIKE 'httpstatus\_is\_%';

-- Each function says of each code what the view says of its preferred meaning, and nothing of the others.
SELECT function.name, code, answer FROM (SELECT DISTINCT name FROM functions WHERE name LIKE 'httpstatus\_is\_%') AS function,
    generate_series(-1, 1000) AS code LEFT JOIN httpstatus AS status USING (code), pg_temp.answer(function.name, code::text, 'integer')
WHERE preferred IS NOT FALSE
    AND answer::boolean IS DISTINCT FROM substr(function.name, length('httpstatus_is_') + 1) = ANY (traits);
SELECT code FROM generate_series(-1, 1000) AS code LEFT JOIN httpstatus AS status USING (code)
WHERE preferred IS NOT FALSE
    AND (httpstatus_phrase(code), httpstatus_name(code), httpstatus_line(code), httpstatus_description(code), httpstatus_owner(code),
        httpstatus_reference(code), httpstatus_url(code), httpstatus_advice(code, 'server'), httpstatus_advice(code, 'client'),
        httpstatus_advice(code, 'operator'))
    IS DISTINCT FROM (phrase, status.name, code || ' ' || phrase, description, owner, reference, url, server, client, operator);
SELECT code FROM generate_series(-1, 1000) AS code
WHERE httpstatus_class(code) IS DISTINCT FROM CASE WHEN code BETWEEN 100 AND 599 THEN code / 100 END
    OR (httpstatus_class_name(code) IS NULL) <> (httpstatus_class(code) IS NULL);

-- Every name of a preferred meaning finds a code that has it.
SELECT code, status.name FROM httpstatus AS status, LATERAL unnest(ARRAY[status.name, phrase] || aliases) AS known
WHERE NOT EXISTS (SELECT FROM httpstatus AS found, unnest(ARRAY[found.name, found.phrase] || found.aliases) AS its
    WHERE found.code = httpstatus_code(known)
        AND regexp_replace(lower(its), '[^a-z0-9]', '', 'g') = regexp_replace(lower(known), '[^a-z0-9]', '', 'g'));
