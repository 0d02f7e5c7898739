/* Who may not act at all is told so, whatever else is wrong with what he typed. */
#include "db/inquiry_store.h"
#include "db/registration_store.h"
#include "db/visit_store.h"
#include "tests/lib/hearing.h"

static int open_world(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_world(void **state)
{
    caseoffice_check(*state);
    caseoffice_close(*state);
    return 0;
}

/* A text longer than any field takes. */
static Str too_long(CaseOffice *office)
{
    enum { LEN = 20000 };
    char *bytes = arena_new(&office->arena, char, LEN);

    for (size_t i = 0; i < LEN; i++)
        bytes[i] = 'x';
    return (Str){bytes, LEN};
}

typedef Err (*WrongAct)(CaseOffice *office, const Act *act, CasefileId id);

static Err open_case(CaseOffice *office, const Act *act, CasefileId id)
{
    CaseOpening opening = {.person_id = 1, .channel = STR("xx")};

    return store_casefile_open(office->store, act, &opening, &id, &office->why);
}

static Err give_list(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_casefile_missing(office->store, act, id, 0, &office->why);
}

static Err write_study(CaseOffice *office, const Act *act, CasefileId id)
{
    StudyWritten written = {.has_opinion = true, .opinion = too_long(office)};

    return store_study_write(office->store, act, id, &written, &office->why);
}

static Err docket(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_casefile_docket(
        office->store, act, id, &(Docketing){.session = {1}}, &office->why);
}

static Err enter(CaseOffice *office, const Act *act, CasefileId id)
{
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);

    decision.votes_for = memberset_of(SESSION_MAX_MEMBERS);
    return store_decision_enter(office->store, act, &decision, &office->why);
}

static Err recuse(CaseOffice *office, const Act *act, CasefileId id)
{
    SessionId session = {caseoffice_find(office, id).session_id};

    return store_session_recuse(office->store, act, session, id, 29, &office->why);
}

static Err reply(CaseOffice *office, const Act *act, CasefileId id)
{
    ReplyAttempt attempt = {.casefile = id, .proof = too_long(office)};

    return store_reply_attempt(office->store, act, &attempt, &office->why);
}

static Err enrol(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_casefile_register(
        office->store, act, id, &(Registering){.liaison_id = 1}, &office->why);
}

static Err authorise(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_plan_authorise(
        office->store, act, id, &(Registering){.liaison_id = 1}, &office->why);
}

static Err cancel_plan(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_delivery_cancel_plan(office->store, act, id, &office->why);
}

static Err suspend(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_casefile_suspend(office->store, act, id, too_long(office), &office->why);
}

static Err close_case(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_casefile_close(
        office->store, act, id, CLOSE_REASON_DIED, too_long(office), &office->why);
}

static Err write_question(CaseOffice *office, const Act *act, CasefileId id)
{
    InquiryPlan plan = {.channel = STR("xx"), .casefile_id = id.row};
    InquiryId made;

    return store_inquiry_add(office->store, act, &plan, &made, &office->why);
}

static Err answer_question(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_inquiry_answer(
        office->store, act, (InquiryId){id.row}, too_long(office), &office->why);
}

static Err arrive(CaseOffice *office, const Act *act, CasefileId id)
{
    Arrival arrival = {.channel = STR("xx"), .casefile_id = id.row};
    VisitId made;

    return store_visit_arrive(office->store, act, &arrival, &made, &office->why);
}

static Err send_home(CaseOffice *office, const Act *act, CasefileId id)
{
    return store_visit_refuse(office->store, act, (VisitId){id.row}, 0, &office->why);
}

static const struct {
    WrongAct run;
    Role role;
} acts[] = {
    {open_case,       ROLE_SERVICE   },
    {give_list,       ROLE_RESEARCHER},
    {write_study,     ROLE_CLERK     },
    {docket,          ROLE_CLERK     },
    {enter,           ROLE_CLERK     },
    {recuse,          ROLE_CLERK     },
    {reply,           ROLE_CLERK     },
    {enrol,           ROLE_CLERK     },
    {authorise,       ROLE_CLERK     },
    {cancel_plan,     ROLE_CLERK     },
    {suspend,         ROLE_CLERK     },
    {close_case,      ROLE_CLERK     },
    {write_question,  ROLE_ADMIN     },
    {answer_question, ROLE_ADMIN     },
    {arrive,          ROLE_SECRETARY },
    {send_home,       ROLE_SECRETARY },
};

static void who_may_not_act_is_told_so_whatever_he_typed(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_docketed(office, hearing_session(office, 1));

    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        Act act = caseoffice_as(office, acts[i].role);
        office->why = (Refusal){0};
        Err err = acts[i].run(office, &act, id);
        if (err != ERR_NOT_PERMITTED || office->why.guard != GUARD_ROLE_ALLOWED)
            fail_msg("act %zu: %s, %s", i, err_text(err), guard_code(office->why.guard));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            who_may_not_act_is_told_so_whatever_he_typed, open_world, close_world),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
