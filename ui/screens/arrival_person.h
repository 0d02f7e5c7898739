/* arrival_person.h - who was found, below the form: his file, and what he has at the counter today.
 */
#ifndef UI_SCREENS_ARRIVAL_PERSON_H
#define UI_SCREENS_ARRIVAL_PERSON_H

#include "db/person_store.h"
#include "office/appointment.h"
#include "ui/canvas.h"
#include "ui/desk.h"

enum { ARRIVAL_PERSON_ROWS = 3 };

typedef struct {
    Ticket here;          /* with which he is here already; serial 0: none */
    Appointment expected; /* id 0: none */
    bool comes_to_it;     /* the ticket that is given checks him in */
} ArrivalToday;

/* Reads what he has today; `arena` is for what is read. */
MUST_CHECK Err arrival_today_read(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena);

/* The same for one who has no file: the appointment of today under this name alone. */
MUST_CHECK Err arrival_today_named(ArrivalToday *out, Desk *desk, Str name, Arena *arena);

/* The next appointment that a person has already, but for one; no ticket. */
MUST_CHECK Err
arrival_next_read(ArrivalToday *out, Desk *desk, PersonId id, int64_t but_for, Arena *arena);

/* Draws ARRIVAL_PERSON_ROWS rows. A second ticket for one who has one is seldom meant.
 *
 * person  id 0: no file; his name stands there.
 */
void arrival_person_draw(
    Canvas canvas, Arena *turn, const Person *person, const ArrivalToday *found, Day today);

#endif
