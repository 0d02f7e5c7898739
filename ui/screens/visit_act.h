/* visit_act.h - what a clerk does with one ticket: calls, serves, holds, ends.
 *
 * The list of tickets and the screen of one ticket offer the same acts. Each is one call of the
 * store, with the version that was seen: whoever comes second is told who has the ticket.
 */
#ifndef UI_SCREENS_VISIT_ACT_H
#define UI_SCREENS_VISIT_ACT_H

#include "db/visit_store.h"
#include "ui/desk.h"

/* The actions, for the list of a screen. */
#define VISIT_ACTIONS                                                                          \
    ACTION_CALL_NEXT, ACTION_CALL_THIS, ACTION_RECALL, ACTION_PUT_BACK, ACTION_HOLD,           \
        ACTION_COURTESY, ACTION_NO_SHOW, ACTION_REFER, ACTION_REFUSE, ACTION_END,              \
        ACTION_QUESTIONS, ACTION_FILE

/* The questions that visit_act() asks have the numbers from 1 up to this one. */
enum { VISIT_ACT_QUESTIONS = 9 };

/* A ticket as it was seen when something was asked about it. */
typedef struct {
    VisitId id;
    int64_t version;
    Ticket ticket;
} VisitSeen;

/* {0} has done nothing yet. */
typedef struct {
    VisitSeen asked; /* what an open question is about */
    VisitId goes_to; /* for the list: the ticket to be selected now; {0}: none */
    bool goes_on;    /* ... or whoever comes first */
} VisitActs;

/* What is possible with `visit`; NULL when none is selected. */
ActionNeeds visit_act_met(const Visit *visit);

/* What an action would do with it, by name; NULL for the registry's label. */
const char *visit_act_label(const Desk *desk, const Visit *visit, ActionId action);

/* Does one of VISIT_ACTIONS, or asks for what it needs to know.
 *
 * visit  NULL: none is selected.
 */
Outcome visit_act(Screen *screen, VisitActs *acts, const Visit *visit, ActionId action);

/* Takes the answer to what visit_act() asked. */
Outcome visit_act_answered(Screen *screen, VisitActs *acts, const DialogAnswer *answer);

/* Says that a ticket was given. */
void visit_act_arrived(Screen *screen, const Visit *visit);

#endif
