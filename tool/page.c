/* page.c - one status as a page, for people. SPDX-License-Identifier: MIT */
#include "page.h"

#include <stdio.h>
#include <string.h>

#include "duties.h"
#include "fact.h"
#include "httpstatus.h"

typedef const char *texts(const struct httpstatus *status, int index);

static void
put_description(const struct terminal *terminal, const struct httpstatus *status)
{
    struct fact fact;

    fact_begin(&fact, terminal, NULL);
    fact_words(&fact, httpstatus_description(status));
    putchar('.');
    fact_end(&fact);
}

static void
put_class(const struct terminal *terminal, const struct httpstatus *status)
{
    int status_class = httpstatus_class(httpstatus_code(status));
    char text[64] = "none, valid codes are 100 to 599";

    if (status_class)
        snprintf(text, sizeof(text), "%s (%dxx)", httpstatus_class_name(status_class), status_class);
    put_fact(terminal, "Class:", text);
}

/* How the meaning stands: "registered, obsolete". */
static void
put_standing(struct fact *fact, const struct httpstatus *status)
{
    int traits = httpstatus_traits(status);

    fact_words(fact, !(traits & HTTPSTATUS_TRAIT_REGISTERED) ? "not registered"
                     : traits & HTTPSTATUS_TRAIT_TEMPORARY   ? "registered for a limited time"
                                                       : "registered");
    if (traits & HTTPSTATUS_TRAIT_RESERVED) {
        fact_item(fact, ',');
        fact_words(fact, "reserved");
    }
    if (traits & HTTPSTATUS_TRAIT_OBSOLETE) {
        fact_item(fact, ',');
        fact_words(fact, "obsolete");
    }
}

static void
put_owner(const struct terminal *terminal, const struct httpstatus *status)
{
    struct fact fact;

    fact_begin(&fact, terminal, "Owner:");
    fact_item(&fact, ',');
    fact_words(&fact, httpstatus_owner(status));
    fact_item(&fact, ',');
    put_standing(&fact, status);
    fact_end(&fact);
}

/* RFC 9110, Section 15: who does not know a code goes by its class. */
static void
put_fallback(struct fact *fact, const struct httpstatus *status)
{
    int code = httpstatus_code(status);
    const struct httpstatus *fallback = httpstatus_treat_as(code);
    int is_registered = httpstatus_code(fallback) == code;

    if (httpstatus_has(status, HTTPSTATUS_TRAIT_REGISTERED))
        return;
    if (httpstatus_has(fallback, HTTPSTATUS_TRAIT_RESERVED))
        fallback = httpstatus_from_code(httpstatus_class(code) * 100);
    fact_item(fact, ';');
    fact_words(fact, "treats it as");
    fact_words(fact, httpstatus_line(fallback));
    fact_words(fact, is_registered ? "if it does not know this meaning" : "if it does not know the code");
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
put_alike(struct fact *fact, const struct httpstatus *status, int begin, int end)
{
    const char *condition = httpstatus_field_condition(status, begin);
    int is_forbidden = httpstatus_field_level(status, begin) == HTTPSTATUS_LEVEL_MUST_NOT;
    int i;

    fact_item(fact, ';');
    fact_lower_case(fact, httpstatus_level_name(httpstatus_field_level(status, begin)));
    fact_words(fact, !condition || end == begin + 1 ? "send" : is_forbidden ? "send any of" : "send each of");
    for (i = begin; i < end; i++) {
        if (i > begin)
            fact_item(fact, ',');
        fact_words(fact, httpstatus_field(status, i));
    }
    if (condition)
        fact_words(fact, condition);
}

static void
put_fields(struct fact *fact, const struct httpstatus *status)
{
    int begin, end;

    for (begin = 0; httpstatus_field(status, begin); begin = end) {
        for (end = begin + 1; httpstatus_field(status, end) && are_alike(status, begin, end); end++)
            continue;
        put_alike(fact, status, begin, end);
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
    struct fact fact;
    int i;

    if (!has_duties(status, role))
        return;
    fact_begin(&fact, terminal, labels[role]);
    if (role == SERVER)
        put_fields(&fact, status);
    for (i = 0; (words = duty(status, role, i)); i++) {
        fact_item(&fact, ';');
        fact_words(&fact, words);
    }
    if (role == CLIENT)
        put_fallback(&fact, status);
    fact_end(&fact);
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

static void
put_owner_and_users(struct fact *fact, const struct httpstatus *status)
{
    const char *party = httpstatus_owner(status);
    int i;

    for (i = 0; party; party = httpstatus_user(status, i++)) {
        if (i > 0)
            fact_item(fact, ',');
        fact_words(fact, party);
    }
    fact_words(fact, i > 1 ? "themselves" : "itself");
}

/* What holds for the owner and the users need not hold for others: nginx does not send 499, Google does. */
static void
put_senders(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *other = httpstatus_from_code(httpstatus_code(status));
    struct fact fact;
    int senders = 0;

    if (!httpstatus_has(status, HTTPSTATUS_TRAIT_UNSENT))
        return;
    fact_begin(&fact, terminal, "Sent:");
    fact_item(&fact, ';');
    fact_words(&fact, "not by");
    put_owner_and_users(&fact, status);
    fact_item(&fact, ':');
    fact_words(&fact, "a value in logs or inside a program");
    for (; other; other = httpstatus_next_meaning(other)) {
        if (!is_sent_instead(other, status))
            continue;
        fact_item(&fact, senders++ ? ',' : ';');
        fact_words(&fact, senders == 1 ? "by" : "");
        fact_words(&fact, httpstatus_owner(other));
    }
    fact_end(&fact);
}

/* What the author of a server, the author of a client and an operator do about the status. */
static void
put_advice(const struct terminal *terminal, const struct httpstatus *status)
{
    static const char *const labels[] = { "As server:", "As client:", "As operator:" };
    int role;

    for (role = HTTPSTATUS_ROLE_SERVER; role <= HTTPSTATUS_ROLE_OPERATOR; role++)
        if (httpstatus_advice(status, role))
            put_fact(terminal, labels[role - HTTPSTATUS_ROLE_SERVER], httpstatus_advice(status, role));
}

static void
put_related(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *related;
    struct fact fact;
    int i;

    if (!httpstatus_related(status, 0))
        return;
    fact_begin(&fact, terminal, "Related:");
    for (i = 0; (related = httpstatus_related(status, i)); i++) {
        fact_item(&fact, ';');
        fact_words(&fact, httpstatus_line(related));
    }
    fact_end(&fact);
}

static void
put_others(const struct terminal *terminal, const struct httpstatus *status)
{
    const struct httpstatus *other = httpstatus_from_code(httpstatus_code(status));
    const char *label = "Also means:";
    struct fact fact;

    for (; other; other = httpstatus_next_meaning(other)) {
        if (other == status)
            continue;
        fact_begin(&fact, terminal, label);
        fact_words(&fact, httpstatus_phrase(other));
        fact_words(&fact, terminal->utf8 ? "\xe2\x80\x93" : "-");
        fact_words(&fact, httpstatus_owner(other));
        fact_end(&fact);
        label = "";
    }
}

static void
put_texts(const struct terminal *terminal, const char *label, const struct httpstatus *status, texts *list)
{
    const char *text;
    struct fact fact;
    int i;

    if (!list(status, 0))
        return;
    fact_begin(&fact, terminal, label);
    for (i = 0; (text = list(status, i)); i++) {
        fact_item(&fact, ';');
        fact_words(&fact, text);
    }
    fact_end(&fact);
}

static void
put_reference(const struct terminal *terminal, const struct httpstatus *status)
{
    struct fact fact;

    fact_begin(&fact, terminal, "Reference:");
    fact.link = terminal->links ? httpstatus_url(status) : NULL;
    fact_words(&fact, httpstatus_reference(status));
    fact_end(&fact);
    put_fact(terminal, "URL:", httpstatus_url(status));
}

void
print_page(const struct terminal *terminal, const struct httpstatus *status, int others)
{
    enum style style = style_of_code(httpstatus_code(status));

    printf("%s%s%s\n", style_begin(terminal, style), httpstatus_line(status), style_end(terminal, style));
    put_description(terminal, status);
    put_class(terminal, status);
    put_owner(terminal, status);
    put_senders(terminal, status);
    put_duties(terminal, status, CLIENT);
    put_duties(terminal, status, CACHE);
    put_duties(terminal, status, SERVER);
    put_advice(terminal, status);
    put_related(terminal, status);
    if (others)
        put_others(terminal, status);
    put_texts(terminal, "Also called:", status, httpstatus_alias);
    put_texts(terminal, "Used by:", status, httpstatus_user);
    put_reference(terminal, status);
}
