/* inquiry_store.h - questions: written down, answered, or ended without an answer.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_INQUIRY_STORE_H
#define DB_INQUIRY_STORE_H

#include "db/change.h"
#include "office/inquiryrecord.h"

#define INQUIRY_KIND STR("inquiry")

/* What is written down of a question; texts are any bytes. */
typedef struct {
    Str question;
    Str channel; /* a code; empty: the visit's, else the policy's first */
    int64_t
        visit_id; /* 0: asked through another channel; else person and case are the visit's */
    int64_t person_id; /* 0: not told */
    int64_t casefile_id;
} InquiryPlan;

/* Writes a question down.
 *
 * return  ERR_BAD_DATA for a channel that the policy does not list; ERR_NOT_FOUND with the field
 *         that names nothing; ERR_REFUSED for an empty question or a visit that has ended.
 */
MUST_CHECK Err store_inquiry_add(
    Store *store, const Act *act, const InquiryPlan *plan, InquiryId *out, Refusal *why);

/* answer  any bytes. */
MUST_CHECK Err
store_inquiry_answer(Store *store, const Act *act, InquiryId id, Str answer, Refusal *why);

/* Writes the answer of one that is answered already anew; as store_inquiry_answer(). It stays answered
 * at the moment at which it was. */
MUST_CHECK Err
store_inquiry_correct(Store *store, const Act *act, InquiryId id, Str answer, Refusal *why);

/* Ends it as not answered, for the act's reason. */
MUST_CHECK Err store_inquiry_close(Store *store, const Act *act, InquiryId id, Refusal *why);

MUST_CHECK Err store_inquiry_find(Store *store, InquiryId id, Arena *arena, Inquiry *out);

/* Reads the next page of the questions in one state, oldest first.
 *
 * out     room for `max`; texts live in `arena`.
 */
MUST_CHECK Err store_inquiry_page(
    Store *store, InquiryState state, InquiryId after, Arena *arena, Inquiry *out, size_t max,
    size_t *count);

/* The same for all questions of one visit, whatever became of them. */
MUST_CHECK Err store_inquiry_of_visit(
    Store *store, int64_t visit_id, InquiryId after, Arena *arena, Inquiry *out, size_t max,
    size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* The open questions of a visit, living in `arena`. */
MUST_CHECK Err
inquiry_open_of_visit(Store *store, int64_t visit_id, Arena *arena, NameList *out);

/* Takes one step with every open question of a visit: REFER when it is referred with its visitor,
 * CLOSE with the act's reason. */
MUST_CHECK Err
inquiry_settle_visit(Change *change, int64_t visit_id, InquiryStep step, Refusal *why);

#endif
