/* editor_history.c - what was done to a text, to be undone and done again.
 *
 * Each step keeps what it took away and what it put in, one step behind the other in a room of fixed
 * size: the oldest ones are forgotten when it is full.
 */
#include "text/grapheme.h"
#include "text/utf8.h"
#include "ui/editor.h"

#include <string.h>

enum { STEPS = 100, ROOM_FACTOR = 3 };

typedef struct {
    size_t at;
    size_t removed; /* bytes that it took away */
    size_t added;   /* bytes that it put in, which stand behind those */
} Step;

struct EditHistory {
    Step steps[STEPS];
    size_t count;
    size_t done; /* those before it stand in the text, the others were undone */
    char *bytes;
    size_t len;
    size_t room;
    bool is_open; /* the last step goes on */
};

static size_t step_len(const Step *step)
{
    return step->removed + step->added;
}

/* The bytes of the steps before `step`. */
static size_t offset_of(const EditHistory *history, size_t step)
{
    size_t len = 0;

    for (size_t i = 0; i < step; i++)
        len += step_len(&history->steps[i]);
    return len;
}

/* What is put in or taken out may make one letter of two that stood apart, as two halves of a flag
 * are: `place` or, within a letter, the place behind it. */
static size_t boundary_from(Str text, size_t place)
{
    return place ? text_grapheme_next(text, text_grapheme_previous(text, place)) : 0;
}

static void splice(Editor *editor, TextRange part, Str text)
{
    memmove(
        editor->bytes + part.start + text.len, editor->bytes + part.end,
        editor->len - part.end);
    if (text.len)
        memcpy(editor->bytes + part.start, text.bytes, text.len);
    editor->len += text.len - (part.end - part.start);
    editor->caret = editor->anchor = boundary_from(editor_text(editor), part.start + text.len);
}

/* --- keeping --------------------------------------------------------------------------------- */

static EditHistory *history_of(Editor *editor)
{
    EditHistory *history = editor->history;

    if (history || editor->is_secret)
        return history;
    history = editor->history = arena_new(editor->arena, EditHistory, 1);
    history->room = ROOM_FACTOR * editor->max_points * UTF8_BYTES_MAX;
    history->bytes = arena_new(editor->arena, char, history->room + 1);
    return history;
}

static void forget_undone(EditHistory *history)
{
    if (history->done < history->count)
        history->is_open = false;
    history->count = history->done;
    history->len = offset_of(history, history->count);
}

static void forget_oldest(EditHistory *history)
{
    size_t len = step_len(&history->steps[0]);

    history->count--;
    history->len -= len;
    memmove(history->bytes, history->bytes + len, history->len);
    memmove(history->steps, history->steps + 1, history->count * sizeof history->steps[0]);
}

static void insert_bytes(EditHistory *history, size_t at, Str bytes)
{
    if (!bytes.len)
        return;
    memmove(history->bytes + at + bytes.len, history->bytes + at, history->len - at);
    memcpy(history->bytes + at, bytes.bytes, bytes.len);
    history->len += bytes.len;
}

/* A word with the blanks behind it is one step. */
static bool goes_on_typing(const EditHistory *history, const Step *last, size_t at, Str added)
{
    bool was_blank = last->added && history->bytes[history->len - 1] == ' ';

    return at == last->at + last->added && (!was_blank || added.bytes[0] == ' ');
}

/* Adds to the last step; false when that was something else. */
static bool has_gone_on(EditHistory *history, size_t at, Str removed, Str added)
{
    if (!history->is_open || history->len + removed.len + added.len > history->room)
        return false;
    Step *last = &history->steps[history->count - 1]; /* there is one: it is open */
    size_t start = history->len - step_len(last);
    if (!removed.len && goes_on_typing(history, last, at, added)) {
        insert_bytes(history, history->len, added);
        last->added += added.len;
        return true;
    }
    bool is_before = at + removed.len == last->at;
    if (added.len || last->added || (!is_before && at != last->at))
        return false;
    insert_bytes(history, is_before ? start : history->len, removed);
    last->removed += removed.len;
    last->at = at;
    return true;
}

static void keep(EditHistory *history, size_t at, Str removed, Str added)
{
    while (history->count == STEPS || history->len + removed.len + added.len > history->room)
        forget_oldest(history);
    history->steps[history->count++] = (Step){at, removed.len, added.len};
    insert_bytes(history, history->len, removed);
    insert_bytes(history, history->len, added);
}

void editor_change(Editor *editor, TextRange part, Str text, bool is_typing)
{
    EditHistory *history = history_of(editor);
    Str removed = str_part(editor_text(editor), part.start, part.end - part.start);

    if (history) {
        forget_undone(history);
        if (!is_typing || !has_gone_on(history, part.start, removed, text))
            keep(history, part.start, removed, text);
        history->done = history->count;
        history->is_open = is_typing;
    }
    splice(editor, part, text);
}

void editor_pause(Editor *editor)
{
    if (editor->history)
        editor->history->is_open = false;
}

void editor_forget(Editor *editor)
{
    if (editor->history)
        editor->history->count = editor->history->done = editor->history->len = 0;
    editor_pause(editor);
}

/* --- undoing --------------------------------------------------------------------------------- */

/* Puts one of the two texts of a step in the place of the other. */
static EditResult swap(Editor *editor, size_t step, bool is_undoing)
{
    const EditHistory *history = editor->history;
    const Step *done = &history->steps[step];
    const char *bytes = history->bytes + offset_of(history, step);
    Str removed = {bytes, done->removed};
    Str added = {bytes + done->removed, done->added};
    TextRange part = {done->at, done->at + (is_undoing ? added.len : removed.len)};

    splice(editor, part, is_undoing ? removed : added);
    return EDIT_CHANGED;
}

bool editor_can_undo(const Editor *editor)
{
    return editor->history && editor->history->done > 0;
}

bool editor_can_redo(const Editor *editor)
{
    return editor->history && editor->history->done < editor->history->count;
}

EditResult editor_undo(Editor *editor)
{
    EditHistory *history = editor->history;

    if (!editor_can_undo(editor))
        return EDIT_NONE;
    editor_pause(editor);
    return swap(editor, --history->done, true);
}

EditResult editor_redo(Editor *editor)
{
    EditHistory *history = editor->history;

    if (!editor_can_redo(editor))
        return EDIT_NONE;
    editor_pause(editor);
    return swap(editor, history->done++, false);
}
