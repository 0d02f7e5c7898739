#include "ui/sheet.h"

Sheet sheet_new(Arena *arena, int rows, int columns, bool is_rtl, Letters letters)
{
    Sheet sheet = {
        .cells = arena_new(arena, Cell, (size_t)rows * (size_t)columns),
        .rows = rows,
        .columns = columns,
        .is_rtl = is_rtl,
        .letters = letters,
        .orders = arena_new(arena, uint8_t, (size_t)rows),
        .line.bidi.arena = arena,
    };

    sheet_clear(&sheet);
    return sheet;
}

void sheet_clear(Sheet *sheet)
{
    for (int i = 0; i < sheet->rows * sheet->columns; i++)
        sheet->cells[i] = (Cell){.points = {' '}, .style = STYLE_TEXT, .width = 1};
    for (int row = 0; row < sheet->rows; row++)
        sheet->orders[row] = SEND_ORDER_COUNT;
    sheet->cursor_row = sheet->cursor_column = 0;
    sheet_clear_spots(sheet);
}

void sheet_add_spots(Arena *arena, Sheet *sheet)
{
    sheet->spots = arena_new(arena, Spot, (size_t)sheet->rows * (size_t)sheet->columns);
}

void sheet_clear_spots(Sheet *sheet)
{
    for (int i = 0; sheet->spots && i < sheet->rows * sheet->columns; i++)
        sheet->spots[i] = (Spot){0};
}

Spot sheet_spot(const Sheet *sheet, int row, int column)
{
    bool is_there =
        sheet->spots && row >= 0 && row < sheet->rows && column >= 0 && column < sheet->columns;

    return is_there ? sheet->spots[row * sheet->columns + column] : (Spot){0};
}

void sheet_order_row(Sheet *sheet, int row, SendOrder order)
{
    if (row >= 0 && row < sheet->rows)
        sheet->orders[row] = (uint8_t)order;
}

void sheet_mend(Sheet *sheet)
{
    for (int i = 0; i < sheet->rows * sheet->columns; i++) {
        Cell *cell = &sheet->cells[i];
        bool is_last = (i + 1) % sheet->columns == 0;
        if (cell->width == 2 && !is_last && cell[1].width == 0)
            i++;
        else if (cell->width != 1)
            *cell = (Cell){.points = {' '}, .style = cell->style, .width = 1};
    }
}
