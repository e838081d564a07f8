#!/bin/sh
# Every row of the view says what registry.json says of that meaning, in the same order.
. "$srcdir/extensions/postgresql/tests/servers.sh"

registry=$(pkg-config --variable=pkgdatadir httpstatus)/registry.json
start server 6001
rows=$(ask 6001 postgres <<END
CREATE EXTENSION httpstatus;
\set registry \`cat $registry\`
CREATE TABLE registry AS SELECT number, status - 'constants' AS status
    FROM jsonb_array_elements(:'registry'::jsonb->'statuses') WITH ORDINALITY AS statuses (status, number);
CREATE TABLE view AS SELECT row_number() OVER () AS number, to_jsonb(httpstatus) - 'class' AS status FROM httpstatus;
SELECT registry.status, 'but the view', view.status FROM registry FULL JOIN view USING (number)
    WHERE registry.status IS DISTINCT FROM view.status LIMIT 3;
SELECT count(*) FROM view;
END
) || exit 99
is "the rows of the view" "$rows" "$(grep -c '^      "code"' "$registry")"
echo "$rows rows say the same"
finish
