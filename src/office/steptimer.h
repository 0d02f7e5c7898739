/* steptimer.h - how long a case may stand in one state before it counts as late.
 *
 * The reply window belongs to the policy (clock.h); these limits are settings of the office. States
 * without a row wait for nobody, or have the reply window alone.
 */
#ifndef OFFICE_STEPTIMER_H
#define OFFICE_STEPTIMER_H

#include "office/calendar.h"
#include "office/casestate.h"
#include "office/setting.h"

/* What timers are counted with. */
typedef struct {
    Settings settings;
    Calendar calendar;
} TimerRules;

/* Whether cases in `state` have a limit of their own. */
bool steptimer_has(CaseState state);

/* The last day on which a case that stands in `state` since `since` is in time; DAY_NONE where
 * there is no limit. */
Day steptimer_due(const TimerRules *rules, CaseState state, Day since);

/* The days from `day` to that last day, in the limit's unit: 0 on it, below 0 after it. `state` has a
 * limit. */
int steptimer_days_left(const TimerRules *rules, CaseState state, Day since, Day day);

/* The first day of which cases that stand in `state` since then are due on `due` or later. All that
 * stand there longer are due before it. `state` has a limit. */
Day steptimer_first_since(const TimerRules *rules, CaseState state, Day due);

/* The days before its last one from which something with a limit of `days` is nearly late, by the
 * setting reply.warn_percent: the part of the limit that the last warning before 100 leaves. */
int steptimer_warning_days(const Settings *settings, int days);

/* The last day on which something that is due then is nearly late on `today`: nearly late is what is
 * due on `today` or later, up to the returned day.
 *
 * days, unit  the limit; without one only what is due on `today` itself.
 */
Day steptimer_nearly_until(const TimerRules *rules, int days, ClockUnit unit, Day today);

/* The same for the limit of a state. */
Day steptimer_nearly_until_in(const TimerRules *rules, CaseState state, Day today);

#endif
