/* person_pane.h - what is known of a person, drawn: beside a list, and in his file. */
#ifndef UI_SCREENS_PERSON_PANE_H
#define UI_SCREENS_PERSON_PANE_H

#include "office/person.h"
#include "ui/canvas.h"

/* Draws name, stage and what is known, as much as there is room for, and which fields nobody has
 * filled yet.
 *
 * return  how many rows they took.
 */
int person_pane_draw(Canvas canvas, Arena *arena, const Person *person, Day today);

/* One line more below it, in the same columns: a label and words in the language in use. */
void person_pane_draw_line(Canvas canvas, int row, Str label, Str words);

#endif
