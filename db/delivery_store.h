/* delivery_store.h - the deliveries of support plans: handed over, or cancelled with their plan.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_DELIVERY_STORE_H
#define DB_DELIVERY_STORE_H

#include "db/change.h"
#include "office/planrecord.h"

typedef struct {
    CasefileId casefile;
    int64_t entitlement_id; /* 0: the one that is due first */
    Str receiver;           /* who took it; any bytes, as the next */
    Str receipt;            /* receipt or reference of the transfer */
} Delivery;

/* Hands one delivery over; the last one of an authorised plan finishes it.
 *
 * return  ERR_NOT_FOUND when nothing of the case is due.
 */
MUST_CHECK Err
store_delivery_make(Store *store, const Act *act, const Delivery *delivery, Refusal *why);

/* Cancels the newest plan of a case that is not finished, with what of it is still due; the act
 * has a reason. ERR_NOT_FOUND when there is none. */
MUST_CHECK Err
store_delivery_cancel_plan(Store *store, const Act *act, CasefileId id, Refusal *why);

#endif
