/* places.h - the screens that the menu and the numbers of Today lead to, in one table.
 *
 * A new screen adds its row to places.c.
 */
#ifndef UI_PLACES_H
#define UI_PLACES_H

#include "ui/screen.h"

typedef struct {
    ActionId action;   /* by which the menu calls it */
    const char *queue; /* whose number on Today leads there (view/queue.h); NULL: none */
    const ScreenKind *kind;
} ScreenPlace;

/* In the order of the menu; NULL behind the last. */
const ScreenPlace *place_at(size_t i);

/* The screen of an action, or of a queue; NULL when it has none of its own. */
const ScreenKind *place_of_action(ActionId action);
const ScreenKind *place_of_queue(Str queue);

#endif
