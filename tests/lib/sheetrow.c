#include "tests/lib/sheetrow.h"

#include "text/utf8.h"

#include <stdio.h>
#include <string.h>

enum { TEXTS = 8, TEXT_BYTES = 4096 };

static size_t put_cell(const Cell *cell, char *out)
{
    size_t len = 0;

    if (cell->width == 0)
        return 0;
    for (size_t i = 0; i < 1 + CELL_MARKS_MAX && cell->points[i]; i++)
        len += text_utf8_put(cell->points[i], out + len);
    return len;
}

const char *sheetrow(const Sheet *sheet, int row)
{
    static char texts[TEXTS][TEXT_BYTES];
    static size_t next;
    char *text = texts[next = (next + 1) % TEXTS];
    size_t len = 0;

    for (int i = 0; i < sheet->columns && len + 32 < TEXT_BYTES; i++)
        len += put_cell(&sheet->cells[row * sheet->columns + i], text + len);
    while (len && text[len - 1] == ' ')
        len--;
    text[len] = '\0';
    return text;
}

bool sheetrow_find(const Sheet *sheet, const char *cells, int *row)
{
    for (int i = 0; i < sheet->rows; i++) {
        if (!strstr(sheetrow(sheet, i), cells))
            continue;
        if (row)
            *row = i;
        return true;
    }
    return false;
}

Style sheetrow_style(const Sheet *sheet, int row, int column)
{
    return (Style)sheet->cells[row * sheet->columns + column].style;
}
