/* cells.h - a text laid out into the cells of one line, and the map between both.
 *
 * Cells are counted from the terminal's left; positions are bytes of the text in logical order. A
 * cell holds a character with its marks, both halves of a lam-alef, or half of a wide character. No
 * control, format or other unseen character ever stands in a cell, whatever the text holds.
 *
 * One TextLine serves for many lines and takes memory only for a line longer than any before.
 */
#ifndef TEXT_CELLS_H
#define TEXT_CELLS_H

#include "base/str.h"
#include "text/bidi.h"

/* Curses keeps five characters in a cell (CCHARW_MAX) and cuts the rest silently. */
enum { CELL_MARKS_MAX = 4 };

/* {0} is what a field shows by default. */
typedef struct {
    TextDirection direction;
    bool without_marks; /* tashkeel and all other marks are left out */
    bool
        without_shaping; /* letters stay as they are stored; brackets are mirrored all the same */
} TextOptions;

typedef struct {
    uint32_t base; /* 0: the second cell of the wide character on its left */
    uint32_t marks[CELL_MARKS_MAX];
    size_t mark_count;
} TextCell;

/* Bytes start .. end - 1 of a text. */
typedef struct {
    size_t start;
    size_t end;
} TextRange;

/* {.bidi.arena = a} is one that holds nothing yet. */
typedef struct {
    TextBidi bidi;
    Str text;       /* what was laid out, borrowed */
    TextRange part; /* of it, what stands in the cells */
    size_t cell_count;
    bool is_rtl;       /* the direction of the paragraph: START is on the right */
    bool is_plain;     /* printable ASCII in a left-to-right line: a cell for each byte */
    bool is_simple;    /* no cell holds a mark or half a wide character */
    size_t room;       /* bytes of text that the arrays hold */
    uint32_t *starts;  /* the byte where each character starts */
    uint8_t *has_cell; /* for each character, 1 or 0, where none is wide */
    uint32_t *shown;   /* for each cell the place of its character */
    size_t first;      /* the place of the first character in the part */
    size_t end;        /* behind the last one */
    size_t seated; /* the place of a mark that has nothing to sit on; `end`: there is none */
} TextLine;

/* Lays `text` (any bytes, less than 2 GiB) out as one line; it is borrowed as long as `line` is
 * asked. */
void text_lay_out(TextLine *line, Str text, TextOptions options);

/* Lays out one line of a wrapped paragraph: the rules of direction and joining see all of it.
 *
 * part  lies in `paragraph`; text_wrap_next() gives such parts.
 */
void text_lay_out_part(TextLine *line, Str paragraph, Str part, TextOptions options);

/* What the terminal shows in `column`, less than cell_count. */
TextCell text_line_cell(const TextLine *line, size_t column);

/* The same where line->is_simple: the character is all there is. */
static inline uint32_t text_line_point(const TextLine *line, size_t column)
{
    if (line->is_plain)
        return (uint8_t)line->text.bytes[line->part.start + column];
    return line->bidi.points[line->shown[column]];
}

/* What of the text stands in `column`, less than cell_count: a character with its marks, or both
 * letters of a lam-alef. A cell is selected when its range meets the selected one. */
TextRange text_line_range(const TextLine *line, size_t column);

/* The column of the character at byte `at` of the part, or of the next one that is shown;
 * cell_count when there is none. */
size_t text_line_column(const TextLine *line, size_t at);

/* The cells from the left as a text, as they would be sent; lives in `arena`. */
Str text_line_string(Arena *arena, const TextLine *line);

/* Reads "auto", "rtl" or "ltr"; false for any other text, and `out` is then untouched. */
bool text_direction_from_code(Str code, TextDirection *out);

#endif
