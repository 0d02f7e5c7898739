/* fuzz.h - what the fuzz targets share: an input is taken apart byte by byte.
 *
 * A target is one function over any bytes. It ends the program (assert) where a promise is broken.
 * libFuzzer calls it (`make fuzz`), and replay.c with the inputs that are kept (`make check`).
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include "base/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* What is left of an input. */
typedef struct {
    const uint8_t *bytes;
    size_t len;
} FuzzInput;

/* Takes the next byte; 0 at the end. */
uint8_t fuzz_byte(FuzzInput *input);

/* Takes as many bytes as there are, at most `len`. */
Str fuzz_bytes(FuzzInput *input, size_t len);

/* One of 64 characters that the rules of the text engine treat differently: every Bidi_Class,
 * letters that join, marks, brackets, wide ones and ones that are never shown. */
uint32_t fuzz_point(uint8_t byte);

/* A text of fuzz_point() for each of `bytes`; lives in `arena`. */
Str fuzz_text(Arena *arena, Str bytes);

#endif
