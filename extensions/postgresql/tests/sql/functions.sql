-- What each function returns, for codes that will not change.
CREATE EXTENSION httpstatus;
SELECT httpstatus_phrase(404), httpstatus_name(404), httpstatus_line(404), httpstatus_owner(404);
SELECT httpstatus_reference(404), httpstatus_url(404);
SELECT httpstatus_class(404), httpstatus_class_name(404);
SELECT httpstatus_phrase(499), httpstatus_owner(499), httpstatus_class(499), httpstatus_treat_as(499);
SELECT httpstatus_code('Not Found'), httpstatus_code('NOT_FOUND'), httpstatus_code('not-found'), httpstatus_code('xyzzy');
SELECT httpstatus_is_transient(503), httpstatus_is_transient(404), httpstatus_is_cacheable(404), httpstatus_is_transient(471);
SELECT httpstatus_description(404) <> '' AS description, httpstatus_advice(404, 'client') <> '' AS advice;

-- A code that has no meaning is treated as one that has.
SELECT httpstatus_phrase(471), httpstatus_is_registered(471), httpstatus_class(471), httpstatus_class_name(471),
    httpstatus_treat_as(471), httpstatus_phrase(httpstatus_treat_as(471));

-- No number is an error, and none is mistaken for another.
SELECT code, httpstatus_phrase(code), httpstatus_class(code), httpstatus_is_transient(code), httpstatus_treat_as(code)
FROM unnest(ARRAY[-2147483648, -404, -1, 0, 1, 99, 1000, 65940, 2147483647]) AS code;
SELECT code, httpstatus_phrase(code), httpstatus_class(code), httpstatus_is_transient(code), httpstatus_treat_as(code)
FROM unnest(ARRAY[-32768, -404, 32767]::smallint[]) AS code;

-- A text is a status line or the code alone; any other is NULL.
SELECT status, httpstatus_phrase(status), httpstatus_class(status), httpstatus_is_transient(status),
    httpstatus_treat_as(status)
FROM unnest(ARRAY['503', '503 Service Unavailable', 'HTTP/1.1 503 Out of Order', 'HTTP/2 503', '471', '', '-', '0', '099',
    '1000', ' 503', '503.0', '-503', '4294967799', '99999999999999999999', 'NaN', 'abc']) AS status;
SELECT httpstatus_phrase('404'), httpstatus_phrase('404'::varchar), httpstatus_phrase('404'::char(8));
SELECT httpstatus_phrase(repeat('4', 10000000)), httpstatus_code(repeat('4', 10000000));

-- Advice is for a role.
SELECT httpstatus_advice(404, 'client') = httpstatus_advice(404, 'Client') AS same,
    httpstatus_advice(404, 'client') <> httpstatus_advice(404, 'operator') AS different,
    httpstatus_advice(471, 'client'), httpstatus_advice('abc', 'client');
DO $$
BEGIN
    PERFORM httpstatus_advice(404, 'visitor');
EXCEPTION WHEN invalid_parameter_value THEN
    RAISE NOTICE '%: %', SQLSTATE, SQLERRM;
END
$$;
SELECT httpstatus_advice(404, '');

-- PostgreSQL converts neither bigint nor numeric to integer by itself.
SELECT httpstatus_phrase(99999999999);
SELECT httpstatus_phrase(404.0);
SELECT httpstatus_phrase(404::bigint::integer);
