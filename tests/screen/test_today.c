#include "tests/lib/test.h"

#include "db/staff_store.h"
#include "db/visit_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <string.h>

/* Two visitors wait, one of whom has a file. */
static ScreenOffice *with_visitors(void)
{
    static const char *const names[] = {"يوسف بن ناصر", "هند بنت خالد"};
    ScreenOffice *office = screenoffice_make(true);
    Store *store = screenoffice_open(office);
    Act act = office->clerk;

    for (size_t i = 0; i < 2; i++) {
        Arrival arrival = {.given_name = str_of(names[i])};
        VisitId id;
        Refusal why = {0};
        act.moment = TEST_MOMENT + (Moment)(i + 1) * MOMENT_MINUTE_MS;
        assert_int_equal(store_visit_arrive(store, &act, &arrival, &id, &why), ERR_NONE);
    }
    store_close(store);
    return office;
}

enum { FIRST_ROW = 6, DAY_MS = 24 * 60 * MOMENT_MINUTE_MS };

static void a_number_opens_its_list(void **state)
{
    (void)state;
    ScreenOffice *office = with_visitors();

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, FIRST_ROW, "2"));
    ptyterminal_type(office->terminal, HOME ENTER);
    assert_true(ptyterminal_shows(office->terminal, visual("يوسف بن ناصر")));
    assert_true(ptyterminal_shows(office->terminal, visual("هند بنت خالد")));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    screenoffice_remove(office);
}

/* At another terminal somebody comes, so long after the office was made. */
static void let_arrive(ScreenOffice *office, Moment after_ms)
{
    Store *store = NULL;
    Arrival arrival = {.given_name = STR("سلمان")};
    Act act = office->clerk;
    VisitId id;
    Refusal why = {0};

    act.moment = TEST_MOMENT + after_ms;
    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(store_visit_arrive(store, &act, &arrival, &id, &why), ERR_NONE);
    store_close(store);
}

static void numbers_follow_what_another_terminal_does(void **state)
{
    (void)state;
    ScreenOffice *office = with_visitors();

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, FIRST_ROW, "2"));
    let_arrive(office, 5 * MOMENT_MINUTE_MS);
    assert_true(ptyterminal_row_shows(office->terminal, FIRST_ROW, "3"));
    screenoffice_remove(office);
}

static void numbers_out_of_sight_follow_too(void **state)
{
    const char *const words[] = {"--lang", "en", "--as", "admin", NULL};

    (void)state;
    ScreenOffice *office = with_visitors();
    screenoffice_start(office, 10, 80, words);
    assert_true(ptyterminal_row_shows(office->terminal, 4, "2"));
    ptyterminal_type(office->terminal, END);
    assert_true(ptyterminal_shows(office->terminal, "Overdue"));
    assert_true(ptyterminal_gone(office->terminal, "Reception"));
    let_arrive(office, DAY_MS);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "22/11/2026"));
    ptyterminal_type(office->terminal, HOME);
    assert_true(ptyterminal_row_shows(office->terminal, 4, "3"));
    screenoffice_remove(office);
}

static void both_dates_of_the_day_stand_above(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "ar", "clerk");
    assert_true(ptyterminal_shows(office->terminal, visual("السبت 11 جمادى الآخرة 1448")));
    assert_true(ptyterminal_shows(office->terminal, "21/11/2026"));
    screenoffice_remove(office);
}

/* The library's own letter is T, which is another row's letter here. */
static void the_menu_shows_no_letter_that_would_choose_another_row(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);
    int row, column;

    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, F9);
    assert_true(ptyterminal_shows(office->terminal, "T  Cases"));
    assert_true(ptyterminal_shows(office->terminal, "Ctrl-L"));
    assert_true(ptyterminal_find(office->terminal, "U  Library", &row, &column));
    assert_null(strstr(ptyterminal_row(office->terminal, row), " T "));
    screenoffice_remove(office);
}

/* There the letter would be typed. */
static void a_form_tells_no_letter_as_a_key(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "T           Library"));
    ptyterminal_type(office->terminal, ESCAPE F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    ptyterminal_type(office->terminal, F6);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person"));
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Library"));
    assert_true(ptyterminal_gone(office->terminal, "T           Library"));
    screenoffice_remove(office);
}

/* Both the key and the list of actions tell it. */
static void who_may_is_named_to_whoever_may_not(void **state)
{
    static const char who[] = "Who may: Relations officer · Manager · Administrator";

    (void)state;
    ScreenOffice *office = screenoffice_make(true);
    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, "T");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Library"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, who));
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Who may: Relations officer"));
    screenoffice_remove(office);
}

static void enter_where_no_action_is_left_says_so(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, F10 "zzz" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Nothing is called that"));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    screenoffice_remove(office);
}

static void every_size_looks_as_saved_in_both_directions(void **state)
{
    static const struct {
        int rows, columns;
    } sizes[] = {
        {24, 80 },
        {43, 132},
        {20, 60 },
    };
    static const char *const languages[] = {"ar", "en"};

    (void)state;
    for (size_t i = 0; i < 6; i++) {
        ScreenOffice *office = with_visitors();
        int rows = sizes[i / 2].rows, columns = sizes[i / 2].columns;
        const char *const words[] = {"--lang", languages[i % 2], "--as", "clerk", NULL};
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/today-%s-%dx%d.screen", languages[i % 2],
            columns, rows);
        screenoffice_start(office, rows, columns, words);
        assert_true(ptyterminal_matches(office->terminal, path));
        screenoffice_remove(office);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_opens_its_list),
        cmocka_unit_test(numbers_follow_what_another_terminal_does),
        cmocka_unit_test(numbers_out_of_sight_follow_too),
        cmocka_unit_test(both_dates_of_the_day_stand_above),
        cmocka_unit_test(the_menu_shows_no_letter_that_would_choose_another_row),
        cmocka_unit_test(a_form_tells_no_letter_as_a_key),
        cmocka_unit_test(who_may_is_named_to_whoever_may_not),
        cmocka_unit_test(enter_where_no_action_is_left_says_so),
        cmocka_unit_test(every_size_looks_as_saved_in_both_directions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
