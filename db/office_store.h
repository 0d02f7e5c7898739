/* office_store.h - the office's own row: whose key it has and where its chain stands.
 *
 * For the core of db/ alone; others read it with store_office_find(). The office's name and
 * language are settings.
 */
#ifndef DB_OFFICE_STORE_H
#define DB_OFFICE_STORE_H

#include "db/chain.h"
#include "db/store.h"

/* Adds the row of a new office, with an empty chain. */
MUST_CHECK Err office_add(Store *store, const OfficePlan *plan);

/* ERR_NO_KEY when the store's key is not the one that the office was made with. */
MUST_CHECK Err office_check_key(Store *store);

/* Whether this is a made-up office and the head's seal says so too: one flipped bit must not open
 * an office without a password. */
bool office_is_demo(Store *store);

/* Reads the head; ERR_DAMAGED when its seal does not fit, so that nothing is added to a chain
 * that somebody cut. */
MUST_CHECK Err office_head_find(Store *store, ChainHead *out);

/* Seals and keeps the head, inside a change. */
MUST_CHECK Err office_head_set(Store *store, const ChainHead *head);

#endif
