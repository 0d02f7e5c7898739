/* claim_store.h - editing that is taken over from another desk, written down. */
#ifndef DB_CLAIM_STORE_H
#define DB_CLAIM_STORE_H

#include "db/change.h"
#include "office/recordref.h"

#define CLAIM_KIND STR("claim")

/* Writes down that the act's person goes on editing a record that somebody else was editing. It keeps
 * nobody from anything: what he has typed is his draft, and saving looks at the record's version.
 *
 * record  any.
 * from    who was editing it.
 */
MUST_CHECK Err
store_claim_take_over(Store *store, const Act *act, RecordRef record, int64_t from);

#endif
