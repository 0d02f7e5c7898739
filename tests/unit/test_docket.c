#include "tests/lib/test.h"

#include "office/docket.h"

/* What each row holds, and where it should come. */
typedef struct {
    int serial;
    int class_rank;
    int32_t days_left;
    int32_t age_days;
    int session;
    bool is_priority_seat;
    DocketKey key;
} Place;

/* Sorts the places in a shuffled order and expects them back as they stand. */
static void assert_docket(const Place *places, size_t count, DocketRule rule, uint64_t seed)
{
    Arena arena = {0};
    DocketRow *rows = arena_new(&arena, DocketRow, count);

    for (size_t i = 0; i < count; i++) {
        size_t at = (size_t)(test_random(&seed) % (i + 1));
        rows[i] = rows[at];
        rows[at] = (DocketRow){
            .id = places[i].serial,
            .hijri_year = 1448,
            .serial = places[i].serial,
            .class_rank = places[i].class_rank,
            .days_left = places[i].days_left,
            .age_days = places[i].age_days,
        };
    }
    docket_sort(&arena, rows, count, rule);
    for (size_t i = 0; i < count; i++) {
        if (rows[i].serial != places[i].serial)
            fail_msg("seed %lu: place %zu holds %d", (unsigned long)seed, i, rows[i].serial);
        assert_int_equal(rows[i].id, places[i].serial);
        assert_int_equal(rows[i].session, places[i].session);
        assert_int_equal(rows[i].is_priority_seat, places[i].is_priority_seat);
        assert_int_equal(rows[i].key, places[i].key);
    }
    arena_free(&arena);
}

static void a_share_goes_by_class_and_the_rest_by_window_and_age(void **state)
{
    (void)state;
    static const Place places[] = {
        {7, 1, 9,             3,  1, true,  DOCKET_KEY_CLASS },
        {3, 2, 5,             8,  1, true,  DOCKET_KEY_CLASS },
        {9, 0, -2,            1,  1, false, DOCKET_KEY_WINDOW},
        {5, 0, 1,             30, 1, false, DOCKET_KEY_WINDOW}, /* 4 sits in the next session */
        {4, 0, 1,             20, 2, false, DOCKET_KEY_WINDOW},
        {2, 0, 4,             40, 2, false, DOCKET_KEY_WINDOW},
        {1, 0, 6,             6,  2, false, DOCKET_KEY_WINDOW},
        {8, 0, DOCKET_NO_DUE, 90, 2, false, DOCKET_KEY_WINDOW},
    };
    for (uint64_t seed = 1; seed <= 50; seed++)
        assert_docket(places, 8, (DocketRule){.seats = 4, .priority_percent = 50}, seed);
}

static void each_row_says_what_told_it_from_its_neighbours(void **state)
{
    (void)state;
    static const Place places[] = {
        {2, 1, 3,  7, 1, true,  DOCKET_KEY_AGE   },
        {1, 1, 3,  5, 1, true,  DOCKET_KEY_AGE   },
        {6, 2, 3,  5, 1, true,  DOCKET_KEY_CLASS },
        {5, 0, 2,  5, 1, false, DOCKET_KEY_WINDOW},
        {3, 0, 3,  5, 1, false, DOCKET_KEY_NUMBER},
        {4, 0, 3,  5, 1, false, DOCKET_KEY_NUMBER},
        {9, 0, 3,  4, 1, false, DOCKET_KEY_AGE   },
        {8, 0, 20, 4, 1, false, DOCKET_KEY_WINDOW},
    };
    for (uint64_t seed = 1; seed <= 50; seed++)
        assert_docket(places, 8, (DocketRule){.seats = 10, .priority_percent = 30}, seed);
}

static void seats_that_no_class_needs_go_to_the_rest(void **state)
{
    (void)state;
    static const Place places[] = {
        {4, 1, 50, 1, 1, true,  DOCKET_KEY_CLASS },
        {1, 0, 1,  1, 1, false, DOCKET_KEY_WINDOW},
        {2, 0, 2,  1, 1, false, DOCKET_KEY_WINDOW},
        {3, 0, 3,  1, 1, false, DOCKET_KEY_WINDOW},
    };
    assert_docket(places, 4, (DocketRule){.seats = 4, .priority_percent = 75}, 1);
}

static void a_class_beyond_its_share_takes_its_turn_by_the_window(void **state)
{
    (void)state;
    static const Place places[] = {
        {3, 1, 2, 1, 1, true,  DOCKET_KEY_CLASS },
        {5, 0, 1, 1, 1, false, DOCKET_KEY_WINDOW},
        {2, 0, 3, 1, 1, false, DOCKET_KEY_WINDOW},
        {4, 1, 8, 1, 2, true,  DOCKET_KEY_CLASS },
        {1, 1, 9, 1, 2, false, DOCKET_KEY_WINDOW},
    };
    assert_docket(places, 5, (DocketRule){.seats = 3, .priority_percent = 33}, 1);
}

static void without_a_share_only_window_age_and_number_count(void **state)
{
    (void)state;
    static const Place places[] = {
        {3, 0, 1, 1, 1, false, DOCKET_KEY_WINDOW},
        {1, 1, 2, 1, 1, false, DOCKET_KEY_WINDOW},
        {2, 2, 3, 1, 2, false, DOCKET_KEY_WINDOW},
    };
    assert_docket(places, 3, (DocketRule){.seats = 2, .priority_percent = 0}, 1);
}

static void numbers_count_by_year_before_serial(void **state)
{
    (void)state;
    Arena arena = {0};
    DocketRow rows[] = {
        {.hijri_year = 1448, .serial = 2, .days_left = 1},
        {.hijri_year = 1448, .serial = 1, .days_left = 1},
        {.hijri_year = 1447, .serial = 9, .days_left = 1},
    };
    docket_sort(&arena, rows, 3, (DocketRule){.seats = 9, .priority_percent = 100});
    assert_int_equal(rows[0].serial, 9);
    assert_int_equal(rows[1].serial, 1);
    assert_int_equal(rows[2].serial, 2);
    arena_free(&arena);
}

static void an_empty_docket_stays_empty(void **state)
{
    (void)state;
    Arena arena = {0};
    DocketRow none = {.serial = 5};

    docket_sort(&arena, &none, 0, (DocketRule){.seats = 3, .priority_percent = 50});
    assert_int_equal(none.serial, 5);
    assert_int_equal(none.session, 0);
    arena_free(&arena);
}

/* Many rows with few values: ties everywhere. */
static void any_order_of_arrival_gives_the_same_docket_and_starves_nobody(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        Arena arena = {0};
        uint64_t random = seed;
        DocketRow *one = arena_new(&arena, DocketRow, 300);
        DocketRow *two = arena_new(&arena, DocketRow, 300);
        DocketRule rule = {
            .seats = 1 + (int)(test_random(&random) % 12),
            .priority_percent = (int)(test_random(&random) % 101),
        };
        for (int i = 0; i < 300; i++) {
            one[i] = (DocketRow){
                .id = i,
                .hijri_year = 1447 + (int)(test_random(&random) % 2),
                .serial = i,
                .class_rank = (int)(test_random(&random) % 4),
                .days_left = (int32_t)(test_random(&random) % 5),
                .age_days = (int32_t)(test_random(&random) % 3),
            };
            two[299 - i] = one[i];
        }
        docket_sort(&arena, one, 300, rule);
        docket_sort(&arena, two, 300, rule);
        bool is_seen[300] = {0};
        for (int i = 0; i < 300; i++) {
            if (one[i].id != two[i].id || one[i].key != two[i].key)
                fail_msg("seed %lu: place %d differs", (unsigned long)seed, i);
            assert_int_equal(one[i].session, 1 + i / rule.seats);
            assert_false(is_seen[one[i].id]);
            is_seen[one[i].id] = true;
        }
        arena_free(&arena);
    }
}

static void every_key_has_a_code_and_a_label(void **state)
{
    (void)state;
    assert_string_equal(docket_key_code(DOCKET_KEY_CLASS), "class");
    for (DocketKey key = 0; key < DOCKET_KEY_COUNT; key++) {
        DocketKey found = DOCKET_KEY_COUNT;
        assert_true(docket_key_label(key)[0] != '\0');
        assert_true(docket_key_from_code(str_of(docket_key_code(key)), &found));
        assert_int_equal(found, key);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_share_goes_by_class_and_the_rest_by_window_and_age),
        cmocka_unit_test(each_row_says_what_told_it_from_its_neighbours),
        cmocka_unit_test(seats_that_no_class_needs_go_to_the_rest),
        cmocka_unit_test(a_class_beyond_its_share_takes_its_turn_by_the_window),
        cmocka_unit_test(without_a_share_only_window_age_and_number_count),
        cmocka_unit_test(numbers_count_by_year_before_serial),
        cmocka_unit_test(an_empty_docket_stays_empty),
        cmocka_unit_test(any_order_of_arrival_gives_the_same_docket_and_starves_nobody),
        cmocka_unit_test(every_key_has_a_code_and_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
