/* family_draw.h - how the grid of a family looks. */
#ifndef UI_SCREENS_FAMILY_DRAW_H
#define UI_SCREENS_FAMILY_DRAW_H

#include "office/household.h"
#include "ui/screens/family_form.h"

/* What is drawn: the members, and the row that is typed into. */
typedef struct {
    const Person *head;
    const Members *members;
    size_t row; /* members->count: the new one */
    size_t top; /* the first row that was drawn last */
    MemberForm *form;
    Day today;
    HouseholdFindings households; /* files that may be of the same household */
} FamilyGrid;

/* Draws the grid, below it what else is known of the row, and at the foot what is counted. */
void family_draw(FamilyGrid *grid, Canvas canvas, Arena *arena);

#endif
