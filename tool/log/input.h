/* input.h - the bytes of a log, compressed or not. SPDX-License-Identifier: MIT */
#ifndef INPUT_H
#define INPUT_H

#include <stddef.h>
#include <sys/types.h>

struct input {
    int source;          /* the file that was opened */
    int file;            /* what is read: the source, or what a program makes of it */
    const char *program; /* that decompresses the source; NULL: none */
    pid_t child;         /* it */
    int is_known;        /* whether it is compressed */
};

/* Opens a file; NULL and "-" are the standard input. Returns 0, or -1 with errno. */
int input_open(struct input *input, const char *name);

/* As read(): what was compressed by gzip, bzip2, xz or zstd is decompressed by the program of that name. */
ssize_t input_read(struct input *input, char *buffer, size_t size);

/* Returns 0; 1 if it could not be decompressed as a whole; or -1 if the program is missing. */
int input_close(struct input *input);

#endif
