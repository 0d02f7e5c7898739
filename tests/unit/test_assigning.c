/* Giving a case to a researcher at the desk: who is proposed and why, and what is kept of it. */
#include "tests/lib/test.h"

#include "db/caseload_store.h"
#include "db/staff_store.h"
#include "tests/lib/hearing.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/case.h"

typedef struct {
    CaseOffice *office;
    Seat *seat;
    CasefileId id;
    int64_t other; /* a second researcher */
} Fixture;

/* The first researcher has one case in hand, the second none. */
static Fixture sit(Role role, bool is_given)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;
    int64_t first = office->acts[ROLE_RESEARCHER].staff_id;

    fixture.other = hearing_researcher(office, "salma");
    hearing_give(office, caseoffice_complete(office), first);
    fixture.id = caseoffice_complete(office);
    if (is_given)
        hearing_give(office, fixture.id, first);
    fixture.seat = seat_open(office->store, office->now, role, &case_screen, &fixture.id);
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

static void act(Fixture *fixture, ActionId action)
{
    ui_act(&fixture->seat->ui, ui_top(&fixture->seat->ui), action);
}

static void type(Fixture *fixture, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&fixture->seat->ui, &event);
}

static void whoever_has_the_fewest_cases_is_proposed(void **state)
{
    Fixture fixture = sit(ROLE_MANAGER, false);

    (void)state;
    act(&fixture, ACTION_CASE_NEXT);
    assert_true(shows(&fixture, "To which researcher?"));
    assert_true(shows(&fixture, "0 cases in hand · proposed: the fewest"));
    assert_true(shows(&fixture, "salma"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_true(shows(&fixture, "The case was given to the researcher"));
    Casefile casefile = caseoffice_find(fixture.office, fixture.id);
    assert_int_equal(casefile.state, CASE_STUDY);
    assert_int_equal(casefile.researcher_id, fixture.other);
    leave(&fixture);
}

static void whoever_had_it_hands_it_over_with_a_note(void **state)
{
    Fixture fixture = sit(ROLE_MANAGER, true);
    Event events[64];
    size_t count;

    (void)state;
    act(&fixture, ACTION_ASSIGN_CASE);
    assert_false(
        shows(&fixture, "in hand · proposed: the fewest") && shows(&fixture, "2 cases"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_true(shows(&fixture, "What must the next researcher know"));
    seat_press(fixture.seat, KEYCODE_F2);
    assert_int_not_equal(
        caseoffice_find(fixture.office, fixture.id).researcher_id, fixture.other);
    type(&fixture, "زيارة يوم الأحد");
    seat_press(fixture.seat, KEYCODE_F2);
    assert_int_equal(caseoffice_find(fixture.office, fixture.id).researcher_id, fixture.other);
    Arena *arena = &fixture.office->arena;
    assert_int_equal(
        store_casefile_history(fixture.office->store, fixture.id, 0, arena, events, 64, &count),
        ERR_NONE);
    bool is_told = false;
    for (size_t i = 0; i < count; i++)
        is_told |= str_equal(events[i].reason, STR("زيارة يوم الأحد"));
    assert_true(is_told);
    leave(&fixture);
}

static void only_the_manager_gives_cases_and_only_whole_ones(void **state)
{
    Fixture fixture = sit(ROLE_RESEARCHER, false);

    (void)state;
    seat_press(fixture.seat, 'T' & 0x1F);
    assert_false(shows(&fixture, "To which researcher?"));
    assert_int_equal(caseoffice_find(fixture.office, fixture.id).researcher_id, 0);
    leave(&fixture);

    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId draft = caseoffice_draft(office);
    Fixture second = {.office = office};
    second.seat = seat_open(office->store, office->now, ROLE_MANAGER, &case_screen, &draft);
    seat_press(second.seat, 'T' & 0x1F);
    assert_true(shows(&second, "Only a whole file is given to a researcher"));
    leave(&second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_has_the_fewest_cases_is_proposed),
        cmocka_unit_test(whoever_had_it_hands_it_over_with_a_note),
        cmocka_unit_test(only_the_manager_gives_cases_and_only_whole_ones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
