#include "tests/lib/counter.h"

#include "db/casefile_store.h"
#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "tests/lib/people.h"
#include "tests/lib/visual.h"

#include <signal.h>

#define CTRL_B "\002"
#define CTRL_F "\006"
#define CTRL_G "\007"
#define CTRL_K "\013"
#define CTRL_N "\016"
#define CTRL_Z "\032"

/* --- the look ---------------------------------------------------------------------------------- */

static void every_size_looks_as_saved_in_both_languages(void **state)
{
    static const struct {
        const char *language;
        int rows, columns;
    } rows[] = {
        {"ar", 24, 80 },
        {"en", 24, 80 },
        {"ar", 43, 132},
        {"en", 43, 132},
        {"ar", 20, 60 },
        {"en", 20, 60 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/reception-%s-%dx%d.screen", rows[i].language,
            rows[i].columns, rows[i].rows);
        PtyTerminal *terminal = counter_sit_at(
            *state, rows[i].rows, rows[i].columns, "clerk", rows[i].language, COUNTER_OPENED);
        ptyterminal_type(terminal, ARROW_DOWN);
        assert_true(ptyterminal_matches(terminal, path));
        ptyterminal_stop(terminal);
    }
}

/* He has waited for 4:58 when the terminal is opened, and the clock's minute is about to turn. */
static void a_wait_grows_with_the_minutes_of_the_clock(void **state)
{
    Counter *counter = *state;
    Arrival arrival = {.given_name = STR("Last")};
    VisitId id;

    counter_look(counter);
    counter->clerk.moment = moment_at(moment_day(TEST_MOMENT), 9, 16) + 59600;
    assert_int_equal(
        store_visit_arrive(
            counter->again.store, &counter->clerk, &arrival, &id, &counter->again.why),
        ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal =
        counter_sit_at(counter, 24, 80, "clerk", "en", "2026-11-21T09:21:57.500");
    assert_true(ptyterminal_row_shows(terminal, 10, "4 min"));
    assert_true(ptyterminal_row_shows(terminal, 10, "5 min"));
    ptyterminal_stop(terminal);
}

static void how_long_people_waited_stands_beside_the_target(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    /* Nobody was called yet: those who wait count with their wait so far. */
    assert_true(ptyterminal_row_shows(
        terminal, 12, "▲ Median wait 10 min · nine of ten 20 min · target 15 min"));
    assert_false(ptyterminal_find(terminal, "at the desk", &(int){0}, &(int){0}));
    ptyterminal_type(terminal, F2 F2);
    assert_true(ptyterminal_row_shows(terminal, 0, "Reception"));
    assert_true(ptyterminal_shows(terminal, "yours"));
    assert_true(ptyterminal_shows(
        terminal, "▲ Median wait 10 min · nine of ten 20 min · target 15 min"));
    ptyterminal_stop(terminal);
}

/* The first waited for nearly 21 minutes and was served for four. */
static void the_time_at_the_desk_stands_beside_the_wait(void **state)
{
    Counter *counter = *state;

    counter_look(counter);
    Reception *reception = counter->reception;
    reception->clerk = counter->clerk;
    VisitId id = counter_ticket(counter, 1).id;
    reception_at(reception, 21, "");
    assert_int_equal(reception_step(reception, id, VISIT_STEP_CALL), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_SERVE), ERR_NONE);
    reception_at(reception, 25, "");
    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal =
        counter_sit_at(counter, 24, 80, "clerk", "en", "2026-11-21T09:25:00");
    assert_true(ptyterminal_shows(
        terminal, "▲ Median wait 15 min · nine of ten 20 min · target 15 min"
                  " · at the desk 4 min"));
    ptyterminal_stop(terminal);
}

static void an_empty_counter_says_what_to_do(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    assert_true(ptyterminal_shows(terminal, visual("لا أحد هنا. F6 لإصدار تذكرة لمن يصل.")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("لا أحد في الانتظار")));
    ptyterminal_stop(terminal);
}

static void the_visitors_file_is_found_in_bar_menu_and_list(void **state)
{
    PtyTerminal *terminal = counter_sit_at(*state, 24, 100, "clerk", "en", COUNTER_OPENED);

    assert_true(ptyterminal_row_shows(terminal, 23, "P Find the visitor"));
    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_row_shows(terminal, 23, "P The person's file"));
    ptyterminal_type(terminal, F9);
    for (int i = 0; i < 24; i++) /* below the last line that has room */
        ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_shows(terminal, "K  The person's file"));
    ptyterminal_type(terminal, F9 F10 "file");
    assert_true(ptyterminal_shows(terminal, "The person's file"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Person's file"));
    ptyterminal_stop(terminal);
}

static void names_are_hidden_at_a_key(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    assert_true(ptyterminal_shows(terminal, visual("يوسف بن ناصر")));
    assert_true(ptyterminal_shows(terminal, visual("— مقابلة خاصة")));
    assert_false(ptyterminal_find(terminal, visual("هند"), &(int){0}, &(int){0}));
    ptyterminal_type(terminal, "y");
    assert_true(ptyterminal_gone(terminal, visual("يوسف بن ناصر")));
    assert_true(ptyterminal_gone(terminal, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(terminal, "y");
    assert_true(ptyterminal_shows(terminal, visual("يوسف بن ناصر")));
    ptyterminal_stop(terminal);
}

static void what_is_opened_from_the_line_names_nobody_while_names_are_hidden(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_row_shows(terminal, 0, "Questions"));
    assert_true(ptyterminal_shows(terminal, "Ticket 1 · "));
    assert_true(ptyterminal_shows(terminal, visual("يوسف بن ناصر")));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Reception"));
    ptyterminal_type(terminal, "y");
    assert_true(ptyterminal_gone(terminal, visual("يوسف بن ناصر")));
    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_row_shows(terminal, 0, "Questions"));
    assert_true(ptyterminal_shows(terminal, "Ticket 1 · Waiting"));
    assert_true(ptyterminal_gone(terminal, visual("يوسف بن ناصر")));
    ptyterminal_stop(terminal);
}

static void a_hostile_name_does_nothing(void **state)
{
    Counter *counter = *state;

    counter_look(counter);
    assert_int_equal(
        engine_run_script(
            store_engine(counter->reception->store),
            STR("UPDATE visit SET given_name = 'Ali' || char(27) || '[2J' || char(8238) || "
                "'xyz'"
                " || char(10) || 'end' WHERE ticket = 4")),
        ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal = counter_sit(counter, "en");
    assert_true(ptyterminal_shows(terminal, "Ali[2J"));
    assert_true(ptyterminal_row_shows(terminal, 0, "Reception"));
    ptyterminal_type(terminal, END ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Ticket"));
    assert_true(ptyterminal_shows(terminal, "Ali[2J"));
    ptyterminal_stop(terminal);
}

static void enter_shows_the_ticket_whole_where_the_window_is_narrow(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Ticket"));
    assert_true(ptyterminal_shows(terminal, visual("نورة بنت فهد القحطاني")));
    assert_true(ptyterminal_shows(terminal, "Case D1 · Food basket"));
    assert_true(ptyterminal_shows(terminal, "✗ National address"));
    ptyterminal_type(terminal, F2 F2);
    assert_true(ptyterminal_shows(terminal, "Number 1 is with you"));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, "● yours"));
    ptyterminal_stop(terminal);
}

/* --- arriving ---------------------------------------------------------------------------------- */

static void two_enters_give_a_ticket(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    ptyterminal_type(terminal, F6 ENTER ENTER F6 "سلمى" ENTER "شكوى" ENTER ENTER);
    assert_true(ptyterminal_shows(terminal, visual("صدرت التذكرة 2")));
    assert_true(ptyterminal_shows(terminal, visual("— لم يذكر اسمه")));
    assert_true(ptyterminal_shows(terminal, visual("سلمى")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).purpose, VISIT_PURPOSE_INQUIRY);
    assert_int_equal(counter_ticket(counter, 1).channel, CHANNEL_INTERVIEW);
    assert_int_equal(counter_ticket(counter, 2).purpose, VISIT_PURPOSE_COMPLAINT);
}

static void a_number_finds_the_file_and_a_name_asks_which(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 "١٩٩٩٩٩٠٠٠٣" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 1 was given"));
    ptyterminal_type(terminal, F6 "القحطاني" ENTER);
    assert_true(ptyterminal_shows(terminal, "None of these: the name alone"));
    ptyterminal_type(terminal, ARROW_DOWN ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 2 was given"));
    ptyterminal_type(terminal, F6 "1999990011" F2);
    assert_true(ptyterminal_shows(terminal, "Nobody on file has this number"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit first = counter_ticket(counter, 1);
    assert_int_not_equal(first.person_id, 0);
    assert_int_equal(counter_ticket(counter, 2).person_id, first.person_id);
}

/* Whoever types ahead does not see who was found. */
static void a_name_that_is_only_alike_takes_nobody(void **state)
{
    static const char *const names[] = {
        "نورة بنت فهد", "نورة فهد القحطاني", "نو بنت فهد القحط"};
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char told[40];
        ptyterminal_type(terminal, F6);
        ptyterminal_type(terminal, names[i]);
        ptyterminal_type(terminal, ENTER ENTER ENTER);
        snprintf(told, sizeof told, "Ticket %zu was given", i + 5);
        assert_true(ptyterminal_shows(terminal, told));
    }
    ptyterminal_stop(terminal);
    counter_look(counter);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Visit visit = counter_ticket(counter, (int)i + 5);
        assert_int_equal(visit.person_id, 0);
        assert_int_equal(visit.casefile_id, 0);
        assert_int_equal(visit.purpose, VISIT_PURPOSE_INQUIRY);
        assert_str(visit.given_name, names[i]);
    }
}

static void the_whole_name_of_one_person_is_taken(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 "نوره بنت فهد القحطاني" ENTER);
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_not_equal(counter_ticket(counter, 5).person_id, 0);
}

static void whoever_shares_his_whole_name_is_asked_for(void **state)
{
    Counter *counter = *state;

    counter_look(counter);
    person_kept(
        counter->reception->store, &counter->arena,
        "name=نورة فهد القحطاني;id=1999990011;sex=f;nationality=citizen;marital=single");
    counter_leave(counter);
    PtyTerminal *terminal = counter_sit(counter, "en");
    ptyterminal_type(terminal, F6 "نورة بنت فهد القحطاني" ENTER);
    assert_true(ptyterminal_shows(terminal, "None of these: the name alone"));
    assert_true(ptyterminal_shows(terminal, "1999990011"));
    ptyterminal_stop(terminal);
}

static void half_a_number_is_typed_on_and_never_a_name(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 "19999900" ENTER);
    assert_true(ptyterminal_shows(terminal, "None of these: type on"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_gone(terminal, "None of these"));
    ptyterminal_type(terminal, "03" F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_not_equal(counter_ticket(counter, 5).person_id, 0);
}

static void the_number_of_a_case_finds_whose_it_is(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 "D1" ENTER);
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit visit = counter_ticket(counter, 5);
    assert_int_not_equal(visit.person_id, 0);
    assert_int_not_equal(visit.casefile_id, 0);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_FOLLOW_UP);
}

static void a_purpose_that_was_chosen_stays(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON TAB "Complaint" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 5).purpose, VISIT_PURPOSE_COMPLAINT);
    assert_int_not_equal(counter_ticket(counter, 5).person_id, 0);
}

static void another_visitor_does_not_come_about_the_case_of_the_first(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER);
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_type(terminal, BACKTAB END " Salma" ENTER ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit visit = counter_ticket(counter, 5);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_INQUIRY);
    assert_int_equal(visit.person_id, 0);
    assert_str(visit.given_name, "نورة بنت فهد القحطاني Salma");
}

static void whoever_has_one_open_case_comes_about_it(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F6 COUNTER_PERSON F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit visit = counter_ticket(counter, 5);
    assert_int_not_equal(visit.casefile_id, 0);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_FOLLOW_UP);
}

static void a_ticket_given_by_mistake_is_taken_back(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    ptyterminal_type(terminal, F6 ENTER ENTER);
    assert_true(ptyterminal_shows(terminal, visual("وصل 5")));
    ptyterminal_type(terminal, CTRL_Z);
    assert_true(ptyterminal_shows(terminal, visual("تراجع عن: إصدار تذكرة · 5")));
    assert_true(ptyterminal_shows(terminal, visual("في الانتظار 4")));
    ptyterminal_stop(terminal);
}

/* --- calling, serving, ending ------------------------------------------------------------------ */

static void f2_calls_serves_and_ends(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    assert_true(ptyterminal_row_shows(terminal, 23, visual("نداء التالي")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("نداء الرقم 1")));
    assert_true(ptyterminal_row_shows(terminal, 23, visual("بدء الخدمة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("إنهاء الزيارة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("انتهت زيارة الرقم 1")));
    ptyterminal_type(terminal, F2 F2 F2);
    assert_true(ptyterminal_shows(terminal, visual("انتهت زيارة الرقم 2")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).state, VISIT_DONE);
    assert_int_equal(counter_ticket(counter, 2).state, VISIT_DONE);
    assert_int_equal(counter_ticket(counter, 3).state, VISIT_WAITING);
}

static void a_number_is_called_out_of_turn_and_put_back(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, END "w");
    assert_true(ptyterminal_shows(terminal, "Call number 4"));
    assert_true(ptyterminal_cursor_at(terminal, 6, 0));
    ptyterminal_type(terminal, "u");
    assert_true(ptyterminal_shows(terminal, "Number 4 waits again"));
    assert_true(ptyterminal_cursor_at(terminal, 9, 0));
    ptyterminal_type(terminal, CTRL_Z);
    assert_true(ptyterminal_shows(terminal, "Taken back: Visitor put back in the line · 4"));
    ptyterminal_type(terminal, CTRL_Z);
    assert_true(ptyterminal_shows(terminal, "Taken back: Visitor called · 4"));
    assert_true(ptyterminal_shows(terminal, "Waiting 4"));
    ptyterminal_stop(terminal);
}

/* ا stands on the key of h. */
static void a_visitor_is_held_and_taken_up_again_under_the_arabic_layout(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    ptyterminal_type(terminal, F2 F2 "ا");
    assert_true(ptyterminal_shows(terminal, visual("علق الرقم 1")));
    assert_true(ptyterminal_shows(terminal, visual("○ معلق 20 د")));
    ptyterminal_type(terminal, CTRL_Z);
    assert_true(ptyterminal_shows(terminal, visual("تراجع عن: تعليق الزيارة · 1")));
    ptyterminal_type(terminal, "ا");
    assert_true(ptyterminal_shows(terminal, visual("علق الرقم 1")));
    ptyterminal_type(terminal, END F2);
    assert_true(ptyterminal_shows(terminal, visual("عاد الرقم 1 إليك")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).state, VISIT_SERVING);
}

static void who_does_not_come_is_called_again_and_then_waits_as_the_last(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, F2 "a");
    assert_true(
        ptyterminal_shows(terminal, "Call number 1 again first: called 1 of 4 times so far"));
    ptyterminal_type(terminal, "rrr");
    assert_true(ptyterminal_shows(terminal, "◆ called ×4"));
    ptyterminal_type(terminal, "a");
    assert_true(ptyterminal_shows(terminal, "Number 1 waits again, as the last"));
    ptyterminal_type(terminal, HOME F2);
    assert_true(ptyterminal_shows(terminal, "Call number 2"));
    ptyterminal_stop(terminal);
}

static void who_misses_his_last_chance_loses_the_ticket_until_it_is_taken_back(void **state)
{
    Counter *counter = *state;

    counter_look(counter);
    assert_int_equal(
        engine_run_script(
            store_engine(counter->reception->store),
            STR("UPDATE visit SET is_sent_back = 1 WHERE ticket = 1")),
        ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal = counter_sit(counter, "en");
    ptyterminal_type(terminal, F2 "rrra");
    assert_true(ptyterminal_shows(terminal, "Number 1 did not come; the ticket has ended"));
    assert_true(ptyterminal_shows(terminal, "Ctrl-Z takes it back"));
    ptyterminal_type(terminal, CTRL_Z);
    assert_true(ptyterminal_shows(terminal, "Called 1"));
    ptyterminal_stop(terminal);
}

static void a_visitor_is_referred_with_his_question(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    ptyterminal_type(terminal, F2 F2 "q" F6 "أي صك؟" F2 F3 "f");
    assert_true(ptyterminal_shows(terminal, visual("إحالة")));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("⁦F2⁩ متابعة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(
        terminal,
        visual("أحيل الرقم ⁦1⁩ إلى: الباحث الاجتماعي")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).state, VISIT_REFERRED);
}

static void courtesy_is_one_key_and_its_exceptions_two_more(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");
    Arena arena = {0};

    ptyterminal_type(terminal, F2 F2 CTRL_K);
    assert_true(ptyterminal_shows(terminal, "Courtesy noted: 4 of 4"));
    ptyterminal_type(terminal, CTRL_K);
    assert_true(ptyterminal_shows(terminal, "✓ Offered hospitality"));
    ptyterminal_type(terminal, ARROW_DOWN ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, "Courtesy noted: 3 of 4"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "The visit of number 1 has ended"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Visit visit = counter_ticket(counter, 1);
    assert_str(courtesy_text(&arena, &visit.courtesy), "greeting,time,help");
    arena_free(&arena);
}

static void what_is_not_possible_says_why(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, "h");
    assert_true(ptyterminal_shows(terminal, "The visitor is not served"));
    ptyterminal_type(terminal, F2 F2 "l");
    assert_true(ptyterminal_shows(terminal, "No file of this visit lacks a paper"));
    ptyterminal_stop(terminal);
}

/* --- half a file ------------------------------------------------------------------------------- */

static int open_with_half_a_file(void **state)
{
    Counter *counter = counter_make("tuwaim");
    int64_t person = counter_person(counter);
    int64_t casefile = counter_case(counter, person, CASEKIND_SERVICE);

    counter_arrive(
        counter, 0, (Arrival){.casefile_id = casefile, .purpose = VISIT_PURPOSE_PAPERS});
    counter_close(counter);
    *state = counter;
    return 0;
}

static void half_a_file_leaves_with_the_list_and_a_day(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F2 F2 F2);
    assert_true(ptyterminal_shows(terminal, "only with the missing list"));
    ptyterminal_type(terminal, ENTER "l");
    assert_true(ptyterminal_shows(terminal, "When does he come back?"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "· National ID"));
    assert_true(ptyterminal_shows(terminal, "26/11/2026"));
    assert_true(ptyterminal_shows(terminal, "Number 1 has the list of missing papers"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_int_equal(counter_ticket(counter, 1).state, VISIT_REFUSED_WITH_LIST);
}

/* --- questions --------------------------------------------------------------------------------- */

static void a_question_is_answered_in_one_go_or_later(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "ar");

    ptyterminal_type(terminal, F2 F2 "q");
    assert_true(ptyterminal_shows(terminal, visual("لا استفسارات بعد. F6 لتسجيل استفسار.")));
    ptyterminal_type(terminal, F6 "متى تفتحون؟" ENTER "الأحد" F2);
    assert_true(ptyterminal_shows(terminal, visual("سجلت الإجابة")));
    assert_true(ptyterminal_shows(terminal, visual("✓ تمت الإجابة")));
    ptyterminal_type(terminal, F6 "وأين؟" F2);
    assert_true(ptyterminal_shows(terminal, visual("سجل الاستفسار وينتظر الإجابة")));
    ptyterminal_type(terminal, F2 "في الحي" F2);
    assert_true(ptyterminal_shows(terminal, visual("في الحي")));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, visual("أجيب 2")));
    ptyterminal_stop(terminal);
}

static void no_visit_ends_while_a_question_is_open(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    ptyterminal_type(terminal, F2 F2 "q" F6 "متى الرد؟" F2 F3);
    assert_true(ptyterminal_row_shows(terminal, 0, visual("الاستقبال")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("متى الرد؟")));
    assert_true(ptyterminal_shows(terminal, "inquiries_settled"));
    ptyterminal_type(terminal, ENTER "e");
    assert_true(ptyterminal_shows(terminal, visual("ما سبب إنهاء الزيارة؟")));
    ptyterminal_type(terminal, "انصرف" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("انتهت زيارة الرقم 1")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_str(counter_ticket(counter, 1).end_reason, "انصرف");
}

static void a_question_ends_with_a_reason(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, F2 F2 "q" F6 "Why?" F2 "e");
    assert_true(ptyterminal_shows(terminal, "Why is the question not answered?"));
    ptyterminal_type(terminal, "he left" ENTER);
    assert_true(ptyterminal_shows(terminal, "– Not answered"));
    assert_true(ptyterminal_shows(terminal, "he left"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "This question waits for no answer"));
    ptyterminal_stop(terminal);
}

static void a_question_that_was_being_typed_is_offered_again(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "en");

    ptyterminal_type(terminal, F2 F2 "q" F6 "Half a quest");
    assert_true(ptyterminal_shows(terminal, "Half a quest"));
    kill(ptyterminal_pid(terminal), SIGHUP);
    assert_int_not_equal(ptyterminal_ends(terminal), -1);
    ptyterminal_stop(terminal);
    const char *const words[] = {"--as",  "clerk",        "--lang", "en",
                                 "--now", COUNTER_OPENED, NULL};
    terminal = counter_start(counter, 24, 80, words);
    assert_true(ptyterminal_shows(terminal, "Question, not saved · Ticket 1 · "));
    ptyterminal_type(
        terminal, F9 "w"
                     "q" F6);
    assert_true(ptyterminal_shows(terminal, "Something was typed here"));
    ptyterminal_type(terminal, F2 "ion" F2);
    assert_true(ptyterminal_shows(terminal, "Half a question"));
    assert_true(ptyterminal_shows(terminal, "? Awaits an answer"));
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_row_shows(terminal, 23, "Save"));
    assert_false(ptyterminal_find(terminal, "and not saved", &(int){0}, &(int){0}));
    ptyterminal_stop(terminal);
}

/* --- the answer bank --------------------------------------------------------------------------- */

static void keep_answers(Counter *counter)
{
    Act manager;
    KnownAnswerPlan plan = {
        .question = STR("متى تفتحون؟"), .answer = STR("من التاسعة"), .review_day = DAY_NONE};
    Store *store;
    int64_t id = 0;

    counter_look(counter);
    store = counter->reception->store;
    manager = office_staff(store, ROLE_MANAGER, 0);
    assert_int_equal(
        store_knownanswer_add(store, &manager, &plan, &id, &counter->again.why), ERR_NONE);
    assert_int_equal(
        store_knownanswer_move(store, &manager, id, KNOWN_ANSWER_APPROVED, &counter->again.why),
        ERR_NONE);
    plan.question = STR("متى الرد؟");
    assert_int_equal(
        store_knownanswer_add(store, &manager, &plan, &id, &counter->again.why), ERR_NONE);
    assert_int_equal(
        store_phrase_set(
            store, &manager, STR("دوام"), STR("نفتح من الأحد إلى الخميس"), &counter->again.why),
        ERR_NONE);
    counter_leave(counter);
}

static Inquiry question_of(Counter *counter, int serial)
{
    Inquiry inquiry = {0};
    Visit visit = counter_ticket(counter, serial);
    size_t count;

    assert_int_equal(
        store_inquiry_of_visit(
            counter->reception->store, visit.id.row, (InquiryId){0}, &counter->arena, &inquiry,
            1, &count),
        ERR_NONE);
    return inquiry;
}

/* The words of the visitor stay; one that is not approved is not offered. */
static void a_known_answer_is_found_while_the_visitor_waits(void **state)
{
    Counter *counter = *state;

    keep_answers(counter);
    PtyTerminal *terminal = counter_sit(counter, "ar");
    ptyterminal_type(terminal, F2 F2 "q" F6 "متى تفتح" F4);
    assert_true(ptyterminal_shows(terminal, visual("الإجابات المعروفة")));
    assert_true(ptyterminal_shows(terminal, visual("متى تفتحون؟")));
    assert_false(ptyterminal_find(terminal, visual("متى الرد؟"), &(int){0}, &(int){0}));
    ptyterminal_type(terminal, ENTER F2);
    assert_true(ptyterminal_shows(terminal, visual("سجلت الإجابة")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_str(question_of(counter, 1).question, "متى تفتح");
    assert_str(question_of(counter, 1).answer, "من التاسعة");
    assert_int_equal(question_of(counter, 1).state, INQUIRY_ANSWERED);
}

static void a_short_code_becomes_its_phrase(void **state)
{
    Counter *counter = *state;

    keep_answers(counter);
    PtyTerminal *terminal = counter_sit(counter, "ar");
    ptyterminal_type(terminal, F2 F2 "q" F6 "متى؟" ENTER "نعم، دوام" F4 F2);
    assert_true(ptyterminal_shows(terminal, visual("سجلت الإجابة")));
    ptyterminal_stop(terminal);
    counter_look(counter);
    assert_str(question_of(counter, 1).answer, "نعم، نفتح من الأحد إلى الخميس");
}

static void the_bank_is_one_key_away_and_kept_right_by_its_owners(void **state)
{
    Counter *counter = *state;

    keep_answers(counter);
    PtyTerminal *terminal = counter_sit_at(counter, 24, 80, "relations", "en", COUNTER_OPENED);
    ptyterminal_type(terminal, CTRL_G);
    assert_true(ptyterminal_row_shows(terminal, 0, "Answer bank"));
    assert_true(ptyterminal_shows(terminal, "✓ Approved"));
    ptyterminal_type(terminal, "الرد");
    assert_true(ptyterminal_gone(terminal, "✓ Approved"));
    assert_true(ptyterminal_shows(terminal, "○ Awaits approval"));
    ptyterminal_type(terminal, F6 "How long?" ENTER "Two weeks" F2);
    assert_true(ptyterminal_shows(terminal, "The answer was kept and awaits approval"));
    ptyterminal_stop(terminal);
    terminal = counter_sit_at(counter, 24, 80, "manager", "en", COUNTER_OPENED);
    ptyterminal_type(terminal, CTRL_G "How");
    assert_true(ptyterminal_shows(terminal, "Two weeks"));
    ptyterminal_type(terminal, F10 "Approve" ENTER);
    assert_true(ptyterminal_shows(terminal, "The answer is approved"));
    assert_true(ptyterminal_shows(terminal, "✓ Approved"));
    ptyterminal_stop(terminal);
}

/* --- appointments ------------------------------------------------------------------------------ */

/* Four keys book, two check in: the ticket waits in the line. */
static void who_is_expected_checks_in_and_waits(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal =
        counter_sit_at(counter, 24, 80, "clerk", "en", "2026-11-22T08:00:00");

    ptyterminal_type(terminal, CTRL_N);
    assert_true(ptyterminal_shows(terminal, "Nobody is expected. F6 books an appointment."));
    ptyterminal_type(terminal, F6 COUNTER_PERSON TAB TAB "today" TAB "10:3" ENTER F2);
    assert_true(ptyterminal_shows(terminal, "The appointment is booked"));
    assert_true(ptyterminal_shows(terminal, visual("نورة بنت فهد القحطاني")));
    assert_true(ptyterminal_shows(terminal, "○ Expected"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Ticket 1 was given"));
    assert_true(ptyterminal_shows(terminal, "✓ Has come"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "He is not expected any more"));
    ptyterminal_stop(terminal);
    counter_look(counter);
    Ticket ticket = {moment_day(TEST_MOMENT) + 1, 1};
    VisitId id;
    assert_int_equal(store_visit_find_ticket(counter->reception->store, ticket, &id), ERR_NONE);
    assert_int_not_equal(reception_find(counter->reception, id).person_id, 0);
}

/* --- two terminals ----------------------------------------------------------------------------- */

static void two_who_call_next_in_the_same_instant_get_different_visitors(void **state)
{
    Counter *counter = *state;
    PtyTerminal *one = counter_sit(counter, "en");
    PtyTerminal *other = counter_sit_at(counter, 24, 80, "verifier", "en", COUNTER_OPENED);

    ptyterminal_type(one, F2);
    ptyterminal_type(other, F2);
    assert_true(ptyterminal_shows(one, "Call number"));
    assert_true(ptyterminal_shows(other, "Call number"));
    ptyterminal_stop(one);
    ptyterminal_stop(other);
    counter_look(counter);
    Visit first = counter_ticket(counter, 1);
    Visit second = counter_ticket(counter, 2);
    assert_int_equal(first.state, VISIT_CALLED);
    assert_int_equal(second.state, VISIT_CALLED);
    assert_int_not_equal(first.staff_id, second.staff_id);
}

/* The second terminal stands still while the first calls, so it cannot know yet. */
static void who_comes_second_is_told_who_has_the_ticket(void **state)
{
    Counter *counter = *state;
    PtyTerminal *one = counter_sit(counter, "en");
    PtyTerminal *other = counter_sit_at(counter, 24, 80, "verifier", "en", COUNTER_OPENED);

    kill(ptyterminal_pid(other), SIGSTOP);
    ptyterminal_type(one, "w");
    assert_true(ptyterminal_shows(one, "Call number 1"));
    ptyterminal_type(other, "w");
    kill(ptyterminal_pid(other), SIGCONT);
    assert_true(ptyterminal_shows(other, "clerk was faster with number 1: Called"));
    assert_true(ptyterminal_shows(other, "◆ called · clerk"));
    ptyterminal_stop(one);
    ptyterminal_stop(other);
}

static void what_others_do_is_seen_and_the_cursor_stays_on_its_row(void **state)
{
    Counter *counter = *state;
    PtyTerminal *one = counter_sit(counter, "en");
    PtyTerminal *other = counter_sit_at(counter, 24, 80, "verifier", "en", COUNTER_OPENED);

    ptyterminal_type(other, ARROW_DOWN ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(other, 8, 0));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(other, "◆ called · clerk"));
    assert_true(ptyterminal_cursor_at(other, 7, 0));
    assert_true(ptyterminal_row_shows(other, 7, "— private talk"));
    ptyterminal_type(one, F6 ENTER ENTER);
    assert_true(ptyterminal_shows(other, "arrived 5"));
    assert_true(ptyterminal_cursor_at(other, 7, 0));
    ptyterminal_stop(one);
    ptyterminal_stop(other);
}

static void who_was_searched_for_stays_selected_in_the_whole_list(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, ARROW_DOWN ARROW_DOWN ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 9, 0));
    ptyterminal_type(terminal, "/4");
    assert_true(ptyterminal_gone(terminal, "— private talk"));
    ptyterminal_type(terminal, TAB ESCAPE);
    assert_true(ptyterminal_shows(terminal, "— private talk"));
    assert_true(ptyterminal_cursor_at(terminal, 9, 0));
    ptyterminal_stop(terminal);
}

/* --- the one search box ------------------------------------------------------------------------ */

/* The visitor asks where his case is: his number is typed, and the words stand there. */
static void what_may_be_said_of_a_case_stands_below_its_person(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, CTRL_F COUNTER_PERSON);
    assert_true(ptyterminal_shows(terminal, "Taken for: Identity number"));
    assert_true(ptyterminal_shows(terminal, "D1 · Food basket"));
    assert_true(ptyterminal_shows(
        terminal, "  Your request is being taken down and is not complete yet"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Person's file"));
    ptyterminal_type(terminal, F3 F6);
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_type(terminal, ENTER ENTER);
    assert_true(ptyterminal_shows(terminal, "Ticket 5 was given"));
    assert_true(ptyterminal_row_shows(terminal, 0, "Where is it?"));
    ptyterminal_stop(terminal);
}

static void one_key_leads_back_from_the_search_to_the_work(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, CTRL_F COUNTER_PERSON);
    assert_true(ptyterminal_shows(terminal, "Taken for: Identity number"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_row_shows(terminal, 0, "Reception"));
    ptyterminal_type(terminal, CTRL_F);
    assert_true(ptyterminal_shows(terminal, "Type a ticket, a case number"));
    ptyterminal_type(terminal, F7);
    assert_true(ptyterminal_shows(terminal, "Taken for: Identity number"));
    assert_true(ptyterminal_shows(terminal, COUNTER_PERSON));
    ptyterminal_stop(terminal);
}

/* 1 is a ticket, and she is the first beneficiary. */
static void a_number_that_may_be_two_things_is_asked_about(void **state)
{
    Counter *counter = *state;

    counter_look(counter);
    assert_int_equal(
        engine_run_script(
            store_engine(counter->reception->store),
            STR("UPDATE person SET beneficiary_number = 1")),
        ERR_NONE);
    counter_leave(counter);
    PtyTerminal *terminal = counter_sit(counter, "en");
    ptyterminal_type(terminal, CTRL_F "1" ENTER);
    assert_true(
        ptyterminal_shows(terminal, "▲ Taken for: Ticket · Case number · Beneficiary number"));
    assert_true(ptyterminal_shows(terminal, "Which is meant?"));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Person's file"));
    ptyterminal_type(terminal, F3 BACKSPACE "3" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Ticket"));
    ptyterminal_stop(terminal);
}

/* --- the lobby's board ------------------------------------------------------------------------- */

#define BIG_ONE "██████"

/* The board goes on with the line while nobody types, and shows nobody's name. */
static void the_lobby_sees_numbers_alone(void **state)
{
    Counter *counter = *state;
    PtyTerminal *lobby = counter_sit(counter, "ar");
    PtyTerminal *desk = counter_sit_at(counter, 24, 80, "verifier", "ar", COUNTER_OPENED);

    ptyterminal_type(lobby, CTRL_B);
    assert_true(ptyterminal_shows(lobby, visual("لا نداء الآن")));
    assert_true(ptyterminal_gone(lobby, visual("يوسف بن ناصر")));
    assert_true(ptyterminal_shows(lobby, "09:20"));
    assert_true(ptyterminal_shows(lobby, visual("يقترب دور: 1 · 3 · 4")));
    ptyterminal_type(desk, F2);
    assert_true(ptyterminal_shows(lobby, visual("يرجى التوجه إلى المكتب")));
    assert_true(ptyterminal_shows(lobby, BIG_ONE));
    assert_true(ptyterminal_shows(lobby, visual("يقترب دور: 3 · 4")));
    ptyterminal_stop(desk);
    ptyterminal_stop(lobby);
}

/* Who leaves it stands before the lock. */
static void the_lobbys_terminal_is_locked_behind_its_board(void **state)
{
    PtyTerminal *terminal = counter_sit(*state, "en");

    ptyterminal_type(terminal, CTRL_B);
    assert_true(ptyterminal_shows(terminal, "Nobody is called now"));
    assert_true(ptyterminal_shows(terminal, "F3 End the board, locked"));
    assert_true(ptyterminal_gone(terminal, "clerk"));
    ptyterminal_type(terminal, ENTER "w" F2 F9 F3);
    assert_true(ptyterminal_shows(terminal, "Locked"));
    assert_true(ptyterminal_gone(terminal, visual("يوسف بن ناصر")));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("يوسف بن ناصر")));
    assert_true(ptyterminal_shows(terminal, "Waiting 4"));
    ptyterminal_stop(terminal);
}

/* --- the library ------------------------------------------------------------------------------- */

static void the_library_is_one_key_away(void **state)
{
    Counter *counter = *state;
    PtyTerminal *terminal = counter_sit(counter, "ar");

    ptyterminal_type(terminal, "t");
    assert_true(ptyterminal_row_shows(terminal, 0, visual("المكتبة")));
    assert_true(ptyterminal_shows(terminal, visual("اللائحة الأساسية")));
    assert_true(ptyterminal_shows(terminal, visual("— لم يسجل")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("أصحاب الصلاحية: موظف علاقات المستفيدين")));
    ptyterminal_stop(terminal);
    terminal = counter_sit_at(counter, 24, 80, "relations", "en", COUNTER_OPENED);
    ptyterminal_type(terminal, "t" F2 "3" ENTER "shelf 2" F2);
    assert_true(ptyterminal_shows(terminal, "Edition and place were written down"));
    assert_true(ptyterminal_shows(terminal, "shelf 2"));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Reception"));
    ptyterminal_stop(terminal);
}

/* With sanitizers this finds what was not given back. */
static void every_screen_is_left_clean(void **state)
{
    PtyTerminal *terminal = counter_sit_at(*state, 43, 132, "clerk", "en", COUNTER_OPENED);

    ptyterminal_type(terminal, ARROW_DOWN ARROW_DOWN F2 F2 "q" F6 "Why?" F2 F2 F3 F3);
    ptyterminal_type(terminal, F6 COUNTER_PERSON ENTER ENTER F6 "القحطاني" ENTER ESCAPE);
    assert_true(ptyterminal_gone(terminal, "None of these"));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, "arrived 5"));
    ptyterminal_type(terminal, F7 "zzz");
    assert_true(ptyterminal_shows(terminal, "Nobody here is like that"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "zzz"));
    ptyterminal_type(terminal, END ENTER F3 "p" F3 "t" F3 F5 F3 F3);
    assert_true(ptyterminal_shows(terminal, "Leave the program?"));
    ptyterminal_type(terminal, F2);
    assert_int_equal(ptyterminal_ends(terminal), 0);
    ptyterminal_stop(terminal);
}

#define AT_COUNTER(test) cmocka_unit_test_setup_teardown(test, counter_open, counter_remove)
#define AT_EMPTY(test)   cmocka_unit_test_setup_teardown(test, counter_open_empty, counter_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_COUNTER(every_size_looks_as_saved_in_both_languages),
        AT_COUNTER(a_wait_grows_with_the_minutes_of_the_clock),
        AT_EMPTY(an_empty_counter_says_what_to_do),
        AT_COUNTER(the_visitors_file_is_found_in_bar_menu_and_list),
        AT_COUNTER(names_are_hidden_at_a_key),
        AT_COUNTER(what_is_opened_from_the_line_names_nobody_while_names_are_hidden),
        AT_COUNTER(a_hostile_name_does_nothing),
        AT_COUNTER(enter_shows_the_ticket_whole_where_the_window_is_narrow),
        AT_EMPTY(two_enters_give_a_ticket),
        AT_EMPTY(a_number_finds_the_file_and_a_name_asks_which),
        AT_COUNTER(a_name_that_is_only_alike_takes_nobody),
        AT_COUNTER(the_whole_name_of_one_person_is_taken),
        AT_COUNTER(whoever_shares_his_whole_name_is_asked_for),
        AT_COUNTER(half_a_number_is_typed_on_and_never_a_name),
        AT_COUNTER(the_number_of_a_case_finds_whose_it_is),
        AT_COUNTER(a_purpose_that_was_chosen_stays),
        AT_COUNTER(another_visitor_does_not_come_about_the_case_of_the_first),
        AT_COUNTER(whoever_has_one_open_case_comes_about_it),
        AT_COUNTER(a_ticket_given_by_mistake_is_taken_back),
        AT_COUNTER(f2_calls_serves_and_ends),
        AT_COUNTER(a_number_is_called_out_of_turn_and_put_back),
        AT_COUNTER(a_visitor_is_held_and_taken_up_again_under_the_arabic_layout),
        AT_COUNTER(who_does_not_come_is_called_again_and_then_waits_as_the_last),
        AT_COUNTER(who_misses_his_last_chance_loses_the_ticket_until_it_is_taken_back),
        AT_COUNTER(a_visitor_is_referred_with_his_question),
        AT_COUNTER(courtesy_is_one_key_and_its_exceptions_two_more),
        AT_COUNTER(what_is_not_possible_says_why),
        cmocka_unit_test_setup_teardown(
            half_a_file_leaves_with_the_list_and_a_day, open_with_half_a_file, counter_remove),
        AT_COUNTER(a_question_is_answered_in_one_go_or_later),
        AT_COUNTER(no_visit_ends_while_a_question_is_open),
        AT_COUNTER(a_question_ends_with_a_reason),
        AT_COUNTER(a_question_that_was_being_typed_is_offered_again),
        AT_COUNTER(two_who_call_next_in_the_same_instant_get_different_visitors),
        AT_COUNTER(who_comes_second_is_told_who_has_the_ticket),
        AT_COUNTER(what_others_do_is_seen_and_the_cursor_stays_on_its_row),
        AT_COUNTER(who_was_searched_for_stays_selected_in_the_whole_list),
        AT_COUNTER(a_known_answer_is_found_while_the_visitor_waits),
        AT_COUNTER(a_short_code_becomes_its_phrase),
        AT_COUNTER(the_bank_is_one_key_away_and_kept_right_by_its_owners),
        AT_COUNTER(who_is_expected_checks_in_and_waits),
        AT_COUNTER(how_long_people_waited_stands_beside_the_target),
        AT_COUNTER(the_time_at_the_desk_stands_beside_the_wait),
        AT_COUNTER(what_may_be_said_of_a_case_stands_below_its_person),
        AT_COUNTER(one_key_leads_back_from_the_search_to_the_work),
        AT_COUNTER(a_number_that_may_be_two_things_is_asked_about),
        AT_COUNTER(the_lobby_sees_numbers_alone),
        AT_COUNTER(the_lobbys_terminal_is_locked_behind_its_board),
        AT_COUNTER(the_library_is_one_key_away),
        AT_COUNTER(every_screen_is_left_clean),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
