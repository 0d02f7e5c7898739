/* At the desk: files that look alike, ruled on, merged after a look at both, and taken apart. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/people.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#define NOURA "1999990003"

/* In the file of Noura, of whom another file is there. */
static ScreenOffice *begin(const char *language)
{
    ScreenOffice *office = screenoffice_make(true);
    Store *store = screenoffice_open(office);

    person_kept(store, &office->arena, "name=نورة فهد القحطاني;phone=0512345678;city=جدة");
    store_close(store);
    screenoffice_sit_down(office, language, "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e" NOURA);
    assert_true(ptyterminal_shows(office->terminal, visual("نورة بنت فهد القحطاني")));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F2"));
    return office;
}

/* Takes an action out of the list of all. */
static void take(ScreenOffice *office, const char *words)
{
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Actions"));
    ptyterminal_type(office->terminal, words);
    assert_true(ptyterminal_shows(office->terminal, words));
    ptyterminal_type(office->terminal, ENTER);
}

static ScreenOffice *begin_twins(void)
{
    ScreenOffice *office = begin("en");

    take(office, "Same person");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "The same person?"));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة فهد القحطاني")));
    return office;
}

static void two_files_are_seen_side_by_side_merged_and_taken_apart(void **state)
{
    (void)state;
    ScreenOffice *office = begin_twins();

    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Two files side by side"));
    assert_true(ptyterminal_shows(office->terminal, visual("جدة")));
    assert_true(ptyterminal_shows(office->terminal, "nothing hangs on the merged file"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "The second file is merged"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Both files are one now"));
    assert_true(ptyterminal_shows(office->terminal, "No other file looks like"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, visual("جدة")));
    take(office, "Undo the merge");
    assert_true(ptyterminal_shows(office->terminal, "Both files and all that was moved"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Both files are as they were"));
    assert_true(ptyterminal_gone(office->terminal, visual("جدة")));
    screenoffice_remove(office);
}

/* A name as it stands behind the mark of the value that will be kept. */
static const char *standing(const char *name)
{
    static char text[200];

    snprintf(text, sizeof text, "●  %s", visual(name));
    return text;
}

static void the_clerk_chooses_whose_value_stands(void **state)
{
    (void)state;
    ScreenOffice *office = begin_twins();
    PersonPage page;

    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Two files side by side"));
    assert_true(ptyterminal_row_shows(office->terminal, 3, standing("نورة بنت فهد القحطاني")));
    ptyterminal_type(office->terminal, HOME ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 3, standing("نورة فهد القحطاني")));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "The second file is merged"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Both files are one now"));
    Store *store = screenoffice_open(office);
    PersonQuery query = person_query(&office->arena, STR(NOURA), 0);
    assert_int_equal(store_person_search(store, &query, 10, &office->arena, &page), ERR_NONE);
    assert_int_equal(page.count, 1);
    assert_str(page.rows[0].person.name, "نورة فهد القحطاني");
    assert_str(page.rows[0].person.city, "جدة");
    store_close(store);
    screenoffice_remove(office);
}

static void a_pair_is_ruled_two_people_with_the_reason(void **state)
{
    (void)state;
    ScreenOffice *office = begin_twins();

    take(office, "Ask later");
    assert_true(ptyterminal_row_shows(office->terminal, 21, "To be asked later"));
    take(office, "Two people");
    assert_true(ptyterminal_shows(office->terminal, "why they are two people"));
    ptyterminal_type(office->terminal, "her niece" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "her niece"));
    screenoffice_remove(office);
}

/* The other file is one that the clerk put off: it waits in the list of all pairs. */
static void pairs_that_wait_are_listed_until_they_are_ruled(void **state)
{
    (void)state;
    ScreenOffice *office = begin_twins();

    take(office, "Ask later");
    assert_true(ptyterminal_row_shows(office->terminal, 21, "To be asked later"));
    ptyterminal_type(office->terminal, F3 F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    take(office, "Files alike");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Files that look alike"));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة بنت فهد القحطاني")));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة فهد القحطاني")));
    take(office, "Two people");
    assert_true(ptyterminal_shows(office->terminal, "why they are two people"));
    ptyterminal_type(office->terminal, "her niece" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "No two files wait for a ruling"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_files_are_seen_side_by_side_merged_and_taken_apart),
        cmocka_unit_test(the_clerk_chooses_whose_value_stands),
        cmocka_unit_test(a_pair_is_ruled_two_people_with_the_reason),
        cmocka_unit_test(pairs_that_wait_are_listed_until_they_are_ruled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
