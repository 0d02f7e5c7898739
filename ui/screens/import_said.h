/* import_said.h - what a child that looks through a file or takes it in has said so far.
 *
 * Its lines come in pieces: how far it is, the remarks on rows, the figures at its end, and
 * everything else as sentences for people.
 */
#ifndef UI_SCREENS_IMPORT_SAID_H
#define UI_SCREENS_IMPORT_SAID_H

#include "base/arena.h"
#include "base/str.h"

#include <stddef.h>
#include <stdint.h>

enum { IMPORT_SAID_ROWS = 10000, IMPORT_SAID_NOTES = 6, IMPORT_LINE_BYTES = 8192 };

/* A remark, as the command prints it. */
typedef struct {
    int64_t place;
    Str line;
    Str remark; /* its code */
    Str column;
    Str value;
    Str what;
    Str allowed;
} ImportSaidRow;

/* The figures at the end of an import. */
typedef enum {
    IMPORT_FIGURE_IMPORT,
    IMPORT_FIGURE_ROWS,
    IMPORT_FIGURE_ADDED,
    IMPORT_FIGURE_SAME,
    IMPORT_FIGURE_FILLED,
    IMPORT_FIGURE_BAD,
    IMPORT_FIGURE_NEAR,
    IMPORT_FIGURE_COUNT
} ImportFigure;

typedef struct {
    Arena arena;
    ImportSaidRow *rows;
    size_t row_count;
    Str notes[IMPORT_SAID_NOTES]; /* the first ones and, in the last place, the last one */
    size_t note_count;
    int64_t figures[IMPORT_FIGURE_COUNT]; /* all 0 where none were told */
    int percent;
    char line[IMPORT_LINE_BYTES];
    size_t line_len;
} ImportSaid;

/* Forgets everything. */
void importsaid_begin(ImportSaid *said);

/* Takes what was read from the pipe. */
void importsaid_hear(ImportSaid *said, Str bytes);

void importsaid_end(ImportSaid *said);

#endif
