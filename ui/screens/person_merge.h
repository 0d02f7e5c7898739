/* person_merge.h - two files of one person side by side, before one is merged into the other.
 */
#ifndef UI_SCREENS_PERSON_MERGE_H
#define UI_SCREENS_PERSON_MERGE_H

#include "office/person.h"
#include "ui/screen.h"

typedef struct {
    PersonId kept;
    PersonId merged;
} MergeTask;

/* Its argument is a MergeTask. */
extern const ScreenKind person_merge_screen;

/* Undoes the merge that a file took part in last, inside the `act` of `screen`; says what came of
 * it. */
Outcome person_merge_undo(Screen *screen, PersonId id);

#endif
