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
    char text[64] = "none";

    if (status_class)
        snprintf(text, sizeof(text), "%s (%dxx)", httpstatus_class_name(status_class), status_class);
    put_fact(terminal, "Class:", text);
}

/* How the meaning stands: "registered, obsolete". */
static void
put_standing(struct fact *fact, const struct httpstatus *status)
{
    int traits = httpstatus_traits(status);

    fact_words(fact, !(traits & HTTPSTATUS_REGISTERED) ? "not registered"
                     : traits & HTTPSTATUS_TEMPORARY   ? "registered for a limited time"
                                                       : "registered");
    if (traits & HTTPSTATUS_RESERVED) {
        fact_item(fact, ',');
        fact_words(fact, "reserved");
    }
    if (traits & HTTPSTATUS_OBSOLETE) {
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
    int status_class = httpstatus_class(httpstatus_code(status));

    if (httpstatus_traits(status) & (HTTPSTATUS_REGISTERED | HTTPSTATUS_UNSENT))
        return;
    fact_item(fact, ';');
    fact_words(fact, "processes it as");
    fact_words(fact, httpstatus_line(httpstatus_from_code((status_class ? status_class : 5) * 100)));
    fact_words(fact, "if it does not know the code");
}

/* The header fields of one level: "must send Allow". */
static void
put_fields(struct fact *fact, const struct httpstatus *status, const char *level, const char *words)
{
    const char *field;
    int count = 0;
    int i;

    for (i = 0; (field = httpstatus_field(status, i)); i++) {
        if (strcmp(httpstatus_field_level(status, i), level) != 0)
            continue;
        fact_item(fact, count ? ',' : ';');
        if (count++ == 0)
            fact_words(fact, words);
        fact_words(fact, field);
    }
}

static void
put_duties(const struct terminal *terminal, const struct httpstatus *status, enum role role)
{
    static const char *const labels[] = { "Client:", "Cache:", "Server:" };
    const char *words;
    struct fact fact;
    int i;

    if (role == CACHE && !duty(status, role, 0))
        return;
    fact_begin(&fact, terminal, labels[role]);
    if (role == SERVER) {
        put_fields(&fact, status, "MUST", "must send");
        put_fields(&fact, status, "SHOULD", "should send");
        put_fields(&fact, status, "MAY", "may send");
    }
    for (i = 0; (words = duty(status, role, i)); i++) {
        fact_item(&fact, ';');
        fact_words(&fact, words);
    }
    if (role == CLIENT)
        put_fallback(&fact, status);
    if (fact.items == 0)
        fact_words(&fact, "owes nothing special");
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
    put_duties(terminal, status, CLIENT);
    put_duties(terminal, status, CACHE);
    put_duties(terminal, status, SERVER);
    if (others)
        put_others(terminal, status);
    put_texts(terminal, "Also called:", status, httpstatus_alias);
    put_texts(terminal, "Used by:", status, httpstatus_user);
    put_reference(terminal, status);
}
