#include "tests/lib/test.h"

#include "db/staff_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <sys/wait.h>

/* --- a made-up office ------------------------------------------------------------------------ */

static void a_made_up_office_asks_only_as_whom_one_works(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "ar", NULL);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("مكتب تجريبي")));
    assert_true(ptyterminal_shows(office->terminal, visual("موظف الاستقبال")));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("اليوم")));
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("سارة · موظف الاستقبال")));
    screenoffice_remove(office);
}

static void a_login_on_the_command_line_goes_straight_in(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "admin");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "admin · Administrator"));
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    screenoffice_remove(office);
}

static void an_unknown_login_never_opens_the_screens(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "nobody");
    int status = ptyterminal_ends(office->terminal);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 77);
    screenoffice_remove(office);
}

/* --- a password ------------------------------------------------------------------------------ */

static void a_login_and_its_password_open_the_day(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(false);

    screenoffice_sit_down(office, "ar", NULL);
    assert_true(ptyterminal_shows(office->terminal, visual("كلمة المرور")));
    assert_true(ptyterminal_shows(office->terminal, visual("جمعية النموذج الخيرية")));
    ptyterminal_type(office->terminal, "clerk" ENTER SCREENOFFICE_PASSWORD);
    assert_true(ptyterminal_shows(office->terminal, "•••••••••••"));
    assert_false(ptyterminal_find(office->terminal, "sesame", &(int){0}, &(int){0}));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("سارة · موظف الاستقبال")));
    screenoffice_remove(office);
}

static void a_login_typed_under_the_arabic_layout_is_taken_for_its_keys(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(false);

    screenoffice_sit_down(office, "en", NULL);
    assert_true(ptyterminal_shows(office->terminal, "Login"));
    ptyterminal_type(office->terminal, "ؤمثقن" TAB "س");
    assert_true(ptyterminal_shows(office->terminal, "clerk"));
    assert_true(ptyterminal_shows(office->terminal, "Arabic letters in the password"));
    screenoffice_remove(office);
}

static void wrong_passwords_are_counted_and_lock_the_account_out(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(false);

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_shows(office->terminal, "clerk"));
    for (int i = 0; i < 5; i++) {
        ptyterminal_type(office->terminal, "wrong" ENTER);
        assert_true(ptyterminal_row_shows(office->terminal, 22, "password is wrong"));
        ptyterminal_type(office->terminal, "w");
        assert_true(ptyterminal_gone(office->terminal, "password is wrong"));
        ptyterminal_type(office->terminal, ESCAPE);
    }
    ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "the account is locked until"));
    screenoffice_remove(office);
}

static void leaving_is_asked_about_and_ends_the_program(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(false);

    screenoffice_sit_down(office, "en", NULL);
    assert_true(ptyterminal_shows(office->terminal, "Sign in"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_shows(office->terminal, "Leave the program?"));
    ptyterminal_type(office->terminal, F2);
    int status = ptyterminal_ends(office->terminal);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_true(ptyterminal_is_cooked(office->terminal));
    screenoffice_remove(office);
}

/* --- language -------------------------------------------------------------------------------- */

static void f12_changes_the_language_and_it_stays_the_persons_own(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);
    const char *const words[] = {"--as", "clerk", NULL};
    Staff clerk;

    screenoffice_start(office, 24, 80, words);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("اليوم")));
    ptyterminal_type(office->terminal, F12);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    ptyterminal_type(office->terminal, F3 F2);
    (void)ptyterminal_ends(office->terminal);
    Store *store = screenoffice_open(office);
    assert_int_equal(
        store_staff_find(store, office->clerk.staff_id, &office->arena, &clerk), ERR_NONE);
    assert_str(clerk.language, "en");
    store_close(store);
    screenoffice_start(office, 24, 80, words);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    screenoffice_remove(office);
}

static void who_signs_out_leaves_the_seat_to_another(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Today"));
    ptyterminal_type(office->terminal, F10 "Sign out" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Sign in"));
    ptyterminal_type(office->terminal, ARROW_DOWN F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "admin · Administrator"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_made_up_office_asks_only_as_whom_one_works),
        cmocka_unit_test(a_login_on_the_command_line_goes_straight_in),
        cmocka_unit_test(an_unknown_login_never_opens_the_screens),
        cmocka_unit_test(a_login_and_its_password_open_the_day),
        cmocka_unit_test(a_login_typed_under_the_arabic_layout_is_taken_for_its_keys),
        cmocka_unit_test(wrong_passwords_are_counted_and_lock_the_account_out),
        cmocka_unit_test(leaving_is_asked_about_and_ends_the_program),
        cmocka_unit_test(f12_changes_the_language_and_it_stays_the_persons_own),
        cmocka_unit_test(who_signs_out_leaves_the_seat_to_another),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
