#include "ui/lines.h"

#include "text/grapheme.h"
#include "text/utf8.h"
#include "view/language.h"

#include <assert.h>
#include <string.h>

enum { GAP = 2, LINE_CELLS = 28 };

#define DOT "•"

Lines lines_new(Arena *arena, const LineKind *kinds, size_t count)
{
    Lines lines = {.kinds = kinds, .count = count};

    assert(count <= LINES_MAX);
    for (size_t i = 0; i < count; i++)
        lines.editors[i] = editor_new(arena, kinds[i].max_points, kinds[i].is_login);
    return lines;
}

Str lines_text(const Lines *lines, size_t i)
{
    return editor_text(&lines->editors[i]);
}

void lines_wipe(Lines *lines, size_t i)
{
    Editor *editor = &lines->editors[i];

    explicit_bzero(editor->bytes, editor->max_points * UTF8_BYTES_MAX);
    editor_set(editor, (Str){0});
}

bool lines_are_at_end(const Lines *lines)
{
    return lines->focus + 1 >= lines->count;
}

/* --- typing ---------------------------------------------------------------------------------- */

static bool move(Lines *lines, Key key)
{
    switch (key) {
    case KEYCODE_TAB:
    case KEYCODE_DOWN:
    case KEYCODE_ENTER:
        lines->focus = (lines->focus + 1) % lines->count;
        return true;
    case KEYCODE_BACKTAB:
    case KEYCODE_UP:
        lines->focus = (lines->focus + lines->count - 1) % lines->count;
        return true;
    default:
        return false;
    }
}

/* The key that a login's letter stands on. */
static Key login_key(Lines *lines, const TerminalEvent *event)
{
    lines->is_half_pair = keys_are_lam_alef(event->key, event->next);
    return lines->is_half_pair ? 'b' : keys_command(event->key);
}

EditResult lines_answer(Lines *lines, const TerminalEvent *event, bool is_rtl)
{
    Editor *editor = &lines->editors[lines->focus];
    bool is_login = lines->kinds[lines->focus].is_login;

    if (event->kind == EVENT_PASTE)
        return editor_paste(editor, event->text);
    if (event->kind != EVENT_KEY)
        return EDIT_NONE;
    if (lines->is_half_pair) {
        lines->is_half_pair = false;
        return EDIT_MOVED;
    }
    if (move(lines, event->key))
        return EDIT_MOVED;
    return editor_key(editor, is_login ? login_key(lines, event) : event->key, is_rtl);
}

/* --- drawing --------------------------------------------------------------------------------- */

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

static int label_cells(const Lines *lines, Canvas canvas)
{
    int widest = 0;

    for (size_t i = 0; i < lines->count; i++) {
        int width = canvas_text_width(canvas, language_text(lines->kinds[i].label));
        widest = width > widest ? width : widest;
    }
    return widest;
}

void lines_draw(Lines *lines, Canvas canvas, int row)
{
    Arena arena = {0};
    int start = label_cells(lines, canvas) + GAP;
    int room = canvas.columns - start;
    int width = room < LINE_CELLS ? room : LINE_CELLS;

    for (size_t i = 0; i < lines->count; i++) {
        bool has_focus = i == lines->focus;
        Editor *editor = &lines->editors[i];
        Editor dots = {0};
        if (lines->kinds[i].is_secret) {
            dots = hidden(&arena, editor);
            editor = &dots;
        }
        canvas_label(
            canvas, row + (int)i, 0, start, has_focus ? STYLE_STRONG : STYLE_TEXT,
            language_text(lines->kinds[i].label));
        editor_draw(
            editor, canvas, row + (int)i, start, width, has_focus ? STYLE_FOCUS : STYLE_FIELD,
            has_focus);
    }
    arena_free(&arena);
}
