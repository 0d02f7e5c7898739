#include "ui/editor.h"

#include "text/clean.h"
#include "text/digits.h"
#include "text/grapheme.h"
#include "text/utf8.h"

#include <string.h>

#define DOT "•"

enum { NO_BREAK_SPACE = 0xA0 };

Editor editor_new(Arena *arena, size_t max_points, bool is_code)
{
    return (Editor){
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
    editor->len = editor->caret = kept.len;
    editor->scroll = 0;
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

static EditResult cut_out(Editor *editor, size_t start, size_t end)
{
    if (start == end)
        return EDIT_MOVED;
    memmove(editor->bytes + start, editor->bytes + end, editor->len - end);
    editor->len -= end - start;
    editor->caret = start;
    return EDIT_CHANGED;
}

static EditResult put_in(Editor *editor, Str text)
{
    size_t points = text_utf8_count(editor_text(editor)) + text_utf8_count(text);

    if (!text.len)
        return EDIT_MOVED;
    if (points > editor->max_points)
        return EDIT_FULL;
    memmove(
        editor->bytes + editor->caret + text.len, editor->bytes + editor->caret,
        editor->len - editor->caret);
    memcpy(editor->bytes + editor->caret, text.bytes, text.len);
    editor->len += text.len;
    editor->caret += text.len;
    return EDIT_CHANGED;
}

EditResult editor_paste(Editor *editor, Str any_bytes)
{
    Arena arena = {0};
    Str text;
    EditResult result = EDIT_FULL;

    if (text_clean_line(&arena, any_bytes, editor->max_points, &text) == ERR_NONE)
        result = put_in(editor, editor->is_code ? text_digits(&arena, text, 0) : text);
    arena_free(&arena);
    return result;
}

/* A blank alone would be cleaned away: blanks at an end go when the text is taken, not here. */
static EditResult put_character(Editor *editor, Key key)
{
    char bytes[UTF8_BYTES_MAX] = {0};

    if (key == ' ' || key == NO_BREAK_SPACE)
        return put_in(editor, STR(" "));
    size_t len = text_utf8_put((uint32_t)key, bytes);
    return editor_paste(editor, (Str){bytes, len});
}

EditResult editor_key(Editor *editor, Key key, bool is_rtl)
{
    if (editor->columns && editor_lines_key(editor, key) == EDIT_MOVED)
        return EDIT_MOVED;
    if (is_moving(key)) {
        editor->caret = target_of(editor, key, is_rtl && !editor->is_code);
        return EDIT_MOVED;
    }
    if (key == KEYCODE_BACKSPACE)
        return cut_out(editor, previous(editor, editor->caret), editor->caret);
    if (key == KEYCODE_DELETE)
        return cut_out(editor, editor->caret, next(editor, editor->caret));
    return keys_is_text(key) ? put_character(editor, key) : EDIT_NONE;
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

    editor->scroll = canvas_edit(
        canvas, place, editor_text(editor), editor->caret, has_focus, editor->scroll);
}

/* Dots instead of characters, the caret between the same ones. */
static Editor hidden(Arena *arena, const Editor *editor)
{
    Editor dots = editor_new(arena, editor->max_points, true);
    Str text = editor_text(editor);
    size_t before = 0;

    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at)) {
        before += at < editor->caret;
        memcpy(dots.bytes + dots.len, DOT, strlen(DOT));
        dots.len += strlen(DOT);
    }
    dots.caret = before * strlen(DOT);
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
