/* visit_bulk.h - the tickets of all who are not here any more, ended together: at the end of a day. */
#ifndef UI_SCREENS_VISIT_BULK_H
#define UI_SCREENS_VISIT_BULK_H

#include "ui/screen.h"

/* Begins it for the rows that are marked in the list of tickets; as bulk_begin(). */
bool visit_bulk_begin(Screen *screen, ActionId action);

#endif
