/* verdict_store.h - the verdicts on the papers of a case, each with its occasion and its moment. */
#ifndef DB_VERDICT_STORE_H
#define DB_VERDICT_STORE_H

#include "db/casework.h"
#include "office/paperverdict.h"

/* The newest of a case; those of before are in its history. */
enum { VERDICTS_MAX = 400 };

/* The verdicts of a case from the oldest on, living in `arena`. A paper that was judged before they were
 * kept has the one that its row tells, with id 0. */
MUST_CHECK Err store_verdict_list(
    Store *store, CasefileId id, Arena *arena, PaperVerdict **out, size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Judges one paper, whose row is there, as it stands in memory. */
MUST_CHECK Err
verdict_add(CaseWork *work, const CasePaper *paper, PaperOccasion occasion, Day judged_for);

/* Judges every paper of the case that counts. */
MUST_CHECK Err verdicts_judge(CaseWork *work, PaperOccasion occasion, Day judged_for);

#endif
