/* audit.h - walking the chain of events to see that nothing in it was changed.
 *
 * What it proves: without the key nobody can change, add, reorder or remove an event, or change
 * the data of one, so that this walk does not find it; and since the head of the chain is sealed
 * in the office's row, the newest events cannot be cut off either.
 * What it does not prove: whoever puts back a whole older copy of the file (or has the key) leaves
 * a chain that holds. Against that the head is printed on paper: the chain at that event must
 * still be the printed one.
 */
#ifndef DB_AUDIT_H
#define DB_AUDIT_H

#include "db/check.h"

/* Walks the whole chain, a page at a time, so that others can go on writing meanwhile.
 *
 * findings  the first is the first bad event. An event whose data are gone is accepted only when
 *           another event says that they were destroyed. An event that cannot be read ends it.
 */
MUST_CHECK Err store_audit_verify(Store *store, const Progress *progress, Findings *findings);

#endif
