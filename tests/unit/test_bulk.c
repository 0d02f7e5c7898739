/* One act on all marked rows: what is said before it, what is kept of it, what is said behind it. */
#include "tests/lib/test.h"

#include "db/inquiry_store.h"
#include "db/visit_store.h"
#include "tests/lib/hearing.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/listmark.h"
#include "ui/screens/docket.h"
#include "ui/screens/inquiry.h"
#include "ui/screens/reception.h"
#include "ui/screens/referral.h"

enum { QUESTIONS = 7 };

typedef struct {
    CaseOffice *office;
    Seat *seat;
    int64_t ids[QUESTIONS];
} Fixture;

static bool shows(Fixture *fixture, const char *text)
{
    return sheetrow_find(ui_draw(&fixture->seat->ui), text, NULL);
}

static void work_on(Fixture *fixture)
{
    while (ui_go_on(&fixture->seat->ui))
        ;
}

static List *list(Fixture *fixture)
{
    return ui_base(&fixture->seat->ui)->kind->list(ui_base(&fixture->seat->ui));
}

static void act(Fixture *fixture, ActionId action)
{
    ui_act(&fixture->seat->ui, ui_top(&fixture->seat->ui), action);
}

static void type(Fixture *fixture, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&fixture->seat->ui, &event);
}

static void sit(Fixture *fixture, Role role, const ScreenKind *kind)
{
    fixture->seat = seat_open(fixture->office->store, fixture->office->now, role, kind, NULL);
}

static void close(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

/* The clerk has asked about drafts; all but the last one are answered. */
static Fixture questions(void)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;

    for (int i = 0; i < QUESTIONS; i++) {
        ReferralAsked asked = {
            .casefile = caseoffice_draft(office), .question = STR("ما الإجراء؟")};
        Act clerk = caseoffice_as(office, ROLE_CLERK);
        assert_int_equal(
            store_referral_ask(office->store, &clerk, &asked, &fixture.ids[i], &office->why),
            ERR_NONE);
        Act researcher = caseoffice_as(office, ROLE_RESEARCHER);
        if (i < QUESTIONS - 1)
            assert_int_equal(
                store_referral_answer(
                    office->store, &researcher, fixture.ids[i], STR("نعم"), &office->why),
                ERR_NONE);
    }
    sit(&fixture, ROLE_MANAGER, &referral_screen);
    return fixture;
}

static ReferralState state_of(Fixture *fixture, int i)
{
    Referral referral;

    assert_int_equal(
        store_referral_find(
            fixture->office->store, fixture->ids[i], &fixture->office->arena, &referral),
        ERR_NONE);
    return referral.state;
}

static int count_in(Fixture *fixture, ReferralState state)
{
    int count = 0;

    for (int i = 0; i < QUESTIONS; i++)
        count += state_of(fixture, i) == state;
    return count;
}

static void marks_are_shown_and_counted_in_the_frame(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, ' ');
    seat_press(fixture.seat, ' ');
    assert_true(shows(&fixture, "● 2 marked"));
    assert_true(sheetrow_find(ui_draw(&fixture.seat->ui), "●", NULL));
    seat_press(fixture.seat, '*');
    assert_true(shows(&fixture, "● All marked"));
    seat_press(fixture.seat, ' ');
    assert_true(shows(&fixture, "● All but 1 marked"));
    seat_press(fixture.seat, KEYCODE_ESCAPE);
    assert_false(shows(&fixture, "marked"));
    seat_press(fixture.seat, KEYCODE_HOME);
    seat_press(fixture.seat, KEYCODE_SHIFT_DOWN);
    seat_press(fixture.seat, KEYCODE_SHIFT_DOWN);
    assert_true(shows(&fixture, "● 3 marked"));
    seat_press(fixture.seat, KEYCODE_END);
    seat_press(fixture.seat, '-');
    assert_true(shows(&fixture, "● 7 marked"));
    close(&fixture);
}

static void enter_alone_never_confirms(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_TELL_SENDER);
    work_on(&fixture);
    assert_true(shows(&fixture, "7 rows:"));
    assert_true(shows(&fixture, "and 2 more"));
    assert_true(shows(&fixture, "▲ 1 of them will be refused:"));
    assert_true(shows(&fixture, "1 · There is no answer yet"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    work_on(&fixture);
    assert_int_equal(count_in(&fixture, REFERRAL_ANSWERED), QUESTIONS - 1);
    assert_true(listmark_any(list(&fixture)));
    close(&fixture);
}

static void each_row_is_its_own_act_and_those_refused_are_named(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_TELL_SENDER);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 6 done"));
    assert_true(shows(&fixture, "✗ 1 refused:"));
    assert_true(shows(&fixture, "There is no answer yet"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_int_equal(count_in(&fixture, REFERRAL_SENDER_TOLD), QUESTIONS - 1);
    assert_int_equal(count_in(&fixture, REFERRAL_ASKED), 1);
    assert_false(listmark_any(list(&fixture)));
    caseoffice_check(fixture.office);
    close(&fixture);
}

static void a_reason_is_asked_once_and_kept_with_each(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_WITHDRAW_REFERRAL);
    assert_true(shows(&fixture, "Why are the questions taken back?"));
    type(&fixture, "asked by mistake");
    seat_press(fixture.seat, KEYCODE_ENTER);
    work_on(&fixture);
    assert_true(shows(&fixture, "▲ 6 of them will be refused:"));
    assert_int_equal(count_in(&fixture, REFERRAL_WITHDRAWN), 0);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 1 done"));
    assert_int_equal(state_of(&fixture, QUESTIONS - 1), REFERRAL_WITHDRAWN);
    close(&fixture);
}

static void escape_stops_between_two_rows(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_TELL_SENDER);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    seat_press(fixture.seat, KEYCODE_ESCAPE);
    assert_true(shows(&fixture, "7 not begun"));
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_int_equal(count_in(&fixture, REFERRAL_ANSWERED), QUESTIONS - 1);
    close(&fixture);
}

static void a_paste_confirms_nothing(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_TELL_SENDER);
    work_on(&fixture);
    type(&fixture, "\n\n\n");
    work_on(&fixture);
    assert_true(shows(&fixture, "7 rows:"));
    assert_int_equal(count_in(&fixture, REFERRAL_ANSWERED), QUESTIONS - 1);
    close(&fixture);
}

static void what_nothing_can_be_done_with_is_not_begun(void **state)
{
    Fixture fixture = questions();

    (void)state;
    for (int i = 0; i < QUESTIONS; i++) {
        seat_press(fixture.seat, KEYCODE_HOME);
        for (int down = 0; down < i; down++)
            seat_press(fixture.seat, KEYCODE_DOWN);
        const ReferralState at = ((const Referral *)list_selected(list(&fixture)))->state;
        if (at == REFERRAL_ASKED)
            seat_press(fixture.seat, ' ');
    }
    assert_true(shows(&fixture, "● 1 marked"));
    act(&fixture, ACTION_TELL_VISITOR);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "1 row:"));
    close(&fixture);
}

/* --- the docket and the counter ----------------------------------------------------------------- */

static CaseState case_state(Fixture *fixture, CasefileId id)
{
    return caseoffice_find(fixture->office, id).state;
}

static void cases_go_onto_the_agenda_together_and_off_it(void **state)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CasefileId first = hearing_ready(fixture.office);
    CasefileId second = hearing_ready(fixture.office);
    CasefileId studied = hearing_study(fixture.office);

    (void)state;
    (void)hearing_session(fixture.office, 1);
    sit(&fixture, ROLE_SECRETARY, &docket_screen);
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_DOCKET_CASE);
    work_on(&fixture);
    assert_true(shows(&fixture, "1 · This file is not ready for the committee"));
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 2 done"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_int_equal(case_state(&fixture, first), CASE_DOCKETED);
    assert_int_equal(case_state(&fixture, second), CASE_DOCKETED);
    assert_int_equal(case_state(&fixture, studied), CASE_STUDY);
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_UNDOCK_CASE);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 2 done"));
    assert_int_equal(case_state(&fixture, first), CASE_STUDY);
    caseoffice_check(fixture.office);
    close(&fixture);
}

static void of_several_sessions_one_is_asked_for(void **state)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CasefileId id = hearing_ready(fixture.office);

    (void)state;
    (void)hearing_session(fixture.office, 1);
    SessionId second = hearing_session(fixture.office, 2);
    sit(&fixture, ROLE_SECRETARY, &docket_screen);
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_DOCKET_CASE);
    assert_true(shows(&fixture, "On which session?"));
    seat_press(fixture.seat, 'w');
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 1 done"));
    assert_int_equal(caseoffice_find(fixture.office, id).session_id, second.row);
    close(&fixture);
}

static void who_is_not_here_any_more_ends_together(void **state)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;
    Arrival arrival = {.given_name = STR("نورة"), .purpose = VISIT_PURPOSE_INQUIRY};
    VisitId ids[3];

    (void)state;
    for (int i = 0; i < 3; i++) {
        Act clerk = caseoffice_as(office, ROLE_CLERK);
        assert_int_equal(
            store_visit_arrive(office->store, &clerk, &arrival, &ids[i], &office->why),
            ERR_NONE);
    }
    sit(&fixture, ROLE_CLERK, &reception_screen);
    seat_press(fixture.seat, '*');
    act(&fixture, ACTION_NO_SHOW);
    type(&fixture, "The day is over");
    seat_press(fixture.seat, KEYCODE_ENTER);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 3 done"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_true(shows(&fixture, "Nobody is here"));
    close(&fixture);
}

static void questions_end_together_with_one_reason(void **state)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;
    VisitId none = {0};
    InquiryId ids[3];
    Inquiry inquiry;

    (void)state;
    for (int i = 0; i < 3; i++) {
        Act clerk = caseoffice_as(office, ROLE_CLERK);
        InquiryPlan plan = {.question = STR("متى يصرف الدعم؟")};
        assert_int_equal(
            store_inquiry_add(office->store, &clerk, &plan, &ids[i], &office->why), ERR_NONE);
    }
    fixture.seat = seat_open(office->store, office->now, ROLE_CLERK, &inquiry_screen, &none);
    seat_press(fixture.seat, ' ');
    seat_press(fixture.seat, ' ');
    act(&fixture, ACTION_END);
    type(&fixture, "They have left");
    seat_press(fixture.seat, KEYCODE_ENTER);
    work_on(&fixture);
    seat_press(fixture.seat, KEYCODE_F2);
    work_on(&fixture);
    assert_true(shows(&fixture, "✓ 2 done"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_int_equal(
        store_inquiry_find(office->store, ids[2], &office->arena, &inquiry), ERR_NONE);
    assert_int_equal(inquiry.state, INQUIRY_OPEN);
    assert_int_equal(
        store_inquiry_find(office->store, ids[0], &office->arena, &inquiry), ERR_NONE);
    assert_int_not_equal(inquiry.state, INQUIRY_OPEN);
    close(&fixture);
}

static void copied_rows_are_lines_with_tabs(void **state)
{
    Fixture fixture = questions();

    (void)state;
    seat_press(fixture.seat, ' ');
    seat_press(fixture.seat, ' ');
    seat_press(fixture.seat, KEY_COPY);
    assert_true(fixture.seat->ui.wants_copy);
    Str clip = fixture.seat->ui.clip;
    size_t lines = 0, tabs = 0;
    for (size_t i = 0; i < clip.len; i++) {
        lines += clip.bytes[i] == '\n';
        tabs += clip.bytes[i] == '\t';
    }
    assert_int_equal(lines, 2);
    assert_int_equal(tabs, 2 * 5);
    assert_true(str_find(clip, STR("ما الإجراء؟")) < clip.len);
    assert_false(listmark_any(list(&fixture)));
    close(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_are_shown_and_counted_in_the_frame),
        cmocka_unit_test(enter_alone_never_confirms),
        cmocka_unit_test(each_row_is_its_own_act_and_those_refused_are_named),
        cmocka_unit_test(a_reason_is_asked_once_and_kept_with_each),
        cmocka_unit_test(escape_stops_between_two_rows),
        cmocka_unit_test(a_paste_confirms_nothing),
        cmocka_unit_test(what_nothing_can_be_done_with_is_not_begun),
        cmocka_unit_test(cases_go_onto_the_agenda_together_and_off_it),
        cmocka_unit_test(of_several_sessions_one_is_asked_for),
        cmocka_unit_test(who_is_not_here_any_more_ends_together),
        cmocka_unit_test(questions_end_together_with_one_reason),
        cmocka_unit_test(copied_rows_are_lines_with_tabs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
