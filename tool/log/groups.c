/* groups.c - what was counted: by code, by class or by owner. SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "count.h"
#include "httpstatus.h"

/* The owner of all meanings of a code, or of the registered one. */
static const char *
owner_of(int code)
{
    const struct httpstatus *status = httpstatus_from_code(code);
    const struct httpstatus *other;

    if (!status)
        return "Unknown";
    if (httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
        return httpstatus_owner(status);
    for (other = httpstatus_next_meaning(status); other; other = httpstatus_next_meaning(other))
        if (strcmp(httpstatus_owner(other), httpstatus_owner(status)) != 0)
            return "Several owners";
    return httpstatus_owner(status);
}

static struct group
group_of(const struct tally *tally, int code)
{
    struct group group = { code, NULL, 0 };

    if (tally->by == BY_CLASS)
        group.code = httpstatus_class(code) * 100;
    if (tally->by == BY_OWNER) {
        group.code = -1;
        group.owner = owner_of(code);
    }
    return group;
}

static int
is_same(const struct group *group, const struct group *other)
{
    return group->code == other->code && (!group->owner || strcmp(group->owner, other->owner) == 0);
}

static int
is_shown(const struct tally *tally, int code)
{
    int status_class = httpstatus_class(code);

    return !tally->errors_only || status_class == 4 || status_class == 5;
}

/* Those with the same count stay in their order. */
static void
sort(struct group *groups, int count)
{
    int i, j;

    for (i = 1; i < count; i++) {
        struct group group = groups[i];

        for (j = i; j > 0 && groups[j - 1].count < group.count; j--)
            groups[j] = groups[j - 1];
        groups[j] = group;
    }
}

int
sort_groups(const struct counts *counts, const struct tally *tally, struct group groups[CODES])
{
    int count = 0;
    int code, i;

    for (code = 0; code < CODES; code++) {
        struct group group = group_of(tally, code);

        if (counts->of[code] == 0 || !is_shown(tally, code))
            continue;
        for (i = 0; i < count && !is_same(&groups[i], &group); i++)
            continue;
        if (i == count)
            groups[count++] = group;
        groups[i].count += counts->of[code];
    }
    sort(groups, count);
    return count;
}

const char *
name_of_group(const struct tally *tally, const struct group *group)
{
    switch (tally->by) {
    case BY_OWNER: return group->owner;
    case BY_CLASS: return httpstatus_class_name(group->code / 100);
    default: return httpstatus_reason(group->code);
    }
}

double
share_of(const struct counts *counts, unsigned long long count)
{
    return counts->lines ? 100.0 * (double)count / (double)counts->lines : 0.0;
}

void
write_counts(const struct counts *counts, const struct tally *tally)
{
    if (tally->form == TEXT)
        write_table(counts, tally);
    else
        write_rows(counts, tally);
    fflush(stdout);
}
