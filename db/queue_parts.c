#include "db/queue_parts.h"

#include <assert.h>

static void add(QueueParts *parts, QueuePart part)
{
    assert(parts->count < QUEUE_PARTS_MAX);
    parts->items[parts->count++] = part;
}

static QueuePart part_of(QueueOrder order, CaseState state)
{
    QueuePart part = queue_part(order, state);

    part.only_accepted = state == CASE_REPLIED;
    return part;
}

void queue_parts_add(QueueParts *parts, CaseState state, Day day)
{
    QueuePart served = part_of(QUEUE_BY_ENTITLEMENT, state);
    QueuePart due = part_of(QUEUE_BY_DUE, state);

    if (state == CASE_IN_SERVICE) {
        served.before = day + 1;
        add(parts, served);
        return;
    }
    due.leaves_paused = state == CASE_DEFERRED;
    add(parts, due);
    add(parts, part_of(QUEUE_WITHOUT_DUE, state));
    if (state == CASE_DEFERRED)
        add(parts, part_of(QUEUE_PAUSED, state));
}

/* --- late -------------------------------------------------------------------------------------- */

/* Cases whose reply or delivery is due in some days. */
static void add_due(
    QueueParts *parts, CaseState state, Day from, Day before, Day not_late_before)
{
    QueuePart part =
        part_of(state == CASE_IN_SERVICE ? QUEUE_BY_ENTITLEMENT : QUEUE_BY_DUE, state);

    part.leaves_paused = state == CASE_DEFERRED; /* no clock stands in another state */
    part.from = from;
    part.before = before;
    part.not_late_before = steptimer_has(state) ? not_late_before : DAY_NONE;
    if (state == CASE_IN_SERVICE || casestate_awaits_reply(state))
        add(parts, part);
}

/* Cases whose limit in their state ends in some days, without those that add_due() has. */
static void add_aged(
    QueueParts *parts, CaseState state, Day from, Day before, Day not_due_before)
{
    QueuePart part = part_of(QUEUE_BY_AGE, state);

    part.from = from;
    part.before = before;
    part.not_due_before = casestate_awaits_reply(state) ? not_due_before : DAY_NONE;
    if (steptimer_has(state))
        add(parts, part);
}

void queue_parts_add_late(QueueParts *parts, CaseState state, Day day)
{
    add_due(parts, state, DAY_NONE, day, DAY_NONE);
    add_aged(parts, state, DAY_NONE, day, day);
}

void queue_parts_add_nearly(
    QueueParts *parts, CaseState state, const TimerRules *rules, ClockLimit reply, Day day)
{
    bool is_served = state == CASE_IN_SERVICE;
    Day due = is_served ? day : steptimer_nearly_until(rules, reply.days, reply.unit, day);
    Day aged = steptimer_nearly_until_in(rules, state, day);

    add_due(parts, state, day, due + 1, day);
    add_aged(parts, state, day, aged + 1, due + 1);
}

/* --- referrals --------------------------------------------------------------------------------- */

void queue_parts_add_referrals(QueueParts *parts)
{
    add(parts, queue_part(QUEUE_REFERRAL_NEW, CASE_NONE));
    add(parts, queue_part(QUEUE_REFERRAL_SEEN, CASE_NONE));
}

void queue_parts_add_late_referrals(QueueParts *parts, Day day)
{
    QueuePart part = queue_part(QUEUE_REFERRAL_BY_DUE, CASE_NONE);

    part.before = day;
    add(parts, part);
}

void queue_parts_add_nearly_referrals(QueueParts *parts, const TimerRules *rules, Day day)
{
    int days = setting_number(&rules->settings, SETTING_REFERRAL_WORKING_DAYS);
    QueuePart part = queue_part(QUEUE_REFERRAL_BY_DUE, CASE_NONE);

    part.from = day;
    part.before = steptimer_nearly_until(rules, days, CLOCK_UNIT_WORKING, day) + 1;
    add(parts, part);
}
