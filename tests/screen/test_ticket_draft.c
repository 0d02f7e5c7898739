#include "tests/lib/test.h"

#include "db/visit_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <signal.h>

static const char name[] = "مازن بن عيسى";

/* What nobody can answer finds it kept when the field was left. */
static void kill_it(ScreenOffice *office)
{
    ptyterminal_type(office->terminal, TAB F10);
    assert_true(ptyterminal_shows(office->terminal, "On this screen"));
    kill(ptyterminal_pid(office->terminal), SIGKILL);
    assert_int_not_equal(ptyterminal_ends(office->terminal), -1);
}

static void assert_ticket_given(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);
    Ticket ticket = {moment_day(TEST_MOMENT), 1};
    VisitId id;
    Visit visit;

    assert_int_equal(store_visit_find_ticket(store, ticket, &id), ERR_NONE);
    assert_int_equal(store_visit_find(store, id, &office->arena, &visit), ERR_NONE);
    assert_str(visit.name, name);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_COMPLAINT);
    store_close(store);
}

static void type_ticket(ScreenOffice *office)
{
    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, F9 "w" F6);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    ptyterminal_type(office->terminal, name);
    ptyterminal_type(office->terminal, TAB F4);
    assert_true(ptyterminal_shows(office->terminal, "Complaint"));
    ptyterminal_type(office->terminal, "complaint" ENTER);
    assert_true(ptyterminal_gone(office->terminal, "Papers"));
    assert_true(ptyterminal_shows(office->terminal, "Complaint"));
}

static void a_ticket_that_was_typed_outlives_the_program_and_is_given(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    type_ticket(office);
    kill_it(office);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_shows(office->terminal, "Ticket, not given"));
    ptyterminal_type(office->terminal, F9 "w" F6);
    assert_true(ptyterminal_shows(office->terminal, "Something was typed here"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, visual(name)));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Reception"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    assert_true(ptyterminal_gone(office->terminal, "Ticket, not given"));
    assert_ticket_given(office);
    screenoffice_remove(office);
}

static void today_goes_on_with_it(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    type_ticket(office);
    kill_it(office);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 7, "Ticket, not given"));
    ptyterminal_type(office->terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    assert_true(ptyterminal_shows(office->terminal, visual(name)));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    assert_ticket_given(office);
    screenoffice_remove(office);
}

static void the_place_of_a_document_outlives_the_program_and_is_kept(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "admin");
    ptyterminal_type(office->terminal, "T");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Library"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Edition and place"));
    ptyterminal_type(office->terminal, TAB "Shelf 7");
    kill_it(office);
    screenoffice_sit_down(office, "en", "admin");
    assert_true(ptyterminal_shows(office->terminal, "Edition and place, not saved · "));
    ptyterminal_type(office->terminal, "T" F2);
    assert_true(ptyterminal_shows(office->terminal, "Something was typed here"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "Shelf 7"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Library"));
    assert_true(ptyterminal_shows(office->terminal, "Shelf 7"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    assert_true(ptyterminal_gone(office->terminal, "not saved"));
    screenoffice_remove(office);
}

/* Opens the draft on Today whose row shows `whom`; the first queue stands in row 6. */
static void go_to_draft(ScreenOffice *office, const char *whom)
{
    int row, column;

    assert_true(ptyterminal_find(office->terminal, whom, &row, &column));
    ptyterminal_type(office->terminal, HOME);
    for (int at = 6; at < row; at++)
        ptyterminal_type(office->terminal, ARROW_DOWN);
    ptyterminal_type(office->terminal, ENTER);
}

/* Whoever does not look is not in its way: the letters are the next visitor's, and nothing is lost. */
static void what_is_typed_over_the_offer_goes_into_the_form_and_the_draft_waits(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    type_ticket(office);
    kill_it(office);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_shows(office->terminal, "Ticket, not given"));
    ptyterminal_type(office->terminal, F9 "w" F6 "Huda" TAB);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    assert_true(ptyterminal_shows(office->terminal, "Huda"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "waits on Today"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_shows(office->terminal, "Ticket, not given · Huda"));
    assert_true(ptyterminal_shows(office->terminal, visual(name)));
    go_to_draft(office, visual(name));
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    assert_true(ptyterminal_shows(office->terminal, visual(name)));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    assert_true(ptyterminal_gone(office->terminal, visual(name)));
    go_to_draft(office, "Huda");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    assert_true(ptyterminal_shows(office->terminal, "Huda"));
    assert_ticket_given(office);
    screenoffice_remove(office);
}

static void a_draft_that_nobody_wants_is_given_up_by_f2_alone(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    type_ticket(office);
    kill_it(office);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 7, "Ticket, not given"));
    ptyterminal_type(office->terminal, ARROW_DOWN F10 "give up");
    assert_true(ptyterminal_shows(office->terminal, "Give up the draft"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "cannot be brought back"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_gone(office->terminal, "cannot be brought back"));
    assert_true(ptyterminal_row_shows(office->terminal, 7, "Ticket, not given"));
    ptyterminal_type(office->terminal, F10 "give up");
    assert_true(ptyterminal_shows(office->terminal, "Give up the draft"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "cannot be brought back"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "The draft was given up"));
    assert_true(ptyterminal_gone(office->terminal, "Ticket, not given"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_ticket_that_was_typed_outlives_the_program_and_is_given),
        cmocka_unit_test(today_goes_on_with_it),
        cmocka_unit_test(what_is_typed_over_the_offer_goes_into_the_form_and_the_draft_waits),
        cmocka_unit_test(a_draft_that_nobody_wants_is_given_up_by_f2_alone),
        cmocka_unit_test(the_place_of_a_document_outlives_the_program_and_is_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
