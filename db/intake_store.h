/* intake_store.h - the steps from the draft to the signed declaration.
 *
 * Completeness is nobody's step: the store completes a declared file by itself, in the change that
 * removes the last thing that stood against it.
 */
#ifndef DB_INTAKE_STORE_H
#define DB_INTAKE_STORE_H

#include "db/casedata_row.h"
#include "db/casework.h"

/* Brings a draft or an incomplete file to be verified; one that is there stays.
 *
 * return  as casework_move() for STEP_MATCH.
 */
MUST_CHECK Err store_casefile_verify(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Asks the system to complete a declared file, which it does by itself once nothing stands against
 * it; a complete one stays. For those who want to know what does.
 *
 * return  ERR_NOT_PERMITTED but for those who take files in; as casework_move() for STEP_COMPLETE.
 */
MUST_CHECK Err
store_casefile_complete(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Gives out the list of what is missing with the day to come back, and lets the file wait.
 *
 * Where the policy takes in whole files only, a draft stays what it is: that the list was given is
 * kept, so that the visit can end. A file that waits already is given another day.
 *
 * return_day  not before today.
 * return      ERR_BAD_DATA for another day; else as casework_move() for STEP_MISSING.
 */
MUST_CHECK Err store_casefile_missing(
    Store *store, const Act *act, CasefileId id, Day return_day, Refusal *why);

/* The day to come back that the office proposes: so many working days after `today` as its setting
 * completion.return_working_days says. */
MUST_CHECK Err store_return_day(Store *store, Day today, Arena *arena, Day *out);

/* Whether the office works on `day`: nobody is asked to come before a closed door. */
MUST_CHECK Err store_works_on(Store *store, Day day, Arena *arena, bool *out);

/* Keeps that the applicant was reminded of what is missing.
 *
 * return  ERR_REFUSED with papers_are_missing when nothing is.
 */
MUST_CHECK Err store_casefile_remind(Store *store, const Act *act, CasefileId id, Refusal *why);

/* What the applicant says with his signature. */
typedef struct {
    Channel means; /* by which he wants the reply; one of the policy's channels */
    DeclaredBy signer;
    bool has_consent; /* to inquiries elsewhere */
} DeclarationGiven;

/* Takes the declaration on the data as they stand: keeps the signed text with its checksum and the
 * receipt of what was explained, and completes the file where nothing else stands against it. The
 * verifier who acts is the witness.
 *
 * return  as casework_move() for STEP_DECLARE; `why` names the channels for channel_agreed and
 *         who applies for signed.
 */
MUST_CHECK Err store_casefile_declare(
    Store *store, const Act *act, CasefileId id, const DeclarationGiven *given, Refusal *why);

/* The first digits of a checksum as they are printed: "3F2A-91BC". Lives in `arena`. */
Str checksum_short(Arena *arena, Str checksum);

#endif
