/* knownanswer_store.h - the answer bank: written, approved, retired; and found again.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_KNOWNANSWER_STORE_H
#define DB_KNOWNANSWER_STORE_H

#include "db/change.h"
#include "office/knownanswer.h"

#define KNOWN_ANSWER_KIND STR("known_answer")

/* What is written down of one; texts are any bytes. */
typedef struct {
    Str question;
    Str answer;
    bool is_misconception;
    int64_t owner_id; /* 0: who writes it */
    Str clause;
    Day review_day; /* DAY_NONE: never */
} KnownAnswerPlan;

/* Adds one that awaits approval.
 *
 * return  ERR_REFUSED for an empty question or answer; ERR_NOT_FOUND with the field that names
 *         nobody; ERR_TOO_LONG; ERR_NOT_PERMITTED.
 */
MUST_CHECK Err store_knownanswer_add(
    Store *store, const Act *act, const KnownAnswerPlan *plan, int64_t *out, Refusal *why);

/* Writes it anew, and it awaits approval again. */
MUST_CHECK Err store_knownanswer_change(
    Store *store, const Act *act, int64_t id, const KnownAnswerPlan *plan, Refusal *why);

/* Approves it (the manager alone) or retires it; to where it is already is no change. */
MUST_CHECK Err store_knownanswer_move(
    Store *store, const Act *act, int64_t id, KnownAnswerState to, Refusal *why);

MUST_CHECK Err store_knownanswer_find(Store *store, int64_t id, Arena *arena, KnownAnswer *out);

/* All of them, those first that were written first, living in `arena`. */
MUST_CHECK Err
store_knownanswer_list(Store *store, Arena *arena, KnownAnswer **out, size_t *count);

#endif
