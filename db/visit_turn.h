/* visit_turn.h - a visit on its way from one state to the next; for visit_change.c, visit_end.c and
 * visit_courtesy.c alone. */
#ifndef DB_VISIT_TURN_H
#define DB_VISIT_TURN_H

#include "db/visit_row.h"
#include "office/casefile.h"
#include "office/setting.h"

/* What a step is asked and written with. */
typedef struct {
    Change *change;
    Visit visit;
    VisitFacts facts;
    Casefile casefile; /* its id is 0 without a case */
    Settings settings;
} VisitTurn;

/* Reads a visit, and all that its guards may ask, inside a change.
 *
 * return  ERR_NOT_FOUND, ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err visit_turn(Change *change, VisitId id, VisitTurn *out);

/* Takes a step as the act's person: asks the machine, writes the row and the event. */
MUST_CHECK Err visit_turn_take(VisitTurn *turn, VisitStep step, Refusal *why);

/* Writes the visit as it is in `turn`, and an event called `act` that moves it to no other state. */
MUST_CHECK Err visit_turn_note(VisitTurn *turn, Str act);

/* Fills `why` for a field that holds nothing good, and gives `err` back. */
MUST_CHECK Err visit_refuse_field(Err err, const char *field, Str found, Refusal *why);

#endif
