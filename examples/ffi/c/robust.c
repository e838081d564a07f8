/* robust.c - what a status survives, in C: another process, a map, a second load, threads. SPDX-License-Identifier: MIT
 *
 *     robust write | robust   prints ../robust.txt, as the robust of every language does
 *
 * A handle is an address and never leaves its process; a code and its owner do, and find the handle again.
 */
#include <dlfcn.h>
#include <httpstatus.h>
#include <pthread.h>
#include <search.h>
#include <stdio.h>
#include <string.h>

static void
print(const char *question, int good)
{
    if (good == httpstatus_count())
        printf("%s: all\n", question);
    else
        printf("%s: %d\n", question, good);
}

static void
print_text(const char *question, const char *text, const char *none)
{
    printf("%s: %s\n", question, text ? text : none);
}

static void
write_all(void)
{
    int i;

    for (i = 0; i < httpstatus_count(); i++)
        printf("%d %s\n", httpstatus_code(httpstatus_at(i)), httpstatus_owner(httpstatus_at(i)));
}

static int
read_all(void)
{
    char owner[80];
    int code, good = 0;

    while (scanf("%d %79[^\n]", &code, owner) == 2)
        if (httpstatus_from_owner(owner, code) == httpstatus_at(good))
            good++;
    return good;
}

static int
compare(const void *one, const void *other)
{
    return (one > other) - (one < other);
}

static int
found_in_map(void)
{
    void *map = NULL;
    int i, good = 0;

    for (i = 0; i < httpstatus_count(); i++)
        tsearch(httpstatus_at(i), &map, compare);
    for (i = 0; i < httpstatus_count(); i++)
        if (tfind(httpstatus_from_owner(httpstatus_owner(httpstatus_at(i)), httpstatus_code(httpstatus_at(i))), &map, compare))
            good++;
    while (map)
        tdelete(*(void **)map, &map, compare);
    return good;
}

static int
loaded_twice(void)
{
    void *library = dlopen("libhttpstatus.so.1", RTLD_NOW);
    const struct httpstatus *(*at)(int);
    int i, good = 0;

    if (!library)
        return 0;
    *(void **)&at = dlsym(library, "httpstatus_at");
    for (i = 0; i < httpstatus_count(); i++)
        good += at(i) == httpstatus_at(i);
    dlclose(library);
    return good;
}

static void *
in_thread(void *good)
{
    *(int *)good = found_in_map();
    return NULL;
}

static int
four_threads(void)
{
    pthread_t threads[4];
    int good[4] = {0, 0, 0, 0};
    int i;

    for (i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, in_thread, &good[i]);
    for (i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    return (good[0] + good[1] + good[2] + good[3]) / 4;
}

int
main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "write") == 0) {
        write_all();
        return 0;
    }
    print("read by another process", read_all());
    print_text("printed", httpstatus_line(httpstatus_from_code(404)), "none");
    print("found in a map", found_in_map());
    print("loaded twice", loaded_twice());
    print_text("made wrongly", httpstatus_phrase(NULL), "no phrase");
    print_text("class 4", httpstatus_class_name(httpstatus_class(404)), "none");
    print_text("class 404", httpstatus_class_name(404), "none");
    print("four threads", four_threads());
    return 0;
}
