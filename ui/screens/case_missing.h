/* case_missing.h - giving out what a case lacks: the day to come back, the list, and the gate that
 * lets no visitor go without it. */
#ifndef UI_SCREENS_CASE_MISSING_H
#define UI_SCREENS_CASE_MISSING_H

#include "ui/screen.h"
#include "ui/screens/casecard.h"

/* Asks for the day to come back under the number of the question.
 *
 * begun  what stands there already; empty: the day that the office proposes.
 */
void casemissing_ask(Screen *screen, int question, const CaseCard *card, Str begun);

/* Gives the list out for the day that was typed; as store_casefile_missing(). */
MUST_CHECK Err casemissing_give(Screen *screen, const CaseCard *card, Str typed, Refusal *why);

/* Shows the list of a case as it is now, and its day; says when the office is closed on it. */
MUST_CHECK Err casemissing_tell(Screen *screen, CasefileId id);

/* Where only whole files are taken in, the visitor does not go without his list: what must be known
 * before the case is left, else empty.
 *
 * arrived_at  when he came, who is still here.
 */
Str casemissing_gate(Screen *screen, const CaseCard *card, Moment arrived_at);

#endif
