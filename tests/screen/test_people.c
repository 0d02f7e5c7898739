#include "tests/lib/test.h"

#include "db/person_ruling_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <signal.h>
#include <sys/wait.h>

/* In the office's list of people, in `language`. */
static ScreenOffice *begin(const char *language)
{
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, language, "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    return office;
}

/* How many people the office finds by `typed`, and the first of them. */
static size_t found_in_store(ScreenOffice *office, const char *typed, Person *first)
{
    Store *store = screenoffice_open(office);
    PersonQuery query = person_query(&office->arena, str_of(typed), 0);
    PersonPage page;

    assert_int_equal(store_person_search(store, &query, 10, &office->arena, &page), ERR_NONE);
    if (page.count)
        *first = page.rows[0].person;
    store_close(store);
    return page.count;
}

/* --- searching ------------------------------------------------------------------------------- */

static void people_are_found_while_their_name_is_typed(void **state)
{
    (void)state;
    ScreenOffice *office = begin("ar");

    ptyterminal_type(office->terminal, "القحط");
    assert_true(ptyterminal_shows(office->terminal, visual("نورة بنت فهد القحطاني")));
    assert_true(ptyterminal_shows(office->terminal, "1999990003"));
    assert_true(ptyterminal_row_shows(office->terminal, 3, visual("الاسم ·")));
    ptyterminal_type(office->terminal, "ززز");
    assert_true(ptyterminal_gone(office->terminal, "1999990003"));
    screenoffice_remove(office);
}

static void each_person_says_by_what_he_was_found(void **state)
{
    static const struct {
        const char *typed;
        const char *why;
    } rows[] = {
        {"القحط",      "0512345678     Name part"},
        {"نورة فهد", "0512345678     Name"     },
        {"05123",           "0512345678     Mobile"   },
        {"1999990003",      "0512345678     Identity" },
    };
    ScreenOffice *office = begin("en");

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ptyterminal_type(office->terminal, rows[i].typed);
        assert_true(ptyterminal_row_shows(office->terminal, 7, rows[i].why));
        ptyterminal_type(office->terminal, ESCAPE);
        assert_true(ptyterminal_shows(office->terminal, "Type what you know"));
    }
    screenoffice_remove(office);
}

/* Ten letters in one write find whom ten keys find. */
static void letters_pasted_at_once_find_whom_single_keys_find(void **state)
{
    static const char *const typed[] = {"ال", "القح", "القحط", "القحطاني", "القحطاني ن"};
    ScreenOffice *office = begin("en");
    size_t len = 0;

    (void)state;
    for (size_t i = 0; i < sizeof typed / sizeof typed[0]; i++) {
        ptyterminal_type(office->terminal, typed[i] + len);
        assert_true(ptyterminal_row_shows(office->terminal, 1, visual(typed[i])));
        len = strlen(typed[i]);
    }
    assert_true(ptyterminal_row_shows(office->terminal, 3, "1 person found"));
    assert_true(ptyterminal_row_shows(office->terminal, 7, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_shows(office->terminal, "Type what you know"));
    ptyterminal_type(office->terminal, typed[4]);
    assert_true(ptyterminal_row_shows(office->terminal, 3, "1 person found"));
    assert_true(ptyterminal_row_shows(office->terminal, 7, visual("نورة بنت فهد القحطاني")));
    screenoffice_remove(office);
}

/* White on the selected row, cyan where the letters were met. */
static void the_letters_that_were_met_are_lit(void **state)
{
    (void)state;
    ScreenOffice *office = begin("ar");
    const char *name = "نورة بنت فهد القحطاني";
    int row, column;

    ptyterminal_type(office->terminal, "نور");
    assert_true(ptyterminal_shows(office->terminal, visual(name)));
    ptyterminal_type(office->terminal, TAB HOME);
    assert_true(ptyterminal_find(office->terminal, visual(name), &row, &column));
    assert_true(ptyterminal_cursor_at(office->terminal, 7, 79));
    ptyterminal_type(office->terminal, TAB);
    assert_true(ptyterminal_find(office->terminal, visual(name), &row, &column));
    int last = column + 20; /* the name's first letter, on the right */
    bool is_selected = row == 7;
    for (int i = 0; i < 4; i++) {
        PtyCell cell = ptyterminal_cell(office->terminal, row, last - i);
        int lit = is_selected ? cell.background : cell.foreground;
        assert_int_equal(lit == 6, i < 3);
    }
    screenoffice_remove(office);
}

static void a_number_is_told_by_its_shape_in_any_digits(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "١٩٩٩٩٩٠٠٠٣");
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Identity number"));
    assert_true(ptyterminal_row_shows(office->terminal, 3, "1 person found"));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_shows(office->terminal, "Type what you know"));
    ptyterminal_type(office->terminal, "05123");
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Mobile"));
    assert_true(ptyterminal_shows(office->terminal, "0512345678"));
    screenoffice_remove(office);
}

/* Ten letters and Enter in one write: Enter waits for what the letters find. */
static void enter_typed_ahead_opens_whom_the_letters_find(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "يوسف بن ناصر" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, visual("يوسف بن ناصر التجريبي")));
    assert_true(ptyterminal_shows(office->terminal, "0598765432"));
    assert_true(ptyterminal_shows(office->terminal, visual("الرياض")));
    screenoffice_remove(office);
}

static void what_was_searched_and_opened_is_logged(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");
    Office before, after;

    Store *store = screenoffice_open(office);
    assert_int_equal(store_office_find(store, &before), ERR_NONE);
    store_close(store);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(
        office->terminal, F9 "e"
                             "1999990003" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    ptyterminal_type(office->terminal, F3 ESCAPE F3 F3 F2);
    (void)ptyterminal_ends(office->terminal);
    store = screenoffice_open(office);
    assert_int_equal(store_office_find(store, &after), ERR_NONE);
    assert_int_equal(after.event_count, before.event_count + 2);
    store_close(store);
    screenoffice_remove(office);
}

/* --- adding ---------------------------------------------------------------------------------- */

static void whoever_is_not_found_is_put_on_file(void **state)
{
    (void)state;
    ScreenOffice *office = begin("ar");
    Person person;

    ptyterminal_type(office->terminal, "سلمى بنت راشد الجديدة" F6);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("الشخص")));
    assert_true(ptyterminal_shows(office->terminal, visual("سلمى بنت راشد الجديدة")));
    ptyterminal_type(office->terminal, TAB "١٩٩٩٩٩٠٠١١" TAB TAB "1410/5/3" TAB "أنثى" ENTER F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("ملف الشخص")));
    assert_true(ptyterminal_shows(office->terminal, "1999990011"));
    assert_int_equal(found_in_store(office, "1999990011", &person), 1);
    assert_str(person.name, "سلمى بنت راشد الجديدة");
    assert_int_equal(person.sex, SEX_FEMALE);
    screenoffice_remove(office);
}

static void a_wrong_number_is_told_beside_its_field_and_never_saved(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");
    Person person;

    ptyterminal_type(office->terminal, "Salma Rashid" F6 TAB "1999990012" TAB);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "The check digit does not match"));
    assert_true(ptyterminal_row_shows(office->terminal, 4, "The check digit"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Identity number"));
    ptyterminal_type(office->terminal, BACKSPACE "1" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_int_equal(found_in_store(office, "1999990011", &person), 1);
    screenoffice_remove(office);
}

static void a_person_without_a_number_needs_the_reason(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");
    Person person;

    ptyterminal_type(office->terminal, "Salma Rashid" F6 " " F2);
    assert_true(
        ptyterminal_row_shows(office->terminal, 22, "Identity number: This field may not"));
    ptyterminal_type(office->terminal, TAB "lost" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_int_equal(found_in_store(office, "Salma Rashid", &person), 1);
    assert_str(person.no_identity_reason, "lost");
    screenoffice_remove(office);
}

/* --- on file already? ------------------------------------------------------------------------ */

/* Types somebody with Noura's name and phone, and with `id` or, where that is empty, without one. */
static ScreenOffice *begin_alike(const char *id)
{
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "نورة فهد القحطاني" F6 TAB);
    ptyterminal_type(office->terminal, id);
    ptyterminal_type(office->terminal, *id ? TAB : TAB "lost");
    ptyterminal_type(office->terminal, TAB TAB TAB TAB TAB "0512345678" TAB);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "On file already?"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "On file already?"));
    return office;
}

static void those_alike_are_shown_and_another_is_saved_with_the_reason(void **state)
{
    (void)state;
    ScreenOffice *office = begin_alike("");
    Person person;

    assert_true(ptyterminal_shows(office->terminal, "Same mobile"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "why this is another person"));
    ptyterminal_type(office->terminal, "her cousin" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة فهد القحطاني")));
    assert_int_equal(found_in_store(office, "0512345678", &person), 2);
    screenoffice_remove(office);
}

static void whether_it_is_another_may_be_asked_later(void **state)
{
    (void)state;
    ScreenOffice *office = begin_alike("");
    PersonTwins waiting;

    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Ask later"));
    ptyterminal_type(office->terminal, "Ask later" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    Store *store = screenoffice_open(office);
    assert_int_equal(store_person_pairs(store, 9, &office->arena, &waiting), ERR_NONE);
    assert_int_equal(waiting.count, 1);
    assert_int_equal(waiting.rows[0].ruling.ruling, SAME_RULING_LATER);
    assert_str(waiting.rows[0].likeness.person.name, "نورة فهد القحطاني");
    store_close(store);
    screenoffice_remove(office);
}

static void one_of_those_alike_may_be_whom_the_clerk_means(void **state)
{
    (void)state;
    ScreenOffice *office = begin_alike("");
    Person person;

    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, "1999990003"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    assert_int_equal(found_in_store(office, "0512345678", &person), 1);
    screenoffice_remove(office);
}

static void the_same_number_twice_is_never_saved(void **state)
{
    (void)state;
    ScreenOffice *office = begin_alike("1999990003");
    Person person;

    assert_true(ptyterminal_shows(office->terminal, "Same identity number"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "This identity number is on file"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person "));
    assert_true(ptyterminal_shows(office->terminal, "0512345678"));
    assert_int_equal(found_in_store(office, "1999990003", &person), 1);
    screenoffice_remove(office);
}

/* --- drafts ---------------------------------------------------------------------------------- */

static void what_was_typed_outlives_a_killed_program(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "Salma Rashid" F6 " Jr" TAB);
    assert_true(ptyterminal_shows(office->terminal, "Salma Rashid Jr"));
    ptyterminal_type(office->terminal, "19999");
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    kill(ptyterminal_pid(office->terminal), SIGKILL);
    (void)ptyterminal_ends(office->terminal);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_shows(office->terminal, "New person, not saved · Salma Rashid Jr"));
    ptyterminal_type(office->terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Salma Rashid Jr"));
    screenoffice_remove(office);
}

static void a_saved_person_leaves_no_draft(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "Salma Rashid" F6 TAB "1999990011" TAB F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    ptyterminal_type(office->terminal, F3 F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    assert_false(ptyterminal_find(office->terminal, "not saved", &(int){0}, &(int){0}));
    screenoffice_remove(office);
}

/* --- editing --------------------------------------------------------------------------------- */

static void a_person_is_corrected_in_his_file(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");
    Person person;

    ptyterminal_type(office->terminal, "1999990003" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "Account"));
    ptyterminal_type(office->terminal, BACKTAB BACKTAB BACKTAB BACKTAB "جدة" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "The changes are saved"));
    assert_true(ptyterminal_shows(office->terminal, visual("جدة")));
    assert_int_equal(found_in_store(office, "1999990003", &person), 1);
    assert_str(person.city, "جدة");
    screenoffice_remove(office);
}

static void what_stood_before_is_in_the_file_and_finds_it(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "1999990003" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "Account"));
    ptyterminal_type(office->terminal, BACKTAB BACKTAB BACKTAB BACKTAB BACKTAB "0598877665" F2);
    assert_true(ptyterminal_shows(office->terminal, "Before: Mobile 0512345678"));
    ptyterminal_type(office->terminal, "3");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "What stood before"));
    assert_true(ptyterminal_shows(office->terminal, "0512345678"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_shows(office->terminal, "Type what you know"));
    ptyterminal_type(office->terminal, "0512345678");
    assert_true(ptyterminal_row_shows(office->terminal, 7, "Old number"));
    screenoffice_remove(office);
}

/* --- the look -------------------------------------------------------------------------------- */

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
        ScreenOffice *office = screenoffice_make(true);
        int rows = sizes[i / 2].rows, columns = sizes[i / 2].columns;
        const char *const words[] = {"--lang", languages[i % 2], "--as", "clerk", NULL};
        char path[80];
        snprintf(
            path, sizeof path, "tests/data/screens/people-%s-%dx%d.screen", languages[i % 2],
            columns, rows);
        screenoffice_start(office, rows, columns, words);
        assert_true(ptyterminal_row_shows(office->terminal, rows - 1, "F10"));
        ptyterminal_type(
            office->terminal, F9 "e"
                                 "القح");
        assert_true(ptyterminal_matches(office->terminal, path));
        screenoffice_remove(office);
    }
}

static void a_window_that_is_too_small_says_so_and_grows_again(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, "1999990003");
    assert_true(ptyterminal_shows(office->terminal, "1 person found"));
    ptyterminal_resize(office->terminal, 8, 30);
    assert_true(ptyterminal_shows(office->terminal, "30x8"));
    assert_false(ptyterminal_find(office->terminal, "0512345678", &(int){0}, &(int){0}));
    ptyterminal_resize(office->terminal, 24, 80);
    assert_true(ptyterminal_shows(office->terminal, "0512345678"));
    screenoffice_remove(office);
}

/* --- hostile texts --------------------------------------------------------------------------- */

/* The store takes no such name; somebody who has the file may put it there all the same. */
static void plant(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);

    assert_int_equal(
        engine_run_script(
            store_engine(store),
            STR("UPDATE person SET name = name || char(27) || ']0;pwned' || char(7) || char(27)"
                " || '[2J' || char(155) || '2J' || char(0x202E) || 'x' WHERE identity ="
                " '1999990003'")),
        ERR_NONE);
    store_close(store);
}

static void no_control_in_a_name_reaches_the_terminal(void **state)
{
    static const char *const controls[] = {
        "\033]0;pwned", "pwned\a", "\033[2J\302", "\302\233", "\342\200\256"};
    ScreenOffice *office = screenoffice_make(true);

    (void)state;
    plant(office);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_forget_sent(office->terminal);
    ptyterminal_type(
        office->terminal, F9 "e"
                             "1999990003");
    assert_true(ptyterminal_shows(office->terminal, "pwned"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, "pwned"));
    setenv("MUAMALA_TEST_WAIT_MS", "1", 1);
    for (size_t i = 0; i < sizeof controls / sizeof controls[0]; i++)
        assert_false(ptyterminal_sent(office->terminal, controls[i]));
    unsetenv("MUAMALA_TEST_WAIT_MS");
    screenoffice_remove(office);
}

static void nothing_in_the_form_is_cut_on_80_cells(void **state)
{
    (void)state;
    ScreenOffice *office = begin("en");

    ptyterminal_type(office->terminal, F6 "Saad" TAB TAB TAB "1/1/1400" TAB);
    assert_true(ptyterminal_shows(office->terminal, "Why no identity paper"));
    assert_true(ptyterminal_shows(office->terminal, "CE, about"));
    assert_false(ptyterminal_find(office->terminal, "…", &(int){0}, &(int){0}));
    screenoffice_remove(office);
}

static void a_wide_form_has_no_line_beside_nothing(void **state)
{
    (void)state;
    const char *const words[] = {"--lang", "en", "--as", "clerk", NULL};
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_start(office, 43, 132, words);
    assert_true(ptyterminal_row_shows(office->terminal, 42, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 42, "F6 New person"));
    ptyterminal_type(office->terminal, F6 "Saad" TAB);
    assert_true(ptyterminal_shows(office->terminal, "Short national address"));
    assert_false(ptyterminal_find(office->terminal, "│", &(int){0}, &(int){0}));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_are_found_while_their_name_is_typed),
        cmocka_unit_test(each_person_says_by_what_he_was_found),
        cmocka_unit_test(letters_pasted_at_once_find_whom_single_keys_find),
        cmocka_unit_test(the_letters_that_were_met_are_lit),
        cmocka_unit_test(a_number_is_told_by_its_shape_in_any_digits),
        cmocka_unit_test(enter_typed_ahead_opens_whom_the_letters_find),
        cmocka_unit_test(what_was_searched_and_opened_is_logged),
        cmocka_unit_test(whoever_is_not_found_is_put_on_file),
        cmocka_unit_test(a_wrong_number_is_told_beside_its_field_and_never_saved),
        cmocka_unit_test(a_person_without_a_number_needs_the_reason),
        cmocka_unit_test(those_alike_are_shown_and_another_is_saved_with_the_reason),
        cmocka_unit_test(whether_it_is_another_may_be_asked_later),
        cmocka_unit_test(one_of_those_alike_may_be_whom_the_clerk_means),
        cmocka_unit_test(the_same_number_twice_is_never_saved),
        cmocka_unit_test(what_was_typed_outlives_a_killed_program),
        cmocka_unit_test(a_saved_person_leaves_no_draft),
        cmocka_unit_test(a_person_is_corrected_in_his_file),
        cmocka_unit_test(what_stood_before_is_in_the_file_and_finds_it),
        cmocka_unit_test(every_size_looks_as_saved_in_both_directions),
        cmocka_unit_test(a_window_that_is_too_small_says_so_and_grows_again),
        cmocka_unit_test(no_control_in_a_name_reaches_the_terminal),
        cmocka_unit_test(nothing_in_the_form_is_cut_on_80_cells),
        cmocka_unit_test(a_wide_form_has_no_line_beside_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
