/* holds.c - whether the library says what files of the registry say, read in a plain way. SPDX-License-Identifier: MIT
 *
 *     holds FILE...
 *
 * The generator has taken the files, so they are well-formed. Only what stands in them is looked at, not the terms.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "httpstatus.h"

static int statuses;
static char kind[16]; /* the first key of the stanza; "" before it */
static char owner[LONGEST];
static const struct httpstatus *status;
static int aliases, users, fields; /* of the status, so far */

static const struct httpstatus *
find(int code)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        if (httpstatus_code(httpstatus_at(i)) == code && strcmp(httpstatus_owner(httpstatus_at(i)), owner) == 0)
            return httpstatus_at(i);
    return NULL;
}

static void
begin_status(int code)
{
    status = find(code);
    PROMISE(status != NULL);
    PROMISE(httpstatus_from_owner(owner, code) != NULL);
    statuses++;
    aliases = users = fields = 0;
}

static void
check_same(const char *said, const char *value)
{
    PROMISE(said != NULL);
    PROMISE(strcmp(said, value) == 0);
}

static void
check_spelling(const char *text)
{
    static char key[LONGEST];

    fold(key, text, strlen(text));
    PROMISE(meaning_of(key) != NULL);
    PROMISE(httpstatus_from_name(text) == meaning_of(key));
}

static void
check_field(char *value)
{
    char *level = strchr(value, ' ');

    PROMISE(level != NULL);
    *level++ = '\0';
    check_same(httpstatus_field(status, fields), value);
    check_same(httpstatus_field_level(status, fields++), level);
}

static int
trait_named(const char *name)
{
    int trait;
    size_t i;

    for (trait = 1; httpstatus_trait_name(trait); trait *= 2) {
        const char *known = httpstatus_trait_name(trait);

        for (i = 0; known[i] && toupper((unsigned char)known[i]) == name[i]; i++)
            continue;
        if (known[i] == '\0' && name[i] == '\0')
            return trait;
    }
    return 0;
}

static void
check_traits(char *list)
{
    char *name;

    for (name = strtok(list, " "); name; name = strtok(NULL, " "))
        PROMISE(httpstatus_traits(status) & trait_named(name));
}

static void
check_pair(const char *key, char *value)
{
    if (strcmp(key, "Phrase") == 0)
        check_same(httpstatus_phrase(status), value);
    else if (strcmp(key, "Name") == 0)
        check_same(httpstatus_name(status), value);
    else if (strcmp(key, "Alias") == 0)
        check_same(httpstatus_alias(status, aliases++), value);
    else if (strcmp(key, "Description") == 0)
        check_same(httpstatus_description(status), value);
    else if (strcmp(key, "Reference") == 0)
        check_same(httpstatus_reference(status), value);
    else if (strcmp(key, "URL") == 0)
        check_same(httpstatus_url(status), value);
    else if (strcmp(key, "User") == 0)
        check_same(httpstatus_user(status, users++), value);
    else if (strcmp(key, "Field") == 0)
        check_field(value);
    else if (strcmp(key, "Traits") == 0)
        check_traits(value);
    if (strcmp(key, "Phrase") == 0 || strcmp(key, "Name") == 0 || strcmp(key, "Alias") == 0)
        check_spelling(value);
}

static void
end_stanza(void)
{
    if (strcmp(kind, "Code") == 0) {
        PROMISE(httpstatus_alias(status, aliases) == NULL);
        PROMISE(httpstatus_user(status, users) == NULL);
        PROMISE(httpstatus_field(status, fields) == NULL);
        check_spelling(httpstatus_name(status));
    }
    kind[0] = '\0';
}

static void
check_line(char *line)
{
    char *value = strstr(line, ": ");

    if (*line == '#')
        return;
    if (*line == '\0') {
        end_stanza();
        return;
    }
    PROMISE(value != NULL);
    *value = '\0';
    value += 2;
    if (!*kind) {
        PROMISE(strlen(line) < sizeof kind);
        strcpy(kind, line);
        if (strcmp(kind, "Owner") == 0)
            strcpy(owner, value);
        if (strcmp(kind, "Code") == 0)
            begin_status(atoi(value));
    } else if (strcmp(kind, "Code") == 0) {
        check_pair(line, value);
    }
}

static void
check_file(const char *path)
{
    static char line[LONGEST + 2];
    FILE *file = fopen(path, "r");

    PROMISE(file != NULL);
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        check_line(line);
    }
    end_stanza();
    fclose(file);
}

int
main(int argc, char **argv)
{
    int i;

    for (i = 1; i < argc; i++)
        check_file(argv[i]);
    PROMISE(statuses == httpstatus_count());
    printf("%d statuses\n", statuses);
    return 0;
}
