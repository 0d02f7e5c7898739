/* demo_committee.c - a made-up case from the study to the closed file. */
#include "cmd/demo_office.h"

#include "db/casefile_store.h"
#include "db/closing_store.h"
#include "db/decision_store.h"
#include "db/delivery_store.h"
#include "db/docket_store.h"
#include "db/plan_store.h"
#include "db/registration_store.h"
#include "db/reply_store.h"
#include "db/session_store.h"
#include "db/study_store.h"
#include "view/minutes.h"

enum {
    MEMBERS = 5,
    DEFERRAL_DAYS = 14,
    GRANT_HALALAS = 120000,
    DUE_IN_DAYS = 3,
    DUE_WITHIN_DAYS = 20
};

/* The same with words of its own: for acts that need a reason. */
static Act reasoned_act(Demo *demo, Role role)
{
    Act act = *demo_act(demo, role);

    act.reason = sample_word(&demo->sample, sample_reasons);
    return act;
}

/* --- study --------------------------------------------------------------------------------------- */

static Err assign(Demo *demo, DemoCase *one)
{
    int64_t researcher = demo->acts[ROLE_RESEARCHER].staff_id;

    return store_study_assign(
        demo->store, demo_act(demo, ROLE_MANAGER), one->id, researcher, &demo->why);
}

static Err study(Demo *demo, DemoCase *one)
{
    StudyWritten written = {
        .has_opinion = true,
        .opinion = sample_word(&demo->sample, sample_opinions),
        .recommendation = one->is_rejected ? RECOMMEND_REJECT : RECOMMEND_ACCEPT,
        .no_conflict = true,
    };

    TRY(store_study_write(
        demo->store, demo_act(demo, ROLE_RESEARCHER), one->id, &written, &demo->why));
    return store_study_ready(demo->store, demo_act(demo, ROLE_RESEARCHER), one->id, &demo->why);
}

/* --- session ------------------------------------------------------------------------------------- */

/* All are held a week later, so they stand in the order of their days. */
static void keep_session(Demo *demo, DemoSession *session)
{
    if (demo->last_session)
        demo->last_session->next = session;
    else
        demo->session = session;
    demo->last_session = session;
}

/* Each session of a day has a panel of its own. */
static int free_panel(const Demo *demo, Day held)
{
    const DemoSession *last = demo->last_session;

    return last && last->held == held ? last->panel % SESSION_MAX_PANEL + 1 : 1;
}

static Err open_session(Demo *demo)
{
    DemoSession *session = arena_new(demo->arena, DemoSession, 1);
    SessionMember members[MEMBERS];
    SessionPlan plan = {.members = members, .member_count = MEMBERS};

    for (size_t i = 0; i < MEMBERS; i++)
        members[i] = (SessionMember){
            .name = str_of(sample_staff.words[sample_staff.count - 1 - i]),
            .is_present = i < MEMBERS - 1,
        };
    session->held = demo->today + DEMO_SESSION_AFTER_DAYS;
    session->panel = free_panel(demo, session->held);
    plan.held = session->held;
    plan.panel = session->panel;
    TRY(store_session_open(
        demo->store, demo_act(demo, ROLE_SECRETARY), &plan, &session->id, &demo->why));
    keep_session(demo, session);
    return ERR_NONE;
}

/* Puts a case on the agenda that has a seat; one that stays there goes to a session that is not
 * held any more. */
static Err docket(Demo *demo, DemoCase *one, int *wait_days)
{
    bool stays = one->target == CASE_DOCKETED;
    bool may_open = !stays || demo->today + DEMO_SESSION_AFTER_DAYS > demo->last_day;
    const DemoSession *last = demo->last_session;
    bool has_seat = last && last->count < DEMO_SEATS && (!stays || last->held > demo->last_day);
    Docketing docketing = {0};
    Act act;

    *wait_days = 1;
    if (!has_seat && !may_open)
        return ERR_NONE;
    if (!has_seat)
        TRY(open_session(demo));
    DemoSession *session = demo->last_session;
    docketing.session = session->id;
    act = reasoned_act(demo, ROLE_SECRETARY);
    TRY(store_casefile_docket(demo->store, &act, one->id, &docketing, &demo->why));
    one->next = session->cases;
    session->cases = one;
    session->count++;
    *wait_days = DEMO_WAITS_FOR_SESSION;
    return ERR_NONE;
}

static Decision rejection(Demo *demo)
{
    return (Decision){
        .outcome = OUTCOME_REJECT,
        .reason = DECISION_REASON_INCOME_ABOVE,
        .plain_reason = sample_word(&demo->sample, sample_rejections),
        .owed_until = DAY_NONE,
    };
}

static Decision deferral(Demo *demo)
{
    return (Decision){
        .outcome = OUTCOME_DEFER,
        .reason = DECISION_REASON_VISIT_OWED,
        .plain_reason = sample_word(&demo->sample, sample_debts),
        .owed = sample_word(&demo->sample, sample_debts),
        .owed_by = OWED_BY_APPLICANT,
        .owed_until = demo->today + DEFERRAL_DAYS,
    };
}

static Decision acceptance(Demo *demo, const DemoCase *one)
{
    return (Decision){
        .outcome = OUTCOME_ACCEPT,
        .reason = DECISION_REASON_NEED_PROVEN,
        .plain_reason = sample_word(&demo->sample, sample_acceptances),
        .amount_halalas = GRANT_HALALAS,
        .support_kind = one->kind,
        .owed_until = DAY_NONE,
    };
}

static Err decide(Demo *demo, const DemoCase *one)
{
    bool is_deferred = one->target == CASE_DEFERRED;
    Decision decision = is_deferred        ? deferral(demo)
                        : one->is_rejected ? rejection(demo)
                                           : acceptance(demo, one);

    decision.casefile = one->id;
    decision.settled_at = MOMENT_NONE;
    decision.votes_for = memberset_of(1) | memberset_of(2) | memberset_of(3);
    decision.abstained = memberset_of(4);
    return store_decision_enter(
        demo->store, demo_act(demo, ROLE_SECRETARY), &decision, &demo->why);
}

static Err hold_session(Demo *demo, DemoSession *session)
{
    DemoCase *next;

    for (DemoCase *one = session->cases; one; one = one->next) {
        TRY(decide(demo, one));
        arena_reset(&demo->turn);
    }
    TRY(store_session_close(
        demo->store, demo_act(demo, ROLE_SECRETARY), session->id, minutes_text, &demo->why));
    for (DemoCase *one = session->cases; one; one = next) {
        next = one->next;
        TRY(demo_look(demo, one));
        demo_go_on(demo, one, 1);
        arena_reset(&demo->turn);
    }
    return demo_progress_step(&demo->progress, (int64_t)session->count) ? ERR_NONE
                                                                        : ERR_CANCELLED;
}

Err demo_end_day(Demo *demo)
{
    for (; demo->session && demo->session->held <= demo->today;
         demo->session = demo->session->next)
        TRY(hold_session(demo, demo->session));
    if (!demo->session)
        demo->last_session = NULL;
    return ERR_NONE;
}

/* --- reply and service --------------------------------------------------------------------------- */

static Err reply(Demo *demo, DemoCase *one, int *wait_days)
{
    ReplyAttempt attempt = {
        .casefile = one->id,
        .channel = one->means,
        .proof = sample_word(&demo->sample, sample_answers),
    };
    bool is_early = one->not_before != DAY_NONE && demo->today < one->not_before;

    *wait_days = is_early ? 1 : *wait_days;
    if (is_early)
        return ERR_NONE;
    return store_reply_attempt(
        demo->store, demo_act(demo, ROLE_RELATIONS), &attempt, &demo->why);
}

/* What is still in service is due around the present. */
static Day due_of(Demo *demo, const DemoCase *one)
{
    Day soon = demo->today + DUE_IN_DAYS;
    Day due = demo->last_day - DUE_IN_DAYS + (Day)sample_below(&demo->sample, DUE_WITHIN_DAYS);

    return one->target == CASE_IN_SERVICE && due > soon ? due : soon;
}

static Err plan(Demo *demo, DemoCase *one)
{
    PlanMade made = {
        .casefile = one->id,
        .has_fund = true,
        .fund = (Fund)sample_below(&demo->sample, FUND_COUNT),
        .due = due_of(demo, one),
        .times = 1,
    };
    Registering registering = {.class = CLASS_LOW_INCOME};
    int64_t id;

    TRY(store_plan_make(demo->store, demo_act(demo, ROLE_SERVICE), &made, &id, &demo->why));
    return store_plan_authorise(
        demo->store, demo_act(demo, ROLE_MANAGER), one->id, &registering, &demo->why);
}

static Err go_on_accepted(Demo *demo, DemoCase *one)
{
    Registering registering = {.class = CLASS_LOW_INCOME};

    if (!demo->policy->has_registration_step)
        return plan(demo, one);
    return store_casefile_register(
        demo->store, demo_act(demo, ROLE_SERVICE), one->id, &registering, &demo->why);
}

static Err go_on_rejected(Demo *demo, DemoCase *one)
{
    Act relations = reasoned_act(demo, ROLE_RELATIONS);
    Act manager = reasoned_act(demo, ROLE_MANAGER);

    if (one->target == CASE_APPEAL)
        return store_decision_appeal(demo->store, &relations, one->id, &demo->why);
    return store_casefile_close(
        demo->store, &manager, one->id, CLOSE_REASON_REJECTED,
        sample_word(&demo->sample, sample_answers), &demo->why);
}

static Err end_service(Demo *demo, DemoCase *one)
{
    Delivery delivery = {
        .casefile = one->id,
        .receiver = sample_word(&demo->sample, sample_staff),
        .receipt = str_format(&demo->turn, "R-%lld", (long long)demo->today),
    };
    Act manager = reasoned_act(demo, ROLE_MANAGER);

    if (one->target == CASE_SUSPENDED)
        return store_casefile_suspend(
            demo->store, &manager, one->id, sample_word(&demo->sample, sample_answers),
            &demo->why);
    TRY(store_delivery_make(demo->store, demo_act(demo, ROLE_SERVICE), &delivery, &demo->why));
    manager = reasoned_act(demo, ROLE_MANAGER);
    return store_casefile_close(
        demo->store, &manager, one->id, CLOSE_REASON_COMPLETED,
        sample_word(&demo->sample, sample_answers), &demo->why);
}

Err demo_advance_whole(Demo *demo, DemoCase *one, int *wait_days)
{
    switch (one->state) {
    case CASE_COMPLETE:
        return assign(demo, one);
    case CASE_STUDY:
        return study(demo, one);
    case CASE_READY:
        return docket(demo, one, wait_days);
    case CASE_DECIDED:
        return reply(demo, one, wait_days);
    case CASE_REPLIED:
        return one->is_rejected ? go_on_rejected(demo, one) : go_on_accepted(demo, one);
    case CASE_REGISTERED:
        return plan(demo, one);
    default:
        return end_service(demo, one);
    }
}
