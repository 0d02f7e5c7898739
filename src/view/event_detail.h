/* event_detail.h - what an event's data say, in one line: "Support: Rent · Came by: Telephone".
 */
#ifndef VIEW_EVENT_DETAIL_H
#define VIEW_EVENT_DETAIL_H

#include "db/event_store.h"
#include "db/staff_store.h"

/* The fields of the event's data as people read them: their labels, the labels of codes, short
 * days, the names of staff. What only ties records together inside the office is left out.
 *
 * staff   all of the office, `count` of them.
 * return  in the language in use, values isolated; lives in `arena`.
 */
Str event_detail_words(Arena *arena, const Event *event, const Staff *staff, size_t count);

#endif
