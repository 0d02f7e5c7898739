#include "db/plan_store.h"

#include "db/plan_row.h"
#include "db/plan_work.h"
#include "office/money.h"

/* --- making ------------------------------------------------------------------------------------ */

static Err check_made(const PlanMade *made, Refusal *why)
{
    bool is_good = made->times >= 0 && made->times <= PLAN_MAX_TIMES &&
                   made->amount_halalas >= 0 && made->amount_halalas <= MONEY_MAX_HALALAS;

    if (is_good)
        return ERR_NONE;
    *why = (Refusal){.guard = GUARD_BAD_VALUE, .field = STR("times"), .allowed = STR("1 - 60")};
    return ERR_BAD_DATA;
}

/* What no longer fits into the lists would be counted, handed over and finished unseen. */
static Err check_room(const PlanWork *work, int times)
{
    bool has_room = work->plan_count < PLANS_OF_CASE_MAX &&
                    work->entitlement_count + (size_t)times <= ENTITLEMENTS_OF_CASE_MAX;

    return has_room ? ERR_NONE : err_with(ERR_TOO_LONG, "the case has too many plans");
}

/* Where something is not said the decision says it. */
static PlanMade whole(const PlanWork *work, const PlanMade *made)
{
    const Decision *decision = &work->decision;
    PlanMade all = *made;

    if (!made->has_kind)
        all.support_kind =
            decision->outcome ? decision->support_kind : work->casework.casefile.kind;
    if (!made->has_amount) {
        all.amount_halalas = decision->amount_halalas;
        all.has_amount = decision->amount_halalas > 0;
    }
    if (!made->times)
        all.times = decision->months > 0 ? decision->months : 1;
    return all;
}

static Err schedule(PlanWork *work, const Plan *plan, const PlanMade *made)
{
    for (int i = 0; i < made->times; i++) {
        Entitlement entitlement = {
            .plan_id = plan->id,
            .casefile = plan->casefile,
            .state = ENTITLEMENT_DUE,
            .due = plan_due_day(work->casework.policy->calendar, made->due, i),
            .amount_halalas = plan->amount_halalas,
        };
        if (entitlement.due == DAY_NONE)
            return err_with(ERR_BAD_DATA, "no such day");
        TRY(entitlement_add(&work->casework.change, &entitlement));
    }
    return ERR_NONE;
}

static Err make(PlanWork *work, const PlanMade *typed, Plan *plan, Refusal *why)
{
    CaseWork *casework = &work->casework;
    const Act *act = casework->change.act;
    PlanMade made = whole(work, typed);
    PlanFacts facts;

    *plan = (Plan){
        .casefile = casework->casefile.id,
        .support_kind = made.support_kind,
        .amount_halalas = made.amount_halalas,
        .fund = made.fund,
        .made_by = act->staff_id,
        .made_at = casework->change.moment,
    };
    CaseNote note = planwork_note(work, plan);
    TRY(casework_move(casework, STEP_PLAN, &note, why));
    TRY(check_made(typed, why));
    TRY(check_room(work, made.times));
    TRY(planwork_facts(work, plan, plan->amount_halalas * made.times, &facts));
    facts.is_complete = made.has_amount && made.has_fund && day_exists(made.due);
    TRY(plan_after(&facts, act->role, PLAN_STEP_MAKE, &plan->state, why));
    TRY(plan_add(&casework->change, plan));
    return schedule(work, plan, &made);
}

Err store_plan_make(
    Store *store, const Act *act, const PlanMade *made, int64_t *out, Refusal *why)
{
    AUTO_LEAVE_PLAN PlanWork work = {0};
    Plan plan;

    TRY(planwork_begin(&work, store, act, made->casefile, why));
    if (change_is_repeat(&work.casework.change)) {
        *out = work.casework.change.result;
        return ERR_NONE;
    }
    TRY(make(&work, made, &plan, why));
    change_set_result(&work.casework.change, plan.id);
    TRY(casework_commit(&work.casework));
    *out = plan.id;
    return ERR_NONE;
}

/* --- authorising ------------------------------------------------------------------------------- */

/* Registers with the first plan where the policy has no step for it. */
static Err move_into_service(
    PlanWork *work, const Registering *registering, const CaseNote *note, Refusal *why)
{
    CaseWork *casework = &work->casework;
    Registration registration;

    if (casework->casefile.state != CASE_REPLIED)
        return casework_move(casework, STEP_AUTHORISE, note, why);
    TRY(registration_prepare(casework, registering, &registration, why));
    TRY(casework_move(casework, STEP_AUTHORISE, note, why));
    return registration_keep(casework, &registration);
}

static Err authorise(PlanWork *work, const Registering *registering, Refusal *why)
{
    CaseWork *casework = &work->casework;
    Plan *plan = planwork_first(work, plan_waits_for_signature);
    Plan none = {0};
    PlanFacts facts = {.policy = casework->policy};
    CaseNote note = planwork_note(work, plan ? plan : &none);

    if (plan)
        TRY(planwork_facts(work, plan, planwork_sum(work, plan->id, false), &facts));
    casework->facts.plan = facts;
    TRY(move_into_service(work, registering, &note, why));
    if (!plan)
        return ERR_NOT_FOUND;
    plan->authorised_by = casework->change.act->staff_id;
    plan->authorised_at = casework->change.moment;
    TRY(planwork_step(work, plan, &facts, PLAN_STEP_AUTHORISE, why));
    return planwork_finish(work, plan->id);
}

Err store_plan_authorise(
    Store *store, const Act *act, CasefileId id, const Registering *registering, Refusal *why)
{
    AUTO_LEAVE_PLAN PlanWork work = {0};

    TRY(planwork_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.casework.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_AUTHORISE, why));
    TRY(authorise(&work, registering, why));
    return casework_commit(&work.casework);
}

static Err release(PlanWork *work, Refusal *why)
{
    Plan *plan = planwork_first(work, plan_waits_for_signature);
    PlanFacts facts;

    TRY(planwork_check_deliverable(&work->casework, why));
    if (!plan)
        return ERR_NOT_FOUND;
    TRY(planwork_facts(work, plan, planwork_sum(work, plan->id, false), &facts));
    TRY(planwork_step(work, plan, &facts, PLAN_STEP_RELEASE, why));
    CaseNote note = planwork_note(work, plan);
    return casework_tell(&work->casework, str_of(plan_step_code(PLAN_STEP_RELEASE)), &note);
}

Err store_plan_release(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE_PLAN PlanWork work = {0};

    TRY(planwork_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.casework.change))
        return ERR_NONE;
    TRY(release(&work, why));
    return casework_commit(&work.casework);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_plan_list(Store *store, CasefileId id, Arena *arena, Plan *out, size_t *count)
{
    return plan_rows_of_case(store, id, arena, out, PLANS_OF_CASE_MAX, count);
}

Err store_entitlement_list(
    Store *store, CasefileId id, Arena *arena, Entitlement *out, size_t *count)
{
    return entitlement_rows_of_case(store, id, arena, out, ENTITLEMENTS_OF_CASE_MAX, count);
}
