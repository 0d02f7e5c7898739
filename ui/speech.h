/* speech.h - what is drawn, as words: for the face without full screen (plain.h).
 *
 * A sheet that has a Speech hands it every text that is put on it, whole and in logical order, and
 * what can be pointed at. Out of these come lines: those of one row together, from START to END.
 */
#ifndef UI_SPEECH_H
#define UI_SPEECH_H

#include "base/arena.h"
#include "base/str.h"
#include "ui/sheet.h"

enum { SPEECH_PIECES = 2000, SPEECH_SPOTS = 600, SPEECH_LINES = 400 };

typedef struct {
    int row;
    int column; /* from the sheet's START side */
    Str text;
} SpeechPiece;

typedef struct {
    int row;
    int column;
    int width;
    SpotKind kind;
    int number;
} SpeechSpot;

struct Speech {
    Arena arena;
    SpeechPiece pieces[SPEECH_PIECES];
    size_t piece_count;
    SpeechSpot spots[SPEECH_SPOTS];
    size_t spot_count;
    int selected; /* the row that stands out; -1: none */
};

/* A line of words. Lines of a SPOT_KEY are what a box offers beside its text. */
typedef struct {
    SpotKind kind; /* what it can be chosen as; SPOT_NONE: it is read only */
    int number;
    bool is_selected;
    Str text;
} SpeechLine;

/* Forgets everything. */
void speech_clear(Speech *speech);

/* Takes a text, and a stretch of cells that can be pointed at; what is too much is left out. */
void speech_put(Speech *speech, int row, int column, Str text);
void speech_spot(Speech *speech, SpeechSpot spot);

/* Makes lines of what was drawn: first those with text, then the keys of a box.
 *
 * arena   takes the texts.
 * out     room for SPEECH_LINES.
 * return  how many there are.
 */
size_t speech_lines(const Speech *speech, Arena *arena, SpeechLine *out);

/* What of a text is for ears and for terminals that know no signs: without marks, lines, arrows and
 * the characters that only a display needs; lives in `arena`. */
Str speech_words(Arena *arena, Str text);

#endif
