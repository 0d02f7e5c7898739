#include "tests/lib/test.h"

#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/cases.h"

enum { MANY = 510 };

/* One case lies to be matched behind `drafts` drafts. */
static CaseOffice *office_with(int drafts)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    for (int i = 0; i < drafts; i++) {
        Act act = caseoffice_as(office, ROLE_CLERK);
        CaseOpening opening = {.person_id = office->person.row, .kind = office->kind};
        assert_int_equal(
            store_casefile_open(office->store, &act, &opening, &id, &office->why), ERR_NONE);
    }
    return office;
}

static Str state_selected(Seat *seat)
{
    const List *list = seat_list(seat);

    for (size_t i = 0; i < list->kind->column_count; i++)
        if (str_equal(str_of(list->kind->columns[i].label), STR("State")))
            return list->kind->columns[i].text(&seat->arena, list_selected(list));
    return STR("");
}

static int64_t id_selected(Seat *seat)
{
    const List *list = seat_list(seat);

    return list->kind->id(list_selected(list));
}

static void many_drafts_hide_no_case_that_is_further_on(void **state)
{
    (void)state;
    CaseOffice *office = office_with(MANY);
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &cases_screen, NULL);

    seat_press(seat, KEYCODE_END);
    assert_str(state_selected(seat), casestate_label(CASE_VERIFYING));
    for (int i = 0; i < MANY; i++) {
        seat_press(seat, KEYCODE_UP);
        assert_str(state_selected(seat), casestate_label(CASE_DRAFT));
    }
    int64_t first = id_selected(seat);
    seat_press(seat, KEYCODE_HOME);
    assert_int_equal(id_selected(seat), first);
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

/* The letters that were met are lit where they stand, in a list of cases too. */
static void who_is_searched_for_is_lit(void **state)
{
    (void)state;
    CaseOffice *office = office_with(1);
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &cases_screen, NULL);
    const Sheet *sheet;
    int row;
    int lit = 0;

    seat_press(seat, KEYCODE_F7);
    seat_press(seat, 0x0633); /* seen */
    seat_press(seat, 0x0639); /* ain */
    sheet = ui_draw(&seat->ui);
    assert_true(sheetrow_find(sheet, "1448-1 ", &row));
    for (int column = 0; column < sheet->columns; column++)
        lit += sheetrow_style(sheet, row, column) == STYLE_KEY_LABEL;
    assert_int_equal(lit, 2);
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

/* Order by order: the box opens, its letter chooses. */
static void choose_order(Seat *seat, Key letter)
{
    seat_press(seat, '=');
    seat_press(seat, letter);
}

static bool shows(Seat *seat, const char *text)
{
    return sheetrow_find(ui_draw(&seat->ui), text, NULL);
}

static void an_order_is_chosen_shown_and_kept_while_he_sits_there(void **state)
{
    (void)state;
    CaseOffice *office = office_with(40);
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &cases_screen, NULL);

    assert_true(shows(seat, "Order: Stage, then deadline"));
    assert_str(state_selected(seat), casestate_label(CASE_DRAFT));
    choose_order(seat, 'e');
    assert_true(shows(seat, "Order: Number"));
    seat_press(seat, KEYCODE_END);
    assert_str(state_selected(seat), casestate_label(CASE_VERIFYING));
    seat_press(seat, KEYCODE_UP);
    assert_str(state_selected(seat), casestate_label(CASE_DRAFT));
    ui_open(&seat->ui, &cases_screen, NULL);
    assert_true(shows(seat, "Order: Number"));
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

static void every_order_goes_through_all_cases(void **state)
{
    (void)state;
    static const Key letters[] = {'q', 'w', 'e', 'r', 't'};
    CaseOffice *office = office_with(40);
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &cases_screen, NULL);

    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++) {
        int steps = 0;
        int64_t last = 0;
        choose_order(seat, letters[i]);
        for (int64_t id = id_selected(seat); id != last; id = id_selected(seat), steps++) {
            last = id;
            seat_press(seat, KEYCODE_DOWN);
        }
        assert_int_equal(steps, 41);
        seat_press(seat, KEYCODE_F5);
        assert_int_equal(id_selected(seat), last);
    }
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_drafts_hide_no_case_that_is_further_on),
        cmocka_unit_test(who_is_searched_for_is_lit),
        cmocka_unit_test(an_order_is_chosen_shown_and_kept_while_he_sits_there),
        cmocka_unit_test(every_order_goes_through_all_cases),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
