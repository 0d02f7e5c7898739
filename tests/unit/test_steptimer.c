#include "tests/lib/test.h"

#include "office/policy.h"
#include "office/steptimer.h"

static Arena arena;

/* 2026-11-22, a Sunday. */
enum { SUNDAY = 20779 };

static TimerRules rules_of(HolidayList holidays)
{
    TimerRules rules = {.settings = settings_default()};
    Refusal why;

    assert_int_equal(
        calendar_make(&arena, WORKWEEK_SUNDAY_TO_THURSDAY, holidays, &rules.calendar, &why),
        ERR_NONE);
    return rules;
}

static int give_back(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void a_state_has_the_limit_of_its_setting(void **state)
{
    static const struct {
        CaseState state;
        Day due;
    } rows[] = {
        {CASE_DRAFT,      SUNDAY + 7 },
        {CASE_INCOMPLETE, SUNDAY + 28},
        {CASE_VERIFYING,  SUNDAY + 2 },
        {CASE_STUDY,      SUNDAY + 9 },
        {CASE_DECIDED,    SUNDAY + 2 },
        {CASE_REPLIED,    SUNDAY + 7 },
        {CASE_REGISTERED, SUNDAY + 14},
        {CASE_APPEAL,     SUNDAY + 21},
        {CASE_COMPLETE,   DAY_NONE   },
        {CASE_IN_SERVICE, DAY_NONE   },
        {CASE_CLOSED,     DAY_NONE   },
    };
    TimerRules rules = rules_of((HolidayList){0});

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(steptimer_due(&rules, rows[i].state, SUNDAY), rows[i].due);
        assert_int_equal(steptimer_has(rows[i].state), rows[i].due != DAY_NONE);
    }
}

/* The two directions agree for every state and every day of a year with holidays in it. */
static void who_stands_there_longer_is_due_earlier(void **state)
{
    static const Holiday holidays[] = {
        {.day = SUNDAY + 3,  .occasion = OCCASION_OTHER},
        {.day = SUNDAY + 4,  .occasion = OCCASION_OTHER},
        {.day = SUNDAY + 30, .occasion = OCCASION_OTHER},
    };
    TimerRules rules = rules_of((HolidayList){holidays, 3});

    (void)state;
    for (int s = 0; s < CASE_STATE_COUNT; s++) {
        if (!steptimer_has((CaseState)s))
            continue;
        for (Day due = SUNDAY - 20; due < SUNDAY + 60; due++) {
            Day first = steptimer_first_since(&rules, (CaseState)s, due);
            if (steptimer_due(&rules, (CaseState)s, first) < due)
                fail_msg("state %d: %d is due before %d", s, first, due);
            if (steptimer_due(&rules, (CaseState)s, first - 1) >= due)
                fail_msg("state %d: %d is not due before %d", s, first - 1, due);
        }
    }
}

static void the_last_part_of_a_limit_is_nearly_late(void **state)
{
    TimerRules rules = rules_of((HolidayList){0});
    Refusal why;

    (void)state;
    assert_int_equal(steptimer_warning_days(&rules.settings, 15), 3);
    assert_int_equal(steptimer_warning_days(&rules.settings, 2), 0);
    assert_int_equal(
        steptimer_nearly_until(&rules, 15, CLOCK_UNIT_WORKING, SUNDAY + 3), SUNDAY + 8);
    assert_int_equal(
        steptimer_nearly_until(&rules, POLICY_NO_DAYS, CLOCK_UNIT_NONE, SUNDAY), SUNDAY);
    assert_int_equal(steptimer_nearly_until_in(&rules, CASE_INCOMPLETE, SUNDAY), SUNDAY + 5);
    assert_int_equal(steptimer_nearly_until_in(&rules, CASE_COMPLETE, SUNDAY), SUNDAY);
    assert_int_equal(
        setting_change(&arena, &rules.settings, SETTING_REPLY_WARN_PERCENT, STR("none"), &why),
        ERR_NONE);
    assert_int_equal(steptimer_warning_days(&rules.settings, 15), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_state_has_the_limit_of_its_setting),
        cmocka_unit_test(who_stands_there_longer_is_due_earlier),
        cmocka_unit_test(the_last_part_of_a_limit_is_nearly_late),
    };

    return cmocka_run_group_tests(tests, NULL, give_back);
}
