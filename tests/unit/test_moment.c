#include "tests/lib/test.h"

#include "base/moment.h"

static Moment moment_of(const char *iso)
{
    Moment moment = MOMENT_NONE;

    assert_int_equal(moment_from_iso(str_of(iso), &moment), ERR_NONE);
    return moment;
}

static void iso_forms_are_read_as_the_moment_they_mean(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *utc;
    } rows[] = {
        {"2026-11-21",                    "2026-11-21T06:00:00.000Z"},
        {"2026-11-21T10:30",              "2026-11-21T07:30:00.000Z"},
        {"2026-11-21T10:30:15",           "2026-11-21T07:30:15.000Z"},
        {"2026-11-21T10:30:15.5",         "2026-11-21T07:30:15.500Z"},
        {"2026-11-21T10:30Z",             "2026-11-21T10:30:00.000Z"},
        {"2026-11-21T10:30+03:00",        "2026-11-21T07:30:00.000Z"},
        {"2026-11-21T10:30:15+03:00",     "2026-11-21T07:30:15.000Z"},
        {"2026-11-21T10:30:15.250-05:30", "2026-11-21T16:00:15.250Z"},
        {"2026-11-21T01:00",              "2026-11-20T22:00:00.000Z"},
        {"2026-11-21T06:00:00.000Z",      "2026-11-21T06:00:00.000Z"},
        {"1969-12-31T23:59:59.999Z",      "1969-12-31T23:59:59.999Z"},
        {"1950-02-01T00:00",              "1950-01-31T21:00:00.000Z"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(moment_text(&arena, moment_of(rows[i].text)), rows[i].utc);
    arena_free(&arena);
}

static void what_is_not_iso_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        "2026-11-21T",
        "2026-11-21 10:30",
        "2026-11-21T24:00",
        "2026-11-21T10:60",
        "2026-11-21T1:30",
        "2026-11-21T10:30:",
        "2026-11-21T10:30:61",
        "2026-11-21T10:30:15.",
        "2026-11-21T10:30:15.1234",
        "2026-11-21T10:30z",
        "2026-11-21T10:30+3",
        "2026-11-21T10:30+03:00Z",
        "2026-11-21T10:30+15:00",
        "2026-02-30T10:30",
        "1448-06-11T10:30",
        "1882-11-12T00:00",
        "2174-11-25T21:00Z",
    };
    Moment moment = 7;

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_int_equal(moment_from_iso(str_of(wrong[i]), &moment), ERR_BAD_DATA);
    assert_int_equal(moment, 7);
}

static void the_day_changes_at_midnight_in_riyadh(void **state)
{
    (void)state;
    Day day = moment_day(moment_of("2026-11-21"));

    assert_int_equal(moment_day(moment_of("2026-11-20T20:59:59.999Z")), day - 1);
    assert_int_equal(moment_day(moment_of("2026-11-20T21:00Z")), day);
    assert_int_equal(moment_day(moment_of("2026-11-21T20:59:59.999Z")), day);
    assert_int_equal(moment_day(moment_of("2026-11-21T21:00Z")), day + 1);
    assert_int_equal(moment_day(moment_of("1969-12-31T20:59Z")), -1);
    assert_int_equal(moment_day(moment_of("1969-12-31T21:00Z")), 0);
}

static void hour_and_minute_are_those_in_riyadh(void **state)
{
    (void)state;
    assert_int_equal(moment_hour(moment_of("2026-11-21T23:15Z")), 2);
    assert_int_equal(moment_minute(moment_of("2026-11-21T23:15Z")), 15);
    assert_int_equal(moment_hour(moment_of("1950-02-01T00:07")), 0);
    assert_int_equal(moment_minute(moment_of("1950-02-01T00:07")), 7);
    assert_int_equal(moment_at(0, 9, 30), moment_of("1970-01-01T09:30"));
    assert_int_equal(moment_at(DAY_NONE, 9, 30), MOMENT_NONE);
}

static void stored_text_has_one_form_only(void **state)
{
    (void)state;
    Moment moment = 7;

    assert_int_equal(moment_from_text(STR("2026-11-21"), &moment), ERR_BAD_DATA);
    assert_int_equal(moment_from_text(STR("2026-11-21T10:30:15.5Z"), &moment), ERR_BAD_DATA);
    assert_int_equal(moment_from_text(STR("2026-11-21T10:30:15.2504"), &moment), ERR_BAD_DATA);
    assert_int_equal(moment, 7);
    assert_int_equal(moment_from_text(STR("2026-11-21T06:00:00.000Z"), &moment), ERR_NONE);
    assert_int_equal(moment, moment_of("2026-11-21"));
}

static void a_moment_survives_being_written_and_read(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1, i = 0; i < 20000; i++) {
        uint64_t range_ms = (uint64_t)(DAY_LAST - DAY_FIRST) * 86400000;
        Moment moment =
            (int64_t)(test_random(&seed) % range_ms) + (int64_t)DAY_FIRST * 86400000;
        Moment back = MOMENT_NONE;
        Str text = moment_text(&arena, moment);

        assert_int_equal(text.len, 24);
        assert_int_equal(moment_from_text(text, &back), ERR_NONE);
        if (back != moment)
            fail_msg("moment %lld: %.*s", (long long)moment, (int)text.len, text.bytes);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void moments_without_a_day_have_no_text(void **state)
{
    (void)state;
    static const Moment moments[] = {MOMENT_NONE, INT64_MAX, -INT64_MAX, (Moment)1 << 53};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof moments / sizeof moments[0]; i++) {
        assert_str(moment_text(&arena, moments[i]), "");
        assert_int_equal(moment_day(moments[i]), DAY_NONE);
        assert_int_equal(moment_hour(moments[i]), 0);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(iso_forms_are_read_as_the_moment_they_mean),
        cmocka_unit_test(what_is_not_iso_is_refused_and_changes_nothing),
        cmocka_unit_test(the_day_changes_at_midnight_in_riyadh),
        cmocka_unit_test(hour_and_minute_are_those_in_riyadh),
        cmocka_unit_test(stored_text_has_one_form_only),
        cmocka_unit_test(a_moment_survives_being_written_and_read),
        cmocka_unit_test(moments_without_a_day_have_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
