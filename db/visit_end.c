#include "db/visit_store.h"

#include "db/body.h"
#include "db/casefile_row.h"
#include "db/inquiry_store.h"
#include "db/paper_store.h"
#include "db/referral_store.h"
#include "db/store_inside.h"
#include "db/visit_turn.h"

/* --- with a question to another role ------------------------------------------------------------ */

/* While the case of the visit is not complete the referral belongs to it too. */
static Err ask(VisitTurn *turn, Str question, int64_t *out, Refusal *why)
{
    CaseState state = turn->casefile.state;
    bool is_in_time = casestate_is_before_complete(state);
    ReferralAsked asked = {.visit_id = turn->visit.id.row, .question = question};

    if (is_in_time)
        asked.casefile = turn->casefile.id;
    return referral_ask(
        turn->change, turn->facts.policy, &asked, is_in_time ? state : CASE_NONE, out, why);
}

Err store_visit_refer(
    Store *store, const Act *act, VisitId id, Str question, int64_t *referral, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;
    int64_t made;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *referral = change.result;
        return ERR_NONE;
    }
    TRY(visit_turn(&change, id, &turn));
    TRY(ask(&turn, question, &made, why));
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

/* What is missing by its codes, which stay the same in every language. */
static Err add_missing(VisitTurn *turn, StrBuilder *body)
{
    CasePapers papers;

    TRY(store_paper_list(
        turn->change->store, turn->casefile.id, &turn->change->arena, &papers));
    for (size_t i = 0; i < papers.count; i++) {
        if (casepaper_is_missing(&papers.rows[i], turn->casefile.submitted_day))
            body_add(body, "missing", str_of(paperkind_code(papers.rows[i].kind)));
    }
    return ERR_NONE;
}

/* The case keeps when its list was given, so that both tell the same. */
static Err note_missing(VisitTurn *turn, Day return_day)
{
    Change *change = turn->change;
    StrBuilder body = {.arena = &change->arena};
    Casefile noted = turn->casefile;

    noted.missing_given_at = change->moment;
    noted.return_day = return_day;
    TRY(casefile_keep(change, &turn->casefile, &noted));
    body_add(&body, "return_day", day_iso(&change->arena, CALENDAR_GREGORIAN, return_day));
    TRY(add_missing(turn, &body));
    return change_add_event(
        change, &(Event){
                    .act = STR("missing_given"),
                    .record_kind = CASE_KIND,
                    .record_id = noted.id.row,
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
    TRY(visit_permit(act->role, VISIT_STEP_REFUSE_WITH_LIST, why));
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
