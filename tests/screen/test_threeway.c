#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#define TO_PHONE TAB TAB TAB TAB TAB TAB TAB
#define TO_CITY  TO_PHONE TAB

static void open_form(PtyTerminal *terminal, bool is_arabic)
{
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, is_arabic ? visual("الحساب") : "Account"));
}

/* A clerk and the manager at two desks, both on the form of the same person. */
static TwoDesks begin(const char *language)
{
    TwoDesks desks = screenoffice_two_desks(language, language);

    open_form(desks.one, *language == 'a');
    open_form(desks.two, *language == 'a');
    return desks;
}

/* How the person stands in the file when both have gone. */
static Person end(TwoDesks *desks, Arena *arena)
{
    PersonQuery query = person_query(arena, STR("1999990003"), 0);
    PersonPage page;

    ptyterminal_stop(desks->one);
    Store *store = screenoffice_open(desks->office);
    assert_int_equal(store_person_search(store, &query, 10, arena, &page), ERR_NONE);
    assert_int_equal(page.count, 1);
    store_close(store);
    screenoffice_remove(desks->office);
    return page.rows[0].person;
}

static void what_both_changed_must_be_chosen_and_nothing_typed_is_lost(void **state)
{
    (void)state;
    Arena arena = {0};
    TwoDesks desks = begin("en");

    ptyterminal_type(desks.one, TO_CITY "Jeddah" TAB "Safa");
    assert_true(ptyterminal_shows(desks.one, "Safa"));
    ptyterminal_type(desks.two, TO_PHONE "0598877665" TAB "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Two changes"));
    assert_true(ptyterminal_shows(desks.one, "1 field was changed by both"));
    assert_true(ptyterminal_shows(desks.one, "▲ City"));
    assert_true(ptyterminal_shows(desks.one, "●  Safa"));
    assert_true(ptyterminal_shows(desks.one, "21/11/2026"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "City: both changed it"));
    ptyterminal_type(desks.one, ESCAPE);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Person"));
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    assert_true(ptyterminal_shows(desks.one, "Safa"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "▲ City"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "City: both changed it"));
    ptyterminal_type(desks.one, ENTER);
    assert_true(ptyterminal_shows(desks.one, "F2 saves what is marked"));
    assert_true(ptyterminal_shows(desks.one, "●  Jeddah"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    Person person = end(&desks, &arena);
    assert_str(person.city, "Jeddah");
    assert_str(person.district, "Safa");
    assert_str(person.phone, "+966598877665");
    arena_free(&arena);
}

static void theirs_can_be_taken_in_place_of_mine(void **state)
{
    (void)state;
    Arena arena = {0};
    TwoDesks desks = begin("ar");

    ptyterminal_type(desks.one, TO_CITY "جدة" TAB "الصفا");
    assert_true(ptyterminal_shows(desks.one, visual("الصفا")));
    ptyterminal_type(desks.two, TO_CITY "أبها" F2);
    assert_true(ptyterminal_row_shows(desks.two, 0, visual("ملف الشخص")));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, visual("تعديلان متعارضان")));
    assert_true(ptyterminal_shows(desks.one, visual("حقل واحد عدله الطرفان")));
    ptyterminal_type(desks.one, ENTER ENTER);
    assert_true(ptyterminal_shows(desks.one, visual("●  أبها")));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, visual("ملف الشخص")));
    Person person = end(&desks, &arena);
    assert_str(person.city, "أبها");
    assert_str(person.district, "الصفا");
    arena_free(&arena);
}

/* What they wrote while it was chosen is chosen about again. */
static void who_is_too_late_twice_chooses_twice(void **state)
{
    (void)state;
    Arena arena = {0};
    TwoDesks desks = begin("en");

    ptyterminal_type(desks.one, TO_CITY "Jeddah");
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    ptyterminal_type(desks.two, TO_CITY "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "▲ City"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    ptyterminal_type(desks.two, F2 TO_CITY "Tabuk" F2);
    assert_true(ptyterminal_shows(desks.two, "Tabuk"));
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, ENTER F2);
    assert_true(ptyterminal_shows(desks.one, "Tabuk"));
    assert_true(ptyterminal_shows(desks.one, "▲ City"));
    ptyterminal_type(desks.one, ENTER F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    Person person = end(&desks, &arena);
    assert_str(person.city, "Jeddah");
    arena_free(&arena);
}

/* A draft rests for as long as it takes: what it would write over is shown as well. */
static void a_draft_does_not_write_over_what_others_saved_meanwhile(void **state)
{
    (void)state;
    Arena arena = {0};
    TwoDesks desks = begin("en");

    ptyterminal_type(desks.one, TO_CITY "Jeddah" TAB F3);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Person's file"));
    assert_true(ptyterminal_row_shows(desks.one, 22, "kept as a draft and waits on Today"));
    ptyterminal_type(desks.two, TO_CITY "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Something was typed here"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Two changes"));
    assert_true(ptyterminal_shows(desks.one, "▲ City"));
    ptyterminal_type(desks.one, ENTER ENTER F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Person's file"));
    Person person = end(&desks, &arena);
    assert_str(person.city, "Abha");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_both_changed_must_be_chosen_and_nothing_typed_is_lost),
        cmocka_unit_test(theirs_can_be_taken_in_place_of_mine),
        cmocka_unit_test(who_is_too_late_twice_chooses_twice),
        cmocka_unit_test(a_draft_does_not_write_over_what_others_saved_meanwhile),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
