#include "tests/lib/test.h"

#include "office/visitrecord.h"

static const Moment nine = 1795240800000;

static Moment after_minutes(int minutes)
{
    return nine + (Moment)minutes * MOMENT_MINUTE_MS;
}

static void the_wait_runs_until_he_is_served_and_again_on_hold(void **state)
{
    static const struct {
        VisitState state;
        int served;
        int ended;
        int64_t waited;
        int64_t was_served;
    } rows[] = {
        {VISIT_WAITING, 0, 0, 60, 0},
        {VISIT_CALLED,  0, 0, 60, 0},
        {VISIT_SERVING, 7, 0, 7,  0},
        {VISIT_HOLD,    7, 0, 60, 0},
        {VISIT_DONE,    7, 9, 7,  2},
        {VISIT_NO_SHOW, 0, 9, 9,  0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Visit visit = {
            .state = rows[i].state,
            .arrived_at = nine,
            .served_at = rows[i].served ? after_minutes(rows[i].served) : MOMENT_NONE,
            .ended_at = rows[i].ended ? after_minutes(rows[i].ended) : MOMENT_NONE,
        };
        assert_int_equal(visit_waited(&visit, after_minutes(60)), rows[i].waited);
        assert_int_equal(visit_served(&visit), rows[i].was_served);
    }
}

static void the_name_of_a_private_visit_is_not_shown(void **state)
{
    Visit visit = {.name = STR("سعد بن ناصر")};

    (void)state;
    assert_str(visit_shown_name(&visit), "سعد بن ناصر");
    visit.is_private = true;
    assert_str(visit_shown_name(&visit), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_wait_runs_until_he_is_served_and_again_on_hold),
        cmocka_unit_test(the_name_of_a_private_visit_is_not_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
