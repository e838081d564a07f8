/* page.c - one status as a page, for people. SPDX-License-Identifier: MIT */
#include "page.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

typedef const char *texts(const struct httpstatus *status, int index);

static void
put_description(const struct terminal *terminal, const struct httpstatus *status)
{
    struct entry entry;

    entry_begin(&entry, terminal, NULL);
    entry_words(&entry, httpstatus_description(status));
    putchar('.');
    entry_end(&entry);
}

static void
put_class(struct entry *entry, const struct httpstatus *status)
{
    int status_class = httpstatus_class(httpstatus_code(status));
    char text[64] = "of no class, valid codes are 100 to 599";

    if (status_class)
        snprintf(text, sizeof(text), "%s (%dxx)", httpstatus_class_name(status_class), status_class);
    entry_item(entry, ';');
    entry_words(entry, text);
}

/* The standing of the meaning: "registered, obsolete". */
static void
put_standing(struct entry *entry, const struct httpstatus *status)
{
    int traits = httpstatus_traits(status);

    entry_words(entry, !(traits & HTTPSTATUS_TRAIT_REGISTERED) ? "not registered"
                     : traits & HTTPSTATUS_TRAIT_TEMPORARY   ? "registered for a limited time"
                                                       : "registered");
    if (traits & HTTPSTATUS_TRAIT_RESERVED) {
        entry_item(entry, ',');
        entry_words(entry, "reserved");
    }
    if (traits & HTTPSTATUS_TRAIT_OBSOLETE) {
        entry_item(entry, ',');
        entry_words(entry, "obsolete");
    }
}

static void
put_owner(const struct terminal *terminal, const struct httpstatus *status)
{
    struct entry entry;

    entry_begin(&entry, terminal, "Owner:");
    entry_item(&entry, ',');
    entry_words(&entry, httpstatus_owner(status));
    entry_item(&entry, ',');
    put_standing(&entry, status);
    put_class(&entry, status);
    entry_end(&entry);
}

/* RFC 9110, Section 15: who does not know a code goes by its class. */
static void
put_fallback(struct entry *entry, const struct httpstatus *status)
{
    int code = httpstatus_code(status);
    const struct httpstatus *fallback = httpstatus_treat_as(code);
    int is_registered = httpstatus_code(fallback) == code;

    if (httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
        return;
    if (httpstatus_has(fallback, HTTPSTATUS_TRAIT_RESERVED))
        fallback = httpstatus_from_code(httpstatus_class(code) * 100);
    entry_item(entry, ';');
    entry_words(entry, "treats it as");
    entry_words(entry, httpstatus_line(fallback));
    entry_words(entry, is_registered ? "if it does not know this meaning" : "if it does not know the code");
}

/* Of one level, under one condition. */
static int
are_alike(const struct httpstatus *status, int one, int other)
{
    const char *condition = httpstatus_field_condition(status, one);
    const char *other_condition = httpstatus_field_condition(status, other);

    if (httpstatus_field_level(status, one) != httpstatus_field_level(status, other) || !condition != !other_condition)
        return 0;
    return !condition || strcmp(condition, other_condition) == 0;
}

/* The fields from "begin" to before "end", which are alike: "must send each of Date, Vary if ...". */
static void
put_alike(struct entry *entry, const struct httpstatus *status, int begin, int end)
{
    const char *condition = httpstatus_field_condition(status, begin);
    int is_forbidden = httpstatus_field_level(status, begin) == HTTPSTATUS_LEVEL_MUST_NOT;
    int i;

    entry_item(entry, ';');
    entry_lower_case(entry, httpstatus_level_name(httpstatus_field_level(status, begin)));
    entry_words(entry, !condition || end == begin + 1 ? "send" : is_forbidden ? "send any of" : "send each of");
    for (i = begin; i < end; i++) {
        if (i > begin)
            entry_item(entry, ',');
        entry_words(entry, httpstatus_field(status, i));
    }
    if (condition)
        entry_words(entry, condition);
}

static void
put_fields(struct entry *entry, const struct httpstatus *status)
{
    int begin, end;

    for (begin = 0; httpstatus_field(status, begin); begin = end) {
        for (end = begin + 1; httpstatus_field(status, end) && are_alike(status, begin, end); end++)
            continue;
        put_alike(entry, status, begin, end);
    }
}

static int
has_duties(const struct httpstatus *status, enum role role)
{
    int is_registered = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED);

    if (httpstatus_has(status, HTTPSTATUS_TRAIT_UNSENT))
        return 0;
    return duty(status, role, 0) || (role == SERVER && httpstatus_field(status, 0)) || (role == CLIENT && !is_registered);
}

static void
put_duties(const struct terminal *terminal, const struct httpstatus *status, enum role role)
{
    static const char *const labels[] = { "Client:", "Cache:", "Server:" };
    const char *words;
    struct entry entry;
    int i;

    if (!has_duties(status, role))
        return;
    entry_begin(&entry, terminal, labels[role]);
    if (role == SERVER)
        put_fields(&entry, status);
    for (i = 0; (words = duty(status, role, i)); i++) {
        entry_item(&entry, ';');
        entry_words(&entry, words);
    }
    if (role == CLIENT)
        put_fallback(&entry, status);
    entry_end(&entry);
}

static int
is_called(const struct httpstatus *status, const char *phrase)
{
    const char *name = httpstatus_phrase(status);
    int i;

    for (i = 0; name; name = httpstatus_alias(status, i++))
        if (strcmp(name, phrase) == 0)
            return 1;
    return 0;
}

/* The same status of an owner who does send it. */
static int
is_sent_instead(const struct httpstatus *other, const struct httpstatus *status)
{
    return !httpstatus_has(other, HTTPSTATUS_TRAIT_UNSENT) && is_called(other, httpstatus_phrase(status));
}

/* What holds for the owner and the users need not hold for others: nginx does not send 499, Google does. */
static void
put_senders(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *other = httpstatus_from_code(httpstatus_code(status));
    struct entry entry;
    int senders = 0;

    if (!httpstatus_has(status, HTTPSTATUS_TRAIT_UNSENT))
        return;
    entry_begin(&entry, terminal, "Sent:");
    entry_item(&entry, ';');
    entry_words(&entry, "not by");
    entry_words(&entry, httpstatus_owner(status));
    entry_words(&entry, httpstatus_user(status, 0) ? "and the users below" : "itself");
    entry_item(&entry, ':');
    entry_words(&entry, "a value in logs or inside a program");
    for (; other; other = httpstatus_next_meaning(other)) {
        if (!is_sent_instead(other, status))
            continue;
        entry_item(&entry, senders++ ? ',' : ';');
        entry_words(&entry, senders == 1 ? "by" : "");
        entry_words(&entry, httpstatus_owner(other));
    }
    entry_end(&entry);
}

/* What the author of a server, the author of a client and an operator do about the status. */
static void
put_advice(const struct terminal *terminal, const struct httpstatus *status)
{
    static const char *const labels[] = { "As server:", "As client:", "As operator:" };
    int role;

    for (role = HTTPSTATUS_ROLE_SERVER; role <= HTTPSTATUS_ROLE_OPERATOR; role++) {
        const char *advice = httpstatus_advice(status, role);

        if (advice)
            put_entry(terminal, labels[role - HTTPSTATUS_ROLE_SERVER], advice);
    }
}

static void
put_related(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *related;
    struct entry entry;
    int i;

    if (!httpstatus_related(status, 0))
        return;
    entry_begin(&entry, terminal, "Related:");
    for (i = 0; (related = httpstatus_related(status, i)); i++) {
        entry_item(&entry, ';');
        entry_words(&entry, httpstatus_line(related));
    }
    entry_end(&entry);
}

static void
put_others(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *other = httpstatus_from_code(httpstatus_code(status));
    const char *label = "Also means:";
    struct entry entry;

    for (; other; other = httpstatus_next_meaning(other)) {
        if (other == status)
            continue;
        entry_begin(&entry, terminal, label);
        entry_words(&entry, httpstatus_phrase(other));
        entry_words(&entry, terminal->utf8 ? "\xe2\x80\x93" : "-");
        entry_words(&entry, httpstatus_owner(other));
        entry_end(&entry);
        label = "";
    }
}

static void
put_texts(const struct terminal *terminal, const char *label, const struct httpstatus *status, texts *list)
{
    const char *text;
    struct entry entry;
    int i;

    if (!list(status, 0))
        return;
    entry_begin(&entry, terminal, label);
    for (i = 0; (text = list(status, i)); i++) {
        entry_item(&entry, ';');
        entry_words(&entry, text);
    }
    entry_end(&entry);
}

static void
put_reference(const struct terminal *terminal, const struct httpstatus *status)
{
    struct entry entry;

    entry_begin(&entry, terminal, "Reference:");
    entry.link = terminal->links != NO_LINKS ? httpstatus_url(status) : NULL;
    entry_words(&entry, httpstatus_reference(status));
    entry_end(&entry);
    if (terminal->links != LINKS)
        put_entry(terminal, "URL:", httpstatus_url(status));
}

void
print_page(const struct terminal *terminal, const struct httpstatus *status, int others)
{
    enum style style = style_of_code(httpstatus_code(status));
    int is_everybodys = httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED);

    printf("%s%s%s\n", style_begin(terminal, style), httpstatus_line(status), style_end(terminal, style));
    put_description(terminal, status);
    if (!is_everybodys)
        put_owner(terminal, status);
    put_senders(terminal, status);
    put_advice(terminal, status);
    put_duties(terminal, status, CLIENT);
    put_duties(terminal, status, CACHE);
    put_duties(terminal, status, SERVER);
    put_related(terminal, status);
    if (others)
        put_others(terminal, status);
    put_texts(terminal, "Also called:", status, httpstatus_alias);
    put_texts(terminal, "Used by:", status, httpstatus_user);
    if (is_everybodys)
        put_owner(terminal, status);
    put_reference(terminal, status);
}
