/* casedata_lines.h - the declared data of a case as the one text that its row keeps.
 *
 * A line is a field that is declared or matched: its code, a tab and its value as in body.h. Where
 * it is matched there follow, each behind a tab, how, the staff id (0: the program) and the moment;
 * the last two are left out where they are those of the matched line before, as most are.
 *
 *     name	سعد الدوسري	original	1832710000000000005	2026-11-21T06:00:00.000Z
 *     identity	1999912345	original
 *     phone	+966599912345
 */
#ifndef DB_CASEDATA_LINES_H
#define DB_CASEDATA_LINES_H

#include "office/casedata.h"

Str casedata_lines(Arena *arena, const CaseData *data);

/* Reads them; values live in `arena` or are part of `lines`.
 *
 * return  ERR_DAMAGED for what casedata_lines() does not write.
 */
MUST_CHECK Err casedata_from_lines(Str lines, Arena *arena, CaseData *out);

#endif
