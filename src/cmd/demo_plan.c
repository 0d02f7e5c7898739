/* demo_plan.c - where each made-up case stays, and on which day it begins. */
#include "cmd/demo_office.h"

enum {
    FEWEST_DAYS = 120,
    MOST_MORE_DAYS = 245,
    CASES_A_DAY_MORE = 400,
    LATELY_DAYS = 20, /* in which the cases begin that are not settled */
};

/* Where the cases of a demo stay, in parts of a thousand (more wait for something than have a whole
 * life behind them), how many days a case needs to come so far, and in how many steps it does. */
static const struct {
    CaseState target;
    unsigned parts;
    int days;
    int steps;
    bool is_rejected;
    bool is_settled; /* it may have begun long ago */
} targets[] = {
    {CASE_DRAFT,      100, 1,  1,  false, false},
    {CASE_INCOMPLETE, 140, 3,  2,  false, false},
    {CASE_VERIFYING,  110, 5,  2,  false, false},
    {CASE_DECLARED,   60,  10, 3,  false, false},
    {CASE_COMPLETE,   100, 12, 3,  false, false},
    {CASE_STUDY,      100, 16, 4,  false, false},
    {CASE_READY,      70,  22, 5,  false, false},
    {CASE_DOCKETED,   35,  26, 6,  false, false},
    {CASE_DEFERRED,   20,  40, 7,  false, false},
    {CASE_DECIDED,    35,  36, 7,  false, false},
    {CASE_REPLIED,    30,  50, 8,  false, false},
    {CASE_REGISTERED, 30,  54, 9,  false, false},
    {CASE_IN_SERVICE, 65,  60, 10, false, true },
    {CASE_SUSPENDED,  10,  66, 11, false, true },
    {CASE_APPEAL,     10,  60, 9,  true,  false},
    {CASE_CLOSED,     50,  76, 11, false, true },
    {CASE_CLOSED,     35,  70, 9,  true,  true },
};
static const size_t target_count = sizeof targets / sizeof targets[0];

Day demo_span_days(int64_t cases)
{
    int64_t more = cases / CASES_A_DAY_MORE;

    return FEWEST_DAYS + (Day)(more < MOST_MORE_DAYS ? more : MOST_MORE_DAYS);
}

int64_t demo_step_count(const DemoCase *one)
{
    for (size_t i = 0; i < target_count; i++) {
        if (targets[i].target == one->target && targets[i].is_rejected == one->is_rejected)
            return targets[i].steps;
    }
    return 1;
}

/* Every state has a case even where there are few; the rest fall by the parts. */
static size_t target_of(Demo *demo, int64_t serial)
{
    size_t drawn = sample_below(&demo->sample, 1000);

    if ((size_t)serial < target_count)
        return (size_t)serial;
    for (size_t i = 0; i < target_count; i++) {
        if (drawn < targets[i].parts)
            return i;
        drawn -= targets[i].parts;
    }
    return target_count - 1;
}

/* Some policies have no such state: no file waits incomplete where only whole ones are taken in, and
 * none stays declared where a question keeps nothing back. */
static CaseState reachable(const Policy *policy, CaseState target)
{
    if (target == CASE_INCOMPLETE && policy->incomplete != INCOMPLETE_PARK)
        return CASE_DRAFT;
    if (target == CASE_DECLARED && policy->referral_unclear != UNCLEAR_REQUIRED)
        return CASE_COMPLETE;
    if (target == CASE_REGISTERED && !policy->has_registration_step)
        return CASE_IN_SERVICE;
    return target;
}

void demo_put_off(Demo *demo, DemoCase *one, Day day)
{
    if (day > demo->last_day)
        return;
    size_t place = (size_t)(day - demo->first_day);
    one->next = demo->days[place];
    demo->days[place] = one;
    demo->day_counts[place]++;
}

/* How long before it must begin a case does. Those that are not settled mostly begin as late as they
 * can, so that most are within their time, and some are late. */
static Day days_early(Demo *demo, Day most, bool is_settled)
{
    size_t early = sample_below(&demo->sample, (size_t)most + 1);

    for (int draws = is_settled ? 0 : 2; draws > 0; draws--) {
        size_t other = sample_below(&demo->sample, (size_t)most + 1);
        early = other < early ? other : early;
    }
    return (Day)early;
}

static void plan_one(Demo *demo, DemoCase *one, int64_t serial)
{
    size_t i = target_of(demo, serial);
    Day latest = demo->last_day - targets[i].days;
    Day room = latest - demo->first_day;
    Day lately = room < LATELY_DAYS ? room : LATELY_DAYS;
    Day spread = targets[i].is_settled ? room : lately;

    one->target = reachable(demo->policy, targets[i].target);
    one->is_rejected = targets[i].is_rejected;
    one->has_visit = sample_chance(&demo->sample, 60);
    demo_put_off(demo, one, latest - days_early(demo, spread, targets[i].is_settled));
    demo->progress.planned += demo_step_count(one);
}

void demo_plan(Demo *demo, int64_t count)
{
    demo->cases = arena_new(demo->arena, DemoCase, (size_t)count);
    demo->case_count = count;
    for (int64_t i = 0; i < count; i++)
        plan_one(demo, &demo->cases[i], i);
}
