/* lines.h - a few labelled lines in a box, some of them secret: a login and its password.
 *
 * A secret line shows a dot for each character. A login's letters may be typed under the Arabic
 * layout: they are taken for those of their keys, as commands are.
 */
#ifndef UI_LINES_H
#define UI_LINES_H

#include "ui/editor.h"

enum { LINES_MAX = 3 };

typedef struct {
    const char *label; /* N_() */
    size_t max_points;
    bool is_secret;
    bool is_login;
} LineKind;

typedef struct {
    const LineKind *kinds;
    size_t count;
    Editor editors[LINES_MAX];
    size_t focus;
    bool is_half_pair; /* the alef of a lam-alef that was taken for one key is still to come */
} Lines;

/* Empty lines, the focus on the first; what is typed lives in `arena`. */
Lines lines_new(Arena *arena, const LineKind *kinds, size_t count);

/* Types into the focused line, or moves to another: Tab, Enter, arrows.
 *
 * return  EDIT_NONE when the key is none of the lines'.
 */
EditResult lines_answer(Lines *lines, const TerminalEvent *event, bool is_rtl);

bool lines_are_at_end(const Lines *lines);

/* What stands in line `i`; borrowed until it is typed into. */
Str lines_text(const Lines *lines, size_t i);

/* Draws them from `row` of `canvas`, one under the other. */
void lines_draw(Lines *lines, Canvas canvas, int row);

/* Empties line `i` and leaves nothing of it in memory. */
void lines_wipe(Lines *lines, size_t i);

#endif
