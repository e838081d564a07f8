/* oracle.c - what the registry's text says, read without the generator: slow and plain. SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MEANINGS_MAX = 4096, LINE_MAX_BYTES = 32768 };

static struct meaning meanings[MEANINGS_MAX]; /* in the order of the files */
static int meaning_count;
static const struct meaning *walk[MEANINGS_MAX];
static const struct meaning *preferred[CODE_MAX + 1];

/* A trait holds for what is written so, for all that the owner defines, and for the codes whoever defines them. */
static struct trait {
    const char *name, *owner, *codes, *except;
    int bit;
} traits[BITS];
static const char *classes[CLASS_MAX + 1];
static const char *levels[LEVEL_MAX + 2];
static const char *roles[ROLE_MAX + 2];

/* A field that holds for codes, whoever defines them. */
static struct given {
    char *field;
    const char *codes, *except;
} given[LIST_MAX];
static int given_count;
static const char *date;

static void
die(const char *what, const char *where)
{
    fprintf(stderr, "oracle: %s: %s\n", what, where);
    exit(2);
}

/* All texts stay, each with the one before it. */
static struct text {
    struct text *before;
    char bytes[];
} *texts;

static char *
copy_of(const char *text)
{
    struct text *copy = malloc(sizeof *copy + strlen(text) + 1);

    if (!copy)
        die("out of memory", text);
    copy->before = texts;
    texts = copy;
    return strcpy(copy->bytes, text);
}

static const char **
empty_list(void)
{
    const char **list = calloc(LIST_MAX + 1, sizeof *list);

    if (!list)
        die("out of memory", "a list");
    return list;
}

static void
append(const char ***list, const char *text)
{
    size_t length = 0;

    while ((*list)[length])
        length++;
    if (length >= LIST_MAX)
        *list = realloc(*list, (length + 2) * sizeof **list);
    if (!*list)
        die("out of memory", text);
    (*list)[length] = text;
    (*list)[length + 1] = NULL;
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

/* ---- What follows ---- */

/* "I'm a teapot" -> "IM_A_TEAPOT": words with one underscore between, an apostrophe in a word left out. */
static const char *
name_from(const char *phrase)
{
    char *name = copy_of(phrase);
    char *end = name;

    for (; *phrase; phrase++)
        if (isalnum((unsigned char)*phrase))
            *end++ = (char)toupper((unsigned char)*phrase);
        else if (*phrase != '\'' && end > name && end[-1] != '_')
            *end++ = '_';
    while (end > name && end[-1] == '_')
        end--;
    *end = '\0';
    return name;
}

/* "owner/repository@revision, path"; "RFC 9110, Section 15.5.5"; "draft-ietf-httpbis-x-05". */
static const char *
url_from(const char *reference)
{
    static char url[LINE_MAX_BYTES + 64];
    char *document = strtok(copy_of(reference), ",");
    const char *rest = reference + strlen(document);
    const char *section = *rest ? rest + strlen(", Section ") : "";
    const char *mark = *rest ? "#section-" : "";
    char *revision = strchr(document, '@');

    if (revision)
        *revision++ = '\0';
    if (strchr(document, '/'))
        snprintf(url, sizeof url, "https://github.com/%s/blob/%s/%s", document, revision ? revision : "HEAD", rest + strlen(", "));
    else if (strncmp(document, "RFC ", 4) == 0)
        snprintf(url, sizeof url, "https://www.rfc-editor.org/rfc/rfc%s.html%s%s", document + 4, mark, section);
    else
        snprintf(url, sizeof url, "https://datatracker.ietf.org/doc/html/%s%s%s", document, mark, section);
    return copy_of(url);
}

static int
has_word(const char *list, const char *word)
{
    size_t length = strlen(word);

    for (;; list++) {
        if (strcspn(list, " ") == length && strncmp(list, word, length) == 0)
            return 1;
        list += strcspn(list, " ");
        if (!*list)
            return 0;
    }
}

/* Whether "1xx 204" but for "101" has the code. */
static int
holds_for(int number, const char *codes, const char *except)
{
    char code[16], of_class[16];

    snprintf(code, sizeof code, "%d", number);
    snprintf(of_class, sizeof of_class, "%dxx", number / 100);
    return (has_word(codes, code) || has_word(codes, of_class)) && !has_word(except, code);
}

static int
sum_of_traits(const struct meaning *meaning, const char *written)
{
    int bit, sum = 0;

    for (bit = 0; bit < BITS && traits[bit].name; bit++)
        if (has_word(written, traits[bit].name) || strcmp(traits[bit].owner, meaning->owner) == 0 ||
            holds_for(meaning->code, traits[bit].codes, traits[bit].except))
            sum += 1 << bit;
    return sum;
}

/* ---- Stanzas ---- */

/* The stanza that is read. The first of its keys says what it is of. */
static enum { NOTHING, OWNER, CODE, TRAIT, CLASS, LEVEL, ROLE, FIELD } stanza;
static const char *owner;
static const char *written; /* the traits of a meaning */
static struct trait trait;
static int number; /* of a class, a level or a role */

static void
begin_meaning(char *value)
{
    struct meaning *meaning;

    if (++meaning_count == MEANINGS_MAX)
        die("too many meanings", value);
    meaning = &meanings[meaning_count];
    meaning->owner = owner;
    meaning->code = number_in(value, CODE_MIN, CODE_MAX);
    meaning->aliases = empty_list();
    meaning->users = empty_list();
    meaning->fields = empty_list();
    meaning->conditions = empty_list();
    written = "";
}

static void
begin_stanza(const char *key, char *value)
{
    if (strcmp(key, "Owner") == 0) {
        stanza = OWNER;
        owner = value;
    } else if (strcmp(key, "Code") == 0) {
        stanza = CODE;
        begin_meaning(value);
    } else if (strcmp(key, "Trait") == 0) {
        stanza = TRAIT;
        trait.name = small_letters(value);
        trait.owner = trait.codes = trait.except = "";
    } else if (strcmp(key, "Class") == 0) {
        stanza = CLASS;
        number = number_in(value, 1, CLASS_MAX);
    } else if (strcmp(key, "Level") == 0) {
        stanza = LEVEL;
        number = number_in(value, 1, LEVEL_MAX);
    } else if (strcmp(key, "Role") == 0) {
        stanza = ROLE;
        number = number_in(value, 1, ROLE_MAX);
    } else if (strcmp(key, "Field") == 0) {
        stanza = FIELD;
        if (given_count == LIST_MAX)
            die("too many fields that follow from codes", value);
        given[given_count].field = value;
        given[given_count].codes = given[given_count].except = "";
    } else
        die("no stanza begins so", key);
}

static void
read_of_trait(const char *key, char *value)
{
    if (strcmp(key, "Bit") == 0)
        trait.bit = number_in(value, 0, BITS - 1);
    else if (strcmp(key, "Owner") == 0)
        trait.owner = value;
    else if (strcmp(key, "Codes") == 0)
        trait.codes = value;
    else if (strcmp(key, "Except") == 0)
        trait.except = value;
}

/* "Retry-After MUST NOT if ...": the longest of the levels that match. */
static void
read_field(struct meaning *meaning, char *value)
{
    char *rest = strchr(value, ' ');
    size_t longest = 0, length;
    int level, index = 0;

    if (!rest)
        die("a field without a level", value);
    *rest++ = '\0';
    while (meaning->levels[index])
        index++;
    if (index == LIST_MAX)
        die("too many fields", value);
    for (level = 1; levels[level]; level++) {
        length = strlen(levels[level]);
        if (strncmp(rest, levels[level], length) == 0 && length > longest) {
            longest = length;
            meaning->levels[index] = level;
        }
    }
    if (longest == 0)
        die("a field without a level", rest);
    append(&meaning->fields, value);
    append(&meaning->conditions, rest[longest] ? rest + longest + 1 : "");
}

static void
read_given_fields(struct meaning *meaning)
{
    int i;

    for (i = 0; i < given_count; i++)
        if (holds_for(meaning->code, given[i].codes, given[i].except))
            read_field(meaning, copy_of(given[i].field));
}

static void
read_related(struct meaning *meaning, const char *codes)
{
    int count = 0;

    for (; count < LIST_MAX && *codes; codes += strcspn(codes, " "), codes += *codes == ' ')
        meaning->related[count++] = number_in(codes, CODE_MIN, CODE_MAX);
    if (*codes)
        die("too many related codes", codes);
}

static void
read_advice(struct meaning *meaning, const char *key, const char *value)
{
    int role;

    for (role = 1; roles[role]; role++)
        if (strcmp(key, roles[role]) == 0)
            meaning->advice[role] = value;
}

static void
read_of_meaning(struct meaning *meaning, const char *key, char *value)
{
    if (strcmp(key, "Preferred") == 0)
        meaning->is_preferred = 1;
    else if (strcmp(key, "Name") == 0)
        meaning->name = value;
    else if (strcmp(key, "Phrase") == 0)
        meaning->phrase = value;
    else if (strcmp(key, "Description") == 0)
        meaning->description = value;
    else if (strcmp(key, "Reference") == 0)
        meaning->reference = value;
    else if (strcmp(key, "URL") == 0)
        meaning->url = value;
    else if (strcmp(key, "Alias") == 0)
        append(&meaning->aliases, value);
    else if (strcmp(key, "User") == 0)
        append(&meaning->users, value);
    else if (strcmp(key, "Field") == 0)
        read_field(meaning, value);
    else if (strcmp(key, "Traits") == 0)
        written = small_letters(value);
    else if (strcmp(key, "Related") == 0)
        read_related(meaning, value);
    else
        read_advice(meaning, key, value);
}

static void
read_value(const char *key, char *value)
{
    if (stanza == NOTHING)
        begin_stanza(key, value);
    else if (stanza == CODE)
        read_of_meaning(&meanings[meaning_count], key, value);
    else if (stanza == TRAIT)
        read_of_trait(key, value);
    else if (stanza == CLASS && strcmp(key, "Name") == 0)
        classes[number] = value;
    else if (stanza == LEVEL && strcmp(key, "Name") == 0)
        levels[number] = value;
    else if (stanza == ROLE && strcmp(key, "Name") == 0)
        roles[number] = value;
    else if (stanza == FIELD && strcmp(key, "Codes") == 0)
        given[given_count].codes = value;
    else if (stanza == FIELD && strcmp(key, "Except") == 0)
        given[given_count].except = value;
    else if (stanza == OWNER && strcmp(key, "Date") == 0)
        date = value;
}

/* A trait holds for what follows it. */
static void
end_stanza(void)
{
    struct meaning *meaning = &meanings[meaning_count];

    if (stanza == TRAIT)
        traits[trait.bit] = trait;
    given_count += stanza == FIELD;
    if (stanza == CODE) {
        if (!meaning->name)
            meaning->name = name_from(meaning->phrase);
        if (!meaning->url)
            meaning->url = url_from(meaning->reference);
        meaning->traits = sum_of_traits(meaning, written);
        read_given_fields(meaning);
    }
    stanza = NOTHING;
}

static void
read_line(char *line)
{
    char *value = strstr(line, ": ");

    if (*line == '#')
        return;
    if (!*line) {
        end_stanza();
        return;
    }
    if (!value)
        die("no key and value", line);
    *value = '\0';
    read_value(line, copy_of(value + 2));
}

static void
read_lines(const char *folder, const char *name)
{
    static char line[LINE_MAX_BYTES];
    char path[4096];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "r");
    if (!file)
        die("cannot be read", path);
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        read_line(line);
    }
    end_stanza();
    fclose(file);
}

/* ---- What was read ---- */

static int
has_registered(const struct meaning *meaning)
{
    int bit;

    for (bit = 0; bit < BITS && traits[bit].name; bit++)
        if (strcmp(traits[bit].name, "registered") == 0)
            return meaning->traits >> bit & 1;
    return 0;
}

/* The registered meaning, the one that says so, or the only one. */
static const struct meaning *
find_preferred(int code)
{
    const struct meaning *found = NULL;
    int i;

    for (i = 1; i <= meaning_count; i++) {
        if (meanings[i].code != code)
            continue;
        if (!found || meanings[i].is_preferred || has_registered(&meanings[i]))
            found = &meanings[i];
    }
    return found;
}

void
read_registry(const char *folder, const char *terms, char **files, int count)
{
    int code, i, place = 0;

    read_lines(folder, terms);
    for (i = 0; i < count; i++)
        read_lines(folder, files[i]);
    for (code = CODE_MIN; code <= CODE_MAX; code++) {
        preferred[code] = find_preferred(code);
        if (preferred[code])
            walk[place++] = preferred[code];
        for (i = 1; i <= meaning_count; i++)
            if (meanings[i].code == code && &meanings[i] != preferred[code])
                walk[place++] = &meanings[i];
    }
}

const struct meaning *
meaning_at(int index)
{
    return index >= 0 && index < meaning_count ? walk[index] : NULL;
}

const struct meaning *
preferred_meaning(int code)
{
    return code < CODE_MIN || code > CODE_MAX ? NULL : preferred[code];
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

    if (code < CODE_MIN || code > CODE_MAX)
        return NULL;
    for (i = 0; i < meaning_count; i++)
        if (walk[i]->code == code && is_party(walk[i], party))
            return walk[i];
    return NULL;
}

const char *
name_of_trait(int bit)
{
    return bit >= 0 && bit < BITS ? traits[bit].name : NULL;
}

const char *
name_of_class(int number_of_class)
{
    return number_of_class >= 1 && number_of_class <= CLASS_MAX ? classes[number_of_class] : NULL;
}

const char *
name_of_level(int number_of_level)
{
    return number_of_level >= 1 && number_of_level <= LEVEL_MAX ? levels[number_of_level] : NULL;
}

const char *
date_of_registry(void)
{
    return date;
}
