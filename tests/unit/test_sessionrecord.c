#include "tests/lib/test.h"

#include "office/sessionrecord.h"

static void a_number_of_minutes_is_read_in_any_digits_and_is_no_draft(void **state)
{
    static const struct {
        const char *typed;
        int year; /* 0: no number */
        int serial;
    } rows[] = {
        {"1448-3",      1448, 3},
        {"١٤٤٨-٣", 1448, 3},
        {"D3",          0,    0},
        {"1448",        0,    0},
        {"1448-0",      0,    0},
    };
    Arena arena = {0};
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        MinutesNumber number = {0};
        bool is_number = minutes_number_read(str_of(rows[i].typed), &number);
        assert_int_equal(is_number, rows[i].year != 0);
        assert_int_equal(number.hijri_year, rows[i].year);
        assert_int_equal(number.serial, rows[i].serial);
    }
    assert_str(minutes_number_text(&arena, (MinutesNumber){1448, 12}), "1448-12");
    assert_str(minutes_number_text(&arena, (MinutesNumber){0}), "");
    arena_free(&arena);
}

static void positions_are_read_as_they_are_written(void **state)
{
    static const struct {
        const char *typed;
        const char *text; /* NULL: no positions */
    } rows[] = {
        {"1,3,4",      "1 3 4"},
        {" 4  1,  3 ", "1 3 4"},
        {"١،٣",     "1 3"  },
        {"30",         "30"   },
        {"",           ""     },
        {"0",          NULL   },
        {"31",         NULL   },
        {"2 2",        NULL   },
        {"1-3",        NULL   },
        {"x",          NULL   },
    };
    Arena arena = {0};
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        MemberSet set = 0x80;
        bool is_set = memberset_read(str_of(rows[i].typed), &set);
        assert_int_equal(is_set, rows[i].text != NULL);
        if (is_set)
            assert_str(memberset_text(&arena, set), rows[i].text);
        else
            assert_int_equal(set, 0x80);
    }
    arena_free(&arena);
}

static void who_is_present_is_a_set_of_positions(void **state)
{
    Session session = {.member_count = 3};
    (void)state;

    session.members[0].is_present = true;
    session.members[2].is_present = true;
    session.members[3].is_present = true;
    assert_int_equal(session_present(&session), memberset_of(1) | memberset_of(3));
    assert_true(memberset_has(session_present(&session), 3));
    assert_false(memberset_has(session_present(&session), 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_of_minutes_is_read_in_any_digits_and_is_no_draft),
        cmocka_unit_test(positions_are_read_as_they_are_written),
        cmocka_unit_test(who_is_present_is_a_set_of_positions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
