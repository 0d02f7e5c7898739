#include "db/delivery_store.h"

#include "db/body.h"
#include "db/person_store.h"
#include "db/plan_row.h"
#include "db/plan_work.h"
#include "db/verdict_store.h"
#include "office/freetext.h"
#include "office/money.h"

/* --- delivering -------------------------------------------------------------------------------- */

/* The one that is named, else the first that is due and may be handed over, else the first due. */
static Entitlement *find_due(PlanWork *work, int64_t named)
{
    Entitlement *first = NULL;

    for (size_t i = 0; i < work->entitlement_count; i++) {
        Entitlement *entitlement = &work->entitlements[i];
        bool is_due = entitlement->state == ENTITLEMENT_DUE;
        if (named ? entitlement->id == named
                  : is_due && plan_is_open_for_delivery(entitlement->plan_state))
            return entitlement;
        if (!first && is_due && !named)
            first = entitlement;
    }
    return first;
}

static Err fill_entitlement_facts(
    PlanWork *work, const Entitlement *entitlement, EntitlementFacts *out)
{
    CaseWork *casework = &work->casework;
    Change *change = &casework->change;
    PersonId id = {casework->casefile.person_id};
    Person person;

    TRY(store_person_find(change->store, id, &change->arena, &person));
    *out = (EntitlementFacts){
        .policy = casework->policy,
        .state = entitlement->state,
        .has_reason = casework->facts.has_reason,
        .plan = entitlement->plan_state,
        .due = entitlement->due,
        .today = casework_today(casework),
        .receipt_is_signed = entitlement->receiver.len && entitlement->receipt.len,
        .papers_expired = casework->facts.papers_expired,
        .has_died = person.died != DAY_NONE,
        .is_due_after_death = person.died != DAY_NONE && entitlement->due > person.died,
    };
    return planwork_is_double_aid(
        work, entitlement->plan_id, entitlement->support_kind, &out->is_double_aid);
}

static CaseNote note_of_delivery(
    PlanWork *work, const Entitlement *entitlement, const EntitlementFacts *facts)
{
    CaseWork *casework = &work->casework;
    Arena *arena = &casework->change.arena;
    StrBuilder after = {.arena = arena};
    Guard warnings[MOVE_MAX_GUARDS];
    size_t count = entitlement_warnings(
        facts, casework->change.act->role, ENTITLEMENT_STEP_DELIVER, warnings);

    body_add(&after, "kind", str_of(casekind_code(entitlement->support_kind)));
    body_add(&after, "amount", money_plain(arena, entitlement->amount_halalas));
    body_add(&after, "receiver", entitlement->receiver);
    body_add(&after, "receipt", entitlement->receipt);
    for (size_t i = 0; i < count; i++)
        body_add(&after, "warned", str_of(guard_code(warnings[i])));
    return (CaseNote){.after = strbuilder_text(&after)};
}

static Err clean_receipt(
    PlanWork *work, const Delivery *delivery, Entitlement *out, Refusal *why)
{
    Arena *arena = work->casework.names;

    TRY(freetext_line(
        arena, delivery->receiver, "receiver", RECEIVER_MAX_POINTS, &out->receiver, why));
    return freetext_line(
        arena, delivery->receipt, "receipt", RECEIPT_MAX_POINTS, &out->receipt, why);
}

static Err hand_over(PlanWork *work, Entitlement *entitlement, Refusal *why)
{
    CaseWork *casework = &work->casework;
    EntitlementState from = entitlement->state;
    EntitlementFacts facts;

    TRY(fill_entitlement_facts(work, entitlement, &facts));
    TRY(entitlement_after(
        &facts, casework->change.act->role, ENTITLEMENT_STEP_DELIVER, &entitlement->state,
        why));
    CaseNote note = note_of_delivery(work, entitlement, &facts);
    TRY(casework_move(casework, STEP_DELIVER, &note, why));
    TRY(verdicts_judge(casework, PAPEROCCASION_PAYMENT, casework_today(casework)));
    entitlement->delivered_at = casework->change.moment;
    entitlement->delivered_by = casework->change.act->staff_id;
    return entitlement_keep(&casework->change, entitlement, from, ENTITLEMENT_STEP_DELIVER);
}

static Err deliver(PlanWork *work, const Delivery *delivery, Refusal *why)
{
    Entitlement *entitlement = find_due(work, delivery->entitlement_id);

    TRY(planwork_check_deliverable(&work->casework, why));
    *why = (Refusal){.field = STR("delivery")};
    if (!entitlement)
        return ERR_NOT_FOUND;
    TRY(clean_receipt(work, delivery, entitlement, why));
    TRY(hand_over(work, entitlement, why));
    return planwork_finish(work, entitlement->plan_id);
}

Err store_delivery_make(Store *store, const Act *act, const Delivery *delivery, Refusal *why)
{
    AUTO_LEAVE_PLAN PlanWork work = {0};

    TRY(planwork_begin(&work, store, act, delivery->casefile, why));
    if (change_is_repeat(&work.casework.change))
        return ERR_NONE;
    TRY(deliver(&work, delivery, why));
    return casework_commit(&work.casework);
}

/* --- cancelling -------------------------------------------------------------------------------- */

static Err cancel_one(PlanWork *work, Entitlement *entitlement, Refusal *why)
{
    CaseWork *casework = &work->casework;
    EntitlementState from = entitlement->state;
    EntitlementFacts facts = {
        .policy = casework->policy,
        .state = from,
        .has_reason = casework->facts.has_reason,
    };

    TRY(entitlement_after(
        &facts, casework->change.act->role, ENTITLEMENT_STEP_CANCEL, &entitlement->state, why));
    return entitlement_keep(&casework->change, entitlement, from, ENTITLEMENT_STEP_CANCEL);
}

static Err cancel(PlanWork *work, Refusal *why)
{
    Plan *plan = planwork_newest(work, plan_is_live);
    PlanFacts facts;

    *why = (Refusal){.field = STR("plan")};
    if (!plan)
        return ERR_NOT_FOUND;
    for (size_t i = 0; i < work->entitlement_count; i++) {
        Entitlement *entitlement = &work->entitlements[i];
        if (entitlement->plan_id == plan->id && entitlement->state == ENTITLEMENT_DUE)
            TRY(cancel_one(work, entitlement, why));
    }
    TRY(planwork_facts(work, plan, 0, &facts));
    TRY(planwork_step(work, plan, &facts, PLAN_STEP_CANCEL, why));
    CaseNote note = planwork_note(work, plan);
    return casework_tell(&work->casework, STR("cancel_plan"), &note);
}

Err store_delivery_cancel_plan(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE_PLAN PlanWork work = {0};

    TRY(planwork_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.casework.change))
        return ERR_NONE;
    TRY(plan_permit(act->role, PLAN_STEP_CANCEL, why));
    TRY(cancel(&work, why));
    return casework_commit(&work.casework);
}
