#include "office/clock.h"

#define X(name, code, text) {code, text},
static const Choice unit_rows[] = {CLOCK_UNIT_LIST(X)};
static const Choice reason_rows[] = {PAUSE_REASON_LIST(X)};
static const Choice position_rows[] = {WINDOW_POSITION_LIST(X)};
#undef X

const Choices clock_unit_choices = {unit_rows, CLOCK_UNIT_COUNT};
static const Choices reasons = {reason_rows, PAUSE_REASON_COUNT};
static const Choices positions = {position_rows, WINDOW_POSITION_COUNT};

static Day earlier(Day one, Day other)
{
    return one < other ? one : other;
}

static Day later(Day one, Day other)
{
    return one > other ? one : other;
}

static int count_days(const Calendar *calendar, ClockUnit unit, Day from, Day to)
{
    if (!day_exists(from) || !day_exists(to))
        return 0;
    return unit == CLOCK_UNIT_WORKING ? calendar_count_working_days(calendar, from, to)
                                      : to - from;
}

static Day add_days(const Calendar *calendar, ClockLimit limit, Day start)
{
    if (limit.unit == CLOCK_UNIT_NONE || !day_exists(start))
        return DAY_NONE;
    if (limit.unit == CLOCK_UNIT_WORKING)
        return calendar_add_working_days(calendar, start, limit.days);
    return limit.days <= DAY_LAST - start ? start + limit.days : DAY_NONE;
}

/* The days from `from` to `to`, counting either the last of them or the first: fewer of the two. */
static int shorter_count(const Calendar *calendar, ClockUnit unit, Day from, Day to)
{
    int with_last = count_days(calendar, unit, from, to);
    int with_first = count_days(calendar, unit, from - 1, to - 1);

    return with_first < with_last ? with_first : with_last;
}

/* The days by which the pauses that fall between `start` and `end` move the due day. */
static int paused_days(
    const Calendar *calendar, ClockUnit unit, ClockInterval within, const ClockPause *pauses,
    size_t count)
{
    int days = 0;

    for (size_t i = 0; i < count; i++) {
        Day from = later(pauses[i].start, within.start);
        Day to = pauses[i].end == DAY_NONE ? within.end : earlier(pauses[i].end, within.end);
        if (from < to)
            days += shorter_count(calendar, unit, from, to);
    }
    return days;
}

static bool is_paused_on(const ClockPause *pauses, size_t count, Day day)
{
    for (size_t i = 0; i < count; i++) {
        if (pauses[i].start <= day && (pauses[i].end == DAY_NONE || day < pauses[i].end))
            return true;
    }
    return false;
}

static bool may_change(const WindowRule *rule, const Calendar *calendar, const Window *window)
{
    Day last = DAY_NONE;

    if (rule->floor.unit == CLOCK_UNIT_WORKING)
        last = later(last, window->not_before);
    if (rule->ceiling.unit == CLOCK_UNIT_WORKING)
        last = later(last, window->due);
    return last != DAY_NONE && calendar_has_proposed_eid(calendar, window->start, last);
}

const char *clockunit_code(ClockUnit unit)
{
    return unit_rows[unit].code;
}

const char *clockunit_label(ClockUnit unit)
{
    return unit_rows[unit].label;
}

bool clockunit_from_code(Str code, ClockUnit *out)
{
    size_t found;

    if (!choices_find(&clock_unit_choices, code, &found))
        return false;
    *out = (ClockUnit)found;
    return true;
}

const char *pausereason_code(PauseReason reason)
{
    return reason_rows[reason].code;
}

const char *pausereason_label(PauseReason reason)
{
    return reason_rows[reason].label;
}

bool pausereason_from_code(Str code, PauseReason *out)
{
    size_t found;

    if (!choices_find(&reasons, code, &found))
        return false;
    *out = (PauseReason)found;
    return true;
}

const char *windowposition_code(WindowPosition position)
{
    return position_rows[position].code;
}

const char *windowposition_label(WindowPosition position)
{
    return position_rows[position].label;
}

bool windowposition_from_code(Str code, WindowPosition *out)
{
    size_t found;

    if (!choices_find(&positions, code, &found))
        return false;
    *out = (WindowPosition)found;
    return true;
}

int clock_age(
    const Calendar *calendar, ClockUnit unit, const ClockInterval *intervals, size_t count,
    Day today)
{
    int days = 0;

    for (size_t i = 0; i < count; i++) {
        Day end = intervals[i].end == DAY_NONE ? today : intervals[i].end;
        days += count_days(calendar, unit, intervals[i].start, later(end, intervals[i].start));
    }
    return days;
}

Window clock_window(
    const WindowRule *rule, const Calendar *calendar, ClockInterval interval,
    const ClockPause *pauses, size_t pause_count, Day today)
{
    Day end = interval.end == DAY_NONE ? today : earlier(interval.end, today);
    ClockInterval within = {interval.start, end};
    ClockLimit ceiling = rule->ceiling;
    ceiling.days += paused_days(calendar, ceiling.unit, within, pauses, pause_count);

    Window window = {
        .start = interval.start,
        .not_before = add_days(calendar, rule->floor, interval.start),
        .due = add_days(calendar, ceiling, interval.start),
        .unit = ceiling.unit,
        .is_paused = interval.end == DAY_NONE && is_paused_on(pauses, pause_count, today),
    };
    window.may_change = may_change(rule, calendar, &window);
    return window;
}

WindowPosition window_position(const Window *window, Day day)
{
    if (window->not_before != DAY_NONE && day < window->not_before)
        return WINDOW_TOO_EARLY;
    return window->due != DAY_NONE && day > window->due ? WINDOW_LATE : WINDOW_IN_WINDOW;
}

int window_days_left(const Window *window, const Calendar *calendar, Day day)
{
    return window->due == DAY_NONE ? 0 : count_days(calendar, window->unit, day, window->due);
}
