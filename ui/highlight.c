#include "ui/highlight.h"

#include "text/wrap.h"
#include "ui/listfit.h"

enum { HEAD_ROWS = 2, MARGIN = 1 };

static bool is_met(TextRange cell, const NameRange *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cell.start < ranges[i].end && ranges[i].start < cell.end)
            return true;
    return false;
}

void highlight_ranges(
    Canvas canvas, Place place, Str text, const NameRange *ranges, size_t count, Style style)
{
    TextLine *line = &canvas.sheet->line;
    bool is_rtl = canvas_is_rtl(canvas);
    TextOptions options = {
        .direction = place.direction,
        .without_marks = canvas.sheet->letters.has_no_marks,
    };

    text_lay_out(line, text, options);
    bool is_shortened = line->cell_count > (size_t)place.width;
    if (is_shortened)
        text_lay_out_part(
            line, text, text_fit(text, (size_t)place.width - 1, options), options);
    /* The ellipsis stands where the text ends, which may be the side where the screen starts. */
    int before = is_shortened && line->is_rtl != is_rtl;
    for (size_t i = 0; i < line->cell_count; i++) {
        size_t from_start = is_rtl ? line->cell_count - 1 - i : i;
        if (is_met(text_line_range(line, i), ranges, count))
            canvas_restyle(
                canvas, place.row, place.column + before + (int)from_start, 1, style);
    }
}

static int start_of(const List *list, size_t column)
{
    int start = MARGIN;

    for (size_t i = 0; i < column; i++)
        if (list_column_cells(list, i))
            start += list_column_cells(list, i) + LISTFIT_GAP;
    return start;
}

void highlight_list(
    const List *list, Canvas canvas, size_t column, Str (*text)(Arena *arena, const void *row),
    const NameQuery *query, Arena *arena)
{
    Place place = {.column = start_of(list, column), .width = list_column_cells(list, column)};

    if (list->hides_names)
        return;
    for (int row = 0; row + HEAD_ROWS < canvas.rows; row++) {
        size_t at = list->top + (size_t)row;
        const void *shown = list_row(list, at);
        const NameRange *ranges;
        if (!shown)
            return;
        Str words = text(arena, shown);
        size_t count = name_matches(arena, words, query, &ranges);
        place.row = HEAD_ROWS + row;
        highlight_ranges(
            canvas, place, words, ranges, count,
            at == list->selected ? STYLE_KEY_LABEL : STYLE_ACCENT);
    }
}
