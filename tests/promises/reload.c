/* reload.c - loads and unloads a library again and again; its answers stay the same. SPDX-License-Identifier: MIT
 *
 *     reload .libs/libhttpstatus.so
 */
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "digest.h"

/* How often a library may stay although it was unloaded: never with glibc, while that of musl unloads nothing. */
#ifdef __GLIBC__
#define STAYS 0
#else
#define STAYS INT_MAX
#endif

static void
find(void *library, const char *name, void *function)
{
    void *found = dlsym(library, name);

    if (!found) {
        printf("FAIL: %s\n", dlerror());
        exit(1);
    }
    memcpy(function, &found, sizeof found);
}

static void *
load(const char *path, struct api *api)
{
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);

    if (!library) {
        printf("FAIL: %s\n", dlerror());
        exit(1);
    }
#define FUNCTION(name) find(library, "httpstatus_" #name, &api->name);
#include "functions.inc"
#undef FUNCTION
    return library;
}

int
main(int argc, char **argv)
{
    uint64_t expected[DIGEST_PARTS_MOST];
    struct api api;
    void *library;
    int parts, part, stayed = 0;

    if (argc != 2)
        return 2;
    library = load(argv[1], &api);
    parts = digest_each(&api, expected);
    if (parts == 0)
        return 99;
    for (part = 0; part < parts; part++) {
        dlclose(library);
        library = dlopen(argv[1], RTLD_NOW | RTLD_NOLOAD);
        if (library) {
            stayed++;
            dlclose(library);
        }
        library = load(argv[1], &api);
        if (digest_part(&api, part) != expected[part]) {
            printf("FAIL: other answers when loaded for the %dth time\n", part + 2);
            return 1;
        }
    }
    dlclose(library);
    printf("%sloaded %d times; %d times it had stayed\n", stayed > STAYS ? "FAIL: " : "", parts + 1, stayed);
    return stayed > STAYS;
}
