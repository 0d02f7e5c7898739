/* case_changes.h - what another desk changed in a case, line by line, for who still has the old one.
 */
#ifndef VIEW_CASE_CHANGES_H
#define VIEW_CASE_CHANGES_H

#include "db/casefile_store.h"

/* Everything that the desk sees and that differs, as "Phone: 0501 · now: 0502", a line each.
 *
 * return  in the language in use; empty when nothing of it differs; lives in `arena`.
 */
Str case_changes(Arena *arena, const CaseIntake *seen, const CaseIntake *now);

/* Who changed something of the case last, and when: "Sara · 21/11/2026 10:15"; lives in `arena`. */
MUST_CHECK Err case_changes_by(Store *store, CasefileId id, Arena *arena, Str *out);

#endif
