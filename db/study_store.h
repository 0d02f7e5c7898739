/* study_store.h - the study of a case: given to a researcher, written, and ready for the committee.
 *
 * Only the researcher to whom a case was given writes its study, or the manager. Whoever has
 * declared an interest of his own in a case is never given it again.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_STUDY_STORE_H
#define DB_STUDY_STORE_H

#include "db/change.h"
#include "office/casefile.h"

/* Gives a whole file to a researcher, in place of the one before.
 *
 * staff_id  of somebody at work who is a researcher, else researcher_named refuses.
 * return    as casestate_after() for STEP_ASSIGN.
 */
MUST_CHECK Err
store_study_assign(Store *store, const Act *act, CasefileId id, int64_t staff_id, Refusal *why);

/* The same for the review of a case in service. */
MUST_CHECK Err
store_study_review(Store *store, const Act *act, CasefileId id, int64_t staff_id, Refusal *why);

/* What is written of a study; what is left out stays as it was. */
typedef struct {
    bool has_opinion;
    Str opinion;                   /* any bytes */
    Recommendation recommendation; /* RECOMMEND_NONE: left out */
    bool no_conflict;              /* he declares that he has no interest of his own */
} StudyWritten;

/* return  as casestate_after() for STEP_STUDY; ERR_NOT_PERMITTED to another researcher. */
MUST_CHECK Err store_study_write(
    Store *store, const Act *act, CasefileId id, const StudyWritten *written, Refusal *why);

/* The researcher declares an interest of his own, with the act's reason; the case waits to be
 * given to somebody else. */
MUST_CHECK Err store_study_conflict(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Brings the study before the committee. */
MUST_CHECK Err store_study_ready(Store *store, const Act *act, CasefileId id, Refusal *why);

#endif
