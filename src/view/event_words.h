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

/* Who changed a record last, and when: "Sara · 21/11/2026 10:15"; empty when nobody did. Isolated, in
 * `arena`. */
MUST_CHECK Err event_words_changed_by(
    Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out);

/* The same of an event that was read. */
MUST_CHECK Err event_words_by(Store *store, const Event *event, Arena *arena, Str *out);

/* "21/11/2026 10:15"; isolated, in `arena`. */
Str event_words_moment(Arena *arena, Moment moment);

#endif
