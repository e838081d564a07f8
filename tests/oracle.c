/* oracle.c - what the registry's text says, read without the generator: slow and plain. SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MEANINGS_MOST = 4096 };

static struct meaning meanings[MEANINGS_MOST]; /* as the files stand */
static int meaning_count;
static const struct meaning *walk[MEANINGS_MOST];

static const char *traits[BITS];
static const char *classes[CLASS_MOST + 1];

static void
die(const char *what, const char *where)
{
    fprintf(stderr, "oracle: %s: %s\n", what, where);
    exit(2);
}

static char *
copy_of(const char *text)
{
    char *copy = malloc(strlen(text) + 1);

    if (!copy)
        die("out of memory", text);
    return strcpy(copy, text);
}

static void
append(const char **list, const char *text)
{
    int length = 0;

    while (list[length])
        length++;
    if (length == LIST_MOST)
        die("a list is too long", text);
    list[length] = text;
}

static int
number_in(const char *text, int least, int most)
{
    int number = atoi(text);

    if (number < least || number > most)
        die("a number is out of range", text);
    return number;
}

static char *
small_letters(char *text)
{
    char *at;

    for (at = text; *at; at++)
        *at = (char)tolower((unsigned char)*at);
    return text;
}

static void
take_term(const char *key, char *value)
{
    static char *trait;
    static int class;

    if (strcmp(key, "Trait") == 0)
        trait = small_letters(value);
    else if (strcmp(key, "Bit") == 0)
        traits[number_in(value, 0, BITS - 1)] = trait;
    else if (strcmp(key, "Class") == 0)
        class = number_in(value, 1, CLASS_MOST);
    else if (strcmp(key, "Name") == 0)
        classes[class] = value;
}

static void
take_field(struct meaning *meaning, char *value)
{
    char *level = strchr(value, ' ');

    if (!level)
        die("a field without a level", value);
    *level++ = '\0';
    append(meaning->fields, value);
    append(meaning->levels, level);
}

static void
take_line(const char *key, char *value)
{
    static const char *owner;
    struct meaning *meaning = &meanings[meaning_count];

    if (strcmp(key, "Owner") == 0)
        owner = value;
    else if (strcmp(key, "Code") == 0) {
        if (++meaning_count == MEANINGS_MOST)
            die("too many meanings", value);
        meaning[1].owner = owner;
        meaning[1].code = number_in(value, CODE_LEAST, CODE_MOST);
    } else if (strcmp(key, "Phrase") == 0)
        meaning->phrase = value;
    else if (strcmp(key, "Alias") == 0)
        append(meaning->aliases, value);
    else if (strcmp(key, "User") == 0)
        append(meaning->users, value);
    else if (strcmp(key, "Field") == 0)
        take_field(meaning, value);
}

static void
read_lines(const char *folder, const char *name, void (*take)(const char *key, char *value))
{
    char path[4096], line[4096];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "r");
    if (!file)
        die("cannot be read", path);
    while (fgets(line, sizeof line, file)) {
        char *value = strstr(line, ": ");

        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || !value)
            continue;
        *value = '\0';
        take(line, copy_of(value + 2));
    }
    fclose(file);
}

void
read_registry(const char *folder, const char *terms, char **files, int count)
{
    int code, i, place = 0;

    read_lines(folder, terms, take_term);
    for (i = 0; i < count; i++)
        read_lines(folder, files[i], take_line);
    for (code = CODE_LEAST; code <= CODE_MOST; code++)
        for (i = 1; i <= meaning_count; i++)
            if (meanings[i].code == code)
                walk[place++] = &meanings[i];
}

const struct meaning *
meaning_at(int index)
{
    return index >= 0 && index < meaning_count ? walk[index] : NULL;
}

const struct meaning *
preferred_meaning(int code)
{
    int i;

    if (code < CODE_LEAST || code > CODE_MOST)
        return NULL; /* as the reader has seen */
    for (i = 1; i <= meaning_count; i++)
        if (meanings[i].code == code)
            return &meanings[i];
    return NULL;
}

static int
is_party(const struct meaning *meaning, const char *party)
{
    int i;

    if (strcmp(meaning->owner, party) == 0)
        return 1;
    for (i = 0; meaning->users[i]; i++)
        if (strcmp(meaning->users[i], party) == 0)
            return 1;
    return 0;
}

const struct meaning *
meaning_of(const char *party, int code)
{
    int i;

    if (code < CODE_LEAST || code > CODE_MOST)
        return NULL;
    for (i = 1; i <= meaning_count; i++)
        if (meanings[i].code == code && is_party(&meanings[i], party))
            return &meanings[i];
    return NULL;
}

const char *
name_of_trait(int bit)
{
    return bit >= 0 && bit < BITS ? traits[bit] : NULL;
}

const char *
name_of_class(int number)
{
    return number >= 1 && number <= CLASS_MOST ? classes[number] : NULL;
}
