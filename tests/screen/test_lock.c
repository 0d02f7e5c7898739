#include "tests/lib/test.h"

#include "db/staff_store.h"
#include "db/system.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

enum { AN_HOUR = 3600 };

/* A form that holds something which is not saved. */
static ScreenOffice *begin(bool is_demo, const char *language)
{
    ScreenOffice *office = screenoffice_make(is_demo);

    screenoffice_sit_down(office, language, "clerk");
    if (!is_demo) {
        assert_true(ptyterminal_shows(office->terminal, "clerk"));
        ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD ENTER);
    }
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(
        office->terminal, F9 "e"
                             "سلمى بنت راشد" F6 TAB "19999");
    assert_true(ptyterminal_shows(office->terminal, visual("سلمى بنت راشد")));
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    return office;
}

#define CTRL_L "\014"

static void the_lock_hides_everything_and_keeps_what_was_typed(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "ar");

    ptyterminal_type(office->terminal, CTRL_L);
    assert_true(ptyterminal_shows(office->terminal, visual("الشاشة مقفلة")));
    assert_true(ptyterminal_gone(office->terminal, visual("سلمى")));
    assert_true(ptyterminal_gone(office->terminal, "19999"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, visual("سلمى بنت راشد")));
    ptyterminal_type(office->terminal, "00");
    assert_true(ptyterminal_shows(office->terminal, "1999900"));
    screenoffice_remove(office);
}

static void behind_the_lock_only_the_own_password_goes_on(void **state)
{
    (void)state;
    ScreenOffice *office = begin(false, "en");

    ptyterminal_type(office->terminal, CTRL_L);
    assert_true(ptyterminal_shows(office->terminal, "Locked"));
    ptyterminal_type(office->terminal, F9 F2 F5 "wrong" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "password is wrong"));
    assert_true(ptyterminal_gone(office->terminal, "19999"));
    ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD ENTER);
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    assert_true(ptyterminal_gone(office->terminal, "Locked"));
    screenoffice_remove(office);
}

static void the_lock_hides_a_box_and_its_message_too(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");

    ptyterminal_type(office->terminal, "90012" TAB);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Identity number"));
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "On this screen"));
    ptyterminal_type(office->terminal, "Lock" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "What was typed is still there"));
    assert_false(ptyterminal_find(office->terminal, "On this screen", &(int){0}, &(int){0}));
    assert_false(ptyterminal_find(office->terminal, "Identity", &(int){0}, &(int){0}));
    screenoffice_remove(office);
}

static void idle_time_locks_the_screen(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");

    screenoffice_pass(office, AN_HOUR);
    assert_true(ptyterminal_shows(office->terminal, "Locked"));
    assert_false(ptyterminal_find(office->terminal, "19999", &(int){0}, &(int){0}));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    screenoffice_remove(office);
}

static void idle_time_locks_every_box_and_keeps_what_stands_in_it(void **state)
{
    (void)state;
    static const struct {
        const char *keys;
        const char *shown;
    } boxes[] = {
        {F10 "refr", "refr"          },
        {F9,         "Alt-1"         },
        {TAB TAB F4, "Other calendar"},
    };

    for (size_t i = 0; i < sizeof boxes / sizeof boxes[0]; i++) {
        ScreenOffice *office = begin(true, "en");
        ptyterminal_type(office->terminal, boxes[i].keys);
        assert_true(ptyterminal_shows(office->terminal, boxes[i].shown));
        screenoffice_pass(office, AN_HOUR);
        assert_true(ptyterminal_shows(office->terminal, "Locked"));
        assert_true(ptyterminal_gone(office->terminal, boxes[i].shown));
        assert_false(ptyterminal_find(office->terminal, "19999", &(int){0}, &(int){0}));
        ptyterminal_type(office->terminal, ENTER);
        assert_true(ptyterminal_shows(office->terminal, boxes[i].shown));
        ptyterminal_type(office->terminal, ESCAPE);
        assert_true(ptyterminal_gone(office->terminal, boxes[i].shown));
        assert_true(ptyterminal_shows(office->terminal, "19999"));
        screenoffice_remove(office);
    }
}

static void somebody_else_may_sit_down_and_the_draft_stays(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");

    ptyterminal_type(office->terminal, CTRL_L);
    assert_true(ptyterminal_shows(office->terminal, "Locked"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Sign in"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "New person, not saved"));
    ptyterminal_type(office->terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(office->terminal, visual("سلمى بنت راشد")));
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    screenoffice_remove(office);
}

static void who_was_disabled_meanwhile_does_not_come_back(void **state)
{
    (void)state;
    ScreenOffice *office = begin(false, "en");
    Act act = {.role = ROLE_SYSTEM, .moment = system_now()};
    Store *store = NULL;
    Refusal why;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(
        store_staff_disable(store, &act, office->clerk.staff_id, true, &why), ERR_NONE);
    store_close(store);
    assert_true(ptyterminal_shows(office->terminal, "Locked"));
    ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "password is wrong"));
    assert_false(ptyterminal_find(office->terminal, "19999", &(int){0}, &(int){0}));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lock_hides_everything_and_keeps_what_was_typed),
        cmocka_unit_test(behind_the_lock_only_the_own_password_goes_on),
        cmocka_unit_test(the_lock_hides_a_box_and_its_message_too),
        cmocka_unit_test(idle_time_locks_the_screen),
        cmocka_unit_test(idle_time_locks_every_box_and_keeps_what_stands_in_it),
        cmocka_unit_test(somebody_else_may_sit_down_and_the_draft_stays),
        cmocka_unit_test(who_was_disabled_meanwhile_does_not_come_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
