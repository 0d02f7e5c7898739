/* Whoever keeps no files of people sees the end of their numbers, and is logged when he asks for more. */
#include "tests/lib/test.h"

#include "tests/lib/screenoffice.h"

static void numbers_are_masked_for_who_keeps_no_files(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "admin");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9);
    assert_true(ptyterminal_shows(office->terminal, "People"));
    ptyterminal_type(office->terminal, "e");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "People"));
    ptyterminal_type(office->terminal, "1999990003");
    assert_true(ptyterminal_row_shows(office->terminal, 7, "••••0003"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    assert_true(ptyterminal_shows(office->terminal, "••••0003"));
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Numbers whole"));
    ptyterminal_type(office->terminal, "Numbers whole" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "1999990003"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_masked_for_who_keeps_no_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
