/* corpus.h - many different lines of text, the same in every run, for tests and for measuring.
 *
 * Three kinds: Arabic words, rows of a table with everything in them, and ASCII.
 */
#ifndef TESTS_CORPUS_H
#define TESTS_CORPUS_H

#include "tests/lib/test.h"

typedef enum { CORPUS_ARABIC, CORPUS_MIXED, CORPUS_ASCII, CORPUS_KIND_COUNT } CorpusKind;

typedef struct {
    Str *lines; /* no two are the same */
    size_t count;
    size_t bytes; /* of all lines */
} Corpus;

/* Makes lines until there are `max_lines` or they have `max_bytes`; in `arena`. */
Corpus corpus_make(Arena *arena, CorpusKind kind, size_t max_lines, size_t max_bytes);

/* Puts vowels and other marks on three Arabic letters of four; the new lines live in `arena`. */
void corpus_add_marks(Arena *arena, Corpus *corpus);

/* Isolates one word of three, as a sentence has a value put into it. */
void corpus_add_isolates(Arena *arena, Corpus *corpus);

/* "Arabic", "mixed" or "ASCII". */
const char *corpus_name(CorpusKind kind);

#endif
