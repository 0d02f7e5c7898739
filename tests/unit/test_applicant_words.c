#include "tests/lib/test.h"

#include "view/applicant_words.h"

/* Nobody hears at the counter what was decided, or what colleagues think of him. */
static void every_state_has_words_and_none_tells_a_decision(void **state)
{
    static const char *const never[] = {"accept", "reject", "refus", "suspici", "approv"};

    (void)state;
    for (CaseState at = CASE_DRAFT; at < CASE_STATE_COUNT; at++) {
        Casefile casefile = {.state = at};
        Str words = applicant_words_state(&casefile);
        assert_true(words.len > 0);
        for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
            assert_int_equal(str_find(words, str_of(never[i])), words.len);
    }
}

static void without_a_window_no_day_is_promised(void **state)
{
    Arena arena = {0};
    CaseView view = {.has_window = false};

    (void)state;
    assert_int_equal(applicant_words_window(&arena, &view, CALENDAR_HIJRI).len, 0);
    view.has_window = true;
    view.window.not_before = DAY_NONE;
    view.window.due = day_from(CALENDAR_GREGORIAN, (DayParts){2026, 12, 1});
    assert_true(applicant_words_window(&arena, &view, CALENDAR_GREGORIAN).len > 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_state_has_words_and_none_tells_a_decision),
        cmocka_unit_test(without_a_window_no_day_is_promised),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
