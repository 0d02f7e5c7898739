/* referral_inbox_store.h - what the inbox of referrals asks beside the open ones: it was looked at,
 * and which answers have still to be told.
 */
#ifndef DB_REFERRAL_INBOX_STORE_H
#define DB_REFERRAL_INBOX_STORE_H

#include "db/referral_store.h"

/* Keeps that the role that was asked has looked at it; once is enough.
 *
 * return  ERR_NOT_FOUND; ERR_NOT_PERMITTED to another role, for whom it stays untouched.
 */
MUST_CHECK Err store_referral_seen(Store *store, const Act *act, int64_t id, Refusal *why);

/* Reads those whose answer the colleague or the visitor has not been told, the oldest answer first:
 * what `staff_id` has asked or answered, or all with 0.
 *
 * out  room for `max`; texts live in `arena`.
 */
MUST_CHECK Err store_referral_to_tell(
    Store *store, int64_t staff_id, Arena *arena, Referral *out, size_t max, size_t *count);

#endif
