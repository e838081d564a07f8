/* plugin-host.c - a program with the shared library, which loads a plugin with the archive, for plugin.sh. Each of the two copies
 * answers with addresses of its own. SPDX-License-Identifier: MIT
 */
#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <string.h>

#include "plugin.h"

static int failures;

/* Which file an address of the library's data belongs to. */
static void
expect_file(const char *who, const char *what, const void *address, const char *file)
{
    Dl_info info;

    if (address && dladdr(address, &info) && strstr(info.dli_fname, file))
        return;
    printf("%s: %s is not of %s\n", who, what, file);
    failures++;
}

static void
expect_answers(const char *who, const struct answers *answers, const char *file)
{
    expect_file(who, "from_code", answers->from_code, file);
    expect_file(who, "from_name", answers->from_name, file);
    expect_file(who, "at", answers->at, file);
    expect_file(who, "next_meaning", answers->next, file);
    expect_file(who, "line", answers->line, file);
    expect_file(who, "reason", answers->reason, file);
    expect_file(who, "alias", answers->alias, file);
    expect_file(who, "field", answers->field, file);
    expect_file(who, "level_name", answers->level, file);
    expect_file(who, "class_name", answers->class_name, file);
    expect_file(who, "trait_name", answers->trait_name, file);
}

int
main(int argc, char **argv)
{
    void *plugin = dlopen(argc > 1 ? argv[1] : "", RTLD_NOW);
    void (*ask)(struct answers *answers) = NULL;
    struct answers answers;

    if (plugin)
        *(void **)&ask = dlsym(plugin, "plugin_answers");
    if (!ask) {
        puts(dlerror());
        return 1;
    }
    ask(&answers);
    expect_answers("plugin", &answers, "plugin.so");
    fill_answers(&answers);
    expect_answers("host", &answers, "libhttpstatus.so");
    return failures > 0;
}
