/* plain.h - the screens line by line: for screen readers, and for terminals that show no screens.
 *
 * It is the loop of another face over the same screens (ui.h): what they draw is told in words, in a
 * fixed order; a line that is typed is answered as the key, the row, the choice or the text that it
 * names. So it has the actions, lists, forms, questions and refusals of the screens, and none of its
 * own.
 *
 * On a screen a digit is the function key of that number (0: F10), a letter the act of that letter,
 * a number from 11 on the row that was told under it, more letters look for an act by its name, + and
 * - turn pages. In a box a number is the row that was told under it, and 0 leaves. A field takes what
 * is typed; an empty line keeps what stands there, = empties it, + and - go on and back, and a dot
 * alone leaves the question, as Ctrl-C does.
 */
#ifndef UI_PLAIN_H
#define UI_PLAIN_H

#include "ui/lines.h"
#include "ui/ui.h"

/* The size of the sheet that nobody sees: so much is told of a screen at once. */
enum { PLAIN_ROWS = 120, PLAIN_COLUMNS = 100 };

/* Talks about the screen that was opened, and those that follow, until they are left or no more lines
 * come; then what was typed is kept. */
void plain_run(Lines *lines, Ui *ui);

#endif
