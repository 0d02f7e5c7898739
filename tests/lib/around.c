#include "tests/lib/around.h"

#include "tests/lib/test.h"
#include "ui/ui_inside.h"

Sheet around_keep(Walk *walk, Arena *arena)
{
    const Sheet *now = walk_look(walk);
    Sheet kept = *now;
    size_t count = (size_t)(now->rows * now->columns);

    kept.cells = arena_new(arena, Cell, count);
    memcpy(kept.cells, now->cells, count * sizeof *kept.cells);
    return kept;
}

static bool is_count(const Cell *cell)
{
    return cell->points[0] == ' ' || cell->points[0] == '/' ||
           (cell->points[0] >= '0' && cell->points[0] <= '9');
}

static bool has_style(const Sheet *sheet, int row, Style style)
{
    for (int at = 0; row >= 0 && at < sheet->columns; at++)
        if (sheet->cells[row * sheet->columns + at].style == style)
            return true;
    return false;
}

/* The note of a text of several lines stands below it, on a row that holds no label. */
static bool is_note_below(const Sheet *before, const Sheet *after, int row)
{
    int start = before->is_rtl ? before->columns - 1 : 0;

    return has_style(after, row - 1, STYLE_FOCUS) && !has_style(before, row, STYLE_FOCUS) &&
           before->cells[row * before->columns + start].points[0] == ' ';
}

/* Where the field with the focus may show something: its own cells, the note behind it, the
 * message line and the key bar; a warning; also how many letters there are. */
static bool may_change(const Sheet *before, const Sheet *after, int row, int column)
{
    if (row >= before->rows - 2 || is_note_below(before, after, row) ||
        has_style(before, row, STYLE_WARNING) || has_style(after, row, STYLE_WARNING))
        return true;
    const Cell *old = &before->cells[row * before->columns];
    const Cell *new = &after->cells[row * after->columns];
    if (old[column].style == STYLE_FOCUS || new[column].style == STYLE_FOCUS)
        return true;
    if ((old[column].style == STYLE_DIM || new[column].style == STYLE_DIM) &&
        is_count(&old[column]) && is_count(&new[column]))
        return true;
    int step = before->is_rtl ? 1 : -1; /* towards START */
    for (int at = column; at >= 0 && at < before->columns; at += step) {
        if (old[at].style == STYLE_FOCUS)
            return true;
    }
    return false;
}

void around_expect_same(Walk *walk, const Sheet *before, const char *text)
{
    const Sheet *after = walk_look(walk);
    const Screen *top = ui_top(&walk->ui);

    for (int i = 0; i < before->rows * before->columns; i++) {
        int row = i / before->columns, column = i % before->columns;
        bool is_same = memcmp(&before->cells[i], &after->cells[i], sizeof(Cell)) == 0;
        if (!is_same && !may_change(before, after, row, column))
            fail_msg(
                "%s, %s: row %d, column %d is another's", top->kind->title, text, row, column);
    }
}
