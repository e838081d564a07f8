/* exhaustive.c - every int and every short string through the functions that take them, beside an oracle that is made
 * from the registry's text. SPDX-License-Identifier: MIT
 *
 *     exhaustive FOLDER registry/terms.txt registry/iana.txt registry/...
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "httpstatus.h"
#include "oracle.h"

#define PARTY "nginx"

static const uint64_t ALL = UINT64_C(1) << 32;

static void
wrong(const char *function, const char *argument)
{
    printf("FAIL: httpstatus_%s(%s) is not what the registry says\n", function, argument);
    fflush(stdout);
    _exit(1);
}

static void
wrong_number(const char *function, int number)
{
    char text[16];

    snprintf(text, sizeof text, "%d", number);
    wrong(function, text);
}

static int
same_text(const char *text, const char *expected)
{
    return text == expected || (text && expected && strcmp(text, expected) == 0);
}

/* ---- The handles of the meanings ------------------------------------------------------------------------------- */

static int
same_list(const char *(*list)(const struct httpstatus *, int), const struct httpstatus *status, const char *const *expected)
{
    int index;

    for (index = 0; expected[index]; index++)
        if (!same_text(list(status, index), expected[index]))
            return 0;
    return list(status, index) == NULL;
}

static int
is_meaning(const struct httpstatus *status, const struct meaning *meaning)
{
    if (!status || !meaning)
        return !status && !meaning;
    return httpstatus_code(status) == meaning->code && same_text(httpstatus_owner(status), meaning->owner) &&
           same_text(httpstatus_phrase(status), meaning->phrase) &&
           same_list(httpstatus_alias, status, meaning->aliases) && same_list(httpstatus_user, status, meaning->users) &&
           same_list(httpstatus_field, status, meaning->fields);
}

static int meanings;

/* The whole walk. From here on, a handle that is right for a number says the rest. */
static void
check_walk(void)
{
    for (meanings = 0; meaning_at(meanings); meanings++)
        if (!is_meaning(httpstatus_at(meanings), meaning_at(meanings)))
            wrong_number("at", meanings);
    if (meanings == 0 || httpstatus_count() != meanings)
        wrong("count", "");
    printf("%d meanings as the text has them\n", meanings);
}

/* ---- One number ------------------------------------------------------------------------------------------------- */

/* The meanings with the shortest lists that are not empty: an index past the end walks all of its list. */
static const struct meaning *with_alias, *with_user, *with_field, *with_advice;
static const struct httpstatus *alias_handle, *user_handle, *field_handle, *advice_handle;

/* Nearly all numbers are no code, and the text has nothing to say of them. */
static int
is_no_code(int value)
{
    return value < CODE_MIN || value > CODE_MAX;
}

static int
right_from_code(int value)
{
    const struct httpstatus *status = httpstatus_from_code(value);

    return is_no_code(value) ? !status : is_meaning(status, preferred_meaning(value));
}

static int
right_from_owner(int value)
{
    const struct httpstatus *status = httpstatus_from_owner(PARTY, value);

    return is_no_code(value) ? !status : is_meaning(status, meaning_of(PARTY, value));
}

static int
right_reason(int value)
{
    const char *phrase = httpstatus_reason(value);

    if (is_no_code(value) || !preferred_meaning(value))
        return !phrase;
    return same_text(phrase, preferred_meaning(value)->phrase);
}

static int
right_class(int value)
{
    int first_digit = is_no_code(value) ? 0 : value / 100;

    return httpstatus_class(value) == (name_of_class(first_digit) ? first_digit : 0);
}

/* Only IANA registers. */
static const struct meaning *
registered_meaning(int value)
{
    const struct meaning *meaning = is_no_code(value) ? NULL : preferred_meaning(value);

    return meaning && strcmp(meaning->owner, "IANA") == 0 ? meaning : NULL;
}

static int
right_treat_as(int value)
{
    static const struct httpstatus *of_500;
    const struct httpstatus *status = httpstatus_treat_as(value);

    if (!of_500)
        of_500 = httpstatus_from_code(500);
    if (is_no_code(value))
        return status == of_500;
    if (registered_meaning(value))
        return is_meaning(status, registered_meaning(value));
    return is_meaning(status, preferred_meaning(name_of_class(value / 100) ? value - value % 100 : 500));
}

/* RFC 9110, Sections 15 and 15.2; RFC 9112, Section 6.3; a response that is not valid is treated as one of class 5. */
static int
right_code_traits(int value)
{
    const struct meaning *registered = registered_meaning(value);
    int traits = httpstatus_code_traits(value);

    if (registered)
        return traits == registered->traits;
    if (value >= 100 && value < 200)
        return traits == (HTTPSTATUS_TRAIT_INTERIM | HTTPSTATUS_TRAIT_BODILESS | HTTPSTATUS_TRAIT_EMPTY);
    return traits == (value >= 200 && value < 500 ? 0 : HTTPSTATUS_TRAIT_TRANSIENT);
}

static int
right_at(int value)
{
    const struct httpstatus *status = httpstatus_at(value);

    return value < 0 || value >= meanings ? !status : is_meaning(status, meaning_at(value));
}

static int
right_class_name(int value)
{
    const char *name = httpstatus_class_name(value);

    return value < 1 || value > CLASS_MAX ? !name : same_text(name, name_of_class(value));
}

static int
right_trait_name(int value)
{
    const char *name = httpstatus_trait_name(value);
    int bit = 0;

    if (value <= 0 || (value & (value - 1)) != 0)
        return !name;
    while (value >> bit != 1)
        bit++;
    return same_text(name, name_of_trait(bit));
}

static const char *
item_of(const char *const *list, int index)
{
    return index >= 0 && index < LIST_MAX ? list[index] : NULL;
}

static int
right_alias(int value)
{
    return same_text(httpstatus_alias(alias_handle, value), item_of(with_alias->aliases, value));
}

static int
right_user(int value)
{
    return same_text(httpstatus_user(user_handle, value), item_of(with_user->users, value));
}

static int
right_field(int value)
{
    return same_text(httpstatus_field(field_handle, value), item_of(with_field->fields, value));
}

static int
level_of(const struct meaning *meaning, int index)
{
    return index >= 0 && index < LIST_MAX ? meaning->levels[index] : 0;
}

static const char *
condition_of(const struct meaning *meaning, int index)
{
    const char *condition = item_of(meaning->conditions, index);

    return condition && *condition ? condition : NULL;
}

static int
right_field_level(int value)
{
    return httpstatus_field_level(field_handle, value) == level_of(with_field, value);
}

static int
right_field_condition(int value)
{
    return same_text(httpstatus_field_condition(field_handle, value), condition_of(with_field, value));
}

static int
right_level_name(int value)
{
    const char *name = httpstatus_level_name(value);

    return value < 1 || value > LEVEL_MAX ? !name : same_text(name, name_of_level(value));
}

static int
right_has(int value)
{
    return httpstatus_has(field_handle, value) == ((with_field->traits & value) == value);
}

static int
right_advice(int value)
{
    const char *advice = httpstatus_advice(advice_handle, value);

    return same_text(advice, value >= 1 && value <= ROLE_MAX ? with_advice->advice[value] : NULL);
}

static int
code_of_related(const struct meaning *meaning, int index)
{
    return index >= 0 && index < LIST_MAX ? meaning->related[index] : 0;
}

static int
right_related(int value)
{
    return httpstatus_code(httpstatus_related(advice_handle, value)) == code_of_related(with_advice, value);
}

/* One byte too small for a line without a phrase, and no buffer. */
static int
right_format(int value)
{
    char buffer[12] = "###########";
    char expected[256];
    const struct meaning *meaning;
    int length = httpstatus_format(buffer, sizeof buffer, "HTTP/1.1", value, NULL);

    if (httpstatus_format(NULL, 0, "HTTP/1.1", value, NULL) != length)
        return 0;
    if (is_no_code(value))
        return length == -1 && buffer[0] == '\0';
    meaning = preferred_meaning(value);
    return length == snprintf(expected, sizeof expected, "HTTP/1.1 %d %s", value, meaning ? meaning->phrase : "") &&
           strncmp(buffer, expected, sizeof buffer - 1) == 0 && buffer[sizeof buffer - 1] == '\0';
}

/* ---- All numbers ------------------------------------------------------------------------------------------------ */

#define SWEEP(function)                                                 \
    static uint64_t sweep_##function(uint64_t first, uint64_t step)     \
    {                                                                   \
        uint64_t count = 0;                                             \
                                                                        \
        for (; first < ALL; first += step, count++)                     \
            if (!right_##function((int)(uint32_t)first))                \
                wrong_number(#function, (int)(uint32_t)first);          \
        return count;                                                   \
    }

SWEEP(from_code)
SWEEP(from_owner)
SWEEP(treat_as)
SWEEP(code_traits)
SWEEP(has)
SWEEP(advice)
SWEEP(related)
SWEEP(reason)
SWEEP(at)
SWEEP(class)
SWEEP(class_name)
SWEEP(trait_name)
SWEEP(alias)
SWEEP(user)
SWEEP(field)
SWEEP(field_level)
SWEEP(field_condition)
SWEEP(level_name)
SWEEP(format)

/* ---- All strings of up to four bytes, and all of three after what a line can begin with ----------------------------- */

static uint64_t
parse_all(const char *prefix, int bytes, uint64_t first, uint64_t step)
{
    unsigned char text[32];
    size_t length = strlen(prefix);
    uint64_t count = 0;
    int i;

    memcpy(text, prefix, length);
    for (; first < UINT64_C(1) << 8 * bytes; first += step, count++) {
        for (i = 0; i < bytes; i++)
            text[length + (size_t)i] = (unsigned char)(first >> 8 * i & 0xff);
        if (httpstatus_parse((const char *)text, length + (size_t)bytes) != code_of_line(text, length + (size_t)bytes)) {
            char number[32];

            snprintf(number, sizeof number, "\"%s\", %d bytes: 0x%lx", prefix, bytes, (unsigned long)first);
            wrong("parse", number);
        }
    }
    return count;
}

static const char *const prefixes[] = { "H", "HT", "HTT", "HTTP", "HTTP/", "HTTP/2", "HTTP/1.", "HTTP/1.1", "HTTP/2 ", "HTTP/1.1 ",
    "HTTP/2 4", "HTTP/1.1 404", "HTTP/1.1 404 ", "40", "404", "404 ", "404 x", "404\r", "404\r\n", "404 x\r\n" };
enum { PREFIXES = sizeof prefixes / sizeof prefixes[0] };
#define STRINGS (UINT64_C(0x101010101) + PREFIXES * UINT64_C(0x1000000))

static uint64_t
sweep_parse(uint64_t first, uint64_t step)
{
    uint64_t count = 0;
    int bytes, i;

    for (bytes = 0; bytes <= 4; bytes++)
        count += parse_all("", bytes, first, step);
    for (i = 0; i < PREFIXES; i++)
        count += parse_all(prefixes[i], 3, first, step);
    return count;
}

/* ---- Smaller than 2^32 ----------------------------------------------------------------------------------------- */

/* Every party of the registry with every code. */
static uint64_t
sweep_parties(uint64_t first, uint64_t step)
{
    uint64_t count = 0;
    int code, index, user;

    for (index = (int)first; meaning_at(index); index += (int)step)
        for (user = -1; user < 0 || meaning_at(index)->users[user]; user++) {
            const char *party = user < 0 ? meaning_at(index)->owner : meaning_at(index)->users[user];

            for (code = 0; code <= 1024; code++, count++)
                if (!is_meaning(httpstatus_from_owner(party, code), meaning_of(party, code)))
                    wrong("from_owner", party);
        }
    return count;
}

/* Every meaning with every index of 16 bits, and none with any. */
static uint64_t
sweep_lists(uint64_t first, uint64_t step)
{
    uint64_t count = 0;
    int index, place;

    for (place = (int)first; meaning_at(place); place += (int)step) {
        const struct meaning *meaning = meaning_at(place);
        const struct httpstatus *status = httpstatus_at(place);

        for (index = INT16_MIN; index <= INT16_MAX; index++, count += 7) {
            if (!same_text(httpstatus_alias(status, index), item_of(meaning->aliases, index)) || httpstatus_alias(NULL, index))
                wrong_number("alias", index);
            if (!same_text(httpstatus_user(status, index), item_of(meaning->users, index)) || httpstatus_user(NULL, index))
                wrong_number("user", index);
            if (!same_text(httpstatus_field(status, index), item_of(meaning->fields, index)) || httpstatus_field(NULL, index))
                wrong_number("field", index);
            if (httpstatus_field_level(status, index) != level_of(meaning, index) || httpstatus_field_level(NULL, index))
                wrong_number("field_level", index);
            if (!same_text(httpstatus_field_condition(status, index), condition_of(meaning, index)) ||
                httpstatus_field_condition(NULL, index))
                wrong_number("field_condition", index);
            if (!same_text(httpstatus_advice(status, index), index > 0 && index <= ROLE_MAX ? meaning->advice[index] : NULL) ||
                httpstatus_advice(NULL, index))
                wrong_number("advice", index);
            if (httpstatus_code(httpstatus_related(status, index)) != code_of_related(meaning, index) || httpstatus_related(NULL, index))
                wrong_number("related", index);
        }
    }
    return count;
}

/* ---- One process a core ------------------------------------------------------------------------------------------- */

struct sweep {
    const char *what;
    uint64_t (*run)(uint64_t first, uint64_t step);
    uint64_t expected; /* how many values; 0 where the registry decides */
};

static const struct sweep sweeps[] = {
    { "from_code", sweep_from_code, UINT64_C(1) << 32 },
    { "from_owner \"" PARTY "\"", sweep_from_owner, UINT64_C(1) << 32 },
    { "treat_as", sweep_treat_as, UINT64_C(1) << 32 },
    { "code_traits", sweep_code_traits, UINT64_C(1) << 32 },
    { "has", sweep_has, UINT64_C(1) << 32 },
    { "advice", sweep_advice, UINT64_C(1) << 32 },
    { "related", sweep_related, UINT64_C(1) << 32 },
    { "reason", sweep_reason, UINT64_C(1) << 32 },
    { "at", sweep_at, UINT64_C(1) << 32 },
    { "class", sweep_class, UINT64_C(1) << 32 },
    { "class_name", sweep_class_name, UINT64_C(1) << 32 },
    { "trait_name", sweep_trait_name, UINT64_C(1) << 32 },
    { "alias", sweep_alias, UINT64_C(1) << 32 },
    { "user", sweep_user, UINT64_C(1) << 32 },
    { "field", sweep_field, UINT64_C(1) << 32 },
    { "field_level", sweep_field_level, UINT64_C(1) << 32 },
    { "field_condition", sweep_field_condition, UINT64_C(1) << 32 },
    { "level_name", sweep_level_name, UINT64_C(1) << 32 },
    { "format", sweep_format, UINT64_C(1) << 32 },
    { "parse", sweep_parse, STRINGS },
    { "from_owner, each party", sweep_parties, 0 },
    { "lists, each meaning", sweep_lists, 0 },
};

static double
seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double
now(void)
{
    struct timeval time;

    gettimeofday(&time, NULL);
    return seconds(time);
}

/* Of the processors, in the processes that have ended. */
static double
used(void)
{
    struct rusage usage;

    getrusage(RUSAGE_CHILDREN, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

static void
start(const struct sweep *sweep, long worker, long workers, int out)
{
    uint64_t count;
    pid_t child = fork();

    if (child < 0) {
        perror("fork");
        exit(2);
    }
    if (child > 0)
        return;
    count = sweep->run((uint64_t)worker, (uint64_t)workers);
    _exit(write(out, &count, sizeof count) == (ssize_t)sizeof count ? 0 : 2);
}

/* How many values were right; ends the program if one was wrong. */
static uint64_t
run(const struct sweep *sweep, long workers)
{
    uint64_t count, all = 0;
    int ends[2], status;
    long worker;

    fflush(stdout);
    if (pipe(ends) != 0) {
        perror("pipe");
        exit(2);
    }
    for (worker = 0; worker < workers; worker++)
        start(sweep, worker, workers, ends[1]);
    close(ends[1]);
    while (read(ends[0], &count, sizeof count) == (ssize_t)sizeof count)
        all += count;
    close(ends[0]);
    while (wait(&status) > 0)
        if (status != 0)
            exit(1);
    return all;
}

/* The one whose list is not empty and has the fewest bytes. */
static const struct httpstatus *
shortest(const char *(*list)(const struct httpstatus *, int), const struct meaning **meaning)
{
    const struct httpstatus *found = NULL;
    size_t least = SIZE_MAX;
    int index, place;

    for (place = 0; meaning_at(place); place++) {
        const struct httpstatus *status = httpstatus_at(place);
        size_t bytes = 0;

        for (index = 0; list(status, index); index++)
            bytes += strlen(list(status, index)) + 1;
        if (bytes && bytes < least) {
            least = bytes;
            found = status;
            *meaning = meaning_at(place);
        }
    }
    return found;
}

/* The first one with advice and related statuses. */
static const struct httpstatus *
find_advised(const struct meaning **meaning)
{
    int place = 0;

    while (meaning_at(place) && !(meaning_at(place)->advice[1] && meaning_at(place)->related[0]))
        place++;
    *meaning = meaning_at(place);
    return httpstatus_at(place);
}

int
main(int argc, char **argv)
{
    long workers = sysconf(_SC_NPROCESSORS_ONLN);
    double begin = now();
    uint64_t all = 0;
    size_t i;

    if (argc < 4) {
        fputs("usage: exhaustive FOLDER TERMS FILE...\n", stderr);
        return 2;
    }
    read_registry(argv[1], argv[2], argv + 3, argc - 3);
    check_walk();
    alias_handle = shortest(httpstatus_alias, &with_alias);
    user_handle = shortest(httpstatus_user, &with_user);
    field_handle = shortest(httpstatus_field, &with_field);
    advice_handle = find_advised(&with_advice);
    for (i = 0; i < sizeof sweeps / sizeof sweeps[0]; i++) {
        double before = used();
        uint64_t count = run(&sweeps[i], workers < 1 ? 1 : workers);

        if (count == 0 || (sweeps[i].expected && count != sweeps[i].expected)) {
            printf("FAIL: %s: %.0f values were tried\n", sweeps[i].what, (double)count);
            return 1;
        }
        printf("%-24s %11.0f values %6.1f s of processor time\n", sweeps[i].what, (double)count, used() - before);
        all += count;
    }
    printf("%.0f values, all right, in %.0f s by %ld processes (%.0f s of processor time)\n", (double)all,
           now() - begin, workers < 1 ? 1 : workers, used());
    return 0;
}
