/* fuzz.c - promises, memory with a fence, and files without a name. SPDX-License-Identifier: MIT */
#include "fuzz.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void
broken(const char *promise, const char *file, int line)
{
    fprintf(stderr, "%s:%d: broken: %s\n", file, line, promise);
    abort();
}

int
int_of(const uint8_t *data)
{
    uint32_t number = data[0] | (uint32_t)data[1] << 8 | (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24;
    int32_t signed_number;

    memcpy(&signed_number, &number, sizeof number);
    return signed_number;
}

static void
put_up(struct fence *fence)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (FENCED + page - 1) / page * page;
    char *pages = mmap(NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    PROMISE(pages != MAP_FAILED);
    PROMISE(mprotect(pages + page, size, PROT_READ | PROT_WRITE) == 0);
    fence->begin = pages + page;
    fence->end = fence->begin + size;
}

/* What a sanitized memcpy says of a NULL with no bytes is not of interest here. */
static char *
copy(char *place, const void *bytes, size_t size)
{
    if (size > 0)
        memcpy(place, bytes, size);
    return place;
}

char *
copy_to_end(struct fence *fence, const void *bytes, size_t size)
{
    if (!fence->begin)
        put_up(fence);
    return copy(fence->end - size, bytes, size);
}

char *
copy_to_begin(struct fence *fence, const void *bytes, size_t size)
{
    if (!fence->begin)
        put_up(fence);
    return copy(fence->begin, bytes, size);
}

char *
string_to_end(struct fence *fence, const void *bytes, size_t size)
{
    const char *nul = size > 0 ? memchr(bytes, '\0', size) : NULL;

    if (nul)
        size = (size_t)(nul - (const char *)bytes);
    if (!fence->begin)
        put_up(fence);
    fence->end[-1] = '\0';
    return copy(fence->end - 1 - size, bytes, size);
}

char *
string_to_begin(struct fence *fence, const char *text)
{
    return text ? copy_to_begin(fence, text, strlen(text) + 1) : NULL;
}

int
empty_file(int *file)
{
    if (*file == 0)
        *file = fileno(tmpfile());
    PROMISE(ftruncate(*file, 0) == 0);
    PROMISE(lseek(*file, 0, SEEK_SET) == 0);
    return *file;
}

size_t
contents(int file, char *buffer, size_t size)
{
    off_t length = lseek(file, 0, SEEK_END);

    PROMISE(length >= 0 && (size_t)length <= size);
    PROMISE(pread(file, buffer, (size_t)length, 0) == length);
    return (size_t)length;
}

size_t
spell_otherwise(char *other, const void *text, size_t size)
{
    static const char separators[] = " _-.'/\t\r\n\x01\x7f\x80\xc3\xff@[`{:";
    const unsigned char *bytes = text;
    size_t length = 0;
    size_t i;

    for (i = 0; i < size; i++) {
        if (bytes[i] == '\0')
            continue;
        other[length++] = (char)(islower(bytes[i]) ? toupper(bytes[i]) : tolower(bytes[i]));
        other[length++] = separators[(bytes[i] + i) % (sizeof separators - 1)];
    }
    return length;
}
