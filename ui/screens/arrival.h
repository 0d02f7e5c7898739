/* arrival.h - giving a ticket: who has come, what for, by which channel; none of it is needed.
 *
 * Enter in the visitor's field looks him up; Enter behind it gives the ticket, so two of them give
 * one to somebody of whom nothing is known.
 */
#ifndef UI_SCREENS_ARRIVAL_H
#define UI_SCREENS_ARRIVAL_H

#include "ui/screens/visit_act.h"

typedef struct {
    Str begun;    /* what is known of the visitor already; borrowed */
    bool goes_on; /* with what he typed before, without asking */
} ArrivalTask;

/* Its argument is an ArrivalTask. */
extern const ScreenKind arrival_screen;

/* Opens it with what was typed and not given. */
void arrival_go_on(Screen *screen, int64_t record_id);

#endif
