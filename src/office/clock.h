/* clock.h - how long something has lasted, and between which days an answer is due.
 *
 * A clock is a list of intervals; each runs from the day of one event to the day of another, the
 * last may still be running. Its age is their sum. A window belongs to one interval: when
 * completeness is lost the interval ends and the window with it, and the next completeness opens
 * a new one of full length.
 *
 * A window has an optional floor and an optional ceiling. Pauses, which only exist for the reasons
 * named here, move the due day alone. The day on which an interval or a count starts is never
 * counted. All is computed from the journal's days, so two readers never differ.
 */
#ifndef OFFICE_CLOCK_H
#define OFFICE_CLOCK_H

#include "office/calendar.h"
#include "office/choice.h"

#define CLOCK_UNIT_LIST(X)                                                                     \
    X(NONE, "none", N_("No limit"))                                                            \
    X(CALENDAR, "calendar", N_("Calendar days"))                                               \
    X(WORKING, "working", N_("Working days"))

#define PAUSE_REASON_LIST(X)                                                                   \
    X(AWAITING_APPLICANT, "awaiting_applicant", N_("The applicant owes something"))

#define WINDOW_POSITION_LIST(X)                                                                \
    X(TOO_EARLY, "too_early", N_("Too early"))                                                 \
    X(IN_WINDOW, "in_window", N_("In the window"))                                             \
    X(LATE, "late", N_("Late"))

#define X(name, code, text) CLOCK_UNIT_##name,
typedef enum { CLOCK_UNIT_LIST(X) CLOCK_UNIT_COUNT } ClockUnit;
#undef X

#define X(name, code, text) PAUSE_##name,
typedef enum { PAUSE_REASON_LIST(X) PAUSE_REASON_COUNT } PauseReason;
#undef X

#define X(name, code, text) WINDOW_##name,
typedef enum { WINDOW_POSITION_LIST(X) WINDOW_POSITION_COUNT } WindowPosition;
#undef X

/* {0} is no limit. */
typedef struct {
    int days;
    ClockUnit unit;
} ClockLimit;

typedef struct {
    Day start;
    Day end; /* DAY_NONE: still running */
} ClockInterval;

typedef struct {
    PauseReason reason;
    Day start;
    Day end; /* DAY_NONE: still paused */
} ClockPause;

typedef struct {
    ClockLimit floor;   /* no answer before so many days have passed */
    ClockLimit ceiling; /* the answer is due when so many days have passed */
} WindowRule;

typedef struct {
    Day start;
    Day not_before;  /* DAY_NONE: no floor */
    Day due;         /* DAY_NONE: no ceiling, or beyond the last day that exists */
    ClockUnit unit;  /* the ceiling's */
    bool is_paused;  /* on the day it was asked for */
    bool may_change; /* working days were counted across an Eid that is only proposed */
} Window;

/* The units a profile or a setting may name. */
extern const Choices clock_unit_choices;

const char *clockunit_code(ClockUnit unit);
const char *clockunit_label(ClockUnit unit);
bool clockunit_from_code(Str code, ClockUnit *out);

const char *pausereason_code(PauseReason reason);
const char *pausereason_label(PauseReason reason);
bool pausereason_from_code(Str code, PauseReason *out);

const char *windowposition_code(WindowPosition position);
const char *windowposition_label(WindowPosition position);
bool windowposition_from_code(Str code, WindowPosition *out);

/* The days that the intervals have lasted up to `today`, in `unit`, all together. */
int clock_age(
    const Calendar *calendar, ClockUnit unit, const ClockInterval *intervals, size_t count,
    Day today);

/* The window of one interval, as it stands on `today`.
 *
 * pauses  those of the whole case, in the order of their days, none overlapping another; only
 *         what lies inside the interval counts. One that still runs has lasted up to `today`. A
 *         pause moves the due day by the days of the ceiling's unit between its two days; where
 *         one of these is a day off, the reading with fewer working days holds, so that a pause
 *         over a weekend adds nothing.
 */
Window clock_window(
    const WindowRule *rule, const Calendar *calendar, ClockInterval interval,
    const ClockPause *pauses, size_t pause_count, Day today);

/* Where `day` lies to the window. */
WindowPosition window_position(const Window *window, Day day);

/* The days from `day` to the due day in the ceiling's unit: 0 on the due day itself and where
 * nothing is due, below 0 after it. */
int window_days_left(const Window *window, const Calendar *calendar, Day day);

#endif
