#include "tests/lib/test.h"

#include "db/body.h"
#include "office/casestate.h"
#include "office/entitlement.h"
#include "office/inquiry.h"
#include "office/plan.h"
#include "office/referral.h"
#include "office/visit.h"
#include "view/event_words.h"

static void assert_words(Event event, const char *expected)
{
    Arena arena = {0};

    assert_str(event_words(&arena, &event), expected);
    arena_free(&arena);
}

static void every_step_of_a_case_has_its_words(void **state)
{
    (void)state;
    for (CaseStep step = 0; step < STEP_COUNT; step++)
        assert_words(
            (Event){.record_kind = STR("case"), .act = str_of(casestep_code(step))},
            casestep_label(step));
}

static void assert_known(const char *kind, const char *act)
{
    Arena arena = {0};
    Event event = {.record_kind = str_of(kind), .act = str_of(act)};
    Str words = event_words(&arena, &event);

    assert_false(str_equal(words, str_of(act)));
    assert_false(str_equal(words, STR("Another change")));
    arena_free(&arena);
}

static void steps_of_the_other_machines_have_words_of_their_own(void **state)
{
    (void)state;
    for (ReferralStep step = 0; step < REFERRAL_STEP_COUNT; step++)
        assert_known("referral", referral_step_code(step));
    for (PlanStep step = 0; step < PLAN_STEP_COUNT; step++)
        assert_known("plan", plan_step_code(step));
    for (EntitlementStep step = 0; step < ENTITLEMENT_STEP_COUNT; step++)
        assert_known("entitlement", entitlement_step_code(step));
    for (VisitStep step = 0; step < VISIT_STEP_COUNT; step++)
        assert_known("visit", visit_step_code(step));
    for (InquiryStep step = 0; step < INQUIRY_STEP_COUNT; step++)
        assert_known("inquiry", inquiry_step_code(step));
}

static void a_paper_is_named_with_its_new_state(void **state)
{
    Arena arena = {0};
    StrBuilder body = {.arena = &arena};

    (void)state;
    body_add(&body, "kind", STR("national_id"));
    Event event = {
        .record_kind = STR("paper"),
        .act = STR("match"),
        .to_state = STR("matched"),
        .after = strbuilder_text(&body)};
    assert_words(event, "National ID: Matched");
    event.to_state = STR("");
    assert_words(event, "National ID: Corrected");
    arena_free(&arena);
}

static void what_takes_an_act_back_names_the_act(void **state)
{
    Arena arena = {0};
    StrBuilder paper = {.arena = &arena};

    (void)state;
    body_add(&paper, "kind", STR("national_id"));
    assert_words(
        (Event){
            .record_kind = STR("visit"), .act = STR("undo"), .before = STR("undone\tcall\n")},
        "Taken back: Visitor called");
    assert_words(
        (Event){
            .record_kind = STR("paper"),
            .act = STR("undo"),
            .from_state = STR("matched"),
            .to_state = STR("received"),
            .before = STR("undone\tmatch\n"),
            .after = strbuilder_text(&paper)},
        "Taken back: National ID: Matched");
    assert_words((Event){.record_kind = STR("event"), .act = STR("undo")}, "Taken back");
    arena_free(&arena);
}

static void a_pause_tells_its_reason(void **state)
{
    (void)state;
    assert_words(
        (Event){
            .record_kind = STR("clock"),
            .act = STR("pause"),
            .pause_reason = STR("awaiting_applicant")},
        "Window paused: The applicant owes something");
}

static void who_did_it_is_named_and_the_program_by_its_role(void **state)
{
    const Staff staff[] = {
        {.id = 7, .login = STR("clerk"), .name = STR("سارة")},
        {.id = 8,       .login = STR("verifier")                     },
    };

    (void)state;
    assert_str(event_words_actor(&(Event){.staff_id = 7}, staff, 2), "سارة");
    assert_str(event_words_actor(&(Event){.staff_id = 8}, staff, 2), "verifier");
    assert_str(event_words_actor(&(Event){.role = ROLE_SYSTEM}, staff, 2), "The system");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_of_a_case_has_its_words),
        cmocka_unit_test(steps_of_the_other_machines_have_words_of_their_own),
        cmocka_unit_test(a_paper_is_named_with_its_new_state),
        cmocka_unit_test(what_takes_an_act_back_names_the_act),
        cmocka_unit_test(a_pause_tells_its_reason),
        cmocka_unit_test(who_did_it_is_named_and_the_program_by_its_role),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
