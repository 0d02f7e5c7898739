#include "office/casenext.h"

#include "office/caseguard.h"
#include "office/casestate_table.h"

size_t casenext_steps(const CaseFacts *facts, Role role, CaseChoice out[STEP_COUNT])
{
    size_t count = 0;

    for (CaseStep step = 0; step < STEP_COUNT; step++) {
        CaseChoice choice = {.step = step};
        Refusal why = {0};
        if (!casestate_has_move(facts->state, step, &choice.to))
            continue;
        choice.err = casestate_after(facts, role, step, &choice.to, &why);
        choice.guard = choice.err ? why.guard : GUARD_NONE;
        out[count++] = choice;
    }
    return count;
}

/* The step that usually comes next; STEP_COUNT: none. Four states choose by the facts. */
static const CaseStep usual[CASE_STATE_COUNT] = {
    [CASE_NONE] = STEP_OPEN,
    [CASE_DRAFT] = STEP_MATCH,
    [CASE_INCOMPLETE] = STEP_MATCH,
    [CASE_VERIFYING] = STEP_DECLARE,
    [CASE_DECLARED] = STEP_COMPLETE,
    [CASE_COMPLETE] = STEP_ASSIGN,
    [CASE_STUDY] = STEP_READY,
    [CASE_READY] = STEP_DOCKET,
    [CASE_DOCKETED] = STEP_DECIDE,
    [CASE_DEFERRED] = STEP_DOCKET,
    [CASE_DECIDED] = STEP_REPLY,
    [CASE_REPLIED] = STEP_REGISTER,
    [CASE_REGISTERED] = STEP_AUTHORISE,
    [CASE_IN_SERVICE] = STEP_COUNT,
    [CASE_SUSPENDED] = STEP_REACTIVATE,
    [CASE_APPEAL] = STEP_DOCKET,
    [CASE_CLOSED] = STEP_COUNT,
};

static CaseStep after_draft(const CaseFacts *facts)
{
    bool waits =
        facts->papers_missing.count > 0 && facts->policy->incomplete != INCOMPLETE_REFUSE;

    return waits ? STEP_MISSING : STEP_MATCH;
}

static CaseStep after_incomplete(const CaseFacts *facts)
{
    bool is_spent =
        facts->reminders_needed > 0 && facts->reminders_sent >= facts->reminders_needed;

    return is_spent && facts->papers_missing.count > 0 ? STEP_CLOSE_ABANDONED : STEP_MATCH;
}

/* While a rejected applicant may still appeal, nothing is awaited of the office. */
static CaseStep after_reply(const CaseFacts *facts)
{
    bool may_appeal = facts->appeal_until != DAY_NONE && facts->today <= facts->appeal_until;

    if (facts->item.outcome == OUTCOME_REJECT)
        return may_appeal ? STEP_COUNT : STEP_CLOSE_REJECTED;
    return facts->policy->has_registration_step ? STEP_REGISTER : STEP_AUTHORISE;
}

static CaseStep in_service(const CaseFacts *facts)
{
    if (facts->entitlements_open.count > 0)
        return STEP_DELIVER;
    if (facts->review_on != DAY_NONE && facts->today >= facts->review_on)
        return STEP_REVIEW;
    return STEP_COUNT;
}

static CaseStep usual_step(const CaseFacts *facts)
{
    switch (facts->state) {
    case CASE_DRAFT:
        return after_draft(facts);
    case CASE_INCOMPLETE:
        return after_incomplete(facts);
    case CASE_REPLIED:
        return after_reply(facts);
    case CASE_IN_SERVICE:
        return in_service(facts);
    default:
        return usual[facts->state];
    }
}

/* Who usually takes a step: the manager and the system only where nobody else does. */
static RoleSet usually(RoleSet who)
{
    RoleSet others = who & ~(RoleSet)(BY_MANAGER | BY_SYSTEM);

    if (others)
        return others;
    return who & BY_MANAGER ? BY_MANAGER : who;
}

static RoleSet awaited(const CaseFacts *facts, const Move *move, Guard guard)
{
    RoleSet owes = guard ? caseguard_owes(guard) : 0;

    if (guard == GUARD_DEFERRAL_SETTLED && facts->deferral_owed_by == OWED_BY_APPLICANT)
        return BY_APPLICANT;
    return owes ? owes : usually(move->who);
}

static Role any_of(RoleSet who)
{
    Role role = ROLE_CLERK;

    while (!roleset_has(who, role))
        role++;
    return role;
}

CaseNext casenext_of(const CaseFacts *facts)
{
    CaseNext next = {.step = usual_step(facts)};
    CaseState to;

    if (next.step == STEP_COUNT)
        return next;

    const Move *move =
        machine_move(&case_machine, (int)facts->state, (int)next.step, ROLE_NONE);
    Refusal why = {0};
    next.has_step = true;
    if (casestate_after(facts, any_of(move->who), next.step, &to, &why) != ERR_NONE)
        next.why = why;
    next.who = awaited(facts, move, next.why.guard);
    return next;
}

CaseNext casenext_chosen(const CaseFacts *facts, Role role, CaseStep step)
{
    CaseNext next = {.has_step = true, .step = step, .who = (RoleSet)1 << role};
    const Move *move = machine_move(&case_machine, (int)facts->state, (int)step, role);
    Refusal why = {0};
    CaseState to;

    if (!move || !roleset_has(move->who, role))
        return casenext_of(facts);
    if (casestate_after(facts, role, step, &to, &why) != ERR_NONE)
        next.why = why;
    if (next.why.guard &&
        (caseguard_owes(next.why.guard) || next.why.guard == GUARD_DEFERRAL_SETTLED))
        next.who = awaited(facts, move, next.why.guard);
    return next;
}
