#include "tests/lib/test.h"

#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "ui/screens/today.h"
#include "view/queue.h"

/* The first of the queues that are this role's work; else the first of all. */
static const char *first_queue_of(Role role)
{
    for (size_t i = 0; queue_at(i); i++)
        if (str_equal(str_of(queue_at(i)->login), str_of(role_code(role))))
            return queue_at(i)->title;
    return queue_at(0)->title;
}

static void the_own_work_stands_first_for_every_role(void **state)
{
    static const Role roles[] = {
        ROLE_CLERK,     ROLE_VERIFIER, ROLE_RESEARCHER, ROLE_SECRETARY,
        ROLE_RELATIONS, ROLE_SERVICE,  ROLE_MANAGER,    ROLE_ADMIN,
    };

    (void)state;
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        CaseOffice *office = caseoffice_open_demo("union");
        Seat *seat = seat_open(office->store, office->now, roles[i], &today_screen, NULL);
        const List *list = seat_list(seat);
        Str work = list->kind->columns[0].text(&seat->arena, list_row(list, 0));
        assert_str(work, first_queue_of(roles[i]));
        seat_close(seat);
        office->store = NULL;
        caseoffice_close(office);
    }
}

/* Lets the screen do all it has left for later. */
static void rest(Seat *seat)
{
    while (ui_go_on(&seat->ui))
        ;
}

/* Whether it has nothing left that would ask the office anything. */
static bool is_at_rest(Seat *seat)
{
    fault_fail_step(seat->desk.store, 1);
    rest(seat);
    return !fault_clear(seat->desk.store);
}

/* How many wait in the first row. */
static Str waiting(Seat *seat)
{
    const List *list = seat_list(seat);

    return list->kind->columns[1].text(&seat->arena, list_row(list, 0));
}

static void moving_between_the_numbers_and_their_list_counts_nothing_again(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &today_screen, NULL);

    (void)state;
    rest(seat);
    static const Key keys[] = {
        KEYCODE_DOWN, KEYCODE_END, KEYCODE_ENTER, KEYCODE_DOWN, KEYCODE_UP, KEYCODE_F3,
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        seat_press(seat, keys[i]);
        assert_true(is_at_rest(seat));
    }
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

static void what_was_done_here_is_counted_on_the_way_back(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_open(office->store, office->now, ROLE_VERIFIER, &today_screen, NULL);

    (void)state;
    rest(seat);
    assert_str(waiting(seat), "0");
    seat_press(seat, KEYCODE_ENTER);
    caseoffice_draft(office);
    seat_press(seat, KEYCODE_F3);
    rest(seat);
    assert_str(waiting(seat), "1");
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_own_work_stands_first_for_every_role),
        cmocka_unit_test(moving_between_the_numbers_and_their_list_counts_nothing_again),
        cmocka_unit_test(what_was_done_here_is_counted_on_the_way_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
