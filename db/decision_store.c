#include "db/decision_store.h"

#include "db/body.h"
#include "db/casework.h"
#include "db/decision_row.h"
#include "db/session_row.h"
#include "db/store_inside.h"
#include "office/freetext.h"
#include "office/money.h"

/* --- the session of the case ------------------------------------------------------------------- */

/* The step that a case off the agenda is asked for, so that its own table says why not. */
static Err check_docketed(CaseWork *work, DecisionOutcome outcome, Refusal *why)
{
    CaseStep step = outcome_defers(outcome) ? STEP_DEFER : STEP_DECIDE;
    CaseState to;

    if (work->casefile.state == CASE_DOCKETED)
        return ERR_NONE;
    return casestate_after(&work->facts, work->change.act->role, step, &to, why);
}

static Err ask_session(
    CaseWork *work, const Session *session, SessionStep step, const Decision *decision,
    Refusal *why)
{
    const Act *act = work->change.act;
    SessionState to;
    SessionFacts facts = {
        .policy = work->policy,
        .state = session->state,
        .has_reason = act->reason.len > 0,
        .item = decision_facts(decision, session_present(session), session->quorum),
    };

    return session_after(&facts, act->role, step, &to, why);
}

/* --- what is typed ----------------------------------------------------------------------------- */

static Err bad_value(Refusal *why, const char *field, Str found, Str allowed)
{
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE, .field = str_of(field), .found = found, .allowed = allowed};
    return ERR_BAD_DATA;
}

/* Each member has one vote, and only members have one. */
static Err check_votes(
    CaseWork *work, const Session *session, const Decision *decision, Refusal *why)
{
    Arena *texts = &work->change.store->refusal_texts;
    const struct {
        const char *field;
        MemberSet set;
    } votes[] = {
        {"for",     decision->votes_for    },
        {"against", decision->votes_against},
        {"abstain", decision->abstained    },
    };
    MemberSet all = memberset_of((int)session->member_count + 1) - 1;
    MemberSet seen = 0;

    for (size_t i = 0; i < sizeof votes / sizeof votes[0]; i++) {
        MemberSet wrong = (votes[i].set & seen) | (votes[i].set & ~all);
        if (wrong)
            return bad_value(
                why, votes[i].field, memberset_text(texts, wrong), memberset_text(texts, all));
        seen |= votes[i].set;
    }
    return ERR_NONE;
}

static Err check_grant(const Decision *decision, Refusal *why)
{
    if (decision->months < 0 || decision->months > DECISION_MAX_MONTHS)
        return bad_value(why, "months", (Str){0}, STR("0 - 60"));
    if (decision->amount_halalas < 0 || decision->amount_halalas > MONEY_MAX_HALALAS)
        return bad_value(why, "amount", (Str){0}, (Str){0});
    if (decision->outcome == OUTCOME_ACCEPT || !decision->amount_halalas)
        return ERR_NONE;
    return bad_value(why, "amount", str_of(outcome_code(decision->outcome)), STR("accept"));
}

/* The terms belong to a deferral alone, and nothing can be owed until a day that is over. */
static Err check_terms(const CaseWork *work, Decision *decision, Refusal *why)
{
    if (!outcome_defers(decision->outcome)) {
        decision->owed = (Str){0};
        decision->owed_by = OWED_BY_NONE;
        decision->owed_until = DAY_NONE;
        return ERR_NONE;
    }
    if (decision->owed_until != DAY_NONE && decision->owed_until < casework_today(work))
        return bad_value(why, "until", (Str){0}, (Str){0});
    return ERR_NONE;
}

/* An acceptance needs no reason, but one that it has must fit it; the guard asks the others. */
static Err check_reason(const Decision *decision, Refusal *why)
{
    bool is_wrong = decision->outcome == OUTCOME_ACCEPT && decision->reason &&
                    !decision_reason_fits(decision->reason, decision->outcome);

    return is_wrong
               ? bad_value(
                     why, "reason", str_of(decision_reason_code(decision->reason)), (Str){0})
               : ERR_NONE;
}

static Err check_typed(CaseWork *work, const Session *session, Decision *decision, Refusal *why)
{
    TRY(freetext_line(
        work->names, decision->plain_reason, "plain", PLAIN_REASON_MAX_POINTS,
        &decision->plain_reason, why));
    TRY(freetext_line(
        work->names, decision->owed, "owed", OWED_MAX_POINTS, &decision->owed, why));
    TRY(check_votes(work, session, decision, why));
    TRY(check_reason(decision, why));
    TRY(check_grant(decision, why));
    return check_terms(work, decision, why);
}

/* --- entering ---------------------------------------------------------------------------------- */

/* What is entered is part of the story of the case, even where it is taken back. */
static Err tell(CaseWork *work, SessionStep step, const Decision *decision)
{
    StrBuilder after = {.arena = &work->change.arena};

    body_add(&after, "outcome", str_of(outcome_code(decision->outcome)));
    body_add(&after, "reason", str_of(decision_reason_code(decision->reason)));
    return casework_tell(
        work, str_of(session_step_code(step)), &(CaseNote){.after = strbuilder_text(&after)});
}

static Err find_entered(CaseWork *work, Decision *out)
{
    return decision_find_entered(
        work->change.store, (SessionId){work->casefile.session_id}, work->casefile.id,
        &work->change.arena, out);
}

static Err take_former_back(CaseWork *work)
{
    Decision former;
    Err err = find_entered(work, &former);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return decision_take_back(&work->change, &former);
}

static Err find_session(CaseWork *work, Session *out)
{
    SessionId id = {work->casefile.session_id};

    return session_find(work->change.store, id, &work->change.arena, out);
}

/* Names the reasons that would do, where one is missing or does not fit. */
static void name_reasons(CaseWork *work, const Decision *decision, Refusal *why)
{
    bool is_about_reason =
        why->guard == GUARD_REASON_CODE || str_equal(why->field, STR("reason"));

    if (is_about_reason)
        why->allowed =
            decision_reason_codes(&work->change.store->refusal_texts, decision->outcome);
}

static Err enter(CaseWork *work, Decision *decision, Refusal *why)
{
    Change *change = &work->change;
    Session session;

    TRY(session_permit(change->act->role, SESSION_STEP_ENTER, why));
    TRY(check_docketed(work, decision->outcome, why));
    TRY(find_session(work, &session));
    decision->session = session.id;
    TRY(vote_find_recused(change->store, session.id, decision->casefile, &decision->recused));
    TRY(check_typed(work, &session, decision, why));
    TRY(ask_session(work, &session, SESSION_STEP_ENTER, decision, why));
    TRY(take_former_back(work));
    TRY(decision_enter(change, decision));
    return tell(work, SESSION_STEP_ENTER, decision);
}

Err store_decision_enter(Store *store, const Act *act, const Decision *decision, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Decision entered = *decision;

    TRY(casework_begin(&work, store, act, decision->casefile, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    Err err = enter(&work, &entered, why);
    if (err) {
        name_reasons(&work, &entered, why);
        return err;
    }
    return casework_commit(&work);
}

Err store_decision_take_back(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Session session;
    Decision decision = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(check_docketed(&work, OUTCOME_ACCEPT, why));
    TRY(find_session(&work, &session));
    TRY(ask_session(&work, &session, SESSION_STEP_TAKE_BACK, &decision, why));
    TRY(find_entered(&work, &decision));
    TRY(decision_take_back(&work.change, &decision));
    TRY(tell(&work, SESSION_STEP_TAKE_BACK, &decision));
    return casework_commit(&work);
}

/* --- after the decision ------------------------------------------------------------------------ */

static Err move(Store *store, const Act *act, CasefileId id, CaseStep step, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_move(&work, step, NULL, why));
    return casework_commit(&work);
}

Err store_decision_appeal(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    return move(store, act, id, STEP_APPEAL, why);
}

Err store_decision_resume(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    return move(store, act, id, STEP_RESUME, why);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_decision_list(Store *store, CasefileId id, Arena *arena, Decision *out, size_t *count)
{
    return decision_rows_of_case(store, id, arena, out, DECISIONS_OF_CASE_MAX, count);
}
