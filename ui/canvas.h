/* canvas.h - drawing in START/END coordinates.
 *
 * A Canvas is a rectangle of a sheet. Rows count from its top, columns from its START side, which
 * is on the right in Arabic and on the left in English; nobody but canvas.c knows which. Texts
 * are given in logical order and laid out each by itself, so that nothing reorders across
 * columns. What does not fit in the rectangle is cut, and never an error.
 */
#ifndef UI_CANVAS_H
#define UI_CANVAS_H

#include "ui/sheet.h"

typedef struct {
    Sheet *sheet;
    int row;    /* of its top in the sheet */
    int column; /* of its START side in the sheet, from the sheet's START side */
    int rows;
    int columns;
} Canvas;

typedef enum { ALIGN_START, ALIGN_CENTRE, ALIGN_END } Align;

/* The whole sheet. */
Canvas canvas_on(Sheet *sheet);

/* A part of `canvas`, as much of it as there is. */
Canvas canvas_part(Canvas canvas, int row, int column, int rows, int columns);

/* `canvas` without some columns at its START and END and rows at its top and bottom. */
Canvas canvas_inside(Canvas canvas, int rows, int columns);

bool canvas_is_rtl(Canvas canvas);

/* Makes everything a blank of this style. */
void canvas_clear(Canvas canvas, Style style);

/* Gives `width` cells another style and leaves what stands in them. */
void canvas_restyle(Canvas canvas, int row, int column, int width, Style style);

/* Where and how a text is put: a field of `width` cells from `column`. */
typedef struct {
    int row;
    int column;
    int width;
    Align align;
    Style style;
    TextDirection direction; /* AUTO: that of the text's first letter */
} Place;

/* Puts a text into its field; one that is too long ends in an ellipsis.
 *
 * text    any bytes; controls are not shown.
 * return  how many cells it took.
 */
int canvas_put(Canvas canvas, Place place, Str text);

/* Puts a text of the program (a label, a sentence) at START: it runs as the screen does. */
int canvas_label(Canvas canvas, int row, int column, int width, Style style, Str text);

/* The same for a sentence that names keys by their actions: keynames.h.
 *
 * text  N_(); it is translated here.
 */
int canvas_hint(Canvas canvas, int row, int column, int width, Style style, const char *text);

/* A sentence, translated already, with its keys as they are called on this screen. */
Str canvas_names(Canvas canvas, Arena *arena, Str text);

/* Puts a text that somebody typed at START: it runs as its own letters do. */
int canvas_data(Canvas canvas, int row, int column, int width, Style style, Str text);

/* Where a text that is put here is wrapped: told, it is not. */
size_t canvas_wrap_cells(Canvas canvas);

/* How many cells a text takes. */
int canvas_text_width(Canvas canvas, Str text);

/* A text that is being edited; positions are bytes of it, text.len is behind the last. */
typedef struct {
    Str text;
    size_t caret;
    TextRange selection; /* empty: none */
    bool has_focus;
    int scroll;    /* how many cells were hidden at the beginning when it was last drawn */
    size_t offset; /* of a longer text this is the part from this byte on: for the mouse */
} EditedText;

/* Puts a text that is being edited. It begins at its own side of the field (a number of a
 * right-to-left screen too begins on the left of its field) and is scrolled so far that the caret
 * can be seen; the caret stands on the character behind the place where typing goes. What is
 * selected may stand in two places.
 *
 * return  how many cells are hidden at the beginning now.
 */
int canvas_edit(Canvas canvas, Place place, EditedText edited);

/* Says what these cells are to the mouse. */
void canvas_spot(Canvas canvas, int row, int column, int width, SpotKind kind, int number);

/* A line across a row, or down a column. */
void canvas_line_across(Canvas canvas, int row, Style style);
void canvas_line_down(Canvas canvas, int column, Style style);

/* A frame on the edge of the canvas, and a blank on both sides of it: a terminal that reorders must
 * not join what stands behind it (roworder.h). */
void canvas_box(Canvas canvas, Style style);

/* Where the terminal's cursor stands: on what the keys act on. */
void canvas_cursor(Canvas canvas, int row, int column);

#endif
