#include "tests/lib/test.h"

#include "db/reading.h"
#include "tests/lib/caseoffice.h"
#include "ui/desk.h"
#include "ui/screens/cases.h"

enum { MANY = 510 };

typedef struct {
    CaseOffice *office;
    Desk desk;
    Ui ui;
} Fixture;

/* The list of a verifier, before whom one case lies to be matched behind `drafts` drafts. */
static Fixture *open(int drafts)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId id = caseoffice_draft(office);
    Staff staff;

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    for (int i = 0; i < drafts; i++) {
        Act act = caseoffice_as(office, ROLE_CLERK);
        CaseOpening opening = {.person_id = office->person.row, .kind = office->kind};
        assert_int_equal(
            store_casefile_open(office->store, &act, &opening, &id, &office->why), ERR_NONE);
    }
    fixture->office = office;
    assert_int_equal(desk_open(&fixture->desk, office->store, office->now), ERR_NONE);
    assert_int_equal(
        store_staff_find_login(office->store, STR("verifier"), &office->arena, &staff),
        ERR_NONE);
    desk_seat(&fixture->desk, &staff);
    ui_start(&fixture->ui, &fixture->desk.hooks, &fixture->desk, (Letters){0});
    ui_resize(&fixture->ui, 24, 80);
    ui_open(&fixture->ui, &cases_screen, NULL);
    return fixture;
}

static void close(Fixture *fixture)
{
    ui_end(&fixture->ui);
    fixture->office->store = NULL;
    desk_close(&fixture->desk);
    caseoffice_close(fixture->office);
    test_free(fixture);
}

static void press(Fixture *fixture, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    ui_answer(&fixture->ui, &event);
}

static Str state_selected(Fixture *fixture)
{
    Screen *screen = ui_top(&fixture->ui);
    const List *list = screen->kind->list(screen);

    for (size_t i = 0; i < list->kind->column_count; i++)
        if (str_equal(str_of(list->kind->columns[i].label), STR("State")))
            return list->kind->columns[i].text(&fixture->ui.turn, list_selected(list));
    return STR("");
}

static void many_drafts_hide_no_case_that_is_further_on(void **state)
{
    (void)state;
    Fixture *fixture = open(MANY);

    press(fixture, KEYCODE_END);
    assert_str(state_selected(fixture), _(casestate_label(CASE_VERIFYING)));
    press(fixture, KEYCODE_HOME);
    assert_str(state_selected(fixture), _(casestate_label(CASE_DRAFT)));
    close(fixture);
}

/* Else two terminals that show it would log for ever, each for the other's log. */
static void that_it_is_read_again_is_not_logged(void **state)
{
    (void)state;
    Fixture *fixture = open(1);
    Store *store = fixture->office->store;
    Moment later = desk_now(&fixture->desk) + 10 * READING_WAIT_MS;

    assert_true(reading_is_due(store, later));
    assert_int_equal(reading_flush(store, later), ERR_NONE);
    ui_refresh(&fixture->ui);
    assert_false(reading_is_due(store, later + 10 * READING_WAIT_MS));
    close(fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_drafts_hide_no_case_that_is_further_on),
        cmocka_unit_test(that_it_is_read_again_is_not_logged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
