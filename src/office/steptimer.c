#include "office/steptimer.h"

/* clang-format off */
static const struct {
    CaseState state;
    Setting setting;
    ClockUnit unit;
} timers[] = {
    {CASE_DRAFT,      SETTING_DRAFT_WARN_DAYS,            CLOCK_UNIT_CALENDAR},
    {CASE_INCOMPLETE, SETTING_COMPLETION_CLOSE_DAYS,      CLOCK_UNIT_CALENDAR},
    {CASE_VERIFYING,  SETTING_VERIFY_WORKING_DAYS,        CLOCK_UNIT_WORKING },
    {CASE_STUDY,      SETTING_STUDY_WORKING_DAYS,         CLOCK_UNIT_WORKING },
    {CASE_READY,      SETTING_DOCKET_CADENCE_DAYS,        CLOCK_UNIT_CALENDAR},
    {CASE_DECIDED,    SETTING_NOTIFY_WORKING_DAYS,        CLOCK_UNIT_WORKING },
    {CASE_REPLIED,    SETTING_REGISTER_WORKING_DAYS,      CLOCK_UNIT_WORKING },
    {CASE_REGISTERED, SETTING_SERVICE_WORKING_DAYS,       CLOCK_UNIT_WORKING },
    {CASE_SUSPENDED,  SETTING_SUSPENSION_REVIEW_DAYS,     CLOCK_UNIT_CALENDAR},
    {CASE_APPEAL,     SETTING_APPEAL_ANSWER_WORKING_DAYS, CLOCK_UNIT_WORKING },
};
/* clang-format on */

enum { TIMER_COUNT = sizeof timers / sizeof timers[0], ALL_PERCENT = 100 };

/* The row of a state; TIMER_COUNT: it has none. */
static int row_of(CaseState state)
{
    int row = 0;

    while (row < TIMER_COUNT && timers[row].state != state)
        row++;
    return row;
}

bool steptimer_has(CaseState state)
{
    return row_of(state) < TIMER_COUNT;
}

static int days_of(const TimerRules *rules, int row)
{
    return setting_number(&rules->settings, timers[row].setting);
}

static Day add_days(const TimerRules *rules, Day day, int count, ClockUnit unit)
{
    if (unit == CLOCK_UNIT_WORKING)
        return calendar_add_working_days(&rules->calendar, day, count);
    return day + count;
}

Day steptimer_due(const TimerRules *rules, CaseState state, Day since)
{
    int row = row_of(state);

    if (row == TIMER_COUNT)
        return DAY_NONE;
    return add_days(rules, since, days_of(rules, row), timers[row].unit);
}

int steptimer_days_left(const TimerRules *rules, CaseState state, Day since, Day day)
{
    Day due = steptimer_due(rules, state, since);

    if (timers[row_of(state)].unit == CLOCK_UNIT_WORKING)
        return calendar_count_working_days(&rules->calendar, day, due);
    return due - day;
}

/* Walks back until as many working days lie between as the limit has: that day is due before. */
static Day first_since_working(const Calendar *calendar, int days, Day due)
{
    Day day = due - 1;

    for (int count = 0; count < days && day > DAY_FIRST; day--)
        count += calendar_is_working_day(calendar, day);
    return day + 1;
}

Day steptimer_first_since(const TimerRules *rules, CaseState state, Day due)
{
    int row = row_of(state);
    int days = days_of(rules, row);

    if (timers[row].unit == CLOCK_UNIT_WORKING)
        return first_since_working(&rules->calendar, days, due);
    return due - days;
}

int steptimer_warning_days(const Settings *settings, int days)
{
    const KeyItems *percents = setting_items(settings, SETTING_REPLY_WARN_PERCENT);
    int last = ALL_PERCENT;

    for (size_t i = 0; i < percents->count; i++) {
        if (percents->items[i] < ALL_PERCENT)
            last = percents->items[i];
    }
    return days - (days * last + ALL_PERCENT - 1) / ALL_PERCENT;
}

Day steptimer_nearly_until(const TimerRules *rules, int days, ClockUnit unit, Day today)
{
    if (days < 0 || unit == CLOCK_UNIT_NONE)
        return today;
    return add_days(rules, today, steptimer_warning_days(&rules->settings, days), unit);
}

Day steptimer_nearly_until_in(const TimerRules *rules, CaseState state, Day today)
{
    int row = row_of(state);

    if (row == TIMER_COUNT)
        return today;
    return steptimer_nearly_until(rules, days_of(rules, row), timers[row].unit, today);
}
