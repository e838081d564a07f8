/* fuzz.h - what the fuzz targets share. SPDX-License-Identifier: MIT
 *
 * A target is one file with the function that libFuzzer calls, and an oracle that is not written like the library. replay.c
 * calls it without libFuzzer.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* data: size bytes of any kind. Does not return if the library, or the generator, breaks a promise. Returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Calls run for inputs that are made from the whole registry. */
void inputs_of_registry(int (*run)(const uint8_t *data, size_t size));

/* A longer input is let be. */
enum { LONGEST = 16384 };

/* ---- fuzz.c ---- */

/* Ends the program, unless the promise is kept. */
#define PROMISE(kept) ((kept) ? (void)0 : broken(#kept, __FILE__, __LINE__))
void broken(const char *promise, const char *file, int line);

/* Any int, from the first four bytes; the same on machines of either byte order. */
int int_of(const uint8_t *data);
enum { INT_BYTES = 4 };

/* Pages that can be written, between two that cannot be touched. */
struct fence {
    char *begin, *end;
};
enum { FENCED = 4 * LONGEST };

/* A copy that ends where the pages end, so that nobody reads past it, and one that begins where they begin. */
char *copy_to_end(struct fence *fence, const void *bytes, size_t size);
char *copy_to_begin(struct fence *fence, const void *bytes, size_t size);

/* A copy to the end that stops at a NUL, and has one after it. */
char *string_to_end(struct fence *fence, const void *bytes, size_t size);

/* A copy to the beginning. NULL stays NULL. */
char *string_to_begin(struct fence *fence, const char *text);

/* A file without a name, made once and emptied each time; *file is 0 before the first. Returns it, at its beginning. */
int empty_file(int *file);

/* All that was written to the file. Returns the length, which is at most size. */
size_t contents(int file, char *buffer, size_t size);

/* The text without NULs, its letters in the other case and each byte with another separator after it: still one name. Returns
 * the length; other has room for twice the size. */
size_t spell_otherwise(char *other, const void *text, size_t size);

#endif
