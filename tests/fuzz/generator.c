/* generator.c - the input is registry/terms.txt and two files of the registry, with form feeds between; terms that are empty are those
 * of the tree. SPDX-License-Identifier: MIT
 *
 * The generator refuses them with one line, file:line: reason, and writes nothing; or it writes tables that compile, to a library
 * that says what terms and files say (holds.py, if there is a python3), and JSON, if there is a jq to read it. It runs in a shell,
 * for it is awk: $AWK, and $CC for its tables. No coverage of awk is seen by libFuzzer, but which reason was given is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fuzz.h"

/* All sources are in one folder, the working folder of each shell. */
static const char prepare[] =
    "cp \"${srcdir:=.}\"/lib/*.[ch] \"$srcdir\"/generate/*.awk \"$srcdir\"/registry/terms.txt \"$srcdir\"/include/httpstatus.h "
    "\"$srcdir\"/tests/generator/holds.py \"$fuzz_folder\" && "
    "cd \"$fuzz_folder\" && mv terms.txt default.txt && cat >last.txt <<EOT\n"
    "Owner: Last\n\n"
    "Code: 500\nPhrase: Internal Server Error\nDescription: The library asks for it by name\nReference: RFC 9110\nEOT";

/* A program that takes longer than this is taken to hang. The awk does not become the shell: a signal would be the shell's. */
#define IN_FOLDER "cd \"$fuzz_folder\" && ulimit -t 20 && LC_ALL=C && export LC_ALL && "
#define GENERATE "${AWK:-awk} -v version=1.2.3 -f read-registry.awk "
#define FILES " terms.txt one.txt two.txt last.txt"

static const char generate[] = IN_FOLDER GENERATE "-f hash.awk -f emit-tables.awk" FILES " >table.c 2>errors";
static const char build_and_ask[] = IN_FOLDER "{ "
    GENERATE "-f hash.awk -f emit-sizes.awk" FILES " >table-sizes.h && "
    GENERATE "-f emit-constants.awk" FILES " >httpstatus-codes.h && "
    GENERATE "-f json.awk -f read-ecosystems.awk -f emit-registry-json.awk" FILES " >registry.json && "
    "{ ! command -v jq >/dev/null || jq . registry.json; } && "
    "${CC:-cc} -shared -fPIC -nostdlib -I. -o holds.so *.c && " /* whatever libc CC has, the Python of this machine loads it */
    "{ ! command -v python3 || python3 holds.py ./holds.so" FILES "; }; } >output 2>&1 || { cat output; false; }";
static const char clean_up[] = "rm -rf \"$fuzz_folder\"";

static char folder[4096];

/* A byte a reason: libFuzzer keeps inputs that meet a new one. */
#if defined(__clang__) && defined(__linux__)
__attribute__((used, section("__libfuzzer_extra_counters")))
#endif
static unsigned char reasons[256];

static int
shell(const char *command)
{
    int status = system(command);

    PROMISE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void
remove_folder(void)
{
    shell(clean_up);
}

static void
make_folder(void)
{
    const char *parent = getenv("TMPDIR");

    snprintf(folder, sizeof folder, "%s/httpstatus-fuzz.XXXXXX", parent ? parent : "/tmp");
    PROMISE(mkdtemp(folder) != NULL);
    PROMISE(setenv("fuzz_folder", folder, 1) == 0);
    PROMISE(shell(prepare) == 0);
    atexit(remove_folder);
}

static FILE *
open_file(const char *name, const char *mode)
{
    char path[sizeof folder + 32];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, mode);
    PROMISE(file != NULL);
    return file;
}

static size_t
read_file(const char *name, char *text, size_t size)
{
    FILE *file = open_file(name, "r");
    size_t length = fread(text, 1, size - 1, file);

    fclose(file);
    text[length] = '\0';
    return length;
}

static void
write_file(const char *name, const void *bytes, size_t size)
{
    FILE *file = open_file(name, "w");

    PROMISE(fwrite(bytes, 1, size, file) == size);
    PROMISE(fclose(file) == 0);
}

static void
write_files(const uint8_t *data, size_t size)
{
    static const char *const names[] = { "terms.txt", "one.txt", "two.txt" };
    static char terms[LONGEST];
    size_t i;

    for (i = 0; i < 3; i++) {
        const uint8_t *end = i < 2 && size > 0 ? memchr(data, '\f', size) : NULL;
        size_t length = end ? (size_t)(end - data) : size;

        if (i == 0 && length == 0)
            write_file(names[i], terms, read_file("default.txt", terms, sizeof terms));
        else
            write_file(names[i], data, length);
        data += length + (end != NULL);
        size -= length + (end != NULL);
    }
}

/* What is quoted and numbers are the input's, not the reason's. */
static void
count_reason(const char *text)
{
    unsigned int sum = 0;
    int quoted = 0;

    for (; *text; text++) {
        quoted ^= *text == '\'';
        if (!quoted && (*text < '0' || *text > '9'))
            sum = sum * 31 + (unsigned char)*text;
    }
    reasons[sum % sizeof reasons] = 1;
}

static void
check_refusal(void)
{
    static char text[4 * LONGEST];
    size_t length = read_file("errors", text, sizeof text);
    char file[32];
    int line, reason = 0;

    PROMISE(length > 0 && text[length - 1] == '\n');
    PROMISE(strchr(text, '\n') == text + length - 1);
    PROMISE(sscanf(text, "%31[a-z.]:%d: %n", file, &line, &reason) == 2);
    PROMISE(strstr(FILES " ", file) != NULL);
    PROMISE(line >= 0 && reason > 0 && text[reason] != '\n');
    PROMISE(read_file("table.c", text + length, sizeof text - length) == 0);
    count_reason(text + reason);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char text[LONGEST];
    int status;

    if (size > LONGEST)
        return 0;
    if (!*folder)
        make_folder();
    memset(reasons, 0, sizeof reasons);
    write_files(data, size);
    status = shell(generate);
    PROMISE(status == 0 || status == 1);
    if (status == 1) {
        check_refusal();
        return 0;
    }
    PROMISE(read_file("errors", text, sizeof text) == 0);
    PROMISE(shell(build_and_ask) == 0);
    count_reason("none");
    return 0;
}

/* The build has made the whole registry's tables already. */
void
inputs_of_registry(int (*run)(const uint8_t *data, size_t size))
{
    (void)run;
}
