/* household_beside.h - what is found of a person's household while a form about him is filled in, and
 * what is ruled of it from there; beside the form, never in the way of typing.
 */
#ifndef UI_SCREENS_HOUSEHOLD_BESIDE_H
#define UI_SCREENS_HOUSEHOLD_BESIDE_H

#include "db/person_duplicate_store.h"
#include "office/household.h"
#include "ui/canvas.h"
#include "ui/screen.h"

typedef struct {
    Arena arena; /* of the findings */
    HouseholdFindings findings;
    HouseholdRulings rulings; /* of a person who is not on file yet; saved with him */
} HouseholdBeside;

enum { HOUSEHOLD_LINES = 2 };

/* Looks anew, for a person as he stands in the form. Who probably is himself is no household of his.
 *
 * alike  NULL: nobody was looked for.
 */
MUST_CHECK Err household_beside_look(
    HouseholdBeside *beside, Store *store, const Person *person, const PersonLikenesses *alike);

/* Opens the list of them, in which they are ruled on.
 *
 * person  as he stands in the form; his texts live as long as the form.
 */
void household_beside_open(Screen *screen, HouseholdBeside *beside, const Person *person);

/* Draws how many wait, and from the next row on each with its reasons and what was ruled of it.
 *
 * return  the rows taken: 0 where nothing was found.
 */
int household_beside_draw(const HouseholdBeside *beside, Canvas canvas, Arena *arena);

/* The same in HOUSEHOLD_LINES lines, with the first that waits. */
void household_beside_draw_lines(const HouseholdBeside *beside, Canvas canvas, Arena *arena);

void household_beside_close(HouseholdBeside *beside);

#endif
