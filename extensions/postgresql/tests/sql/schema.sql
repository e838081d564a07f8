-- Who may create schemas in a database may create the extension in them; a superuser may move it.
DROP EXTENSION httpstatus;
CREATE ROLE regress_httpstatus_owner;
CREATE ROLE regress_httpstatus_reader;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO regress_httpstatus_owner', current_database()); END $$;
SET ROLE regress_httpstatus_owner;
CREATE SCHEMA "any Schema";
CREATE EXTENSION httpstatus SCHEMA "any Schema";
SELECT "any Schema".httpstatus_phrase(404);
CREATE SCHEMA facts;
GRANT USAGE ON SCHEMA facts TO regress_httpstatus_reader;
RESET ROLE;
ALTER EXTENSION httpstatus SET SCHEMA facts;
SELECT "any Schema".httpstatus_phrase(404);

-- Anybody may call the functions and read the view.
SET ROLE regress_httpstatus_reader;
SELECT facts.httpstatus_phrase(404), code, (fields[1]).name FROM facts.httpstatus WHERE code = 401;

-- The functions work where PostgreSQL wants immutable ones.
SET ROLE regress_httpstatus_owner;
CREATE TABLE facts.log (
    status integer CHECK (facts.httpstatus_class(status) IS NOT NULL),
    class integer GENERATED ALWAYS AS (facts.httpstatus_class(status)) STORED);
CREATE INDEX ON facts.log (facts.httpstatus_class(status));
CREATE INDEX ON facts.log (status) WHERE facts.httpstatus_is_transient(status);
INSERT INTO facts.log SELECT 100 + i % 500 FROM generate_series(1, 10000) AS i;
INSERT INTO facts.log VALUES (999);
ANALYZE facts.log;
SELECT count(*), min(class), max(class) FROM facts.log WHERE facts.httpstatus_class(status) = 5;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM facts.log WHERE facts.httpstatus_class(status) = 5;
EXPLAIN (COSTS OFF) SELECT status FROM facts.log WHERE facts.httpstatus_is_transient(status);
RESET enable_seqscan;
-- What constant arguments give is computed while planning.
EXPLAIN (COSTS OFF, VERBOSE) SELECT facts.httpstatus_phrase(404) FROM facts.log;

DROP TABLE facts.log;
DROP EXTENSION httpstatus;
DROP SCHEMA facts, "any Schema";
RESET ROLE;
DO $$ BEGIN EXECUTE format('REVOKE CREATE ON DATABASE %I FROM regress_httpstatus_owner', current_database()); END $$;
DROP ROLE regress_httpstatus_owner, regress_httpstatus_reader;
