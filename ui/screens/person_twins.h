/* person_twins.h - files that look like that of the same person: ruled on, or merged with it.
 */
#ifndef UI_SCREENS_PERSON_TWINS_H
#define UI_SCREENS_PERSON_TWINS_H

#include "office/person.h"
#include "ui/screen.h"

/* Its argument is the PersonId whose twins are looked for. */
extern const ScreenKind person_twins_screen;

/* All pairs of the office that wait for a ruling; without an argument. */
extern const ScreenKind person_pairs_screen;

#endif
