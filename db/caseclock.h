/* caseclock.h - what each move of a case does to its clocks.
 *
 * Completeness opens the reply window; losing it ends the window and the next one is new and whole.
 * A deferral that the applicant owes pauses the window, which goes on when the study does, when the
 * case is docketed again, or, where papers are brought first, with the next completeness. The
 * reply and the closing end it.
 */
#ifndef DB_CASECLOCK_H
#define DB_CASECLOCK_H

#include "db/casework.h"

/* Lets the clocks follow a move from `from` to work->casefile.state, with their events. */
MUST_CHECK Err caseclock_follow(CaseWork *work, CaseState from);

/* The reply window as it would be if the case were complete today: what is told to the applicant.
 */
MUST_CHECK Err caseclock_preview(CaseWork *work, Window *out);

/* How long a clock may run: that of the reply by the case's policy, that of an appeal by the
 * office's settings. */
WindowRule caseclock_rule(const Policy *policy, const Settings *settings, CaseClock clock);

#endif
