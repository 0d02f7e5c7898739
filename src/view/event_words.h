/* event_words.h - events in words: what was done, by whom, when.
 */
#ifndef VIEW_EVENT_WORDS_H
#define VIEW_EVENT_WORDS_H

#include "db/event_store.h"
#include "db/staff_store.h"

/* What was done: "National ID: Matched". Never a code; lives in `arena`. */
Str event_words_act(Arena *arena, const Event *event);

/* What was done, with its reason: "Closed (moved away)"; lives in `arena`. */
Str event_words(Arena *arena, const Event *event);

/* Who did it, of all the staff: his name, else what the program is called; borrowed. */
Str event_words_actor(const Event *event, const Staff *staff, size_t count);

/* "21/11/2026 10:15"; isolated, in `arena`. */
Str event_words_moment(Arena *arena, Moment moment);

#endif
