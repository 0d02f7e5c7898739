#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/first.h"

#include <string.h>
#include <unistd.h>

enum { LONG = 1500 };

static bool shows(Seat *seat, const char *text)
{
    const Sheet *sheet = ui_draw(&seat->ui);

    for (int row = 0; row < sheet->rows; row++)
        if (strstr(sheetrow(sheet, row), text))
            return true;
    return false;
}

static void a_child_that_says_much_has_not_ended(void **state)
{
    static char said[LONG];
    FirstTask task = {.file = STR("/nowhere/an.office"), .demo_file = STR("/nowhere/a.demo")};
    Store *store = office_in_memory();
    office_staff(store, ROLE_ADMIN, 1);
    Seat *seat = seat_open(store, TEST_MOMENT, ROLE_ADMIN, &first_screen, &task);
    Screen *screen = ui_top(&seat->ui);
    int ends[2];

    (void)state;
    memset(said, 'x', sizeof said);
    assert_int_equal(pipe(ends), 0);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(write(ends[1], said, sizeof said), sizeof said);
        screen->kind->ready(screen, ends[0]);
        assert_false(shows(seat, "a.demo"));
    }
    close(ends[1]);
    close(ends[0]);
    seat_close(seat);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_child_that_says_much_has_not_ended),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
