/* arrival_person.h - who was found, below the form: his file, and what he has at the counter today.
 */
#ifndef UI_SCREENS_ARRIVAL_PERSON_H
#define UI_SCREENS_ARRIVAL_PERSON_H

#include "db/person_store.h"
#include "office/ticket.h"
#include "ui/canvas.h"
#include "ui/desk.h"

enum { ARRIVAL_PERSON_ROWS = 3 };

typedef struct {
    Ticket here; /* with which he is here already; serial 0: none */
    int minute;  /* of the day, at which he is expected; -1: he has no appointment */
} ArrivalToday;

/* Reads what he has today; `arena` is for what is read on the way. */
MUST_CHECK Err arrival_today_read(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena);

/* Draws ARRIVAL_PERSON_ROWS rows. A second ticket for one who has one is seldom meant. */
void arrival_person_draw(
    Canvas canvas, Arena *turn, const Person *person, const ArrivalToday *found, Day today);

#endif
