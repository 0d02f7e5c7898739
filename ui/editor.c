#include "ui/editor.h"

#include "text/clean.h"
#include "text/digits.h"
#include "text/grapheme.h"
#include "text/props.h"
#include "text/utf8.h"

#include <string.h>

#define DOT "•"

enum { NO_BREAK_SPACE = 0xA0 };

Editor editor_new(Arena *arena, size_t max_points, bool is_code)
{
    return (Editor){
        .arena = arena,
        .bytes = arena_new(arena, char, max_points *UTF8_BYTES_MAX + 1),
        .max_points = max_points,
        .is_code = is_code,
    };
}

Str editor_text(const Editor *editor)
{
    return (Str){editor->bytes, editor->len};
}

void editor_set(Editor *editor, Str text)
{
    Str kept = text_grapheme_cut(text, editor->max_points);

    if (kept.len)
        memmove(editor->bytes, kept.bytes, kept.len);
    editor->len = editor->caret = editor->anchor = kept.len;
    editor->scroll = 0;
    editor_forget(editor);
}

/* --- selecting ------------------------------------------------------------------------------- */

TextRange editor_selection(const Editor *editor)
{
    bool is_forward = editor->anchor < editor->caret;

    return (TextRange){
        is_forward ? editor->anchor : editor->caret,
        is_forward ? editor->caret : editor->anchor,
    };
}

void editor_select_all(Editor *editor)
{
    editor->anchor = 0;
    editor->caret = editor->len;
    editor_pause(editor);
}

void editor_unselect(Editor *editor)
{
    editor->anchor = editor->caret;
    editor_pause(editor);
}

void editor_point(Editor *editor, size_t position)
{
    bool is_known = position < editor->len && !editor->is_secret; /* dots have other places */

    editor->caret = is_known ? position : editor->len;
    editor_unselect(editor);
}

static bool has_selection(const Editor *editor)
{
    return editor->anchor != editor->caret;
}

/* --- moving ---------------------------------------------------------------------------------- */

static size_t next(const Editor *editor, size_t at)
{
    return text_grapheme_next(editor_text(editor), at);
}

static size_t previous(const Editor *editor, size_t at)
{
    return text_grapheme_previous(editor_text(editor), at);
}

static bool is_blank_at(const Editor *editor, size_t at)
{
    return editor->bytes[at] == ' ';
}

static size_t next_word(const Editor *editor)
{
    size_t at = editor->caret;

    while (at < editor->len && !is_blank_at(editor, at))
        at = next(editor, at);
    while (at < editor->len && is_blank_at(editor, at))
        at = next(editor, at);
    return at;
}

static size_t previous_word(const Editor *editor)
{
    size_t at = editor->caret;

    while (at > 0 && is_blank_at(editor, at - 1))
        at = previous(editor, at);
    while (at > 0 && !is_blank_at(editor, at - 1))
        at = previous(editor, at);
    return at;
}

/* Where a moving key goes; the caret's own place for any other key. */
static size_t target_of(const Editor *editor, Key key, bool is_rtl)
{
    switch (key) {
    case KEYCODE_LEFT:
        return is_rtl ? next(editor, editor->caret) : previous(editor, editor->caret);
    case KEYCODE_RIGHT:
        return is_rtl ? previous(editor, editor->caret) : next(editor, editor->caret);
    case KEYCODE_CTRL_LEFT:
        return is_rtl ? next_word(editor) : previous_word(editor);
    case KEYCODE_CTRL_RIGHT:
        return is_rtl ? previous_word(editor) : next_word(editor);
    case KEYCODE_HOME:
        return 0;
    case KEYCODE_END:
        return editor->len;
    default:
        return editor->caret;
    }
}

/* The side of what is selected to which an arrow goes. */
static size_t side_of_selection(const Editor *editor, size_t target)
{
    TextRange selection = editor_selection(editor);

    return target < editor->caret ? selection.start : selection.end;
}

static bool is_moving(Key key)
{
    static const Key keys[] = {KEYCODE_LEFT,       KEYCODE_RIGHT, KEYCODE_CTRL_LEFT,
                               KEYCODE_CTRL_RIGHT, KEYCODE_HOME,  KEYCODE_END};

    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (keys[i] == key)
            return true;
    return false;
}

/* --- changing -------------------------------------------------------------------------------- */

static EditResult cut_out(Editor *editor, TextRange part)
{
    if (part.start == part.end)
        return EDIT_MOVED;
    editor_change(editor, part, STR(""), true);
    return EDIT_CHANGED;
}

/* Puts a text in the place of what is selected, or in at the caret. */
static EditResult put_in(Editor *editor, Str text, bool is_typing)
{
    TextRange part = editor_selection(editor);
    Str kept = str_part(editor_text(editor), part.start, part.end - part.start);
    size_t points = text_utf8_count(editor_text(editor)) - text_utf8_count(kept);

    if (!text.len)
        return EDIT_MOVED;
    if (points + text_utf8_count(text) > editor->max_points)
        return EDIT_FULL;
    if (kept.len)
        editor_pause(editor);
    editor_change(editor, part, text, is_typing);
    return EDIT_CHANGED;
}

static EditResult put_clean(Editor *editor, Str any_bytes, bool is_typing)
{
    Arena arena = {0};
    Str text;
    EditResult result = EDIT_FULL;

    if (text_clean_line(&arena, any_bytes, editor->max_points, &text) == ERR_NONE)
        result =
            put_in(editor, editor->is_code ? text_digits(&arena, text, 0) : text, is_typing);
    arena_free(&arena);
    return result;
}

EditResult editor_paste(Editor *editor, Str any_bytes)
{
    return put_clean(editor, any_bytes, false);
}

EditResult editor_replace(Editor *editor, Str text)
{
    editor_select_all(editor);
    return text.len ? editor_paste(editor, text) : cut_out(editor, editor_selection(editor));
}

/* A blank alone would be cleaned away: blanks at an end go when the text is taken, not here. */
static EditResult put_character(Editor *editor, Key key)
{
    char bytes[UTF8_BYTES_MAX] = {0};

    if (key == ' ' || key == NO_BREAK_SPACE)
        return put_in(editor, STR(" "), true);
    size_t len = text_utf8_put((uint32_t)key, bytes);
    return put_clean(editor, (Str){bytes, len}, true);
}

/* The last mark of a letter goes alone, unless nobody can see it go. */
static size_t start_of_erased(const Editor *editor)
{
    Str text = editor_text(editor);
    size_t letter = previous(editor, editor->caret);
    size_t at = letter, last = letter;

    while (at < editor->caret) {
        last = at;
        uint32_t point = text_utf8_next(text, &at);
        if (at == editor->caret && (text_props(point) & PROPS_WIDTH) != PROPS_MARK)
            return letter;
    }
    return editor->hides_marks ? letter : last;
}

/* Backspace and Delete. */
static EditResult erase(Editor *editor, Key key)
{
    TextRange part = editor_selection(editor);

    if (has_selection(editor))
        editor_pause(editor);
    else if (key == KEYCODE_BACKSPACE)
        part.start = start_of_erased(editor);
    else
        part.end = next(editor, editor->caret);
    return cut_out(editor, part);
}

/* --- keys ------------------------------------------------------------------------------------ */

/* With Shift, what is passed over is selected. */
static EditResult moved_from(Editor *editor, size_t anchor, bool is_selecting)
{
    editor->anchor = is_selecting ? anchor : editor->caret;
    editor_pause(editor);
    return EDIT_MOVED;
}

static EditResult move(Editor *editor, Key key, bool is_selecting, bool is_rtl)
{
    size_t target = target_of(editor, key, is_rtl);
    bool is_arrow = key == KEYCODE_LEFT || key == KEYCODE_RIGHT;
    size_t anchor = editor->anchor;

    if (is_arrow && !is_selecting && has_selection(editor))
        target = side_of_selection(editor, target);
    editor->caret = target;
    return moved_from(editor, anchor, is_selecting);
}

/* Between the lines of a text; with Shift not out of it. */
static bool has_moved_in_lines(Editor *editor, Key key, bool is_selecting)
{
    bool is_upright = key == KEYCODE_UP || key == KEYCODE_DOWN;
    size_t anchor = editor->anchor;

    if (!editor->columns)
        return false;
    if (editor_lines_key(editor, key) == EDIT_MOVED) {
        moved_from(editor, anchor, is_selecting);
        return true;
    }
    return is_upright && is_selecting;
}

EditResult editor_key(Editor *editor, Key key, bool is_rtl)
{
    Key plain = keys_unshifted(key);

    if (has_moved_in_lines(editor, plain, plain != key))
        return EDIT_MOVED;
    if (is_moving(plain))
        return move(editor, plain, plain != key, is_rtl && !editor->is_code);
    switch (key) {
    case KEYCODE_BACKSPACE:
    case KEYCODE_DELETE:
        return erase(editor, key);
    case KEY_SELECT_ALL:
        editor_select_all(editor);
        return EDIT_MOVED;
    case KEY_UNDO:
        return editor_undo(editor);
    case KEY_REDO:
        return editor_redo(editor);
    default:
        return keys_is_text(key) ? put_character(editor, key) : EDIT_NONE;
    }
}

/* --- drawing --------------------------------------------------------------------------------- */

void editor_draw(
    Editor *editor, Canvas canvas, int row, int column, int width, Style style, bool has_focus)
{
    Place place = {
        .row = row,
        .column = column,
        .width = width,
        .style = style,
        .direction = canvas_is_rtl(canvas) && !editor->is_code ? DIRECTION_RTL : DIRECTION_LTR,
    };
    EditedText edited = {
        .text = editor_text(editor),
        .caret = editor->caret,
        .selection = has_focus ? editor_selection(editor) : (TextRange){0},
        .has_focus = has_focus,
        .scroll = editor->scroll,
    };

    editor->hides_marks = canvas.sheet->letters.has_no_marks;
    editor->scroll = canvas_edit(canvas, place, edited);
}

/* Dots instead of characters, caret and selection between the same ones. */
static Editor hidden(Arena *arena, const Editor *editor)
{
    Editor dots = editor_new(arena, editor->max_points, true);
    Str text = editor_text(editor);
    size_t before_caret = 0, before_anchor = 0;

    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at)) {
        before_caret += at < editor->caret;
        before_anchor += at < editor->anchor;
        memcpy(dots.bytes + dots.len, DOT, strlen(DOT));
        dots.len += strlen(DOT);
    }
    dots.caret = before_caret * strlen(DOT);
    dots.anchor = before_anchor * strlen(DOT);
    return dots;
}

void editor_draw_hidden(
    Editor *editor, Canvas canvas, int row, int column, int width, Style style, bool has_focus)
{
    Arena arena = {0};
    Editor dots = hidden(&arena, editor);

    editor_draw(&dots, canvas, row, column, width, style, has_focus);
    arena_free(&arena);
}
