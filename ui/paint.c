#include "ui/paint_inside.h"

#include "text/utf8.h"

#include <string.h>

enum {
    SKIP_BYTES = 3, /* so few are written over again rather than skipped */
    ERASE_END = 4,  /* so many blanks at a row's end are erased rather than written */
    ERASE_RUN = 12  /* the same before something else */
};

static const Cell blank = {.points = {' '}, .style = STYLE_TEXT, .width = 1};

/* --- cells ----------------------------------------------------------------------------------- */

static bool is_blank(const Cell *cell)
{
    return cell->points[0] == ' ' && !cell->points[1] && cell->width == 1;
}

bool paint_is_same(const Paint *paint, const Cell *a, const Cell *b)
{
    if (memcmp(a->points, b->points, sizeof a->points) != 0 || a->width != b->width)
        return false;
    if (a->style == b->style)
        return true;
    return is_blank(a) && pen_is_same_ground(&paint->pen, a->style, b->style);
}

/* Nobody knows what it shows: no cell is like it. */
static void forget(Cell *cell)
{
    *cell = (Cell){.style = STYLE_TEXT, .width = 1};
}

/* Whether erasing leaves just this cell. */
static bool can_erase(const Paint *paint, const Cell *cell)
{
    const PaintMeans *means = &paint->means;

    return is_blank(cell) && pen_is_plain(&paint->pen, cell->style) &&
           (means->erases_in_colour || !means->has_colours);
}

void paint_erased(const Paint *paint, Cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cells[i] = blank;
        if (!can_erase(paint, &blank))
            forget(&cells[i]);
    }
}

static size_t cell_bytes(const Cell *cell, char out[(1 + CELL_MARKS_MAX) * UTF8_BYTES_MAX])
{
    size_t len = 0;

    for (int i = 0; i < 1 + CELL_MARKS_MAX && cell->points[i]; i++)
        len += text_utf8_put(cell->points[i], out + len);
    return len;
}

/* --- the cursor ------------------------------------------------------------------------------ */

static void move_along(Paint *paint, int column)
{
    int steps = column - paint->column;

    if (column == 0)
        strbuilder_add_char(&paint->out, '\r');
    else if (steps == -1)
        strbuilder_add_char(&paint->out, '\b');
    else if (steps == 1)
        strbuilder_add(&paint->out, STR("\033[C"));
    else if (steps > 0)
        strbuilder_add_format(&paint->out, "\033[%dC", steps);
    else
        strbuilder_add_format(&paint->out, "\033[%dG", column + 1);
}

void paint_go(Paint *paint, int row, int column)
{
    bool is_next = paint->row != PAINT_UNKNOWN && paint->row + 1 == row;

    if (paint->row == row && paint->column == column)
        return;
    if (paint->row == row)
        move_along(paint, column);
    else if (is_next && column == 0)
        strbuilder_add(&paint->out, STR("\r\n"));
    else if (column == 0)
        strbuilder_add_format(&paint->out, "\033[%dH", row + 1);
    else
        strbuilder_add_format(&paint->out, "\033[%d;%dH", row + 1, column + 1);
    paint->row = row;
    paint->column = column;
}

/* --- a row ----------------------------------------------------------------------------------- */

/* A row that is being painted, from the left. */
typedef struct {
    int row;
    Cell *shown;
    const Cell *wanted;
} Line;

/* A blank needs no more than the right ground. */
static bool is_right_pen(const Paint *paint, const Cell *cell)
{
    const Pen *pen = &paint->pen;

    if (!pen->is_known)
        return false;
    return pen->style == cell->style ||
           (is_blank(cell) && pen_is_same_ground(pen, pen->style, cell->style));
}

static void take_pen(Paint *paint, const Cell *cell)
{
    if (!is_right_pen(paint, cell))
        pen_take(&paint->pen, cell->style, &paint->out);
}

/* In the last column a terminal's cursor stands on the letter or behind it. */
static void put_cell(Paint *paint, const Cell *cell)
{
    char bytes[(1 + CELL_MARKS_MAX) * UTF8_BYTES_MAX];
    size_t len = cell_bytes(cell, bytes);

    strbuilder_add(&paint->out, (Str){bytes, len});
    paint->column += cell->width;
    if (paint->column >= paint->columns)
        paint->row = PAINT_UNKNOWN;
}

/* Whether what stands between the cursor and `column` is written again in fewer bytes than it takes to
 * skip it. */
static bool is_cheap_to_cross(const Paint *paint, const Line *line, int column)
{
    char bytes[(1 + CELL_MARKS_MAX) * UTF8_BYTES_MAX];
    size_t len = 0;

    if (paint->row != line->row || paint->column >= column)
        return false;
    for (int at = paint->column; at < column && len <= SKIP_BYTES; at++) {
        const Cell *cell = &line->wanted[at];
        if (!is_right_pen(paint, cell) || cell->width != 1)
            return false;
        len += cell_bytes(cell, bytes);
    }
    return len <= SKIP_BYTES;
}

static void go_to(Paint *paint, const Line *line, int column)
{
    if (is_cheap_to_cross(paint, line, column))
        while (paint->column < column)
            put_cell(paint, &line->wanted[paint->column]);
    else
        paint_go(paint, line->row, column);
}

/* How many blanks of one ground begin at `column`. */
static int blanks_at(const Paint *paint, const Line *line, int column)
{
    const Cell *first = &line->wanted[column];
    int end = column;

    if (!paint->means.can_erase || !can_erase(paint, first))
        return 0;
    while (end < paint->columns && can_erase(paint, &line->wanted[end]) &&
           pen_is_same_ground(&paint->pen, first->style, line->wanted[end].style))
        end++;
    return end - column;
}

/* return  how many cells it painted; 0: they are better written. */
static int erase_blanks(Paint *paint, const Line *line, int column)
{
    int count = blanks_at(paint, line, column);
    bool is_end = column + count == paint->columns;

    if (count < (is_end ? ERASE_END : ERASE_RUN))
        return 0;
    go_to(paint, line, column);
    take_pen(paint, &line->wanted[column]);
    if (is_end)
        strbuilder_add(&paint->out, STR("\033[K"));
    else
        strbuilder_add_format(&paint->out, "\033[%dX", count);
    return count;
}

/* return  how many cells it painted. */
static int paint_from(Paint *paint, const Line *line, int column)
{
    const Cell *cell = &line->wanted[column];
    int count = erase_blanks(paint, line, column);

    if (count)
        return count;
    if (cell->width) {
        go_to(paint, line, column);
        take_pen(paint, cell);
        put_cell(paint, cell);
    }
    return 1;
}

static void paint_row(Paint *paint, int row)
{
    size_t from = (size_t)row * (size_t)paint->columns;
    Line line = {.row = row, .shown = paint->shown + from, .wanted = paint->wanted + from};

    for (int column = 0; column < paint->columns;) {
        int count = 1;
        if (!paint_is_same(paint, &line.shown[column], &line.wanted[column]))
            count = paint_from(paint, &line, column);
        column += count;
    }
    memcpy(line.shown, line.wanted, (size_t)paint->columns * sizeof *line.shown);
}

/* --- frames ---------------------------------------------------------------------------------- */

void paint_start(Paint *paint, Arena *arena, int rows, int columns, PaintMeans means)
{
    size_t cells = (size_t)rows * (size_t)columns;
    Arena bytes = paint->arena;

    arena_reset(&bytes);
    *paint = (Paint){
        .means = means,
        .rows = rows,
        .columns = columns,
        .shown = arena_new(arena, Cell, cells),
        .wanted = arena_new(arena, Cell, cells),
        .row = PAINT_UNKNOWN,
        .pen.theme = means.theme,
        .pen.has_colours = means.has_colours,
        .arena = bytes,
    };
    for (size_t i = 0; i < cells; i++) {
        forget(&paint->shown[i]);
        paint->wanted[i] = blank;
    }
}

void paint_end(Paint *paint)
{
    arena_free(&paint->arena);
}

void paint_begin(Paint *paint)
{
    arena_reset(&paint->arena);
    paint->out = (StrBuilder){.arena = &paint->arena};
}

void paint_add(Paint *paint, const char *bytes)
{
    strbuilder_add(&paint->out, str_of(bytes));
}

void paint_forget(Paint *paint)
{
    paint->pen.is_known = false;
    pen_take(&paint->pen, STYLE_TEXT, &paint->out);
}

void paint_clear(Paint *paint)
{
    take_pen(paint, &blank);
    paint_add(paint, "\033[H\033[2J");
    paint_erased(paint, paint->shown, (size_t)paint->rows * (size_t)paint->columns);
    paint->row = paint->column = 0;
}

void paint_cells(Paint *paint)
{
    if (paint->means.can_move_rows)
        paint_moved_rows(paint);
    for (int row = 0; row < paint->rows; row++)
        paint_row(paint, row);
}

void paint_cursor(Paint *paint, int row, int column)
{
    paint_go(paint, row, column);
}

Str paint_bytes(const Paint *paint)
{
    return strbuilder_text(&paint->out);
}
