/* Marked cases of a queue given to researchers together: what is said before, and who has them then. */
#include "tests/lib/test.h"

#include "db/caseload_store.h"
#include "tests/lib/hearing.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "tests/lib/snapshot.h"
#include "ui/screens/queue.h"
#include "view/queue.h"

enum { CASES = 5 };

typedef struct {
    CaseOffice *office;
    Seat *seat;
    CasefileId ids[CASES];
    int64_t first, second; /* researchers */
} Fixture;

/* Whole files; `given` of them are with the first researcher already. */
static Fixture sit(const char *queue, int given)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;

    fixture.first = office->acts[ROLE_RESEARCHER].staff_id;
    fixture.second = hearing_researcher(office, "salma");
    for (int i = 0; i < CASES; i++)
        fixture.ids[i] = caseoffice_complete(office);
    for (int i = 0; i < given; i++)
        hearing_give(office, fixture.ids[i], fixture.first);
    fixture.seat = seat_open(
        office->store, office->now, ROLE_MANAGER, &queue_screen, queue_named(str_of(queue)));
    return fixture;
}

static void leave(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

static bool shows(Fixture *fixture, const char *text)
{
    return sheetrow_find(ui_draw(&fixture->seat->ui), text, NULL);
}

static void press(Fixture *fixture, Key key)
{
    seat_press(fixture->seat, key);
    while (ui_go_on(&fixture->seat->ui))
        ;
}

static void type(Fixture *fixture, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&fixture->seat->ui, &event);
}

static int64_t load_of(Fixture *fixture, int64_t staff_id)
{
    Caseload *rows;
    size_t count;

    assert_int_equal(
        store_caseload(fixture->office->store, &fixture->office->arena, &rows, &count),
        ERR_NONE);
    for (size_t i = 0; i < count; i++)
        if (rows[i].staff_id == staff_id)
            return rows[i].cases;
    return -1;
}

static void all_marked_cases_are_shared_out_evenly_after_one_look(void **state)
{
    Fixture fixture = sit("study", 0);

    (void)state;
    press(&fixture, '*');
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "To which researcher?"));
    type(&fixture, "Shared");
    press(&fixture, KEYCODE_ENTER);
    assert_true(shows(&fixture, "So that all have about as many cases"));
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "To all researchers, evenly"));
    assert_true(shows(&fixture, "5 rows:"));
    press(&fixture, KEYCODE_ENTER); /* Enter leaves everything as it is */
    assert_int_equal(load_of(&fixture, fixture.first), 0);
    press(&fixture, KEYCODE_F2);
    type(&fixture, "Shared");
    press(&fixture, KEYCODE_ENTER);
    press(&fixture, KEYCODE_F2);
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "✓ 5 done"));
    int64_t first = load_of(&fixture, fixture.first);
    assert_true(first == 2 || first == 3);
    assert_int_equal(load_of(&fixture, fixture.second), CASES - first);
    press(&fixture, KEYCODE_ESCAPE);
    assert_true(shows(&fixture, "salma"));
    leave(&fixture);
}

static void what_need_not_move_is_told_before(void **state)
{
    Fixture fixture = sit("study", CASES - 1);

    (void)state;
    press(&fixture, '*');
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "4 cases in hand"));
    press(&fixture, KEYCODE_DOWN); /* the one who has most of them */
    press(&fixture, KEYCODE_ENTER);
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "4 of them will be refused:"));
    assert_true(shows(&fixture, "4 · It is with this researcher already"));
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "✓ 1 done"));
    assert_int_equal(load_of(&fixture, fixture.first), CASES);
    leave(&fixture);
}

static void share_out(Fixture *fixture)
{
    press(fixture, '*');
    press(fixture, KEYCODE_F2);
    type(fixture, "Shared");
    press(fixture, KEYCODE_ENTER);
    press(fixture, KEYCODE_F2);
    press(fixture, KEYCODE_F2);
    assert_true(shows(fixture, "✓ 5 done"));
    press(fixture, KEYCODE_ESCAPE);
}

static void one_undo_takes_all_of_it_back(void **state)
{
    Fixture fixture = sit("study", 0);
    Str before = snapshot_take(&fixture.office->arena, fixture.office->store);

    (void)state;
    share_out(&fixture);
    press(&fixture, KEY_UNDO);
    assert_true(shows(&fixture, "✓ 5 done"));
    press(&fixture, KEYCODE_ESCAPE);
    for (int i = 0; i < CASES; i++) {
        Casefile casefile = caseoffice_find(fixture.office, fixture.ids[i]);
        assert_int_equal(casefile.state, CASE_COMPLETE);
        assert_int_equal(casefile.researcher_id, 0);
    }
    snapshot_expect(
        "sharing out", before, snapshot_take(&fixture.office->arena, fixture.office->store));
    caseoffice_check(fixture.office);
    leave(&fixture);
}

static void what_others_have_gone_on_with_is_told_and_stays(void **state)
{
    Fixture fixture = sit("study", 0);
    CaseOffice *office = fixture.office;

    (void)state;
    share_out(&fixture);
    office->now += MOMENT_MINUTE_MS;
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    int done = 0;
    while (caseoffice_find(office, fixture.ids[done]).researcher_id != fixture.first)
        done++;
    StudyWritten written = {.has_opinion = true, .opinion = STR("رأي")};
    hearing_expect(
        office,
        store_study_write(office->store, &act, fixture.ids[done], &written, &office->why));
    press(&fixture, KEY_UNDO);
    assert_true(shows(&fixture, "5 rows:"));
    assert_true(shows(&fixture, "1 of them will be refused:"));
    assert_int_equal(
        caseoffice_find(office, fixture.ids[(done + 1) % CASES]).state, CASE_STUDY);
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "✓ 4 done"));
    assert_true(shows(&fixture, "✗ 1 refused:"));
    for (int i = 0; i < CASES; i++)
        assert_int_equal(
            caseoffice_find(office, fixture.ids[i]).state,
            i == done ? CASE_STUDY : CASE_COMPLETE);
    leave(&fixture);
}

static void the_selected_case_alone_goes_with_a_note_of_its_own(void **state)
{
    Fixture fixture = sit("study", CASES);

    (void)state;
    press(&fixture, KEYCODE_F2);
    assert_false(shows(&fixture, "Shared out evenly"));
    press(&fixture, KEYCODE_ENTER);
    assert_true(shows(&fixture, "What must the next researcher know"));
    type(&fixture, "زيارة يوم الأحد");
    press(&fixture, KEYCODE_F2);
    assert_true(shows(&fixture, "The case was given to the researcher"));
    assert_int_equal(load_of(&fixture, fixture.first), CASES - 1);
    assert_int_equal(load_of(&fixture, fixture.second), 1);
    leave(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_marked_cases_are_shared_out_evenly_after_one_look),
        cmocka_unit_test(what_need_not_move_is_told_before),
        cmocka_unit_test(one_undo_takes_all_of_it_back),
        cmocka_unit_test(what_others_have_gone_on_with_is_told_and_stays),
        cmocka_unit_test(the_selected_case_alone_goes_with_a_note_of_its_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
