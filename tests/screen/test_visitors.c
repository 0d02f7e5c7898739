/* What a clerk at the counter ran into with one visitor after the other. */
#include "tests/lib/counter.h"

#include "tests/lib/visual.h"

#define CTRL_N "\016"

/* --- arriving ---------------------------------------------------------------------------------- */

static void home_and_end_reach_the_first_and_the_last_choice(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER F4 HOME ENTER);
    assert_true(ptyterminal_shows(terminal, "New request"));
    ptyterminal_type(terminal, BACKTAB F4 END ENTER);
    assert_true(ptyterminal_shows(terminal, "Something else"));
    ptyterminal_stop(terminal);
}

static void a_new_request_is_about_no_case_that_there_is(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER "New" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit visit = counter_ticket(counter, 5);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_NEW_REQUEST);
    assert_int_equal(visit.casefile_id, 0);
    assert_int_not_equal(visit.person_id, 0);
}

static void whoever_asks_about_his_case_after_all_comes_about_it(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER "New" ENTER);
    ptyterminal_type(terminal, BACKTAB "Bringing" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_not_equal(counter_ticket(counter, 5).casefile_id, 0);
}

static void who_is_here_already_is_known_by_his_ticket(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER);
    assert_true(
        ptyterminal_shows(terminal, visual("حاضر الآن بالتذكرة ⁦2⁩")));
    ptyterminal_stop(terminal);
}

/* She is the second who waits since yesterday, and is served first. */
static void who_has_an_appointment_today_is_known_by_it(void **state)
{
    PtyTerminal *terminal =
        counter_sit_at(*state, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, F2 F2 F2 F2 F2 F2);
    ptyterminal_type(terminal, CTRL_N F6 COUNTER_PERSON TAB TAB "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "The appointment is booked"));
    ptyterminal_type(terminal, F3 F6 COUNTER_PERSON ENTER);
    assert_true(ptyterminal_shows(
        terminal, "He has an appointment today at 10:30: his ticket is for it"));
    assert_true(ptyterminal_row_shows(terminal, 23, "F2 Has come"));
    assert_true(ptyterminal_shows(terminal, "Asking about a case"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 1 was given"));
    ptyterminal_type(terminal, CTRL_N);
    assert_true(ptyterminal_shows(terminal, "✓ Has come"));
    ptyterminal_stop(terminal);
}

/* Nobody on file is called that; the appointment stands under the name. */
static void who_is_expected_without_a_file_is_known_by_his_name(void **state)
{
    PtyTerminal *terminal =
        counter_sit_at(*state, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(
        terminal, CTRL_N F6 "Ziyad" ENTER "Bringing" ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Booked under the name alone, without a file"));
    ptyterminal_type(terminal, F3 F6 "ziyad" ENTER);
    assert_true(ptyterminal_shows(terminal, "He has an appointment today at 10:30"));
    assert_true(ptyterminal_shows(terminal, "Bringing papers"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 1 was given"));
    ptyterminal_type(terminal, CTRL_N);
    assert_true(ptyterminal_shows(terminal, "✓ Has come"));
    ptyterminal_stop(terminal);
}

/* Two are taken in each slot: the third sees it before it is refused. */
static void a_time_that_is_full_is_marked(void **state)
{
    PtyTerminal *terminal =
        counter_sit_at(*state, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, CTRL_N F6 "Ziyad" ENTER ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Booked under the name alone"));
    ptyterminal_type(terminal, F6 "Hind" ENTER ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Hind"));
    assert_true(ptyterminal_shows(terminal, "Booked under the name alone"));
    ptyterminal_type(terminal, F6 "Reem" ENTER ENTER "today" TAB F4);
    assert_true(ptyterminal_shows(terminal, "10:30 · full"));
    assert_true(ptyterminal_gone(terminal, "11:00 · full"));
    ptyterminal_stop(terminal);
}

/* Enter on one of today gives the ticket, on one who has come shows it, on any other changes it. */
static void enter_on_an_appointment_does_what_comes_next(void **state)
{
    PtyTerminal *terminal =
        counter_sit_at(*state, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, CTRL_N F6 "Ziyad" ENTER ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Booked under the name alone"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 1 was given"));
    assert_true(ptyterminal_shows(terminal, "✓ Has come"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "No file is named"));
    assert_true(ptyterminal_shows(terminal, "● Appointment at 10:30"));
    ptyterminal_type(terminal, F3 F6 "Hind" ENTER ENTER "+1" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "○ Expected"));
    ptyterminal_type(terminal, END ENTER);
    assert_true(ptyterminal_shows(terminal, "Where it is needed"));
    ptyterminal_type(terminal, TAB TAB TAB "11:0" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "The appointment is changed"));
    assert_true(ptyterminal_shows(terminal, "11:00"));
    ptyterminal_stop(terminal);
}

/* On the day after, two who were expected stand first until it is written down. */
static void who_did_not_come_is_noted_for_all_of_them_together(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal =
        counter_sit_at(counter, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, CTRL_N F6 "Ziyad" ENTER ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Booked under the name alone"));
    ptyterminal_type(terminal, "a");
    assert_true(ptyterminal_shows(terminal, "The time of this appointment has not come yet"));
    ptyterminal_type(terminal, F6 "Hind" ENTER ENTER "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Hind"));
    ptyterminal_stop(terminal);
    terminal = counter_sit_at(counter, 24, 80, "clerk", "en", "2026-11-23T08:00:00");
    ptyterminal_type(terminal, CTRL_N);
    assert_true(ptyterminal_shows(terminal, "▲ Has not come"));
    ptyterminal_type(terminal, "*a");
    assert_true(ptyterminal_shows(terminal, "F2 Did not come"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "✓ 2 done"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Nobody is expected"));
    ptyterminal_stop(terminal);
}

/* Nothing of it is to be scrolled for on 24 rows. */
static void the_menu_is_seen_whole_with_a_visitor_selected(void **state)
{
    static const char *const seen[] = {"Go to", "Today",        "Phrases", "The program",
                                       "Lock",  "To the shell", "Quit",    "Find the visitor"};
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, F9);
    for (size_t i = 0; i < sizeof seen / sizeof seen[0]; i++)
        assert_true(ptyterminal_shows(terminal, seen[i]));
    ptyterminal_type(terminal, "e");
    assert_true(ptyterminal_row_shows(terminal, 0, "People"));
    ptyterminal_stop(terminal);
}

/* --- handing over ------------------------------------------------------------------------------ */

/* Two keys take the visitor over from whoever left. */
static void who_takes_the_seat_is_told_whose_numbers_are_left(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F2 F2);
    assert_true(ptyterminal_shows(terminal, "Number 1 is with you"));
    ptyterminal_type(terminal, F9 "p");
    assert_true(ptyterminal_shows(terminal, "Still with clerk: 1"));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, "verifier"));
    ptyterminal_type(terminal, F9 "w");
    assert_true(ptyterminal_shows(terminal, "clerk"));
    ptyterminal_type(terminal, END "h");
    assert_true(ptyterminal_shows(terminal, "Number 1 is on hold"));
    ptyterminal_type(terminal, END);
    assert_true(ptyterminal_row_shows(terminal, 23, "F2 Go on with him"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Number 1 is with you again"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).state, VISIT_SERVING);
}

/* --- asking ------------------------------------------------------------------------------------ */

static void where_known_answers_are_is_told_while_one_is_written(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    ptyterminal_type(terminal, F2 F2 "q" F6);
    assert_true(ptyterminal_shows(
        terminal,
        visual(
            "⁦F4⁩ للإجابات المعروفة والعبارات الجاهزة")));
    ptyterminal_stop(terminal);
}

/* --- appointments ------------------------------------------------------------------------------ */

static void a_part_of_a_name_offers_who_is_called_so(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal =
        counter_sit_at(counter, 24, 80, "clerk", "ar", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, CTRL_N F6 "القحطاني" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("ليس منهم: الاسم وحده")));
    assert_true(ptyterminal_shows(terminal, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_type(terminal, TAB "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, visual("حجز الموعد")));
    ptyterminal_type(terminal, F6 "القحطاني" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("ليس منهم: الاسم وحده")));
    ptyterminal_type(terminal, ENTER TAB "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, visual("حجز بالاسم وحده، بلا ملف")));
    ptyterminal_stop(terminal);
}

/* --- calling ----------------------------------------------------------------------------------- */

static void who_does_not_come_waits_as_the_last_with_priority_too(void **state)
{
    Counter *counter = *state;
    Arrival arrival = {.given_name = STR("Elder"), .has_priority = true};
    VisitId id;

    counter_look(counter);
    counter->clerk.moment = moment_at(moment_day(TEST_MOMENT), 9, 18);
    assert_int_equal(
        store_visit_arrive(
            counter->again.store, &counter->clerk, &arrival, &id, &counter->again.why),
        ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal = counter_sit(counter, "en");
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Call number 5"));
    ptyterminal_type(terminal, "rr");
    assert_true(ptyterminal_shows(terminal, "◆ called ×3"));
    ptyterminal_type(terminal, "a");
    assert_true(
        ptyterminal_shows(terminal, "Call number 5 again first: called 3 of 4 times so far"));
    ptyterminal_type(terminal, "ra");
    assert_true(ptyterminal_shows(terminal, "Number 5 waits again, as the last"));
    assert_true(ptyterminal_row_shows(terminal, 10, "★5"));
    ptyterminal_type(terminal, HOME F2);
    assert_true(ptyterminal_shows(terminal, "Call number 1"));
    ptyterminal_stop(terminal);
}

int main(void)
{
#define AT_COUNTER(name) cmocka_unit_test_setup_teardown(name, counter_open, counter_remove)
    const struct CMUnitTest tests[] = {
        AT_COUNTER(home_and_end_reach_the_first_and_the_last_choice),
        AT_COUNTER(a_new_request_is_about_no_case_that_there_is),
        AT_COUNTER(whoever_asks_about_his_case_after_all_comes_about_it),
        AT_COUNTER(where_known_answers_are_is_told_while_one_is_written),
        AT_COUNTER(who_is_here_already_is_known_by_his_ticket),
        AT_COUNTER(who_has_an_appointment_today_is_known_by_it),
        AT_COUNTER(a_part_of_a_name_offers_who_is_called_so),
        AT_COUNTER(who_is_expected_without_a_file_is_known_by_his_name),
        AT_COUNTER(the_menu_is_seen_whole_with_a_visitor_selected),
        AT_COUNTER(who_takes_the_seat_is_told_whose_numbers_are_left),
        AT_COUNTER(enter_on_an_appointment_does_what_comes_next),
        AT_COUNTER(a_time_that_is_full_is_marked),
        AT_COUNTER(who_did_not_come_is_noted_for_all_of_them_together),
        AT_COUNTER(who_does_not_come_waits_as_the_last_with_priority_too),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
