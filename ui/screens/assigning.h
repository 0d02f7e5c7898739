/* assigning.h - giving cases to researchers: to whom, with the reason why he is proposed.
 *
 * Whoever has the fewest cases in hand is proposed. Many cases can be shared out evenly: each goes to
 * whoever has the fewest then, but never to one with an interest of his own in it.
 */
#ifndef UI_SCREENS_ASSIGNING_H
#define UI_SCREENS_ASSIGNING_H

#include "db/caseload_store.h"
#include "office/casefile.h"
#include "ui/desk.h"

/* What was offered, and what was chosen of it; {0} at first. */
typedef struct {
    Arena arena;
    Caseload *rows;
    size_t count;
    size_t chosen; /* of rows; `count`: shared out evenly */
} Assigning;

enum { ASSIGNING_NOTE_MAX_POINTS = 500 };

/* Whether a case in this state is given to a researcher at all. */
bool assigning_fits(CaseState state);

/* Offers the researchers; `answered` gets the question, and hands its choice on to assigning_take().
 *
 * now_with  the login of who has the case, who is not offered; empty: nobody.
 * is_many   whether several cases are given at once, so that they can be shared out.
 */
void assigning_ask(
    Screen *screen, Assigning *assigning, int question, Str now_with, bool is_many);
void assigning_take(Assigning *assigning, size_t choice);

/* To whom they go, in words; lives in `arena`. */
Str assigning_words(const Assigning *assigning, Arena *arena);

/* English sentence why a case need not be given away by whom it is with now, else NULL.
 *
 * now_with  a login; empty: nobody.
 */
const char *assigning_why_not(const Assigning *assigning, Str now_with);

/* Gives a case to whom it was chosen for: its study, or where it is in service its review.
 *
 * act     its reason is the note for the one who takes over.
 * return  as store_study_assign().
 */
MUST_CHECK Err assigning_give(
    Assigning *assigning, Store *store, const Act *act, const Casefile *casefile, Refusal *why);

/* Gives its memory back. */
void assigning_close(Assigning *assigning);

#endif
