/* case_missing.h - giving out what a case lacks: the day to come back, the list, and the gate that
 * lets no visitor go without it. */
#ifndef UI_SCREENS_CASE_MISSING_H
#define UI_SCREENS_CASE_MISSING_H

#include "ui/screen.h"
#include "ui/screens/casecard.h"

/* Asks for the day to come back under the number of the question; says so where nothing is missing. */
void casemissing_ask(Screen *screen, int question, const CaseCard *card);

/* Gives the list out for the day that was typed, and shows it with its day; a day that is none is asked
 * for again. */
Outcome casemissing_answered(Screen *screen, int question, const CaseCard *card, Str typed);

/* Where only whole files are taken in, the visitor does not go without his list: what must be known
 * before the case is left, else empty.
 *
 * arrived_at  when he came, who is still here.
 */
Str casemissing_gate(Screen *screen, const CaseCard *card, Moment arrived_at);

#endif
