#include "db/visit_store.h"

#include "db/body.h"
#include "db/calendar_store.h"
#include "db/inquiry_store.h"
#include "db/store_inside.h"
#include "db/visit_turn.h"
#include "office/casestate.h"
#include "office/freetext.h"
#include "office/referral.h"

/* --- with a question to another role ------------------------------------------------------------ */

/* While the case of the visit is not complete the referral belongs to it too. */
static CaseState state_before_complete(const VisitCase *casefile)
{
    CaseState state;
    bool is_before =
        casestate_from_code(casefile->state, &state) && casestate_is_before_complete(state);

    return is_before ? state : CASE_NONE;
}

static Err due_day(const VisitTurn *turn, Day *out)
{
    const Change *change = turn->change;
    Arena *arena = &turn->change->arena;
    int days = setting_number(&turn->settings, SETTING_REFERRAL_WORKING_DAYS);
    Calendar calendar;

    TRY(store_calendar_load(change->store, &turn->settings, arena, &calendar));
    *out = calendar_add_working_days(&calendar, moment_day(change->moment), days);
    return ERR_NONE;
}

static Err add_asked_event(Change *change, const VisitReferral *referral)
{
    StrBuilder body = {.arena = &change->arena};

    body_add(&body, "question", referral->question);
    return change_add_event(
        change, &(Event){
                    .act = str_of(referral_step_code(REFERRAL_STEP_ASK)),
                    .record_kind = STR("referral"),
                    .record_id = referral->id,
                    .to_state = str_of(referral_state_code(REFERRAL_ASKED)),
                    .after = strbuilder_text(&body),
                });
}

static Err ask(VisitTurn *turn, Str question, int64_t *out, Refusal *why)
{
    Change *change = turn->change;
    CaseState of_case = state_before_complete(&turn->casefile);
    VisitReferral referral = {
        .visit_id = turn->visit.id.row,
        .casefile_id = of_case ? turn->visit.casefile_id : 0,
        .is_mandatory = referral_is_mandatory(turn->facts.policy),
        .to_role = policy_referral_role(turn->facts.policy),
        .question = question,
        .asked_by = change->act->staff_id,
        .asked_at = change->moment,
    };
    ReferralFacts facts = {
        .policy = turn->facts.policy,
        .case_state = of_case,
        .to_role = referral.to_role,
        .actor_is_sender = true,
        .has_question = question.len > 0,
    };
    ReferralState state;

    TRY(referral_after(&facts, change->act->role, REFERRAL_STEP_ASK, &state, why));
    TRY(due_day(turn, &referral.due_day));
    referral.id = change_new_id(change);
    TRY(visit_referral_add(change->store, &referral));
    *out = referral.id;
    return add_asked_event(change, &referral);
}

Err store_visit_refer(
    Store *store, const Act *act, VisitId id, Str question, int64_t *referral, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;
    Str clean;
    int64_t made;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *referral = change.result;
        return ERR_NONE;
    }
    TRY(visit_turn(&change, id, &turn));
    TRY(freetext_lines(
        &store->refusal_texts, question, "question", INQUIRY_MAX_POINTS, &clean, why));
    TRY(ask(&turn, clean, &made, why));
    TRY(inquiry_settle_visit(&change, id.row, INQUIRY_STEP_REFER, why));
    turn.facts.referral_made = true;
    turn.facts.inquiries_open = (NameList){0};
    TRY(visit_turn_take(&turn, VISIT_STEP_REFER, why));
    change_set_result(&change, made);
    TRY(change_commit(&change));
    *referral = made;
    return ERR_NONE;
}

/* --- with the list of missing papers ------------------------------------------------------------ */

static Err check_return_day(Change *change, Day return_day, Refusal *why)
{
    Arena *texts_of_why = &change->store->refusal_texts;

    if (return_day == DAY_NONE || return_day >= moment_day(change->moment))
        return ERR_NONE;
    return visit_refuse_field(
        ERR_BAD_DATA, "return", day_iso(texts_of_why, CALENDAR_GREGORIAN, return_day), why);
}

/* The case keeps when its list was given, so that both tell the same. */
static Err note_missing(VisitTurn *turn, Day return_day)
{
    int64_t casefile_id = turn->visit.casefile_id;
    Change *change = turn->change;
    StrBuilder body = {.arena = &change->arena};

    TRY(visit_case_set_missing(change->store, casefile_id, change->moment, return_day));
    body_add(&body, "return_day", day_iso(&change->arena, CALENDAR_GREGORIAN, return_day));
    return change_add_event(
        change, &(Event){
                    .act = STR("missing_given"),
                    .record_kind = STR("case"),
                    .record_id = casefile_id,
                    .after = strbuilder_text(&body),
                });
}

Err store_visit_refuse(Store *store, const Act *act, VisitId id, Day return_day, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(check_return_day(&change, return_day, why));
    TRY(visit_turn(&change, id, &turn));
    turn.visit.return_day = return_day;
    turn.facts.missing_list_given = true;
    turn.facts.return_day_given = return_day != DAY_NONE;
    TRY(visit_turn_take(&turn, VISIT_STEP_REFUSE_WITH_LIST, why));
    TRY(note_missing(&turn, return_day));
    change_set_result(&change, id.row);
    return change_commit(&change);
}
