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
    bool
        is_beside; /* looked into beside the work: it leads back to the screen that it came from */
} ScreenPlace;

/* In the order of the menu; NULL behind the last. */
const ScreenPlace *place_at(size_t i);

/* The place of an action; NULL when it leads to none. */
const ScreenPlace *place_of_action(ActionId action);

/* The screen of a queue; NULL when it has none of its own. */
const ScreenKind *place_of_queue(Str queue);

#endif
