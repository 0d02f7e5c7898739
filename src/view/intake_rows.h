/* intake_rows.h - what the desk reads and hands out until a case is complete: papers, data, the
 * missing list, the criteria of a kind, and the receipt of what was explained.
 */
#ifndef VIEW_INTAKE_ROWS_H
#define VIEW_INTAKE_ROWS_H

#include "db/casedata_row.h"
#include "db/casefile_store.h"
#include "view/table.h"

/* The papers of a case: paper, need, state, received_on, issued, expires, valid_until, how, note,
 * why. */
Table intake_rows_papers(Arena *arena, const CaseIntake *intake);

/* The data of a case: field, value, against, paper, how. What is not asked for stands there only
 * when it was told. */
Table intake_rows_data(Arena *arena, const CaseIntake *intake);

/* What is missing: case, what (paper or field), item, need, state, why, return_on. */
Table intake_rows_missing(Arena *arena, const CaseIntake *intake);

/* Every paper that a kind of case may ask for: paper, need, when, why. */
Table intake_rows_criteria(Arena *arena, CaseKind kind);

/* One row: what was explained to the applicant when he signed, in both calendars. */
Table intake_row_receipt(
    Arena *arena, const Declaration *declaration, const CaseIntake *intake);

/* Where the register of the family says otherwise than what is declared in a field: what it says, in
 * words; else empty. Lives in `arena`. */
Str intake_words_family(Arena *arena, const CaseIntake *intake, DataField field);

#endif
