#include "tests/lib/test.h"

#include "db/visit_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "ui/screens/case.h"
#include "ui/screens/casecard.h"
#include "ui/screens/matching.h"
#include "ui/screens/reception.h"
#include "ui/screens/today.h"
#include "ui/undo.h"

typedef struct {
    CaseOffice *office;
    Seat *seat;
} Scene;

static Scene scene_at(Role role, const ScreenKind *kind)
{
    CaseOffice *office = caseoffice_open_demo("union");

    return (Scene){office, seat_open(office->store, office->now, role, kind, NULL)};
}

static void leave(Scene *desk)
{
    seat_close(desk->seat);
    desk->office->store = NULL;
    caseoffice_close(desk->office);
}

static void press(Scene *desk, Key key)
{
    ui_draw(&desk->seat->ui);
    seat_press(desk->seat, key);
}

static Str message(Scene *desk)
{
    const Message *said = &desk->seat->ui.message;

    return (Str){said->bytes, said->len};
}

static void assert_says(Scene *desk, const char *words)
{
    Str said = message(desk);

    if (str_find(said, str_of(words)) >= said.len)
        fail_msg("\"%.*s\" instead of \"%s\"", (int)said.len, said.bytes, words);
}

static bool is_asked(const Scene *desk)
{
    return ui_top(&desk->seat->ui) != ui_base(&desk->seat->ui);
}

static VisitState state_of_first(Scene *desk)
{
    Ticket ticket = {moment_day(desk->office->now), 1};
    VisitId id;
    Visit visit;
    Err err = store_visit_find_ticket(desk->office->store, ticket, &id);

    if (err == ERR_NOT_FOUND)
        return VISIT_NONE;
    assert_int_equal(err, ERR_NONE);
    assert_int_equal(
        store_visit_find(desk->office->store, id, &desk->office->arena, &visit), ERR_NONE);
    return visit.state;
}

static void give_ticket(Scene *desk)
{
    press(desk, KEYCODE_F6);
    press(desk, KEYCODE_ENTER);
    press(desk, KEYCODE_ENTER);
    assert_int_equal(state_of_first(desk), VISIT_WAITING);
}

static void what_was_done_here_is_taken_back_at_once_and_said(void **state)
{
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);

    (void)state;
    give_ticket(&desk);
    assert_says(&desk, "Ctrl-Z takes it back");
    press(&desk, KEYCODE_F2);
    assert_int_equal(state_of_first(&desk), VISIT_CALLED);
    assert_says(&desk, "Ctrl-Z takes it back");
    press(&desk, KEY_UNDO);
    assert_int_equal(state_of_first(&desk), VISIT_WAITING);
    assert_says(&desk, "Taken back: Visitor called");
    press(&desk, KEY_UNDO);
    assert_int_equal(state_of_first(&desk), VISIT_NONE);
    press(&desk, KEY_UNDO);
    assert_true(is_asked(&desk)); /* a person that was put on file before this desk was taken */
    leave(&desk);
}

/* Acts on many rows come one by one, and are told once. */
static void what_was_done_with_many_is_taken_back_one_by_one_unasked(void **state)
{
    enum { MANY = 3 };
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);
    Arrival arrival = {.purpose = VISIT_PURPOSE_INQUIRY};
    VisitId id;

    (void)state;
    give_ticket(&desk);
    for (int i = 0; i < MANY; i++) {
        Act act = desk_act(&desk.seat->desk);
        assert_int_equal(
            store_visit_arrive(desk.office->store, &act, &arrival, &id, &desk.office->why),
            ERR_NONE);
    }
    assert_true(undo_acted(ui_top(&desk.seat->ui)));
    for (int i = 0; i <= MANY; i++) {
        assert_int_equal(state_of_first(&desk), VISIT_WAITING);
        press(&desk, KEY_UNDO);
        assert_false(is_asked(&desk));
    }
    assert_int_equal(state_of_first(&desk), VISIT_NONE);
    leave(&desk);
}

static void what_was_done_elsewhere_is_asked_first_and_enter_leaves_it(void **state)
{
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);

    (void)state;
    give_ticket(&desk);
    ui_open(&desk.seat->ui, &today_screen, NULL);
    press(&desk, KEY_UNDO);
    assert_true(is_asked(&desk));
    press(&desk, KEYCODE_ENTER);
    assert_false(is_asked(&desk));
    assert_int_equal(state_of_first(&desk), VISIT_WAITING);
    press(&desk, KEY_UNDO);
    press(&desk, KEYCODE_F2);
    assert_int_equal(state_of_first(&desk), VISIT_NONE);
    assert_says(&desk, "Taken back: Ticket given");
    leave(&desk);
}

static void what_was_done_long_ago_is_asked_first(void **state)
{
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);

    (void)state;
    give_ticket(&desk);
    desk.seat->desk.clock += 11 * MOMENT_MINUTE_MS;
    press(&desk, KEY_UNDO);
    assert_true(is_asked(&desk));
    assert_int_equal(state_of_first(&desk), VISIT_WAITING);
    leave(&desk);
}

/* The question was about another act than the one that is the last by now. */
static void a_question_answers_for_its_own_act_alone(void **state)
{
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);
    VisitId id;

    (void)state;
    give_ticket(&desk);
    desk.seat->desk.clock += 11 * MOMENT_MINUTE_MS;
    press(&desk, KEY_UNDO);
    Act act = desk_act(&desk.seat->desk);
    assert_int_equal(
        store_visit_call_next(desk.office->store, &act, &id, &desk.office->why), ERR_NONE);
    press(&desk, KEYCODE_F2);
    assert_true(is_asked(&desk));
    assert_int_equal(state_of_first(&desk), VISIT_CALLED);
    leave(&desk);
}

static void what_cannot_be_taken_back_says_why_and_is_not_promised(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId id = caseoffice_draft(office);

    (void)state;
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    Scene desk = {
        office, seat_open(office->store, office->now, ROLE_VERIFIER, &today_screen, NULL)};
    press(&desk, KEY_UNDO);
    assert_says(&desk, "This act is final");
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    leave(&desk);
}

static void only_what_can_be_taken_back_is_said_to_be(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId id = caseoffice_draft(office);

    (void)state;
    caseoffice_papers(office, id);
    Scene desk = {
        office, seat_open(office->store, office->now, ROLE_VERIFIER, &today_screen, NULL)};
    caseoffice_match(office, id);
    assert_true(undo_acted(ui_top(&desk.seat->ui)));
    assert_false(undo_acted(ui_top(&desk.seat->ui))); /* it was said already */
    caseoffice_declare(office, id);
    assert_false(undo_acted(ui_top(&desk.seat->ui)));
    leave(&desk);
}

static void what_was_taken_back_is_done_again_by_doing_it(void **state)
{
    Scene desk = scene_at(ROLE_CLERK, &reception_screen);

    (void)state;
    press(&desk, KEY_REDO);
    assert_says(&desk, "What was taken back is done again by doing it anew");
    leave(&desk);
}

static size_t matched_fields(CaseOffice *office, CasefileId id)
{
    CaseData data;
    size_t count = 0;

    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    for (int i = 0; i < DATAFIELD_COUNT; i++)
        count += data.fields[i].how != MATCH_NONE;
    return count;
}

/* In a field into which nothing was typed there is nothing of its own to be undone. */
static void a_field_matched_by_enter_is_taken_back_where_it_was_matched(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CaseTask task = {.id = caseoffice_draft(office)};
    Act act = caseoffice_as(office, ROLE_VERIFIER);

    (void)state;
    caseoffice_papers(office, task.id);
    assert_int_equal(
        store_casefile_verify(office->store, &act, task.id, &office->why), ERR_NONE);
    Scene desk = {
        office, seat_open(office->store, office->now, ROLE_VERIFIER, &matching_screen, &task)};
    press(&desk, KEYCODE_ENTER);
    assert_int_equal(matched_fields(office, task.id), 1);
    press(&desk, KEY_UNDO);
    assert_says(&desk, "Taken back: Match the data");
    assert_int_equal(matched_fields(office, task.id), 0);
    press(&desk, KEYCODE_ENTER);
    press(&desk, 'x');
    press(&desk, KEY_UNDO);
    assert_int_equal(matched_fields(office, task.id), 1);
    leave(&desk);
}

static void who_looks_at_what_is_gone_goes_back(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    Scene desk = {
        office, seat_open(office->store, office->now, ROLE_CLERK, &today_screen, NULL)};
    Act act = desk_act(&desk.seat->desk);
    CaseOpening opening = {.person_id = office->person.row, .kind = office->kind};
    CasefileId id;

    (void)state;
    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &id, &office->why), ERR_NONE);
    ui_open(&desk.seat->ui, &case_screen, &id);
    assert_ptr_equal(ui_base(&desk.seat->ui)->kind, &case_screen);
    press(&desk, KEY_UNDO);
    press(&desk, KEYCODE_F2);
    assert_ptr_equal(ui_base(&desk.seat->ui)->kind, &today_screen);
    assert_says(&desk, "Taken back: Open a case");
    leave(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_done_here_is_taken_back_at_once_and_said),
        cmocka_unit_test(what_was_done_with_many_is_taken_back_one_by_one_unasked),
        cmocka_unit_test(what_was_done_elsewhere_is_asked_first_and_enter_leaves_it),
        cmocka_unit_test(what_was_done_long_ago_is_asked_first),
        cmocka_unit_test(a_question_answers_for_its_own_act_alone),
        cmocka_unit_test(what_cannot_be_taken_back_says_why_and_is_not_promised),
        cmocka_unit_test(only_what_can_be_taken_back_is_said_to_be),
        cmocka_unit_test(what_was_taken_back_is_done_again_by_doing_it),
        cmocka_unit_test(a_field_matched_by_enter_is_taken_back_where_it_was_matched),
        cmocka_unit_test(who_looks_at_what_is_gone_goes_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
