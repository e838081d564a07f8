/* select.c - finds the meanings that a query asks for. SPDX-License-Identifier: MIT */
#include "httpstatus.h"
#include "query.h"
#include "search.h"

static int
asks_for(const struct query *query, const struct httpstatus *status)
{
    int code = httpstatus_code(status);

    switch (query->kind) {
    case ASKS_ALL: return httpstatus_from_code(code) == status;
    case ASKS_CODE:
    case ASKS_RANGE: return code >= query->first && code <= query->last && httpstatus_from_code(code) == status;
    case ASKS_MEANING: return query->status == status;
    case ASKS_OWNER: return httpstatus_from_owner(query->text, code) == status;
    case ASKS_WORDS: return has_words(status, query->text);
    case ASKS_NUMBER:
    case ASKS_NO_CLASS:
    case ASKS_BAD_RANGE: return 0;
    }
    return 0;
}

static int
asks_for_code(const struct query *query, int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);

    while (status && !asks_for(query, status))
        status = httpstatus_next_meaning(status);
    return status != NULL;
}

int
select_meanings(const struct query *query, int all, const struct httpstatus **found)
{
    const struct httpstatus *status;
    int count = 0;
    int i;

    for (i = 0; (status = httpstatus_at(i)); i++)
        if (all ? asks_for_code(query, httpstatus_code(status)) : asks_for(query, status))
            found[count++] = status;
    return count;
}
