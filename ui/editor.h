/* editor.h - a text that somebody types: a field of a form, a search, an answer, a reason.
 *
 * The text is kept in logical order. Left and right arrows go the way they point: in a text that
 * runs from right to left, left goes forward. A text runs as the screen does, a code never. One step is a character with its marks; a lam-alef
 * is two characters. Backspace takes the last mark of a letter first, Delete takes the letter with its marks. Shift with
 * a moving key selects; what is typed takes the place of what is selected. What was done can be undone
 * and done again, a word at a time. What is typed is cleaned as it comes (presentation forms become letters,
 * controls are dropped, a number field takes digits of all three sets and keeps 0-9), so no
 * pasted newline or escape can do anything.
 */
#ifndef UI_EDITOR_H
#define UI_EDITOR_H

#include "ui/canvas.h"
#include "ui/keys.h"

typedef struct EditHistory EditHistory;

typedef struct {
    Arena *arena; /* takes what is to be undone, when something is typed first */
    char *bytes;
    size_t len;
    size_t caret;  /* a byte of the text, between characters */
    size_t anchor; /* the other end of what is selected; the caret itself: nothing is */
    size_t max_points;
    bool is_code;     /* a number, date or code: runs from left to right, digits become 0-9 */
    bool is_secret;   /* a password: nothing of it is kept for undoing, nor copied out */
    bool hides_marks; /* the terminal it was drawn on shows none: they go with their letter */
    EditHistory *history; /* NULL: nothing was typed yet */
    int scroll;
    int columns; /* of the lines on which it was drawn last; 0: it is one line */
} Editor;

typedef enum {
    EDIT_NONE,    /* the key is none of the editor's */
    EDIT_MOVED,   /* the caret moved, or could have */
    EDIT_CHANGED, /* the text changed */
    EDIT_FULL     /* the text has max_points already; nothing changed */
} EditResult;

/* An empty line whose bytes live in `arena`, with room for `max_points`. */
Editor editor_new(Arena *arena, size_t max_points, bool is_code);

/* Puts another text in, as much as there is room for; the caret goes behind it. */
void editor_set(Editor *editor, Str text);

/* What stands in the line; borrowed until it is edited. */
Str editor_text(const Editor *editor);

/* Puts another text in as if it were typed over all that stands there: it can be undone. */
EditResult editor_replace(Editor *editor, Str text);

/* What is selected: bytes of the text. */
TextRange editor_selection(const Editor *editor);
void editor_select_all(Editor *editor);
void editor_unselect(Editor *editor);

/* Puts the caret where the mouse points: before the character at byte `position`, or at the end. */
void editor_point(Editor *editor, size_t position);

/* Answers a key; undoing where nothing is to be undone is none of the editor's.
 *
 * is_rtl  whether the screen runs from right to left; a code never does.
 */
EditResult editor_key(Editor *editor, Key key, bool is_rtl);

/* Puts any bytes in at the caret, made clean; EDIT_FULL when they were too many, and then none
 * is taken. */
EditResult editor_paste(Editor *editor, Str any_bytes);

/* Draws the line into `width` cells and, where it has the focus, puts the cursor there. */
void editor_draw(
    Editor *editor, Canvas canvas, int row, int column, int width, Style style, bool has_focus);

/* The same with a dot in place of each character. */
void editor_draw_hidden(
    Editor *editor, Canvas canvas, int row, int column, int width, Style style, bool has_focus);

/* --- undoing (editor_history.c) -------------------------------------------------------------- */

/* Puts `text` in the place of a part of the text, behind which the caret then stands.
 *
 * is_typing  it goes on with what was typed or erased before: both are undone together.
 */
void editor_change(Editor *editor, TextRange part, Str text, bool is_typing);

/* What is typed next is undone by itself. */
void editor_pause(Editor *editor);

/* Back to before the last change, and forth again; EDIT_NONE when there is none. */
EditResult editor_undo(Editor *editor);
EditResult editor_redo(Editor *editor);
bool editor_can_undo(const Editor *editor);
bool editor_can_redo(const Editor *editor);

/* Forgets all changes. */
void editor_forget(Editor *editor);

/* --- on several lines (editor_lines.c) ------------------------------------------------------- */

/* Draws the text on as many lines as the canvas has rows, with arrows where more stands above or
 * below. From then on the arrows go up and down in it, and Home and End to the ends of a line. */
void editor_draw_lines(Editor *editor, Canvas canvas, Style style, bool has_focus);

/* Answers the keys that move between lines; EDIT_NONE on the way out at the top or the bottom. */
EditResult editor_lines_key(Editor *editor, Key key);

/* How much of its room is taken: "120/1000"; lives in `arena`. */
Str editor_room(const Editor *editor, Arena *arena);

#endif
