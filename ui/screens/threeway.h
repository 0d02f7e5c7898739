/* threeway.h - somebody else saved the record while it was worked on: before, theirs, mine, field by
 * field.
 *
 * It stands on the form, in which everything typed stays as it is: leaving it changes nothing. F2, once
 * every field is chosen for, closes it; then the form's `answered` hears QUESTION_THREEWAY and hands on
 * to threeway_answered().
 *
 * A form over a row on file describes itself by a ThreewayKind and saves by threeway_save().
 */
#ifndef UI_SCREENS_THREEWAY_H
#define UI_SCREENS_THREEWAY_H

#include "ui/conflict.h"
#include "ui/screen.h"

enum { QUESTION_THREEWAY = 110 };

/* Its argument is a Conflict, which lives as long as the form's screen and into which it writes what
 * is chosen. */
extern const ScreenKind threeway_screen;

/* The row as it is now. */
typedef struct {
    Str record_kind; /* as its events name it */
    int64_t record_id;
    const void
        *typed; /* what the form's record would hold of it; lives as long as the screen */
} ThreewayNow;

/* What saving a form must know of what it is over. */
typedef struct {
    /* Takes the form into its record, in the spelling in which the row is kept; says what it cannot
     * take. NULL: screen_take_form(). */
    bool (*take)(Screen *screen);

    Err (*save)(Screen *screen, Refusal *why);

    /* Reads the row anew, apart from what the form holds. */
    Err (*read)(Screen *screen, ThreewayNow *out);

    /* What was read last is the form's row and record from here on. */
    void (*accept)(Screen *screen);

    /* It is saved: says so and forgets the draft. */
    Outcome (*saved)(Screen *screen);

    /* Says why it is not. NULL: screen_refuse_err(). */
    void (*refuse)(Screen *screen, Err err, const Refusal *why);
} ThreewayKind;

/* Saves the form of `screen`. Where others have changed the row since it was read, in fields of this
 * form, the screen of both changes is opened; where that shows in no field, nothing is to be chosen. */
Outcome threeway_save(Screen *screen, const ThreewayKind *kind, Conflict *conflict);

/* Shows the row as it is now in the form, into which nothing is typed; says what went wrong. */
void threeway_follow(Screen *screen, const ThreewayKind *kind);

/* What was chosen stands in the form and is saved, unless nothing is left of mine. */
Outcome threeway_answered(Screen *screen, const ThreewayKind *kind, Conflict *conflict);

/* Opens it with who changed the record last.
 *
 * record_kind  as its events name it.
 */
void threeway_open(Screen *screen, Conflict *conflict, Str record_kind, int64_t record_id);

#endif
