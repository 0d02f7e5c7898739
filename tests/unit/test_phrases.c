/* Phrases at the desk: listed, written, taken away, and put into whatever long text is typed. */
#include "tests/lib/test.h"

#include "db/phrase_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/case.h"
#include "ui/screens/knownanswer_form.h"
#include "ui/screens/phrases.h"

typedef struct {
    CaseOffice *office;
    Seat *seat;
} Fixture;

static Fixture sit(Role role, const ScreenKind *kind)
{
    static const KnownAnswerTask new_answer = {NULL, false};
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;
    CasefileId id = caseoffice_draft(office);
    Act act = caseoffice_as(office, ROLE_MANAGER);

    assert_int_equal(
        store_phrase_set(
            office->store, &act, STR("open"), STR("from nine to three"), &office->why),
        ERR_NONE);
    bool is_form = kind == &knownanswer_form_screen;
    fixture.seat = seat_open(
        office->store, office->now, role, kind,
        is_form ? (const void *)&new_answer : (const void *)&id);
    return fixture;
}

static void leave(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

static bool shows(Fixture *fixture, const char *text)
{
    return sheetrow_find(ui_draw(&fixture->seat->ui), text, NULL);
}

static void type(Fixture *fixture, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&fixture->seat->ui, &event);
}

static void act(Fixture *fixture, ActionId action)
{
    ui_act(&fixture->seat->ui, ui_top(&fixture->seat->ui), action);
}

static size_t phrases(Fixture *fixture, Phrase **out)
{
    size_t count;

    assert_int_equal(
        store_phrase_list(fixture->office->store, &fixture->office->arena, out, &count),
        ERR_NONE);
    return count;
}

static void a_phrase_is_written_changed_and_taken_away(void **state)
{
    Fixture fixture = sit(ROLE_RELATIONS, &phrases_screen);
    Phrase *rows;

    (void)state;
    assert_true(shows(&fixture, "from nine to three"));
    seat_press(fixture.seat, KEYCODE_F6);
    type(&fixture, "open");
    seat_press(fixture.seat, KEYCODE_TAB);
    type(&fixture, "another");
    seat_press(fixture.seat, KEYCODE_F2);
    assert_true(shows(&fixture, "This exists already"));
    seat_press(fixture.seat, KEYCODE_BACKTAB);
    type(&fixture, "two");
    seat_press(fixture.seat, KEYCODE_F2);
    assert_true(shows(&fixture, "The phrase was kept"));
    assert_int_equal(phrases(&fixture, &rows), 2);

    seat_press(fixture.seat, KEYCODE_HOME);
    seat_press(fixture.seat, KEYCODE_F2);
    seat_press(fixture.seat, ' ');
    type(&fixture, "on Sundays");
    seat_press(fixture.seat, KEYCODE_F2);
    assert_true(shows(&fixture, "from nine to three on Sundays"));

    act(&fixture, ACTION_REMOVE_PHRASE);
    assert_int_equal(phrases(&fixture, &rows), 1);
    seat_press(fixture.seat, KEY_UNDO);
    assert_int_equal(phrases(&fixture, &rows), 2);
    leave(&fixture);
}

static void who_may_not_write_them_is_told(void **state)
{
    Fixture fixture = sit(ROLE_CLERK, &phrases_screen);

    (void)state;
    seat_press(fixture.seat, KEYCODE_F6);
    assert_true(shows(&fixture, "Who may:"));
    leave(&fixture);
}

static void f4_puts_a_phrase_into_any_long_field(void **state)
{
    Fixture fixture = sit(ROLE_MANAGER, &knownanswer_form_screen);

    (void)state;
    seat_press(fixture.seat, KEYCODE_F4);
    assert_true(shows(&fixture, "This field has no list")); /* of a line of its own */
    seat_press(fixture.seat, KEYCODE_TAB);
    type(&fixture, "We are open");
    seat_press(fixture.seat, KEYCODE_F4);
    assert_true(shows(&fixture, "We are from nine to three"));
    seat_press(fixture.seat, ' ');
    type(&fixture, "or");
    seat_press(fixture.seat, KEYCODE_F4);
    assert_true(shows(&fixture, "Phrases"));
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_true(shows(&fixture, "We are from nine to three or from nine to three"));
    leave(&fixture);
}

static void and_into_a_note_that_a_box_asks_for(void **state)
{
    Fixture fixture = sit(ROLE_CLERK, &case_screen);

    (void)state;
    act(&fixture, ACTION_REFER_CASE);
    assert_true(shows(&fixture, "Phrases"));
    type(&fixture, "Are you open");
    seat_press(fixture.seat, KEYCODE_F4);
    assert_true(shows(&fixture, "Are you from nine to three"));
    seat_press(fixture.seat, ' ');
    type(&fixture, "and");
    seat_press(fixture.seat, KEYCODE_F4);
    seat_press(fixture.seat, KEYCODE_ENTER);
    assert_true(shows(&fixture, "and from nine to three"));
    seat_press(fixture.seat, KEYCODE_F2);
    assert_true(shows(&fixture, "The question was referred"));
    leave(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_phrase_is_written_changed_and_taken_away),
        cmocka_unit_test(who_may_not_write_them_is_told),
        cmocka_unit_test(f4_puts_a_phrase_into_any_long_field),
        cmocka_unit_test(and_into_a_note_that_a_box_asks_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
