/* threeway.h - somebody else saved the record while it was worked on: before, theirs, mine, field by
 * field.
 *
 * It stands on the form, in which everything typed stays as it is: leaving it changes nothing. F2, once
 * every field is chosen for, closes it; then the form's `answered` hears QUESTION_THREEWAY, gives its
 * record their values, calls conflict_settle() and saves.
 */
#ifndef UI_SCREENS_THREEWAY_H
#define UI_SCREENS_THREEWAY_H

#include "ui/conflict.h"
#include "ui/screen.h"

enum { QUESTION_THREEWAY = 110 };

/* Its argument is a Conflict, which lives as long as the form's screen and into which it writes what
 * is chosen. */
extern const ScreenKind threeway_screen;

/* Opens it with who changed the record last.
 *
 * record_kind  as its events name it.
 */
void threeway_open(Screen *screen, Conflict *conflict, Str record_kind, int64_t record_id);

#endif
