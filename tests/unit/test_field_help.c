/* The help of a form begins with the field that the cursor stands in. */
#include "tests/lib/test.h"

#include "tests/lib/people.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/field_help.h"
#include "ui/screens/person_form.h"

static void every_kind_of_field_says_how_it_is_filled(void **state)
{
    (void)state;

    for (FieldKind kind = FIELD_TEXT; kind <= FIELD_CHOICE; kind++) {
        Field field = {.label = "Anything", .kind = kind};
        assert_true(strlen(field_help(&field)) > 8);
    }
}

/* Tab leads on, and the help follows. */
static void help_begins_with_the_field_that_is_typed_into(void **state)
{
    static const char *const said[] = {
        "Any text, on one line",
        "10 digits from 1 or 2",
        NULL,
        "5/12/1448 · 21/11/2026 · today · +3",
        "Type some letters of it, or F4",
    };
    PersonTask task = {0};
    Store *store = office_in_memory();

    (void)state;
    (void)office_staff(store, ROLE_CLERK, 0);
    Seat *seat = seat_open(store, TEST_MOMENT, ROLE_CLERK, &person_form_screen, &task);
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++) {
        seat_press(seat, KEYCODE_F1);
        assert_true(sheetrow_find(ui_draw(&seat->ui), "On this screen", NULL));
        if (said[i])
            assert_true(sheetrow_find(ui_draw(&seat->ui), said[i], NULL));
        seat_press(seat, KEYCODE_F1); /* its key closes it */
        assert_false(sheetrow_find(ui_draw(&seat->ui), "On this screen", NULL));
        seat_press(seat, KEYCODE_TAB);
    }
    seat_close(seat);
}

/* Choosing the field opens what may stand there. */
static void picking_it_opens_its_list(void **state)
{
    PersonTask task = {0};
    Store *store = office_in_memory();

    (void)state;
    (void)office_staff(store, ROLE_CLERK, 0);
    Seat *seat = seat_open(store, TEST_MOMENT, ROLE_CLERK, &person_form_screen, &task);
    for (int i = 0; i < 4; i++)
        seat_press(seat, KEYCODE_TAB); /* to the sex */
    seat_press(seat, KEYCODE_F1);
    seat_press(seat, KEYCODE_ENTER);
    assert_true(sheetrow_find(ui_draw(&seat->ui), "Female", NULL));
    seat_close(seat);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_field_says_how_it_is_filled),
        cmocka_unit_test(help_begins_with_the_field_that_is_typed_into),
        cmocka_unit_test(picking_it_opens_its_list),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
