/* The search of the screens while keys wait: those of a pipe in the keyboard's place. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/people.h"
#include "tests/lib/sheetrow.h"
#include "ui/desk.h"
#include "ui/screens/people.h"

#include <unistd.h>

enum { ROWS = 24, PEOPLE = 1000 };

typedef struct {
    Arena arena;
    Desk desk;
    Ui ui;
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

static Fixture *open(bool has_key)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);
    Store *store = office_in_memory();
    Staff clerk;

    (void)office_staff(store, ROLE_CLERK, 0);
    people_fill(store, 3, PEOPLE);
    assert_int_equal(desk_open(&fixture->desk, store, TEST_MOMENT), ERR_NONE);
    assert_int_equal(
        store_staff_find_login(store, STR("clerk"), &fixture->arena, &clerk), ERR_NONE);
    desk_seat(&fixture->desk, &clerk);
    language_use(LANGUAGE_ENGLISH);
    ui_start(&fixture->ui, &fixture->desk.hooks, &fixture->desk, (Letters){0});
    ui_resize(&fixture->ui, ROWS, 80);
    ui_open(&fixture->ui, &people_screen, NULL);
    put_keyboard(fixture, has_key);
    return fixture;
}

static void close_all(Fixture *fixture)
{
    take_keyboard(fixture);
    ui_end(&fixture->ui);
    desk_close(&fixture->desk);
    arena_free(&fixture->arena);
    test_free(fixture);
}

static void press(Fixture *fixture, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    ui_answer(&fixture->ui, &event);
}

static const FoundPerson *selected(Fixture *fixture)
{
    Screen *screen = ui_top(&fixture->ui);

    return list_selected(screen->kind->list(screen));
}

/* More than a few pages of people. */
static void find_many(Fixture *fixture)
{
    press(fixture, 0x0645); /* meem */
    press(fixture, KEYCODE_TAB);
    (void)ui_draw(&fixture->ui);
    assert_non_null(selected(fixture));
}

static void whoever_types_ahead_comes_to_the_same_person(void **state)
{
    int64_t found[2];

    (void)state;
    for (int is_fast = 0; is_fast < 2; is_fast++) {
        Fixture *fixture = open(is_fast);
        find_many(fixture);
        press(fixture, KEYCODE_PAGE_DOWN);
        press(fixture, KEYCODE_PAGE_DOWN);
        press(fixture, KEYCODE_DOWN);
        found[is_fast] = selected(fixture)->person.id.row;
        close_all(fixture);
    }
    assert_int_equal(found[0], found[1]);
}

static void a_change_elsewhere_leaves_the_place_however_fast_he_types(void **state)
{
    (void)state;
    Fixture *fixture = open(true);

    find_many(fixture);
    press(fixture, KEYCODE_DOWN);
    press(fixture, KEYCODE_DOWN);
    int64_t before = selected(fixture)->person.id.row;
    ui_refresh(&fixture->ui);
    assert_non_null(selected(fixture));
    assert_int_equal(selected(fixture)->person.id.row, before);
    close_all(fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_types_ahead_comes_to_the_same_person),
        cmocka_unit_test(a_change_elsewhere_leaves_the_place_however_fast_he_types),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
