#include "tests/lib/hearing.h"

#include "db/staff_store.h"

void hearing_expect(CaseOffice *office, Err err)
{
    Refusal *why = &office->why;

    if (err)
        fail_msg(
            "%s: %s, %.*s", err_text(err), guard_code(why->guard), (int)why->field.len,
            why->field.bytes);
}

void hearing_expect_guard(CaseOffice *office, Err err, Guard guard, const char *clause)
{
    Refusal *why = &office->why;

    if (err != ERR_REFUSED || why->guard != guard)
        fail_msg(
            "%s: %s instead of %s", err_text(err), guard_code(why->guard), guard_code(guard));
    if (*clause)
        assert_str(why->clause, clause);
}

SessionId hearing_session(CaseOffice *office, int panel)
{
    static const SessionMember members[] = {
        {{"Ali", 3},   {"chair", 5},  true },
        {{"Badr", 4},  {"member", 6}, true },
        {{"Omar", 4},  {"member", 6}, true },
        {{"Saad", 4},  {"member", 6}, true },
        {{"Yusuf", 5}, {"member", 6}, false},
    };
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    SessionPlan plan = {moment_day(office->now), panel, members, 5, {0}};
    SessionId id = {0};

    hearing_expect(office, store_session_open(office->store, &act, &plan, &id, &office->why));
    return id;
}

void hearing_assign(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);
    int64_t researcher = office->acts[ROLE_RESEARCHER].staff_id;

    hearing_expect(
        office, store_study_assign(office->store, &act, id, researcher, &office->why));
}

CasefileId hearing_study(CaseOffice *office)
{
    CasefileId id = caseoffice_complete(office);

    hearing_assign(office, id);
    return id;
}

void hearing_write(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    StudyWritten written = {
        .has_opinion = true,
        .opinion = STR("الحاجة ظاهرة"),
        .recommendation = RECOMMEND_ACCEPT,
        .no_conflict = true,
    };

    hearing_expect(office, store_study_write(office->store, &act, id, &written, &office->why));
    act = caseoffice_as(office, ROLE_RESEARCHER);
    hearing_expect(office, store_study_ready(office->store, &act, id, &office->why));
}

CasefileId hearing_ready(CaseOffice *office)
{
    CasefileId id = hearing_study(office);

    hearing_write(office, id);
    return id;
}

void hearing_docket(CaseOffice *office, CasefileId id, SessionId session)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    Docketing docketing = {.session = session};

    hearing_expect(
        office, store_casefile_docket(office->store, &act, id, &docketing, &office->why));
}

CasefileId hearing_docketed(CaseOffice *office, SessionId session)
{
    CasefileId id = hearing_ready(office);

    hearing_docket(office, id, session);
    return id;
}

Decision hearing_decision(CasefileId id, DecisionOutcome outcome)
{
    static const DecisionReason reasons[] = {
        [OUTCOME_ACCEPT] = DECISION_REASON_NEED_PROVEN,
        [OUTCOME_REJECT] = DECISION_REASON_INCOME_ABOVE,
        [OUTCOME_COMPLETE_PAPERS] = DECISION_REASON_PAPERS_OWED,
        [OUTCOME_DEFER] = DECISION_REASON_VISIT_OWED,
    };
    Decision decision = {
        .casefile = id,
        .outcome = outcome,
        .reason = reasons[outcome],
        .plain_reason = STR("دخل الأسرة أعلى من الحد"),
        .support_kind = CASEKIND_FOOD_BASKET,
        .owed_until = DAY_NONE,
        .votes_for = HEARING_PRESENT,
    };

    if (outcome == OUTCOME_ACCEPT)
        decision.amount_halalas = 50000;
    return decision;
}

void hearing_enter(CaseOffice *office, CasefileId id, DecisionOutcome outcome)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    Decision decision = hearing_decision(id, outcome);

    if (outcome_defers(outcome)) {
        decision.owed = STR("تقرير طبي");
        decision.owed_by = OWED_BY_APPLICANT;
        decision.owed_until = moment_day(office->now) + 14;
    }
    hearing_expect(office, store_decision_enter(office->store, &act, &decision, &office->why));
}

Str hearing_minutes(Arena *arena, const Minutes *minutes)
{
    StrBuilder text = {.arena = arena};

    strbuilder_add(&text, minutes_number_text(arena, minutes->session->number));
    for (size_t i = 0; i < minutes->count; i++) {
        strbuilder_add_char(&text, ' ');
        strbuilder_add(&text, casenumber_text(arena, minutes->items[i].number));
        strbuilder_add_format(&text, " %s", outcome_code(minutes->items[i].decision.outcome));
    }
    return strbuilder_text(&text);
}

void hearing_close(CaseOffice *office, SessionId session)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    hearing_expect(
        office,
        store_session_close(office->store, &act, session, hearing_minutes, &office->why));
}

CasefileId hearing_decided(CaseOffice *office, DecisionOutcome outcome)
{
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);

    hearing_enter(office, id, outcome);
    hearing_close(office, session);
    return id;
}

void hearing_reply(CaseOffice *office, CasefileId id)
{
    Casefile casefile = caseoffice_find(office, id);

    if (casefile.not_before > moment_day(office->now))
        caseoffice_go(office, casefile.not_before);
    Act act = caseoffice_as(office, ROLE_RELATIONS);
    ReplyAttempt attempt = {.casefile = id, .channel = CHANNEL_PHONE, .proof = STR("مكالمة")};
    hearing_expect(office, store_reply_attempt(office->store, &act, &attempt, &office->why));
}

CasefileId hearing_replied(CaseOffice *office, DecisionOutcome outcome)
{
    CasefileId id = hearing_decided(office, outcome);

    hearing_reply(office, id);
    return id;
}

void hearing_register(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);
    Registering registering = {.class = CLASS_LOW_INCOME};

    hearing_expect(
        office, store_casefile_register(office->store, &act, id, &registering, &office->why));
}

void hearing_plan(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);
    PlanMade made = {
        .casefile = id, .has_fund = true, .fund = FUND_ZAKAT, .due = moment_day(office->now)};
    int64_t plan;

    hearing_expect(office, store_plan_make(office->store, &act, &made, &plan, &office->why));
}

void hearing_authorise(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);
    Registering registering = {.class = CLASS_LOW_INCOME};

    hearing_expect(
        office, store_plan_authorise(office->store, &act, id, &registering, &office->why));
}

void hearing_deliver(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);
    Delivery delivery = {.casefile = id, .receiver = STR("سعد"), .receipt = STR("إيصال 12")};

    hearing_expect(office, store_delivery_make(office->store, &act, &delivery, &office->why));
}

CasefileId hearing_served(CaseOffice *office)
{
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_register(office, id);
    hearing_plan(office, id);
    hearing_authorise(office, id);
    return id;
}

int64_t hearing_researcher(CaseOffice *office, const char *login)
{
    Staff staff = {.login = str_of(login), .name = str_of(login), .role = ROLE_RESEARCHER};
    Act act = caseoffice_as(office, ROLE_ADMIN);
    int64_t id = 0;

    hearing_expect(
        office, store_staff_add(office->store, &act, &staff, (Str){0}, &id, &office->why));
    return id;
}

void hearing_give(CaseOffice *office, CasefileId id, int64_t staff_id)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);

    hearing_expect(office, store_study_assign(office->store, &act, id, staff_id, &office->why));
}
