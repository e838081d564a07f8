/* input.c - reads a log, compressed or not. SPDX-License-Identifier: MIT
 *
 * Three processes are at work on a compressed one: this command, the program that decompresses, and one between that hands on what
 * this command has read already, and the rest, so that a pipe is as good as a file.
 */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NO_SUCH_PROGRAM = 127 };

/* By the first bytes that it writes: RFC 1952, RFC 8878, and the documentation of the others. */
static const char *
program_of(const char *bytes, size_t length)
{
    static const struct {
        const char *name, *magic;
        size_t length;
    } programs[] = {
        { "gzip", "\x1f\x8b", 2 },
        { "bzip2", "BZh", 3 },
        { "zstd", "\x28\xb5\x2f\xfd", 4 },
        { "xz", "\xfd" "7zXZ\0", 6 },
    };
    size_t i;

    for (i = 0; i < sizeof(programs) / sizeof(*programs); i++)
        if (length >= programs[i].length && memcmp(bytes, programs[i].magic, programs[i].length) == 0)
            return programs[i].name;
    return NULL;
}

static int
write_whole(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(file, bytes, length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return -1;
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

/* What was read, then the rest, until there is no more or nobody reads. */
static void
hand_on(int source, int file, char *buffer, size_t length, size_t size)
{
    ssize_t more = (ssize_t)length;

    for (;;) {
        if (more < 0 && errno == EINTR)
            more = 0;
        else if (more <= 0 || write_whole(file, buffer, (size_t)more) != 0)
            return;
        more = read(source, buffer, size);
    }
}

/* In a process of its own. */
static void
run_program(const struct input *input, int output, char *buffer, size_t length, size_t size)
{
    int ends[2];
    pid_t between;

    if (pipe(ends) != 0 || (between = fork()) < 0)
        _exit(1);
    if (between == 0) {
        close(ends[0]);
        close(output);
        hand_on(input->source, ends[1], buffer, length, size);
        _exit(0);
    }
    dup2(ends[0], STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    close(ends[0]);
    close(ends[1]);
    close(output);
    execlp(input->program, input->program, "-dc", (char *)NULL);
    _exit(NO_SUCH_PROGRAM);
}

static int
decompress(struct input *input, char *buffer, size_t length, size_t size)
{
    int ends[2];

    if (pipe(ends) != 0)
        return -1;
    input->child = fork();
    if (input->child == 0) {
        close(ends[0]);
        run_program(input, ends[1], buffer, length, size);
    }
    close(ends[1]);
    input->file = ends[0];
    return input->child < 0 ? -1 : 0;
}

int
input_open(struct input *input, const char *name)
{
    memset(input, 0, sizeof(*input));
    input->source = !name || strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY);
    input->file = input->source;
    return input->source < 0 ? -1 : 0;
}

ssize_t
input_read(struct input *input, char *buffer, size_t size)
{
    ssize_t length = read(input->file, buffer, size);

    if (input->is_known || length < 0)
        return length;
    input->is_known = 1;
    input->program = program_of(buffer, (size_t)length);
    if (!input->program)
        return length;
    if (decompress(input, buffer, (size_t)length, size) != 0)
        return -1;
    return read(input->file, buffer, size);
}

int
input_close(struct input *input)
{
    int status = 0;

    if (input->file != input->source)
        close(input->file);
    if (input->source != STDIN_FILENO)
        close(input->source);
    while (input->child > 0 && waitpid(input->child, &status, 0) < 0 && errno == EINTR)
        continue;
    if (WIFEXITED(status) && WEXITSTATUS(status) == NO_SUCH_PROGRAM)
        return -1;
    return status == 0 ? 0 : 1;
}
