/* casefacts_store.h - all that a guard may ask about a case, read from the tables.
 *
 * Facts that only an act can bring (a proof, a session to be named, an index of the docket) are
 * left as nothing and set by the act. Names are labels of the program, to be handed to gettext, or
 * texts that live until the next change of the store.
 */
#ifndef DB_CASEFACTS_STORE_H
#define DB_CASEFACTS_STORE_H

#include "db/casework.h"

/* Fills work->facts from work->casefile, papers, data and the tables behind them; what hangs on
 * papers and data only where they have been read. */
MUST_CHECK Err casefacts_read(CaseWork *work);

/* Fills what hangs on papers and data, which have been read since, and leaves the other facts. */
void casefacts_fill_papers(CaseWork *work);

/* The same for a case that only is looked at, without a change.
 *
 * out  its names live in `arena`.
 */
MUST_CHECK Err
store_casefile_facts(Store *store, CasefileId id, Day today, Arena *arena, CaseFacts *out);

/* Names the session that the case is to come before: whether it is open, and whether its panel is
 * the one that decided before. ERR_NOT_FOUND. */
MUST_CHECK Err casefacts_name_session(CaseWork *work, int64_t session_id);

#endif
