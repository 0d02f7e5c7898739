#include "text/caret.h"

static size_t from_start(const TextLine *line, size_t column)
{
    return line->is_rtl ? line->cell_count - 1 - column : column;
}

size_t text_caret_cell(const TextLine *line, size_t at)
{
    size_t column = text_line_column(line, at);

    return column < line->cell_count ? from_start(line, column) : line->cell_count;
}

size_t text_caret_position(const TextLine *line, size_t cell)
{
    if (cell >= line->cell_count)
        return line->part.end;
    return text_line_range(line, from_start(line, cell)).start;
}
