#include "tests/lib/test.h"

#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <stdio.h>
#include <sys/stat.h>

#define CTRL_P "\020"

enum { SEARCH_ROW = 4, FIRST_ROW = 6 };

static ScreenOffice *sit_down(const char *language)
{
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, language, "clerk");
    return office;
}

static void an_act_of_another_screen_leads_there_and_tells_its_key(void **state)
{
    (void)state;
    ScreenOffice *office = sit_down("en");

    ptyterminal_type(office->terminal, CTRL_P "arrival");
    assert_true(ptyterminal_shows(office->terminal, "On the screen: Reception"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Reception"));
    assert_true(ptyterminal_row_shows(office->terminal, 22, "F6 Arrival"));
    screenoffice_remove(office);
}

static void names_are_found_in_either_language(void **state)
{
    (void)state;
    ScreenOffice *office = sit_down("ar");

    ptyterminal_type(office->terminal, CTRL_P "committee dock");
    assert_true(ptyterminal_shows(office->terminal, visual("جدول اللجنة")));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("جدول اللجنة")));
    screenoffice_remove(office);

    office = sit_down("en");
    ptyterminal_type(office->terminal, CTRL_P "اللّجنه");
    assert_true(ptyterminal_shows(office->terminal, "Committee docket"));
    screenoffice_remove(office);
}

static void what_was_done_last_stands_first_before_anything_is_typed(void **state)
{
    (void)state;
    ScreenOffice *office = sit_down("en");

    ptyterminal_type(office->terminal, CTRL_P);
    assert_true(ptyterminal_shows(office->terminal, "Type what is to be done"));
    ptyterminal_type(office->terminal, "people" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    ptyterminal_type(office->terminal, CTRL_P "reception" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Reception"));
    ptyterminal_type(office->terminal, CTRL_P);
    assert_true(ptyterminal_row_shows(office->terminal, FIRST_ROW, "Reception"));
    assert_true(ptyterminal_row_shows(office->terminal, FIRST_ROW + 1, "People"));
    ptyterminal_type(office->terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    screenoffice_remove(office);
}

static void its_key_closes_it_and_the_screen_below_goes_on(void **state)
{
    (void)state;
    ScreenOffice *office = sit_down("en");

    ptyterminal_type(office->terminal, CTRL_P "people" ENTER F6 "Noura");
    assert_true(ptyterminal_shows(office->terminal, "Noura"));
    ptyterminal_type(office->terminal, CTRL_P "save");
    assert_true(ptyterminal_row_shows(office->terminal, SEARCH_ROW, "save"));
    ptyterminal_type(office->terminal, CTRL_P " bint Fahd");
    assert_true(ptyterminal_shows(office->terminal, "Noura bint Fahd"));
    screenoffice_remove(office);
}

static void what_is_not_possible_stays_listed_with_its_reason(void **state)
{
    (void)state;
    ScreenOffice *office = sit_down("en");

    ptyterminal_type(office->terminal, CTRL_P "people" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    ptyterminal_type(office->terminal, CTRL_P "open a session");
    assert_true(ptyterminal_shows(office->terminal, "Who may:"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Who may:"));
    assert_true(ptyterminal_row_shows(office->terminal, SEARCH_ROW, "open a session"));
    screenoffice_remove(office);
}

/* The office's folder is the home of who sits here. */
static void prefer(ScreenOffice *office, const char *lines)
{
    Str folder = str_format(
        &office->arena, "%.*s/.config", (int)office->folder.len, office->folder.bytes);
    const char *made = str_c(&office->arena, folder);

    assert_int_equal(mkdir(made, 0700), 0);
    made = str_c(&office->arena, str_format(&office->arena, "%s/muamala", made));
    assert_int_equal(mkdir(made, 0700), 0);
    FILE *out =
        fopen(str_c(&office->arena, str_format(&office->arena, "%s/config", made)), "w");
    assert_non_null(out);
    assert_true(fputs(lines, out) >= 0);
    assert_int_equal(fclose(out), 0);
}

static void bar_sentences_and_tips_follow_a_key_that_was_moved(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    prefer(office, "key.arrive = O\nkey.add-phrase = F11\n"); /* O: that of the papers */
    screenoffice_sit_down(office, "en", "clerk");
    ptyterminal_type(office->terminal, CTRL_P "reception" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Nobody is here. O gives a ticket"));
    assert_true(ptyterminal_row_shows(office->terminal, 23, "O Arrival"));
    ptyterminal_type(office->terminal, "o");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Arrival"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_act_of_another_screen_leads_there_and_tells_its_key),
        cmocka_unit_test(names_are_found_in_either_language),
        cmocka_unit_test(what_was_done_last_stands_first_before_anything_is_typed),
        cmocka_unit_test(its_key_closes_it_and_the_screen_below_goes_on),
        cmocka_unit_test(what_is_not_possible_stays_listed_with_its_reason),
        cmocka_unit_test(bar_sentences_and_tips_follow_a_key_that_was_moved),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
