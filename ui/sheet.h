/* sheet.h - the cells of a whole screen, as they stand on the terminal.
 *
 * The canvas writes a sheet, the terminal sends it. Here columns count from the terminal's left;
 * whoever draws counts from START and goes through canvas.h.
 */
#ifndef UI_SHEET_H
#define UI_SHEET_H

#include "base/arena.h"
#include "text/cells.h"
#include "ui/sendorder.h"
#include "ui/style.h"
#include "view/keybinding.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Speech Speech; /* speech.h */

typedef struct {
    uint32_t points[1 + CELL_MARKS_MAX]; /* a character and its marks; 0 ends them early */
    uint8_t style;                       /* Style */
    uint8_t width;                       /* 1, 2, or 0 where a wide character covers the cell */
} Cell;

/* What a cell is to the mouse. */
typedef enum {
    SPOT_NONE,
    SPOT_FIELD,  /* of a form: its number */
    SPOT_ROW,    /* of a list: its place among those that are held */
    SPOT_SEARCH, /* the search line of a list */
    SPOT_KEY,    /* the name of a key: the Key */
    SPOT_CHOICE, /* of a picker: its place */
    SPOT_TYPING  /* the line that a box is typed into */
} SpotKind;

typedef struct {
    SpotKind kind;
    int number;
    size_t
        position; /* of a text that is edited: the byte before the letter that stands there */
} Spot;

/* What the letters of a terminal cannot do. */
typedef struct {
    bool has_no_marks;         /* marks are left out */
    bool has_no_arabic_digits; /* they are shown as European ones */
} Letters;

typedef struct {
    Cell *cells; /* rows * columns, row by row */
    int rows;
    int columns;
    bool is_rtl; /* START is on the right */
    Letters letters;
    int cursor_row;
    int cursor_column;
    uint8_t *orders; /* of each row: its SendOrder, or SEND_ORDER_COUNT: the terminal's own */
    Spot *spots;     /* of each cell; NULL: there is no mouse */
    const KeyBindings *keys; /* that sentences name; NULL: those of the registry */
    Speech *speech;          /* takes every text that is put here; NULL: nobody listens */
    TextLine line;           /* what lays texts out, one after the other */
} Sheet;

/* A sheet of blanks; the cells live in `arena`, which outlives the sheet. */
Sheet sheet_new(Arena *arena, int rows, int columns, bool is_rtl, Letters letters);

/* Makes every cell a blank again. */
void sheet_clear(Sheet *sheet);

/* Keeps spots from now on; they live in `arena`. */
void sheet_add_spots(Arena *arena, Sheet *sheet);

/* What was drawn so far cannot be pointed at any more: a box stands on it. */
void sheet_clear_spots(Sheet *sheet);

/* The spot of a cell; one of SPOT_NONE where there is none. */
Spot sheet_spot(const Sheet *sheet, int row, int column);

/* Sends a row in this order, whatever the terminal needs: for the eye to compare. */
void sheet_order_row(Sheet *sheet, int row, SendOrder order);

/* Blanks what is left of wide characters that were covered or cut in half. */
void sheet_mend(Sheet *sheet);

#endif
