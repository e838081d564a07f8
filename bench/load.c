/* load.c - what it costs to load the library, and to start the command. SPDX-License-Identifier: MIT
 *
 *     load LIBRARY EMPTY-LIBRARY COMMAND
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SAMPLES = 401 };

extern char **environ;

static double
microseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* In a process of its own each time, for a library is loaded once. */
static double
time_dlopen(const char *library)
{
    double time = 0;
    int ends[2];

    if (pipe(ends) != 0)
        abort();
    if (fork() == 0) {
        double start = microseconds();

        if (!dlopen(library, RTLD_NOW))
            _exit(1);
        time = microseconds() - start;
        _exit(write(ends[1], &time, sizeof time) != sizeof time);
    }
    wait(NULL);
    if (read(ends[0], &time, sizeof time) != sizeof time)
        abort();
    close(ends[0]);
    close(ends[1]);
    return time;
}

static double
time_command(char *const *command)
{
    posix_spawn_file_actions_t actions;
    double start = microseconds();
    pid_t child;
    int status;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
    if (posix_spawn(&child, command[0], &actions, NULL, command, environ) != 0)
        abort();
    waitpid(child, &status, 0);
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0)
        abort();
    return microseconds() - start;
}

/* KiB of private dirty memory in the mappings of the library. */
static int
private_dirty(const char *library)
{
    const char *name = strrchr(library, '/') + 1;
    char line[512];
    int ours = 0, sum = 0, value;
    FILE *file;

    if (!dlopen(library, RTLD_NOW))
        abort();
    file = fopen("/proc/self/smaps", "r");
    if (!file)
        abort();
    while (fgets(line, sizeof line, file)) {
        if (strchr(line, '-') && strchr(line, '/'))
            ours = strstr(line, name) != NULL;
        else if (strstr(line, " 00:00 0"))
            ours = 0;
        if (ours && sscanf(line, "Private_Dirty: %d", &value) == 1)
            sum += value;
    }
    fclose(file);
    return sum;
}

static int
by_value(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;

    return (a > b) - (a < b);
}

static void
report(const char *title, double *samples, double floor)
{
    printf("| %s | %.2f | %.2f to %.2f | %.0f |\n", title, samples[SAMPLES / 2] / floor, samples[SAMPLES / 10] / floor,
           samples[SAMPLES * 9 / 10] / floor, samples[SAMPLES / 2]);
}

int
main(int argc, char **argv)
{
    static double ours[SAMPLES], empty[SAMPLES], command[SAMPLES], nothing[SAMPLES];
    char *true_command[] = { "/bin/true", NULL };
    char *one_code[] = { argv[3], "404", NULL };
    int i;

    if (argc != 4)
        return 2;
    for (i = 0; i < SAMPLES; i++) {
        empty[i] = time_dlopen(argv[2]);
        ours[i] = time_dlopen(argv[1]);
        nothing[i] = time_command(true_command);
        command[i] = time_command(one_code);
    }
    qsort(ours, SAMPLES, sizeof ours[0], by_value);
    qsort(empty, SAMPLES, sizeof empty[0], by_value);
    qsort(command, SAMPLES, sizeof command[0], by_value);
    qsort(nothing, SAMPLES, sizeof nothing[0], by_value);
    printf("\n## Loading and starting\n\n| what | ratio | 10 %% to 90 %% | us |\n|---|---:|---:|---:|\n");
    report("dlopen of an empty library", empty, empty[SAMPLES / 2]);
    report("**dlopen of libhttpstatus**", ours, empty[SAMPLES / 2]);
    report("/bin/true", nothing, nothing[SAMPLES / 2]);
    report("**httpstatus 404**", command, nothing[SAMPLES / 2]);
    printf("\nPrivate dirty memory: %d KiB with libhttpstatus, %d KiB with an empty library.\n", private_dirty(argv[1]),
           private_dirty(argv[2]));
    return 0;
}
