#include "ui/screens/paragraph.h"

#include "text/wrap.h"

int paragraph_draw(Canvas canvas, int row, Style style, Str text)
{
    TextOptions options = {.direction = canvas_is_rtl(canvas) ? DIRECTION_RTL : DIRECTION_LTR};
    Str rest = text;
    Str line;

    while (canvas.columns > 0 && row < canvas.rows &&
           text_wrap_next(&rest, canvas_wrap_cells(canvas), options, &line))
        canvas_label(canvas, row++, 0, canvas.columns, style, line);
    return row;
}
