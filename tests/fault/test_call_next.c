/* Terminals that call the next visitor in the same instant: each visitor is called once. */
#include "tests/lib/reception.h"

#include <sys/wait.h>
#include <unistd.h>

enum { TERMINALS = 2, VISITORS = 40, ROUNDS = 25 };

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Act clerk;
} Place;

static int make_office(void **state)
{
    Place *place = test_calloc(1, sizeof *place);
    Store *store = NULL;

    place->folder = folder_make(&place->arena);
    place->file = folder_file(&place->arena, place->folder, "an.office");
    OfficePlan plan = office_plan(place->file);
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    Reception *reception = reception_of(store, "union");
    place->clerk = reception->clerk;
    reception_close(reception);
    *state = place;
    return 0;
}

static int remove_office(void **state)
{
    Place *place = *state;

    folder_remove(place->folder);
    arena_free(&place->arena);
    test_free(place);
    return 0;
}

static void let_arrive(Place *place, int count)
{
    Store *store = NULL;
    Refusal why;
    VisitId id;

    assert_int_equal(store_open(place->file, &store), ERR_NONE);
    for (int i = 0; i < count; i++)
        assert_int_equal(
            store_visit_arrive(store, &place->clerk, &(Arrival){0}, &id, &why), ERR_NONE);
    store_close(store);
}

/* Calls until nobody waits and writes each ticket it was given to `tickets`. */
static bool call_all(Store *store, const Act *act, int tickets)
{
    Arena arena = {0};
    VisitId id;
    Refusal why;
    Visit visit;
    Err err;

    while (!(err = store_visit_call_next(store, act, &id, &why))) {
        if (store_visit_find(store, id, &arena, &visit))
            return false;
        unsigned char ticket = (unsigned char)visit.ticket.serial;
        if (write(tickets, &ticket, 1) != 1)
            return false;
    }
    arena_free(&arena);
    return err == ERR_NOT_FOUND;
}

/* Another terminal, which opens the office and begins when `start` is closed. */
static pid_t start_terminal(const Place *place, const int start[2], int tickets)
{
    pid_t child = fork();
    Store *store = NULL;
    char byte;

    if (child != 0)
        return child;
    close(start[1]);
    bool is_good = store_open(place->file, &store) == ERR_NONE && read(start[0], &byte, 1) == 0;
    is_good = is_good && call_all(store, &place->clerk, tickets);
    store_close(store);
    _exit(is_good ? 0 : 1);
}

/* Lets the terminals call until nobody waits; `calls` counts how often each ticket was called. */
static void race(Place *place, int calls[256])
{
    pid_t children[TERMINALS];
    int start[2];
    int tickets[2];
    unsigned char ticket;

    assert_int_equal(pipe(start), 0);
    assert_int_equal(pipe(tickets), 0);
    for (int i = 0; i < TERMINALS; i++)
        children[i] = start_terminal(place, start, tickets[1]);
    close(start[0]);
    close(start[1]);
    close(tickets[1]);
    while (read(tickets[0], &ticket, 1) == 1)
        calls[ticket]++;
    close(tickets[0]);
    for (int i = 0; i < TERMINALS; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
}

static void every_visitor_is_called_once(void **state)
{
    Place *place = *state;
    int calls[256] = {0};

    let_arrive(place, VISITORS);
    race(place, calls);
    for (int ticket = 1; ticket <= VISITORS; ticket++)
        assert_int_equal(calls[ticket], 1);
}

static void one_visitor_is_called_by_one_of_two(void **state)
{
    Place *place = *state;

    for (int round = 1; round <= ROUNDS; round++) {
        int calls[256] = {0};
        let_arrive(place, 1);
        race(place, calls);
        for (int ticket = 1; ticket <= ROUNDS; ticket++)
            assert_int_equal(calls[ticket], ticket == round);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            every_visitor_is_called_once, make_office, remove_office),
        cmocka_unit_test_setup_teardown(
            one_visitor_is_called_by_one_of_two, make_office, remove_office),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
