/* Many terminals at desk work on one office: no change is lost, nobody is called twice, and each has
 * its turn. */
#include "tests/lib/desks.h"
#include "tests/lib/office.h"

static void no_change_is_lost_and_nobody_is_called_twice(void **state)
{
    static DeskOutcome outcome;
    DeskLoad load = {.count = 12, .work_ms = 2500, .think_ms = 20};
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "desks.office");

    desks_make_office(file);
    desks_work(file, &load, &outcome);
    const char *complaint = desks_complaint(file, outcome.changes, outcome.calls);
    if (complaint)
        fail_msg("%s", complaint);
    assert_int_equal(outcome.failures, 0);
    assert_true(outcome.changes > 0 && outcome.calls > 0);
    assert_true(outcome.fewest > 0);
    folder_remove(folder);
    arena_free(&arena);
    (void)state;
}

static void a_change_that_was_not_said_to_be_saved_is_noticed(void **state)
{
    static DeskOutcome outcome;
    DeskLoad load = {.count = 2, .work_ms = 500, .think_ms = 5};
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "desks.office");

    desks_make_office(file);
    desks_work(file, &load, &outcome);
    assert_null(desks_complaint(file, outcome.changes, outcome.calls));
    assert_non_null(desks_complaint(file, outcome.changes + 1, outcome.calls));
    assert_non_null(desks_complaint(file, outcome.changes, outcome.calls - 1));
    folder_remove(folder);
    arena_free(&arena);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_change_is_lost_and_nobody_is_called_twice),
        cmocka_unit_test(a_change_that_was_not_said_to_be_saved_is_noticed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
