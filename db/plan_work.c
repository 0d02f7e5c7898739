#include "db/plan_work.h"

#include "db/body.h"
#include "db/plan_row.h"
#include "db/store_inside.h"
#include "office/money.h"

static Err read_rows(PlanWork *work)
{
    Change *change = &work->casework.change;
    CasefileId id = work->casework.casefile.id;

    work->plans = arena_new(&change->arena, Plan, PLANS_OF_CASE_MAX);
    work->entitlements = arena_new(&change->arena, Entitlement, ENTITLEMENTS_OF_CASE_MAX);
    TRY(plan_rows_of_case(
        change->store, id, &change->arena, work->plans, PLANS_OF_CASE_MAX, &work->plan_count));
    TRY(entitlement_rows_of_case(
        change->store, id, &change->arena, work->entitlements, ENTITLEMENTS_OF_CASE_MAX,
        &work->entitlement_count));
    Err err = decision_find_in_force(change->store, id, &change->arena, &work->decision);
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

Err planwork_begin(PlanWork *work, Store *store, const Act *act, CasefileId id, Refusal *why)
{
    TRY(casework_begin(&work->casework, store, act, id, why));
    return change_is_repeat(&work->casework.change) ? ERR_NONE : read_rows(work);
}

bool plan_waits_for_signature(PlanState state)
{
    return state == PLAN_MADE || state == PLAN_RELEASED;
}

bool plan_is_live(PlanState state)
{
    return plan_waits_for_signature(state) || state == PLAN_AUTHORISED;
}

Plan *planwork_first(PlanWork *work, PlanTest test)
{
    for (size_t i = 0; i < work->plan_count; i++) {
        if (test(work->plans[i].state))
            return &work->plans[i];
    }
    return NULL;
}

Plan *planwork_newest(PlanWork *work, PlanTest test)
{
    Plan *found = NULL;

    for (size_t i = 0; i < work->plan_count; i++) {
        if (test(work->plans[i].state))
            found = &work->plans[i];
    }
    return found;
}

/* --- what a plan's guards ask ------------------------------------------------------------------ */

/* The sum of what is not cancelled; `plan_id` counts alone, or where `is_without` all others. */
int64_t planwork_sum(const PlanWork *work, int64_t plan_id, bool is_without)
{
    int64_t total = 0;

    for (size_t i = 0; i < work->entitlement_count; i++) {
        const Entitlement *entitlement = &work->entitlements[i];
        bool is_its = entitlement->plan_id == plan_id;
        if (entitlement->state != ENTITLEMENT_CANCELLED && is_its != is_without)
            total += entitlement->amount_halalas;
    }
    return total;
}

/* What the committee granted, less what other plans take of it. */
static int64_t ceiling_for(const PlanWork *work, int64_t plan_id)
{
    const Decision *decision = &work->decision;
    int64_t times = decision->months > 0 ? decision->months : 1;

    if (!decision->amount_halalas)
        return PLAN_NO_LIMIT;
    return decision->amount_halalas * times - planwork_sum(work, plan_id, true);
}

NameList planwork_due(PlanWork *work, int64_t plan_id)
{
    Arena *texts = &work->casework.change.store->refusal_texts;
    Str *days = arena_new(texts, Str, work->entitlement_count);
    size_t count = 0;

    for (size_t i = 0; i < work->entitlement_count; i++) {
        const Entitlement *entitlement = &work->entitlements[i];
        if (entitlement->plan_id == plan_id && entitlement->state == ENTITLEMENT_DUE)
            days[count++] = day_iso(texts, CALENDAR_GREGORIAN, entitlement->due);
    }
    return (NameList){days, count};
}

Err planwork_is_double_aid(PlanWork *work, int64_t plan_id, CaseKind kind, bool *out)
{
    CaseWork *casework = &work->casework;
    int days = setting_number(&casework->settings, SETTING_SERVICE_DOUBLE_AID_DAYS);
    Moment since = moment_at(casework_today(casework) - days, 0, 0);

    return plan_is_double_aid(
        casework->change.store, casework->casefile.person_id, plan_id, kind, since, out);
}

Err planwork_facts(PlanWork *work, const Plan *plan, int64_t total, PlanFacts *out)
{
    CaseWork *casework = &work->casework;

    *out = (PlanFacts){
        .policy = casework->policy,
        .state = plan->state,
        .has_reason = casework->facts.has_reason,
        .is_complete = true,
        .actor_is_maker = plan->made_by == casework->change.act->staff_id,
        .total_halalas = total,
        .fund_halalas = PLAN_NO_LIMIT,
        .ceiling_halalas = ceiling_for(work, plan->id),
        .entitlements_due = planwork_due(work, plan->id),
    };
    TRY(plan_count_approvers(casework->change.store, plan->made_by, &out->other_approvers));
    return planwork_is_double_aid(work, plan->id, plan->support_kind, &out->is_double_aid);
}

Err planwork_step(
    PlanWork *work, Plan *plan, const PlanFacts *facts, PlanStep step, Refusal *why)
{
    PlanState from = plan->state;

    TRY(plan_after(facts, work->casework.change.act->role, step, &plan->state, why));
    return plan_keep(&work->casework.change, plan, from, step);
}

CaseNote planwork_note(PlanWork *work, const Plan *plan)
{
    Arena *arena = &work->casework.change.arena;
    StrBuilder after = {.arena = arena};

    body_add(&after, "kind", str_of(casekind_code(plan->support_kind)));
    body_add(&after, "amount", money_plain(arena, plan->amount_halalas));
    body_add(&after, "fund", str_of(fund_code(plan->fund)));
    return (CaseNote){.after = strbuilder_text(&after)};
}

Err planwork_check_deliverable(const CaseWork *work, Refusal *why)
{
    CaseState to;

    return casestate_after(&work->facts, work->change.act->role, STEP_DELIVER, &to, why);
}

Err planwork_finish(PlanWork *work, int64_t plan_id)
{
    Refusal why;
    PlanFacts facts = {
        .policy = work->casework.policy, .entitlements_due = planwork_due(work, plan_id)};

    for (size_t i = 0; i < work->plan_count; i++) {
        Plan *plan = &work->plans[i];
        PlanState from = plan->state;
        facts.state = from;
        if (plan->id != plan_id ||
            plan_after(&facts, ROLE_SYSTEM, PLAN_STEP_FINISH, &plan->state, &why))
            continue;
        return plan_keep(&work->casework.change, plan, from, PLAN_STEP_FINISH);
    }
    return ERR_NONE;
}

void planwork_leave(PlanWork *work)
{
    casework_leave(&work->casework);
}
