#include "tests/lib/reception.h"

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

static Err note(Reception *reception, VisitId id, const char *kept)
{
    Courtesy courtesy;

    assert_true(courtesy_from_text(str_of(kept), &courtesy));
    return store_visit_courtesy(
        reception->store, &reception->clerk, id, &courtesy, &reception->why);
}

static void it_is_noted_of_who_was_served_and_noted_anew(void **state)
{
    Reception *reception = *state;
    VisitId waiting = reception_arrive(reception, "أ");
    VisitId served = reception_serve(reception, "ب");
    Arena arena = {0};

    assert_int_equal(note(reception, waiting, "greeting"), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_VISITOR_SERVED);
    assert_int_equal(note(reception, served, "greeting,help"), ERR_NONE);
    assert_int_equal(note(reception, served, "greeting,time"), ERR_NONE);
    Visit visit = reception_find(reception, served);
    assert_str(courtesy_text(&arena, &visit.courtesy), "greeting,time");
    assert_int_equal(visit.state, VISIT_SERVING);
    assert_int_equal(reception_step(reception, served, VISIT_STEP_DONE), ERR_NONE);
    assert_int_equal(note(reception, served, "none"), ERR_NONE);
    visit = reception_find(reception, served);
    assert_str(courtesy_text(&arena, &visit.courtesy), "none");
    reception_is_sound(reception);
    arena_free(&arena);
}

/* A visit ends without it, and the figures name nobody. */
static void it_is_counted_over_the_days_and_blocks_nothing(void **state)
{
    Reception *reception = *state;
    static const char *const kept[] = {"greeting,time", "greeting", "none"};
    Day today = moment_day(TEST_MOMENT);
    CourtesyFigures figures;

    for (size_t i = 0; i < 3; i++)
        assert_int_equal(note(reception, reception_serve(reception, "x"), kept[i]), ERR_NONE);
    VisitId unnoted = reception_serve(reception, "y");
    assert_int_equal(reception_step(reception, unnoted, VISIT_STEP_DONE), ERR_NONE);
    reception_arrive(reception, "z");
    assert_int_equal(
        store_courtesy_figures(reception->store, today, today, &figures), ERR_NONE);
    assert_int_equal(figures.served, 4);
    assert_int_equal(figures.noted, 3);
    assert_int_equal(figures.kept[COURTESY_GREETING], 2);
    assert_int_equal(figures.kept[COURTESY_TIME], 1);
    assert_int_equal(figures.kept[COURTESY_HELP], 0);
    assert_int_equal(
        store_courtesy_figures(reception->store, today + 1, today + 9, &figures), ERR_NONE);
    assert_int_equal(figures.served, 0);
}

static void only_codes_of_the_list_are_read(void **state)
{
    Courtesy courtesy;

    (void)state;
    assert_false(courtesy_from_text(STR("greeting,smile"), &courtesy));
    assert_false(courtesy_from_text(STR("none,greeting"), &courtesy));
    assert_true(courtesy_from_text(STR(""), &courtesy));
    assert_false(courtesy.is_noted);
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(it_is_noted_of_who_was_served_and_noted_anew),
        IN_OFFICE(it_is_counted_over_the_days_and_blocks_nothing),
        cmocka_unit_test(only_codes_of_the_list_are_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
