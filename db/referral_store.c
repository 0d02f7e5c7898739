#include "db/referral_store.h"

#include "db/body.h"
#include "db/kept.h"
#include "db/policy_store.h"
#include "db/referral_row.h"
#include "db/staff_store.h"
#include "db/store_inside.h"
#include "office/freetext.h"

static Err clean(Change *change, Str any_bytes, const char *field, Str *out, Refusal *why)
{
    return freetext_lines(
        &change->store->refusal_texts, any_bytes, field, REFERRAL_TEXT_MAX_POINTS, out, why);
}

static Err due_day(Change *change, Day *out)
{
    Store *store = change->store;
    Settings settings;
    Calendar calendar;

    TRY(kept_settings(store, &settings));
    TRY(kept_calendar(store, &calendar));
    *out = calendar_add_working_days(
        &calendar, moment_day(change->moment),
        setting_number(&settings, SETTING_REFERRAL_WORKING_DAYS));
    return ERR_NONE;
}

/* --- one step ---------------------------------------------------------------------------------- */

static ReferralFacts facts_of(
    const Change *change, const Policy *policy, const Referral *referral, CaseState state)
{
    return (ReferralFacts){
        .policy = policy,
        .state = referral->state,
        .has_reason = change->act->reason.len > 0,
        .case_state = state,
        .to_role = referral->to_role,
        .actor_is_sender = change->act->staff_id == referral->asked_by,
        .has_question = referral->question.len > 0,
        .has_answer = referral->answer.len > 0,
    };
}

static Err tell(
    Change *change, const Policy *policy, const Referral *referral, ReferralState from,
    ReferralStep step)
{
    StrBuilder body = {.arena = &change->arena};
    bool is_asked = from == REFERRAL_NONE;

    if (is_asked)
        body_add(&body, "question", referral->question);
    if (step == REFERRAL_STEP_ANSWER)
        body_add(&body, "answer", referral->answer);
    return change_add_event(
        change, &(Event){
                    .act = str_of(referral_step_code(step)),
                    .record_kind = REFERRAL_KIND,
                    .record_id = referral->id,
                    .from_state = is_asked ? STR("") : str_of(referral_state_code(from)),
                    .to_state = str_of(referral_state_code(referral->state)),
                    .clause = policy_clause(policy, POLICY_REFERRAL_UNCLEAR),
                    .after = strbuilder_text(&body),
                });
}

/* Only who asked may take a question back. */
static void name_sender(Store *store, const Referral *referral, Refusal *why)
{
    Staff sender;

    if (!why->whose.len &&
        !store_staff_find(store, referral->asked_by, &store->refusal_texts, &sender))
        why->whose = sender.name;
}

static Err take(
    Change *change, const Policy *policy, Referral *referral, CaseState state,
    ReferralStep step, Refusal *why)
{
    ReferralFacts facts = facts_of(change, policy, referral, state);
    ReferralState from = referral->state;

    Err err = referral_after(&facts, change->act->role, step, &referral->state, why);
    if (err == ERR_NOT_PERMITTED)
        name_sender(change->store, referral, why);
    TRY(err);
    return tell(change, policy, referral, from, step);
}

/* --- asking ------------------------------------------------------------------------------------ */

Err referral_ask(
    Change *change, const Policy *policy, const ReferralAsked *asked, CaseState state,
    int64_t *out, Refusal *why)
{
    Referral referral = {
        .id = change_new_id(change),
        .casefile = asked->casefile,
        .visit_id = asked->visit_id,
        .is_mandatory = referral_is_mandatory(policy) && !asked->is_optional,
        .to_role = policy_referral_role(policy),
        .asked_by = change->act->staff_id,
        .asked_at = change->moment,
        .first_seen_at = MOMENT_NONE,
        .answered_at = MOMENT_NONE,
        .sender_told_at = MOMENT_NONE,
        .visitor_told_at = MOMENT_NONE,
    };

    TRY(clean(change, asked->question, "question", &referral.question, why));
    TRY(due_day(change, &referral.due));
    TRY(take(change, policy, &referral, state, REFERRAL_STEP_ASK, why));
    *out = referral.id;
    return referral_row_add(change, &referral);
}

Err store_referral_ask(
    Store *store, const Act *act, const ReferralAsked *asked, int64_t *out, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    int64_t id;

    TRY(casework_begin(&work, store, act, asked->casefile, why));
    if (change_is_repeat(&work.change)) {
        *out = work.change.result;
        return ERR_NONE;
    }
    TRY(casework_move(&work, STEP_REFER, NULL, why));
    TRY(referral_ask(&work.change, work.policy, asked, work.casefile.state, &id, why));
    change_set_result(&work.change, id);
    TRY(casework_commit(&work));
    *out = id;
    return ERR_NONE;
}

/* --- answering --------------------------------------------------------------------------------- */

/* What the step writes into the referral before its guards are asked. */
static void mark(const Change *change, Referral *referral, ReferralStep step, Str answer)
{
    switch (step) {
    case REFERRAL_STEP_ANSWER:
        referral->answer = answer;
        referral->answered_by = change->act->staff_id;
        referral->answered_at = change->moment;
        if (referral->first_seen_at == MOMENT_NONE)
            referral->first_seen_at = change->moment;
        break;
    case REFERRAL_STEP_CORRECT:
        referral->answer = answer;
        referral->answered_by = change->act->staff_id;
        break;
    case REFERRAL_STEP_TELL_SENDER:
        referral->sender_told_at = change->moment;
        break;
    case REFERRAL_STEP_TELL_VISITOR:
        referral->visitor_told_at = change->moment;
        break;
    default:
        break;
    }
}

/* A step on a referral, in whose change it is read anew. */
typedef struct {
    int64_t id;
    ReferralStep step;
    Str answer; /* any bytes; of REFERRAL_STEP_ANSWER */
    Referral referral;
} Step;

static Err take_step(
    Change *change, const Policy *policy, Step *step, int64_t version, CaseState state,
    Refusal *why)
{
    Referral *referral = &step->referral;
    Str answer = {0};

    TRY(store_referral_find(change->store, step->id, &change->arena, referral));
    if (version && version != referral->version)
        return ERR_CHANGED_MEANWHILE;
    TRY(clean(change, step->answer, "answer", &answer, why));
    mark(change, referral, step->step, answer);
    TRY(take(change, policy, referral, state, step->step, why));
    change_set_result(change, referral->id);
    return referral_row_keep(change, referral);
}

/* The answer is an act on the case too: it may be what the file waits for. The version that was
 * seen is the referral's, not the case's. */
static Err step_in_case(Store *store, const Act *act, Step *step, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Act of_case = *act;

    of_case.version = 0;
    TRY(casework_begin(&work, store, &of_case, step->referral.casefile, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(take_step(&work.change, work.policy, step, act->version, work.casefile.state, why));
    if (step->step == REFERRAL_STEP_ANSWER)
        TRY(casework_move(&work, STEP_ANSWER, NULL, why));
    TRY(casework_settle(&work));
    return casework_commit(&work);
}

static Err step_of_visit(Store *store, const Act *act, Step *step, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    const Policy *policy;
    int64_t policy_id;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(store_policy_in_force(store, &policy_id, &policy));
    TRY(take_step(&change, policy, step, act->version, CASE_NONE, why));
    return change_commit(&change);
}

static Err run_step(Store *store, const Act *act, Step step, Refusal *why)
{
    Arena arena = {0};
    Err err = store_referral_find(store, step.id, &arena, &step.referral);

    arena_free(&arena);
    TRY(err);
    return step.referral.casefile.row ? step_in_case(store, act, &step, why)
                                      : step_of_visit(store, act, &step, why);
}

Err store_referral_answer(Store *store, const Act *act, int64_t id, Str answer, Refusal *why)
{
    return run_step(
        store, act, (Step){.id = id, .step = REFERRAL_STEP_ANSWER, .answer = answer}, why);
}

Err store_referral_correct(Store *store, const Act *act, int64_t id, Str answer, Refusal *why)
{
    return run_step(
        store, act, (Step){.id = id, .step = REFERRAL_STEP_CORRECT, .answer = answer}, why);
}

Err store_referral_told(Store *store, const Act *act, int64_t id, bool is_visitor, Refusal *why)
{
    ReferralStep step = is_visitor ? REFERRAL_STEP_TELL_VISITOR : REFERRAL_STEP_TELL_SENDER;

    return run_step(store, act, (Step){.id = id, .step = step}, why);
}

Err store_referral_withdraw(Store *store, const Act *act, int64_t id, Refusal *why)
{
    return run_step(store, act, (Step){.id = id, .step = REFERRAL_STEP_WITHDRAW}, why);
}
