/* casefile_row.h - the row of a case and how it becomes a Casefile; for the stores of db/.
 */
#ifndef DB_CASEFILE_ROW_H
#define DB_CASEFILE_ROW_H

#include "db/change.h"
#include "office/casefile.h"

/* What every statement selects first that reads cases from casefile alone (names of others come by
 * scalar queries behind these columns). */
#define CASEFILE_COLUMNS                                                                       \
    "id, version, draft_serial, number, person_id, policy_version_id, kind, request, state,"   \
    " state_since, origin, channel, priority, opened_at, opened_by, submitted_day,"            \
    " duplicate_verdict, duplicate_reason, missing_given_at, return_day, agreed_channel,"      \
    " complete_on, not_before_day, due_day, researcher_id, no_conflict, opinion,"              \
    " recommendation, session_id, outcome, reopened_from, close_reason, closed_at"

enum { CASEFILE_COLUMN_COUNT = 33 };

/* Reads CASEFILE_COLUMNS, the first columns of `row`.
 *
 * out     its texts live in `arena`.
 * return  ERR_DAMAGED when a code, a number or a moment is none.
 */
MUST_CHECK Err casefile_from_row(const Row *row, Arena *arena, Casefile *out);

/* One case; ERR_NOT_FOUND. */
MUST_CHECK Err casefile_find(Store *store, CasefileId id, Arena *arena, Casefile *out);

/* These two write, inside a change. What is kept is one version further than `before`, the row as
 * it stands; ERR_CHANGED_MEANWHILE when it stands otherwise. */
MUST_CHECK Err casefile_add(Change *change, const Casefile *casefile);
MUST_CHECK Err casefile_keep(Change *change, const Casefile *before, const Casefile *casefile);

/* The kind of record that events of cases name. */
#define CASE_KIND STR("case")

#endif
