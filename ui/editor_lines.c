/* editor_lines.c - a text that is edited on several lines, broken where they are full. */
#include "text/grapheme.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "ui/editor.h"

enum { ARROW_CELLS = 1, CARET_CELLS = 1 };

/* One line as it is shown: a part of the text, without the blanks where it is broken. */
typedef struct {
    int index;
    size_t start;
    size_t len;
} EditorLine;

static bool take_line(const Editor *editor, Str *rest, EditorLine *line)
{
    Str taken;

    if (!text_wrap_next(rest, (size_t)editor->columns, (TextOptions){0}, &taken))
        return false;
    line->index++;
    line->start = (size_t)(taken.bytes - editor->bytes);
    line->len = taken.len;
    return true;
}

/* The last line that begins at or before `at`. */
static EditorLine line_with(const Editor *editor, size_t at)
{
    Str rest = editor_text(editor);
    EditorLine line = {.index = -1};
    EditorLine found = {0};

    while (take_line(editor, &rest, &line) && line.start <= at)
        found = line;
    return found;
}

static bool line_at(const Editor *editor, int index, EditorLine *out)
{
    Str rest = editor_text(editor);
    EditorLine line = {.index = -1};

    while (line.index < index)
        if (!take_line(editor, &rest, &line))
            return false;
    *out = line;
    return true;
}

/* --- moving ---------------------------------------------------------------------------------- */

/* As many letters into the line as the caret stands in its own. */
static size_t below_or_above(const Editor *editor, const EditorLine *from, const EditorLine *to)
{
    Str text = editor_text(editor);
    size_t at = to->start;

    for (size_t passed = from->start; passed < editor->caret && at < to->start + to->len;
         passed = text_grapheme_next(text, passed))
        at = text_grapheme_next(text, at);
    return at;
}

EditResult editor_lines_key(Editor *editor, Key key)
{
    EditorLine line = line_with(editor, editor->caret);
    EditorLine to;

    switch (key) {
    case KEYCODE_HOME:
        editor->caret = line.start;
        return EDIT_MOVED;
    case KEYCODE_END:
        editor->caret = line.start + line.len;
        return EDIT_MOVED;
    case KEYCODE_UP:
    case KEYCODE_DOWN:
        if (!line_at(editor, line.index + (key == KEYCODE_DOWN ? 1 : -1), &to) || to.index < 0)
            return EDIT_NONE;
        editor->caret = below_or_above(editor, &line, &to);
        return EDIT_MOVED;
    default:
        return EDIT_NONE;
    }
}

/* --- drawing --------------------------------------------------------------------------------- */

/* What of a range stands in this line, counted from its beginning. */
static TextRange within(TextRange range, const EditorLine *line)
{
    size_t end = line->start + line->len;
    size_t start = range.start > line->start ? range.start : line->start;

    end = range.end < end ? range.end : end;
    return start < end ? (TextRange){start - line->start, end - line->start} : (TextRange){0};
}

static void draw_line(
    const Editor *editor, Canvas canvas, const EditorLine *line, Style style,
    TextRange selection, bool has_caret)
{
    size_t caret = editor->caret - line->start;
    Place place = {
        .row = line->index - editor->scroll,
        .width = canvas.columns - ARROW_CELLS,
        .style = style,
        .direction = canvas_is_rtl(canvas) ? DIRECTION_RTL : DIRECTION_LTR,
    };

    EditedText edited = {
        .text = str_part(editor_text(editor), line->start, line->len),
        .caret = has_caret && caret < line->len ? caret : line->len,
        .selection = within(selection, line),
        .has_focus = has_caret,
        .offset = line->start,
    };
    (void)canvas_edit(canvas, place, edited);
}

static void draw_arrows(const Editor *editor, Canvas canvas, Style style, int line_count)
{
    int column = canvas.columns - ARROW_CELLS;

    if (editor->scroll > 0)
        canvas_label(canvas, 0, column, ARROW_CELLS, style, STR("↑"));
    if (editor->scroll + canvas.rows < line_count)
        canvas_label(canvas, canvas.rows - 1, column, ARROW_CELLS, style, STR("↓"));
}

static void scroll_to_caret(Editor *editor, int caret_line, int rows)
{
    if (caret_line < editor->scroll)
        editor->scroll = caret_line;
    if (caret_line >= editor->scroll + rows)
        editor->scroll = caret_line - rows + 1;
}

/* Below the text the mouse means its end. */
static void draw_blank_lines(const Editor *editor, Canvas canvas, Style style)
{
    EditorLine end = {.index = editor->scroll, .start = editor->len};

    canvas_clear(canvas, style);
    for (int row = 0; row < canvas.rows && canvas.sheet->spots; row++, end.index++)
        draw_line(editor, canvas, &end, style, (TextRange){0}, false);
}

void editor_draw_lines(Editor *editor, Canvas canvas, Style style, bool has_focus)
{
    int room = canvas.columns - ARROW_CELLS - CARET_CELLS;
    Str rest = editor_text(editor);
    EditorLine line = {.index = -1};
    TextRange selection = has_focus ? editor_selection(editor) : (TextRange){0};

    editor->columns = room > 1 ? room : 1;
    editor->hides_marks = canvas.sheet->letters.has_no_marks;
    EditorLine caret_line = line_with(editor, editor->caret);
    scroll_to_caret(editor, has_focus ? caret_line.index : 0, canvas.rows);
    draw_blank_lines(editor, canvas, style);
    if (!rest.len)
        draw_line(editor, canvas, &caret_line, style, selection, has_focus);
    while (take_line(editor, &rest, &line)) {
        bool is_shown =
            line.index >= editor->scroll && line.index < editor->scroll + canvas.rows;
        if (is_shown)
            draw_line(
                editor, canvas, &line, style, selection,
                has_focus && line.index == caret_line.index);
    }
    draw_arrows(editor, canvas, style, line.index + 1);
}

Str editor_room(const Editor *editor, Arena *arena)
{
    return str_format(
        arena, "%zu/%zu", text_utf8_count(editor_text(editor)), editor->max_points);
}
