#include "ui/canvas.h"

#include "text/caret.h"
#include "text/wrap.h"
#include "ui/speech.h"
#include "view/keynames.h"
#include "view/language.h"

enum {
    ELLIPSIS = 0x2026,
    LINE_ACROSS = 0x2500,
    LINE_DOWN = 0x2502,
    CORNER_TOP_LEFT = 0x250C,
    CORNER_TOP_RIGHT = 0x2510,
    CORNER_BOTTOM_LEFT = 0x2514,
    CORNER_BOTTOM_RIGHT = 0x2518
};

/* --- rectangles ------------------------------------------------------------------------------ */

static int held_within(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

Canvas canvas_on(Sheet *sheet)
{
    return (Canvas){.sheet = sheet, .rows = sheet->rows, .columns = sheet->columns};
}

Canvas canvas_part(Canvas canvas, int row, int column, int rows, int columns)
{
    int top = held_within(row, 0, canvas.rows);
    int start = held_within(column, 0, canvas.columns);

    return (Canvas){
        .sheet = canvas.sheet,
        .row = canvas.row + top,
        .column = canvas.column + start,
        .rows = held_within(rows, 0, canvas.rows - top),
        .columns = held_within(columns, 0, canvas.columns - start),
    };
}

Canvas canvas_inside(Canvas canvas, int rows, int columns)
{
    return canvas_part(
        canvas, rows, columns, canvas.rows - 2 * rows, canvas.columns - 2 * columns);
}

bool canvas_is_rtl(Canvas canvas)
{
    return canvas.sheet->is_rtl;
}

/* --- cells ----------------------------------------------------------------------------------- */

/* The terminal's column of the leftmost of `width` cells from `column`. */
static int left_of(Canvas canvas, int column, int width)
{
    int start = canvas.column + column;

    return canvas.sheet->is_rtl ? canvas.sheet->columns - start - width : start;
}

/* The cell `left` columns from the terminal's left; NULL outside of the sheet. */
static Cell *cell_at(Canvas canvas, int row, int left)
{
    Sheet *sheet = canvas.sheet;

    if (row < 0 || row >= canvas.rows || left < 0 || left >= sheet->columns)
        return NULL;
    return &sheet->cells[(canvas.row + row) * sheet->columns + left];
}

/* The spot of that cell; NULL outside of the sheet, and where there is no mouse. */
static Spot *spot_at(Canvas canvas, int row, int left)
{
    const Cell *cell = canvas.sheet->spots ? cell_at(canvas, row, left) : NULL;

    return cell ? &canvas.sheet->spots[cell - canvas.sheet->cells] : NULL;
}

/* Cuts a stretch of cells to the canvas; false when nothing is left. */
static bool cut(Canvas canvas, int row, int *column, int *width)
{
    int end = held_within(*column + *width, 0, canvas.columns);

    *column = held_within(*column, 0, canvas.columns);
    *width = end - *column;
    return row >= 0 && row<canvas.rows && * width> 0;
}

static void put_point(Canvas canvas, int row, int left, uint32_t point, Style style)
{
    Cell *cell = cell_at(canvas, row, left);

    if (cell)
        *cell = (Cell){.points = {point}, .style = (uint8_t)style, .width = 1};
}

static uint32_t shown_point(const Sheet *sheet, uint32_t point)
{
    if (!sheet->letters.has_no_arabic_digits)
        return point;
    if (point >= 0x0660 && point <= 0x0669)
        return point - 0x0660 + '0';
    return point >= 0x06F0 && point <= 0x06F9 ? point - 0x06F0 + '0' : point;
}

/* Puts one cell of the text laid out last, which may hold marks or half a wide character. */
static void put_full_cell(Canvas canvas, int row, int left, size_t column, Style style)
{
    const TextLine *line = &canvas.sheet->line;
    TextCell text = text_line_cell(line, column);
    bool is_wide = text.base && column + 1 < line->cell_count &&
                   text_line_cell(line, column + 1).base == 0;
    Cell *cell = cell_at(canvas, row, left);

    if (!cell)
        return;
    *cell = (Cell){.style = (uint8_t)style};
    cell->width = (uint8_t)(text.base == 0 ? 0 : is_wide ? 2 : 1);
    cell->points[0] = text.base ? shown_point(canvas.sheet, text.base) : ' ';
    for (size_t i = 0; i < text.mark_count; i++)
        cell->points[1 + i] = text.marks[i];
}

/* Puts one cell of the text laid out last. */
static void put_text_cell(Canvas canvas, int row, int left, size_t column, Style style)
{
    const TextLine *line = &canvas.sheet->line;

    if (line->is_simple)
        put_point(
            canvas, row, left, shown_point(canvas.sheet, text_line_point(line, column)), style);
    else
        put_full_cell(canvas, row, left, column, style);
}

void canvas_clear(Canvas canvas, Style style)
{
    for (int row = 0; row < canvas.rows; row++)
        for (int i = 0; i < canvas.columns; i++)
            put_point(canvas, row, left_of(canvas, i, 1), ' ', style);
}

void canvas_restyle(Canvas canvas, int row, int column, int width, Style style)
{
    if (!cut(canvas, row, &column, &width))
        return;
    if (canvas.sheet->speech && style == STYLE_SELECTED)
        canvas.sheet->speech->selected = canvas.row + row;
    for (int i = 0; i < width; i++) {
        Cell *cell = cell_at(canvas, row, left_of(canvas, column + i, 1));
        if (cell)
            cell->style = (uint8_t)style;
    }
}

/* --- texts ----------------------------------------------------------------------------------- */

static TextOptions options_of(Canvas canvas, TextDirection direction)
{
    return (TextOptions){
        .direction = direction,
        .without_marks = canvas.sheet->letters.has_no_marks,
    };
}

static TextDirection screen_direction(Canvas canvas)
{
    return canvas.sheet->is_rtl ? DIRECTION_RTL : DIRECTION_LTR;
}

/* Lays the text out, or as much of it as leaves one cell of `width` for an ellipsis.
 *
 * return  whether it was shortened.
 */
static bool lay_out_within(Canvas canvas, Str text, int width, TextDirection direction)
{
    TextLine *line = &canvas.sheet->line;
    TextOptions options = options_of(canvas, direction);

    text_lay_out(line, text, options);
    if (line->cell_count <= (size_t)width)
        return false;
    text_lay_out_part(line, text, text_fit(text, (size_t)width - 1, options), options);
    return true;
}

/* Who listens gets the text whole, however narrow its field is. */
static void tell(Canvas canvas, const Place *place, Str text)
{
    if (canvas.sheet->speech)
        speech_put(
            canvas.sheet->speech, canvas.row + place->row, canvas.column + place->column, text);
}

static void put_cells(Canvas canvas, int row, int left, Style style)
{
    for (size_t i = 0; i < canvas.sheet->line.cell_count; i++)
        put_text_cell(canvas, row, left + (int)i, i, style);
}

int canvas_put(Canvas canvas, Place place, Str text)
{
    const TextLine *line = &canvas.sheet->line;

    if (!cut(canvas, place.row, &place.column, &place.width))
        return 0;
    tell(canvas, &place, text);
    bool is_shortened = lay_out_within(canvas, text, place.width, place.direction);
    int width = (int)line->cell_count + is_shortened;
    int free_cells = place.width - width;
    int offset = place.align == ALIGN_START ? 0
                 : place.align == ALIGN_END ? free_cells
                                            : free_cells / 2;
    int left = left_of(canvas, place.column + offset, width);
    put_cells(canvas, place.row, left + (is_shortened && line->is_rtl), place.style);
    if (is_shortened)
        put_point(
            canvas, place.row, line->is_rtl ? left : left + width - 1, ELLIPSIS, place.style);
    return width;
}

int canvas_label(Canvas canvas, int row, int column, int width, Style style, Str text)
{
    Place place = {
        .row = row,
        .column = column,
        .width = width,
        .style = style,
        .direction = screen_direction(canvas),
    };

    return canvas_put(canvas, place, text);
}

Str canvas_names(Canvas canvas, Arena *arena, Str text)
{
    const Sheet *sheet = canvas.sheet;

    return keynames_put(arena, (KeyNames){sheet->keys, sheet->speech != NULL}, text);
}

int canvas_hint(Canvas canvas, int row, int column, int width, Style style, const char *text)
{
    Arena arena = {0};
    int cells = canvas_label(
        canvas, row, column, width, style, canvas_names(canvas, &arena, language_text(text)));

    arena_free(&arena);
    return cells;
}

int canvas_data(Canvas canvas, int row, int column, int width, Style style, Str text)
{
    Place place = {.row = row, .column = column, .width = width, .style = style};

    return canvas_put(canvas, place, text);
}

size_t canvas_wrap_cells(Canvas canvas)
{
    enum { TOLD_CELLS = 1 << 16 };

    return canvas.sheet->speech ? TOLD_CELLS : (size_t)canvas.columns;
}

int canvas_text_width(Canvas canvas, Str text)
{
    return (int)text_width_cells(text, options_of(canvas, DIRECTION_AUTO));
}

/* --- a text that is being edited -------------------------------------------------------------- */

/* Cells of an edited text count from its own beginning; the one behind the last is for the caret. */
typedef struct {
    int left; /* of the field on the terminal */
    int width;
    int scroll;
    int count; /* cells of the text */
    TextRange selection;
} Window;

static int window_left(Canvas canvas, const Window *window, int cell)
{
    int offset = cell - window->scroll;

    return window->left + (canvas.sheet->line.is_rtl ? window->width - 1 - offset : offset);
}

static int scrolled_to(const Window *window, int caret)
{
    int scroll = held_within(window->scroll, caret - window->width + 1, caret);
    int most = window->count + 1 - window->width;

    return held_within(scroll, 0, most > 0 ? most : 0);
}

/* The column of the line, counted from its left, that cell `i` of the text is. */
static size_t line_column(Canvas canvas, const Window *window, int i)
{
    return (size_t)(canvas.sheet->line.is_rtl ? window->count - 1 - i : i);
}

static Style style_at(Canvas canvas, const Window *window, int i, Style style)
{
    TextRange shown = text_line_range(&canvas.sheet->line, line_column(canvas, window, i));
    bool is_selected =
        shown.start < window->selection.end && window->selection.start < shown.end;

    return is_selected ? STYLE_SELECTED : style;
}

static void put_window(Canvas canvas, Place place, const Window *window)
{

    for (int i = window->scroll; i < window->scroll + window->width; i++) {
        int left = window_left(canvas, window, i);
        put_point(canvas, place.row, left, ' ', place.style);
        if (i < window->count)
            put_text_cell(
                canvas, place.row, left, line_column(canvas, window, i),
                style_at(canvas, window, i, place.style));
    }
}

/* Says with an ellipsis at which end more of the text is hidden. */
static void put_hidden_ends(Canvas canvas, Place place, const Window *window, int caret)
{
    int last = window->scroll + window->width - 1;

    if (window->scroll > 0 && caret != window->scroll)
        put_point(
            canvas, place.row, window_left(canvas, window, window->scroll), ELLIPSIS,
            place.style);
    if (last < window->count - 1 && caret != last)
        put_point(canvas, place.row, window_left(canvas, window, last), ELLIPSIS, place.style);
}

/* Notes which place of the text each cell of the field means. */
static void put_positions(Canvas canvas, int row, const Window *window, size_t offset)
{
    for (int i = window->scroll; i < window->scroll + window->width; i++) {
        Spot *spot = spot_at(canvas, row, window_left(canvas, window, i));
        if (spot)
            spot->position = offset + text_caret_position(&canvas.sheet->line, (size_t)i);
    }
}

/* A text that is only read is shortened behind its last letter that fits, as any other. */
static void put_at_its_side(Canvas canvas, Place place, Str text, size_t offset)
{
    Window window = {.left = left_of(canvas, place.column, place.width), .width = place.width};

    canvas_clear(canvas_part(canvas, place.row, place.column, 1, place.width), place.style);
    text_lay_out(&canvas.sheet->line, text, options_of(canvas, place.direction));
    place.align = canvas.sheet->line.is_rtl == canvas_is_rtl(canvas) ? ALIGN_START : ALIGN_END;
    canvas_put(canvas, place, text);
    put_positions(canvas, place.row, &window, offset);
}

int canvas_edit(Canvas canvas, Place place, EditedText edited)
{
    if (!cut(canvas, place.row, &place.column, &place.width))
        return edited.scroll;
    if (!edited.has_focus) {
        put_at_its_side(canvas, place, edited.text, edited.offset);
        return edited.scroll;
    }
    tell(canvas, &place, edited.text);
    text_lay_out(&canvas.sheet->line, edited.text, options_of(canvas, place.direction));
    Window window = {
        .left = left_of(canvas, place.column, place.width),
        .width = place.width,
        .scroll = edited.scroll,
        .count = (int)canvas.sheet->line.cell_count,
        .selection = edited.selection,
    };
    int caret_at = (int)text_caret_cell(&canvas.sheet->line, edited.caret);
    window.scroll = scrolled_to(&window, caret_at);
    put_window(canvas, place, &window);
    put_hidden_ends(canvas, place, &window, caret_at);
    put_positions(canvas, place.row, &window, edited.offset);
    canvas.sheet->cursor_row = canvas.row + place.row;
    canvas.sheet->cursor_column = window_left(canvas, &window, caret_at);
    return window.scroll;
}

/* --- the mouse ------------------------------------------------------------------------------- */

void canvas_spot(Canvas canvas, int row, int column, int width, SpotKind kind, int number)
{
    if (!cut(canvas, row, &column, &width))
        return;
    if (canvas.sheet->speech)
        speech_spot(
            canvas.sheet->speech,
            (SpeechSpot){canvas.row + row, canvas.column + column, width, kind, number});
    if (!canvas.sheet->spots)
        return;
    for (int i = 0; i < width; i++) {
        Spot *spot = spot_at(canvas, row, left_of(canvas, column + i, 1));
        spot->kind = kind;
        spot->number = number;
    }
}

/* --- lines ----------------------------------------------------------------------------------- */

void canvas_line_across(Canvas canvas, int row, Style style)
{
    for (int i = 0; i < canvas.columns; i++)
        put_point(canvas, row, left_of(canvas, i, 1), LINE_ACROSS, style);
}

void canvas_line_down(Canvas canvas, int column, Style style)
{
    if (column < 0 || column >= canvas.columns)
        return;
    for (int row = 0; row < canvas.rows; row++)
        put_point(canvas, row, left_of(canvas, column, 1), LINE_DOWN, style);
}

void canvas_box(Canvas canvas, Style style)
{
    int left = left_of(canvas, 0, canvas.columns);
    int right = left + canvas.columns - 1;
    int bottom = canvas.rows - 1;

    for (int row = 0; row < canvas.rows; row++) {
        put_point(canvas, row, left - 1, ' ', STYLE_TEXT);
        put_point(canvas, row, right + 1, ' ', STYLE_TEXT);
    }
    canvas_line_across(canvas, 0, style);
    canvas_line_across(canvas, bottom, style);
    canvas_line_down(canvas, 0, style);
    canvas_line_down(canvas, canvas.columns - 1, style);
    put_point(canvas, 0, left, CORNER_TOP_LEFT, style);
    put_point(canvas, 0, right, CORNER_TOP_RIGHT, style);
    put_point(canvas, bottom, left, CORNER_BOTTOM_LEFT, style);
    put_point(canvas, bottom, right, CORNER_BOTTOM_RIGHT, style);
}

void canvas_cursor(Canvas canvas, int row, int column)
{
    if (row < 0 || row >= canvas.rows || column < 0 || column >= canvas.columns)
        return;
    canvas.sheet->cursor_row = canvas.row + row;
    canvas.sheet->cursor_column = left_of(canvas, column, 1);
}
