/* What another terminal does is seen in a list, and nothing jumps. */
#include "tests/lib/test.h"

#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/cases.h"
#include "ui/screens/people.h"
#include "ui/screens/referral.h"
#include "ui/ui_inside.h"

enum { CASES = 60 };

typedef struct {
    CaseOffice *office;
    Seat *seat;
    CasefileId ids[CASES];
} Fixture;

static CasefileId open_case(Fixture *fixture)
{
    Act act = caseoffice_as(fixture->office, ROLE_CLERK);
    CaseOpening opening = {
        .person_id = fixture->office->person.row, .kind = fixture->office->kind};
    CasefileId id;

    assert_int_equal(
        store_casefile_open(fixture->office->store, &act, &opening, &id, &fixture->office->why),
        ERR_NONE);
    return id;
}

static Fixture *open(void)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);

    fixture->office = caseoffice_open_demo("union");
    for (int i = 0; i < CASES; i++)
        fixture->ids[i] = open_case(fixture);
    fixture->seat = seat_open(
        fixture->office->store, fixture->office->now, ROLE_VERIFIER, &cases_screen, NULL);
    ui_draw(&fixture->seat->ui);
    return fixture;
}

static void close(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
    test_free(fixture);
}

static const List *list(Fixture *fixture)
{
    return seat_list(fixture->seat);
}

static int64_t selected(Fixture *fixture)
{
    return list(fixture)->kind->id(list_selected(list(fixture)));
}

static int line(Fixture *fixture)
{
    ui_draw(&fixture->seat->ui);
    return (int)(list(fixture)->selected - list(fixture)->top);
}

static void choose_order(Fixture *fixture, Key letter)
{
    seat_press(fixture->seat, '=');
    seat_press(fixture->seat, letter);
    ui_draw(&fixture->seat->ui);
}

static void look_again(Fixture *fixture)
{
    ui_refresh(&fixture->seat->ui);
    ui_draw(&fixture->seat->ui);
}

static bool shows(Fixture *fixture, const char *text)
{
    return sheetrow_find(ui_draw(&fixture->seat->ui), text, NULL);
}

/* Orders by their letters: stage, deadline, number, name, age. */
static const char orders[] = "qwert";

static void the_selected_case_and_its_line_stay_when_others_come(void **state)
{
    (void)state;
    for (const char *letter = orders; *letter; letter++) {
        Fixture *fixture = open();
        choose_order(fixture, *letter);
        for (int down = 0; down < 37; down++) {
            seat_press(fixture->seat, KEYCODE_DOWN);
            int64_t id = selected(fixture);
            int at = line(fixture);
            if (down % 6 == 0)
                (void)open_case(fixture);
            look_again(fixture);
            assert_int_equal(selected(fixture), id);
            assert_int_equal(line(fixture), at);
        }
        close(fixture);
    }
}

/* It goes on to another stage, so it stands elsewhere in every order but that of the names. */
static void the_selection_follows_its_case_to_another_place(void **state)
{
    (void)state;
    for (const char *letter = orders; *letter; letter++) {
        Fixture *fixture = open();
        choose_order(fixture, *letter);
        for (int down = 0; down < 25; down++)
            seat_press(fixture->seat, KEYCODE_DOWN);
        CasefileId id = {selected(fixture)};
        Act act = caseoffice_as(fixture->office, ROLE_CLERK);
        assert_int_equal(
            store_casefile_missing(
                fixture->office->store, &act, id, desk_today(&fixture->seat->desk) + 7,
                &fixture->office->why),
            ERR_NONE);
        look_again(fixture);
        assert_int_equal(selected(fixture), id.row);
        close(fixture);
    }
}

static void what_others_bring_is_marked_until_it_was_selected(void **state)
{
    Fixture *fixture = open();

    (void)state;
    assert_false(shows(fixture, "new"));
    seat_press(fixture->seat, KEYCODE_END);
    CasefileId id = open_case(fixture);
    (void)open_case(fixture);
    look_again(fixture);
    seat_press(fixture->seat, KEYCODE_PAGE_DOWN);
    assert_int_not_equal(selected(fixture), id.row);
    assert_true(shows(fixture, "+ 1 new")); /* the other one is selected */
    seat_press(fixture->seat, KEYCODE_UP);
    assert_int_equal(selected(fixture), id.row);
    assert_false(shows(fixture, "new"));
    seat_press(fixture->seat, KEYCODE_UP);
    look_again(fixture);
    assert_false(shows(fixture, "new"));
    close(fixture);
}

static void what_came_while_he_was_away_is_marked_when_he_is_back(void **state)
{
    Fixture *fixture = open();

    (void)state;
    ui_open(&fixture->seat->ui, &people_screen, NULL);
    ui_close(&fixture->seat->ui, fixture->seat->ui.stack[0]);
    (void)open_case(fixture);
    ui_open(&fixture->seat->ui, &cases_screen, NULL);
    assert_false(shows(fixture, "new")); /* not in sight */
    seat_press(fixture->seat, KEYCODE_END);
    assert_false(shows(fixture, "new")); /* it is selected, and seen by that */
    seat_press(fixture->seat, KEYCODE_UP);
    assert_false(shows(fixture, "new"));
    ui_open(&fixture->seat->ui, &people_screen, NULL);
    ui_close(&fixture->seat->ui, fixture->seat->ui.stack[1]);
    (void)open_case(fixture);
    (void)open_case(fixture);
    ui_open(&fixture->seat->ui, &cases_screen, NULL);
    seat_press(fixture->seat, KEYCODE_END);
    assert_true(shows(fixture, "+ 1 new"));
    close(fixture);
}

static void set_district(Fixture *fixture, Role role, CasefileId id, const char *value)
{
    Act act = caseoffice_as(fixture->office, role);
    FieldNews news = {STR("district"), str_of(value)};
    const char *warning;

    assert_int_equal(
        store_casefile_set(
            fixture->office->store, &act, id, &news, 1, &warning, &fixture->office->why),
        ERR_NONE);
}

static void what_he_did_himself_is_not_new(void **state)
{
    Fixture *fixture = open();

    (void)state;
    set_district(fixture, ROLE_VERIFIER, fixture->ids[3], "النسيم");
    look_again(fixture);
    assert_false(shows(fixture, "new"));
    set_district(fixture, ROLE_CLERK, fixture->ids[3], "الروضة");
    look_again(fixture);
    assert_true(shows(fixture, "+ 1 new"));
    close(fixture);
}

/* Up from the chair, and down again. */
static void sit_anew(Fixture *fixture)
{
    Seat *seat = fixture->seat;

    ui_start(&seat->ui, &seat->desk.hooks, &seat->desk, (Letters){0});
    ui_resize(&seat->ui, 24, 80);
    ui_open(&seat->ui, &cases_screen, NULL);
    ui_draw(&seat->ui);
}

static void what_came_while_he_was_away_is_marked_when_he_sits_down_again(void **state)
{
    Fixture *fixture = open();

    (void)state;
    ui_end(&fixture->seat->ui);
    set_district(fixture, ROLE_CLERK, fixture->ids[3], "الروضة");
    sit_anew(fixture);
    assert_true(shows(fixture, "+ 1 new"));
    ui_end(&fixture->seat->ui);
    sit_anew(fixture);
    assert_false(shows(fixture, "new"));
    close(fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_selected_case_and_its_line_stay_when_others_come),
        cmocka_unit_test(the_selection_follows_its_case_to_another_place),
        cmocka_unit_test(what_others_bring_is_marked_until_it_was_selected),
        cmocka_unit_test(what_came_while_he_was_away_is_marked_when_he_is_back),
        cmocka_unit_test(what_he_did_himself_is_not_new),
        cmocka_unit_test(what_came_while_he_was_away_is_marked_when_he_sits_down_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
