/* dump.c - all that the library says of all meanings, as JSON lines: what registry.json must say too.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "httpstatus.h"

/* No text of the library holds a control. */
static void
print_string(const char *text)
{
    putchar('"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

static void
print_member(const char *key, const char *value)
{
    printf(",\"%s\":", key);
    print_string(value);
}

static void
print_list(const char *key, const struct httpstatus *status, const char *(*list)(const struct httpstatus *, int))
{
    int i;

    printf(",\"%s\":[", key);
    for (i = 0; list(status, i); i++) {
        if (i)
            putchar(',');
        print_string(list(status, i));
    }
    putchar(']');
}

static void
print_fields(const struct httpstatus *status)
{
    int i;

    printf(",\"fields\":[");
    for (i = 0; httpstatus_field(status, i); i++)
        printf("%s{\"name\":\"%s\",\"level\":\"%s\"}", i ? "," : "", httpstatus_field(status, i),
               httpstatus_field_level(status, i));
    putchar(']');
}

static void
print_traits(int traits)
{
    const char *separator = "";
    int bit;

    printf(",\"traits\":[");
    for (bit = 0; httpstatus_trait_name(1 << bit); bit++)
        if (traits & 1 << bit) {
            printf("%s\"%s\"", separator, httpstatus_trait_name(1 << bit));
            separator = ",";
        }
    putchar(']');
}

int
main(void)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++) {
        const struct httpstatus *status = httpstatus_at(i);
        int code = httpstatus_code(status);

        printf("{\"code\":%d,\"preferred\":%s", code, httpstatus_from_code(code) == status ? "true" : "false");
        print_member("name", httpstatus_name(status));
        print_member("phrase", httpstatus_phrase(status));
        print_member("description", httpstatus_description(status));
        print_member("owner", httpstatus_owner(status));
        print_list("users", status, httpstatus_user);
        print_member("reference", httpstatus_reference(status));
        print_member("url", httpstatus_url(status));
        print_list("aliases", status, httpstatus_alias);
        print_fields(status);
        print_traits(httpstatus_traits(status));
        puts("}");
    }
    return 0;
}
