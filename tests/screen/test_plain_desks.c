/* Two at one desk where one of them works line by line: both changes, and what is taken over. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/program.h"
#include "tests/lib/screenoffice.h"

#define TO_CITY TAB TAB TAB TAB TAB TAB TAB TAB

typedef struct {
    ScreenOffice *office;
    PtyTerminal *plain; /* the clerk, in the form of Noura's file */
    PtyTerminal *two;   /* the manager, on Noura's file */
} Desks;

static PtyTerminal *sit_down_plain(ScreenOffice *office)
{
    const char *const dumb[] = {"TERM=dumb", NULL};
    const char *const argv[] = {
        program_path(), "-f", str_c(&office->arena, office->file), "--lang", "en", "--as",
        "clerk",        NULL,
    };
    PtyTerminal *terminal = ptyterminal_start(60, 120, argv, dumb);

    assert_true(ptyterminal_shows(terminal, "Today:"));
    ptyterminal_type(terminal, "1999990003\r");
    assert_true(ptyterminal_shows(terminal, "Where is it?:"));
    ptyterminal_type(terminal, "\r");
    assert_true(ptyterminal_shows(terminal, "Person's file:"));
    ptyterminal_type(terminal, "2\r");
    assert_true(ptyterminal_shows(terminal, "Name ["));
    return terminal;
}

static PtyTerminal *sit_down(ScreenOffice *office)
{
    office->terminal = NULL;
    screenoffice_sit_down(office, "en", "manager");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    ptyterminal_type(office->terminal, "1999990003" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    return office->terminal;
}

static Desks begin(void)
{
    ScreenOffice *office = screenoffice_make(true);
    Desks desks = {.office = office};
    Store *store = NULL;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    office_staff(store, ROLE_MANAGER, 0);
    store_close(store);
    desks.plain = sit_down_plain(office);
    desks.two = sit_down(office);
    return desks;
}

/* What stands on file as her city, when both have gone. */
static void end(Desks *desks, const char *city)
{
    Arena arena = {0};
    PersonQuery query = person_query(&arena, STR("1999990003"), 0);
    PersonPage page;

    ptyterminal_stop(desks->plain);
    Store *store = screenoffice_open(desks->office);
    assert_int_equal(store_person_search(store, &query, 1, &arena, &page), ERR_NONE);
    assert_str(page.rows[0].person.city, city);
    store_close(store);
    screenoffice_remove(desks->office);
    arena_free(&arena);
}

/* To the city, past the eight fields before it, and out of the questions behind it. */
static void type_city(PtyTerminal *plain, const char *city)
{
    ptyterminal_type(plain, "\r\r\r\r\r\r\r\r");
    assert_true(ptyterminal_shows(plain, "City"));
    ptyterminal_type(plain, city);
    ptyterminal_type(plain, "\r");
    assert_true(ptyterminal_shows(plain, "District:"));
    ptyterminal_type(plain, ".\r");
    assert_true(ptyterminal_shows(plain, "Person:"));
}

static void both_changes_are_told_line_by_line_and_chosen(void **state)
{
    (void)state;
    Desks desks = begin();

    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_shows(desks.two, "Account"));
    ptyterminal_type(desks.two, TO_CITY "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    type_city(desks.plain, "Jeddah");
    ptyterminal_type(desks.plain, "2\r");
    assert_true(ptyterminal_shows(desks.plain, "Two changes:"));
    assert_true(ptyterminal_shows(desks.plain, "1 field was changed by both"));
    assert_true(ptyterminal_shows(desks.plain, "Abha"));
    ptyterminal_type(desks.plain, "2\r");
    assert_true(ptyterminal_shows(desks.plain, "City: both changed it"));
    ptyterminal_type(desks.plain, "\r");
    assert_true(ptyterminal_shows(desks.plain, "mine stands"));
    ptyterminal_type(desks.plain, "2\r");
    assert_true(ptyterminal_shows(desks.plain, "The changes are saved"));
    end(&desks, "Jeddah");
}

static void what_is_taken_over_is_told_at_the_next_line(void **state)
{
    (void)state;
    Desks desks = begin();

    type_city(desks.plain, "Jeddah");
    assert_true(ptyterminal_row_shows(desks.two, 22, "being edited"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "Taken over"));
    ptyterminal_type(desks.plain, "5\r");
    assert_true(ptyterminal_shows(desks.plain, "Taken over, yours is kept as a draft"));
    ptyterminal_type(desks.plain, "2\r");
    assert_true(ptyterminal_shows(desks.plain, "Open for reading only"));
    ptyterminal_type(desks.two, TO_CITY "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    end(&desks, "Abha");
}

static void a_form_that_is_edited_elsewhere_is_waited_for(void **state)
{
    (void)state;
    Desks desks = begin();

    ptyterminal_type(desks.plain, ".\r3\r");
    assert_true(ptyterminal_shows(desks.plain, "Person's file:"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_shows(desks.two, "Account"));
    ptyterminal_type(desks.two, TO_CITY "Abha");
    assert_true(ptyterminal_shows(desks.two, "Abha"));
    ptyterminal_type(desks.plain, "2\r");
    assert_true(ptyterminal_shows(desks.plain, "2 Take over, 5 Wait, 0 Read only"));
    ptyterminal_type(desks.plain, "5\r");
    assert_true(ptyterminal_shows(desks.plain, "as soon as the other desk is done"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.plain, ".\r");
    assert_true(ptyterminal_shows(desks.plain, "it can be edited now"));
    end(&desks, "Abha");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_changes_are_told_line_by_line_and_chosen),
        cmocka_unit_test(what_is_taken_over_is_told_at_the_next_line),
        cmocka_unit_test(a_form_that_is_edited_elsewhere_is_waited_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
