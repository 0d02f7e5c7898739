#include "db/caseclock.h"

#include "db/clock_store.h"

#define X(name, code, text) AT_##name = 1 << CASE_##name,
enum {
    CASE_STATE_LIST(X) AT_ANY = INT32_MAX,
    AT_WHOLE = AT_COMPLETE | AT_STUDY | AT_READY,
};
#undef X

/* --- the rules of each clock ------------------------------------------------------------------- */

WindowRule caseclock_rule(const Policy *policy, const Settings *settings, CaseClock clock)
{
    if (clock == CASE_CLOCK_REPLY)
        return policy_window(policy);
    return (WindowRule){
        .ceiling = {
                    .days = setting_number(settings, SETTING_APPEAL_ANSWER_WORKING_DAYS),
                    .unit = CLOCK_UNIT_WORKING,
                    }
    };
}

static WindowRule rule_of(const CaseWork *work, CaseClock clock)
{
    return caseclock_rule(work->policy, &work->settings, clock);
}

static void show_window(CaseWork *work, const ClockRow *row)
{
    work->casefile.not_before = row->not_before;
    work->casefile.due = row->due;
}

static Err find_running(CaseWork *work, CaseClock clock, ClockRow *out)
{
    return clock_running(
        work->change.store, work->casefile.id, clock, &work->change.arena, out);
}

static Err start(CaseWork *work, CaseClock clock)
{
    ClockInterval interval = {casework_today(work), DAY_NONE};
    WindowRule rule = rule_of(work, clock);
    Calendar calendar;

    TRY(casework_calendar(work, &calendar));
    Window window = clock_window(&rule, &calendar, interval, NULL, 0, interval.start);
    ClockRow row = {
        .casefile = work->casefile.id,
        .clock = clock,
        .started_on = interval.start,
        .not_before = window.not_before,
        .due = window.due,
    };
    TRY(clock_start(&work->change, &row));
    show_window(work, &row);
    return ERR_NONE;
}

static Err resume(CaseWork *work, ClockRow *row)
{
    WindowRule rule = rule_of(work, row->clock);
    Calendar calendar;

    if (row->state != CLOCK_STATE_PAUSED)
        return ERR_NONE;
    TRY(casework_calendar(work, &calendar));
    TRY(clock_resume(&work->change, row, &rule, &calendar, casework_today(work)));
    show_window(work, row);
    return ERR_NONE;
}

/* The window that a deferral may pause: that of the reply or, on appeal, of its answer. */
static Err find_window(CaseWork *work, ClockRow *out)
{
    Err err = find_running(work, CASE_CLOCK_REPLY, out);

    return err == ERR_NOT_FOUND ? find_running(work, CASE_CLOCK_APPEAL, out) : err;
}

/* --- what a move does -------------------------------------------------------------------------- */

/* A window that was paused by a deferral goes on; else a new one begins. */
static Err complete(CaseWork *work)
{
    ClockRow row;
    Err err = find_window(work, &row);

    if (err == ERR_NONE)
        return resume(work, &row);
    if (err != ERR_NOT_FOUND)
        return err;
    work->casefile.complete_on = casework_today(work);
    return start(work, CASE_CLOCK_REPLY);
}

static Err end_clock(CaseWork *work, CaseClock clock, Str reason)
{
    ClockRow row;
    Err err = find_running(work, clock, &row);

    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    TRY(err);
    return clock_end(&work->change, &row, casework_today(work), reason);
}

/* The answer to an appeal is owed whether the file is whole or not. */
static Err lose(CaseWork *work)
{
    ClockRow row;
    Err err = find_running(work, CASE_CLOCK_APPEAL, &row);

    if (err != ERR_NOT_FOUND)
        return err;
    TRY(end_clock(work, CASE_CLOCK_REPLY, STR("incomplete")));
    work->casefile.complete_on = DAY_NONE;
    work->casefile.not_before = DAY_NONE;
    work->casefile.due = DAY_NONE;
    return ERR_NONE;
}

static Err defer(CaseWork *work)
{
    ClockRow row;

    if (work->facts.item.owed_by != OWED_BY_APPLICANT)
        return ERR_NONE;
    Err err = find_window(work, &row);
    if (err == ERR_NOT_FOUND || (!err && row.state == CLOCK_STATE_PAUSED))
        return ERR_NONE;
    TRY(err);
    return clock_pause(&work->change, &row, PAUSE_AWAITING_APPLICANT, casework_today(work));
}

static Err take_up(CaseWork *work)
{
    ClockRow row;
    Err err = find_window(work, &row);

    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    TRY(err);
    return resume(work, &row);
}

static Err answer(CaseWork *work)
{
    TRY(end_clock(work, CASE_CLOCK_REPLY, STR("replied")));
    return end_clock(work, CASE_CLOCK_APPEAL, STR("replied"));
}

static Err appeal(CaseWork *work)
{
    return start(work, CASE_CLOCK_APPEAL);
}

/* What is studied again in service is no request: no window runs for it. */
static Err review(CaseWork *work)
{
    work->casefile.complete_on = DAY_NONE;
    work->casefile.not_before = DAY_NONE;
    work->casefile.due = DAY_NONE;
    return ERR_NONE;
}

static Err close_case(CaseWork *work)
{
    TRY(end_clock(work, CASE_CLOCK_REPLY, STR("closed")));
    return end_clock(work, CASE_CLOCK_APPEAL, STR("closed"));
}

static const struct {
    StateSet from;
    StateSet to;
    Err (*run)(CaseWork *work);
} rules[] = {
    {AT_ANY,        (StateSet)AT_COMPLETE,        complete  },
    {AT_WHOLE,      AT_INCOMPLETE | AT_VERIFYING, lose      },
    {AT_DOCKETED,   AT_DEFERRED,                  defer     },
    {AT_DEFERRED,   AT_STUDY | AT_DOCKETED,       take_up   },
    {AT_DECIDED,    AT_REPLIED,                   answer    },
    {AT_REPLIED,    (StateSet)AT_APPEAL,          appeal    },
    {AT_IN_SERVICE, AT_STUDY,                     review    },
    {AT_ANY,        (StateSet)AT_CLOSED,          close_case},
};

Err caseclock_follow(CaseWork *work, CaseState from)
{
    CaseState to = work->casefile.state;

    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (rules[i].from >> from & 1 && rules[i].to >> to & 1)
            TRY(rules[i].run(work));
    }
    return ERR_NONE;
}

/* A paused window would go on today, so its days are those that it would have then. */
Err caseclock_preview(CaseWork *work, Window *out)
{
    WindowRule rule = rule_of(work, CASE_CLOCK_REPLY);
    ClockInterval interval = {casework_today(work), DAY_NONE};
    Calendar calendar;
    ClockRow row;
    Err err = find_running(work, CASE_CLOCK_REPLY, &row);

    if (err && err != ERR_NOT_FOUND)
        return err;
    TRY(casework_calendar(work, &calendar));
    if (!err)
        return store_clock_window(
            work->change.store, &row, &rule, &calendar, interval.start, &work->change.arena,
            out);
    *out = clock_window(&rule, &calendar, interval, NULL, 0, interval.start);
    return ERR_NONE;
}
