/* casefacts_outcome.h - the facts of a case from the committee on; for casefacts_store.c alone. */
#ifndef DB_CASEFACTS_OUTCOME_H
#define DB_CASEFACTS_OUTCOME_H

#include "db/casework.h"

/* Whether what casefacts_read_outcome() fills hangs on papers in this state. */
bool casefacts_outcome_asks_papers(CaseState state);

/* Fills what sessions, decisions, replies, plans and entitlements say. */
MUST_CHECK Err casefacts_read_outcome(CaseWork *work);

#endif
