#include "tests/lib/reception.h"

#include "db/board_store.h"

static int open_office(void **state)
{
    *state = reception_open("union");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static VisitId arrive_by(Reception *reception, const char *channel, bool has_priority)
{
    Arrival arrival = {.channel = str_of(channel), .has_priority = has_priority};
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_NONE);
    return id;
}

static Board board_of(Reception *reception)
{
    Board board = {0};

    assert_int_equal(store_board_read(reception->store, &board), ERR_NONE);
    return board;
}

static void who_was_called_last_stands_first(void **state)
{
    Reception *reception = *state;
    VisitId ids[3];

    for (int i = 0; i < 3; i++)
        ids[i] = arrive_by(reception, "interview", false);
    assert_int_equal(board_of(reception).called_count, 0);
    reception_at(reception, 1, "");
    assert_int_equal(reception_step(reception, ids[1], VISIT_STEP_CALL), ERR_NONE);
    reception_at(reception, 2, "");
    assert_int_equal(reception_step(reception, ids[0], VISIT_STEP_CALL), ERR_NONE);
    Board board = board_of(reception);
    assert_int_equal(board.called_count, 2);
    assert_int_equal(board.called[0].serial, 1);
    assert_int_equal(board.called[1].serial, 2);
    assert_int_equal(board.next_count, 1);
    assert_int_equal(board.next[0].serial, 3);
    assert_int_equal(reception_step(reception, ids[0], VISIT_STEP_SERVE), ERR_NONE);
    assert_int_equal(board_of(reception).called[0].serial, 2);
}

static void the_office_says_how_many_are_nearly_next_and_priority_goes_first(void **state)
{
    Reception *reception = *state;

    for (int i = 0; i < 5; i++)
        arrive_by(reception, "interview", i == 4);
    Board board = board_of(reception);
    assert_int_equal(board.next_count, 3);
    assert_int_equal(board.next[0].serial, 5);
    assert_int_equal(board.next[1].serial, 1);
    reception_set(reception, SETTING_QUEUE_NEARLY_NEXT, "0");
    assert_int_equal(board_of(reception).next_count, 0);
    reception_set(reception, SETTING_QUEUE_NEARLY_NEXT, "9");
    assert_int_equal(board_of(reception).next_count, 5);
}

/* Forty calls stand before the one who sits in the lobby. */
static void who_is_not_in_the_lobby_is_not_on_its_board(void **state)
{
    Reception *reception = *state;
    VisitId caller = arrive_by(reception, "phone", false);

    for (int i = 0; i < 40; i++)
        arrive_by(reception, "phone", false);
    arrive_by(reception, "interview", false);
    assert_int_equal(reception_step(reception, caller, VISIT_STEP_CALL), ERR_NONE);
    Board board = board_of(reception);
    assert_int_equal(board.called_count, 0);
    assert_int_equal(board.next_count, 1);
    assert_int_equal(board.next[0].serial, 42);
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(who_was_called_last_stands_first),
        IN_OFFICE(the_office_says_how_many_are_nearly_next_and_priority_goes_first),
        IN_OFFICE(who_is_not_in_the_lobby_is_not_on_its_board),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
