/* dialog.h - a box on the screen: tells something, asks yes or no, asks for a line of text.
 *
 * The answer comes to the asking screen's `answered` under the number of the question. Nothing is
 * confirmed by Enter or by a paste: F2 alone does, as it does the next step everywhere; Enter and
 * Esc leave everything as it is.
 */
#ifndef UI_DIALOG_H
#define UI_DIALOG_H

#include "ui/screen.h"

/* Shows a text until Enter or Esc. */
void dialog_tell(Screen *screen, Str title, Str text);

/* Asks whether something is to be done.
 *
 * text  what will be done, and to how many.
 * act   what F2 is called then: "Delete", not "Yes".
 */
void dialog_confirm(Screen *screen, int question, Str text, Str act);

/* The same at the foot of the screen, for what may as well be passed over: only F2 and Esc are its own;
 * any other key, and a paste, closes it and goes to the screen. */
void dialog_offer(Screen *screen, int question, Str text, Str act);

/* Asks which of two things is to be done, if any.
 *
 * act, other  what F2 and F5 are called; the choice that is brought is 0 or 1.
 */
void dialog_choose(Screen *screen, int question, Str text, Str act, Str other);

/* Asks for a line of text; F2 brings it, and Enter too once something was typed. An empty one is never
 * brought.
 *
 * begun  what stands there already.
 */
void dialog_ask(
    Screen *screen, int question, Str title, Str text, size_t max_points, Str begun);

/* Asks for a date, as it is written; how it may be typed is told below the text.
 *
 * begun  what stands there already: what is typed takes its place, the arrows go into it.
 */
void dialog_ask_date(Screen *screen, int question, Str title, Str text, Str begun);

/* --- how boxes are drawn --------------------------------------------------------------------- */

/* A box in the middle of `canvas`, with a title on its edge.
 *
 * rows, columns  of its inside, less where there is less room.
 * return         its inside.
 */
Canvas dialog_box(Canvas canvas, int rows, int columns, Str title);

/* Draws a text from row 0 on, wrapped.
 *
 * is_drawn  false: its rows are only counted.
 * return    how many rows it takes.
 */
int dialog_draw_text(Canvas canvas, Str text, bool is_drawn);

#endif
