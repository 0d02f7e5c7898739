/* The search of the screens while keys wait: those of a pipe in the keyboard's place. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "tests/lib/people.h"
#include "tests/lib/reception.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "text/utf8.h"
#include "ui/screens/lookup.h"
#include "ui/screens/people.h"
#include "ui/screens/reception.h"

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

static void type(Seat *seat, const char *text)
{
    Str typed = str_of(text);

    for (size_t at = 0; at < typed.len;)
        seat_press(seat, (Key)text_utf8_next(typed, &at));
}

static void rub(Seat *seat)
{
    for (int i = 0; i < 10; i++)
        seat_press(seat, KEYCODE_BACKSPACE);
}

/* How many cells of the row that shows `cells` are lit. */
static int lit_cells(const Sheet *sheet, const char *cells, Style style)
{
    int row = 0;
    int count = 0;

    assert_true(sheetrow_find(sheet, cells, &row));
    for (int column = 0; column < 80; column++)
        count += sheetrow_style(sheet, row, column) == style;
    return count;
}

/* Somebody called Salem Zaher who was called Khaled Mansour, at a screen where he is searched for. */
static Seat *open_renamed(const ScreenKind *kind)
{
    static const char *const fields = "name=Khaled Mansour;phone=0512345678";
    Store *store = office_in_memory();
    Act act = office_staff(store, ROLE_CLERK, 1);
    Arena arena = {0};
    Person person;
    Refusal why;

    PersonId id = person_kept(store, &arena, fields);
    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    person.name = STR("Salem Zaher");
    assert_int_equal(store_person_change(store, &act, &person, &arena, &why), ERR_NONE);
    arena_free(&arena);
    return seat_open(store, TEST_MOMENT + 60000, ROLE_CLERK, kind, NULL);
}

static void an_old_name_is_shown_where_it_fits_with_the_letters_that_do(void **state)
{
    (void)state;
    Seat *seat = open_renamed(&people_screen);

    type(seat, "khal man");
    const Sheet *sheet = ui_draw(&seat->ui);
    assert_int_equal(lit_cells(sheet, "Old name: Khaled Mansour", STYLE_ACCENT), 7);
    assert_true(sheetrow_find(sheet, "Salem Zaher", NULL));
    type(seat, "x");
    sheet = ui_draw(&seat->ui);
    assert_false(sheetrow_find(sheet, "Old name", NULL));
    assert_false(
        sheetrow_find(sheet, "Name ·", NULL)); /* nothing is counted, nothing follows */
    seat_close(seat);
}

static void the_one_search_box_lights_what_was_met_and_shows_the_number(void **state)
{
    (void)state;
    Seat *seat = open_renamed(&lookup_screen);

    type(seat, "zah");
    assert_int_equal(lit_cells(ui_draw(&seat->ui), "Salem Zaher", STYLE_KEY_LABEL), 3);
    rub(seat);
    type(seat, "khal");
    const Sheet *sheet = ui_draw(&seat->ui);
    assert_int_equal(lit_cells(sheet, "Salem Zaher · Khaled Mansour", STYLE_KEY_LABEL), 4);
    assert_true(sheetrow_find(sheet, "Old name", NULL));
    rub(seat);
    type(seat, "05123");
    assert_true(sheetrow_find(ui_draw(&seat->ui), "Salem Zaher · 0512345678", NULL));
    seat_close(seat);
}

static void shows(Seat *seat, const char *name)
{
    const Sheet *sheet = ui_draw(&seat->ui);

    assert_int_equal(sheetrow_find(sheet, "Salem", NULL), name != NULL);
    assert_int_equal(sheetrow_find(sheet, "— hidden", NULL), name == NULL);
}

/* The key is one for all lists: those opened later, those that are gone back to, and a search. */
static void names_that_are_hidden_are_hidden_in_every_list_until_they_are_shown(void **state)
{
    (void)state;
    Reception *office = reception_open("union");
    Arena arena = {0};

    (void)reception_arrive(office, "Salem Zaher");
    (void)person_kept(office->store, &arena, "name=Salem Zaher;phone=0512345678");
    arena_free(&arena);
    Seat *seat =
        seat_open(office->store, TEST_MOMENT + 7200000, ROLE_CLERK, &reception_screen, NULL);
    office->store = NULL; /* it is the seat's */
    reception_close(office);
    shows(seat, "Salem");
    seat_press(seat, 'y');
    shows(seat, NULL);
    ui_open(&seat->ui, &lookup_screen, NULL);
    type(seat, "zah");
    shows(seat, NULL);
    ui_open(&seat->ui, &people_screen, NULL);
    type(seat, "zah");
    shows(seat, NULL);
    seat_press(seat, KEYCODE_TAB);
    seat_press(seat, 'y');
    shows(seat, "Salem");
    seat_press(seat, KEYCODE_F3);
    shows(seat, "Salem");
    seat_press(seat, KEYCODE_F3);
    shows(seat, "Salem");
    seat_close(seat);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_types_ahead_comes_to_the_same_person),
        cmocka_unit_test(a_change_elsewhere_leaves_the_place_however_fast_he_types),
        cmocka_unit_test(everybody_is_listed_in_a_named_order),
        cmocka_unit_test(an_old_name_is_shown_where_it_fits_with_the_letters_that_do),
        cmocka_unit_test(the_one_search_box_lights_what_was_met_and_shows_the_number),
        cmocka_unit_test(names_that_are_hidden_are_hidden_in_every_list_until_they_are_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
