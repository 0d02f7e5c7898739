/* The search of the screens while keys wait: those of a pipe in the keyboard's place. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/people.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/people.h"

#include <unistd.h>

enum { PEOPLE = 1000 };

typedef struct {
    Seat *seat;
    int keys;   /* where they are put */
    int before; /* what stood in the pipe's place */
} Fixture;

/* Puts a pipe in the keyboard's place, in which a key waits that nobody reads, or none. */
static void put_keyboard(Fixture *fixture, bool has_key)
{
    int ends[2];

    assert_int_equal(pipe(ends), 0);
    fixture->before = dup(STDIN_FILENO);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    fixture->keys = ends[1];
    if (has_key)
        assert_int_equal(write(fixture->keys, "x", 1), 1);
}

static void take_keyboard(Fixture *fixture)
{
    dup2(fixture->before, STDIN_FILENO);
    close(fixture->before);
    close(fixture->keys);
}

static Fixture open(bool has_key)
{
    Fixture fixture = {0};
    Store *store = office_in_memory();

    (void)office_staff(store, ROLE_CLERK, 0);
    people_fill(store, 3, PEOPLE);
    fixture.seat = seat_open(store, TEST_MOMENT, ROLE_CLERK, &people_screen, NULL);
    put_keyboard(&fixture, has_key);
    return fixture;
}

static void close_all(Fixture *fixture)
{
    take_keyboard(fixture);
    seat_close(fixture->seat);
}

static const FoundPerson *selected(const Fixture *fixture)
{
    return list_selected(seat_list(fixture->seat));
}

/* More than a few pages of people. */
static void find_many(Fixture *fixture)
{
    seat_press(fixture->seat, 0x0645); /* meem */
    seat_press(fixture->seat, KEYCODE_TAB);
    (void)ui_draw(&fixture->seat->ui);
    assert_non_null(selected(fixture));
}

static void whoever_types_ahead_comes_to_the_same_person(void **state)
{
    int64_t found[2];

    (void)state;
    for (int is_fast = 0; is_fast < 2; is_fast++) {
        Fixture fixture = open(is_fast);
        find_many(&fixture);
        seat_press(fixture.seat, KEYCODE_PAGE_DOWN);
        seat_press(fixture.seat, KEYCODE_PAGE_DOWN);
        seat_press(fixture.seat, KEYCODE_DOWN);
        found[is_fast] = selected(&fixture)->person.id.row;
        close_all(&fixture);
    }
    assert_int_equal(found[0], found[1]);
}

static void a_change_elsewhere_leaves_the_place_however_fast_he_types(void **state)
{
    (void)state;
    Fixture fixture = open(true);

    find_many(&fixture);
    seat_press(fixture.seat, KEYCODE_DOWN);
    seat_press(fixture.seat, KEYCODE_DOWN);
    int64_t before = selected(&fixture)->person.id.row;
    ui_refresh(&fixture.seat->ui);
    assert_non_null(selected(&fixture));
    assert_int_equal(selected(&fixture)->person.id.row, before);
    close_all(&fixture);
}

/* Nothing is typed: by name, then by who came last; a letter searches again. */
static void everybody_is_listed_in_a_named_order(void **state)
{
    (void)state;
    Fixture fixture = open(false);
    Seat *seat = fixture.seat;
    int steps = 1;

    seat_press(seat, KEYCODE_TAB);
    seat_press(seat, '=');
    seat_press(seat, 'w');
    (void)ui_draw(&seat->ui);
    for (int64_t id = selected(&fixture)->person.id.row;; steps++) {
        seat_press(seat, KEYCODE_DOWN);
        if (selected(&fixture)->person.id.row == id)
            break;
        id = selected(&fixture)->person.id.row;
    }
    assert_int_equal(steps, PEOPLE);
    assert_true(sheetrow_find(ui_draw(&seat->ui), "Order: Name", NULL));
    seat_press(seat, '=');
    seat_press(seat, 'e');
    (void)ui_draw(&seat->ui);
    int64_t newest = selected(&fixture)->person.id.row;
    seat_press(seat, KEYCODE_DOWN);
    assert_true(selected(&fixture)->person.id.row < newest);
    seat_press(seat, KEYCODE_F7);
    seat_press(seat, 0x0645); /* meem */
    assert_false(sheetrow_find(ui_draw(&seat->ui), "Order:", NULL));
    seat_press(seat, KEYCODE_TAB);
    seat_press(seat, ' ');
    seat_press(seat, ' ');
    seat_press(seat, KEY_COPY);
    assert_true(seat->ui.wants_copy);
    close_all(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_types_ahead_comes_to_the_same_person),
        cmocka_unit_test(a_change_elsewhere_leaves_the_place_however_fast_he_types),
        cmocka_unit_test(everybody_is_listed_in_a_named_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
