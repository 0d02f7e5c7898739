/* visit_courtesy.h - noting the courtesy list with one key; the same key again asks what was left out.
 */
#ifndef UI_SCREENS_VISIT_COURTESY_H
#define UI_SCREENS_VISIT_COURTESY_H

#include "db/visit_store.h"
#include "ui/screen.h"

/* Notes that all of it was kept; where it is noted already asks, under `question`, for an item. */
Outcome visit_courtesy(Screen *screen, const Visit *visit, int question);

/* The item was left out, or kept after all. */
Outcome visit_courtesy_answered(Screen *screen, VisitId id, size_t item);

#endif
