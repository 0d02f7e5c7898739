/* A form whose record is typed into at another desk: taken over, waited for, or only read. */
#include "tests/lib/test.h"

#include "db/event_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <signal.h>

enum { SIX_MINUTES = 360 };

#define TO_CITY TAB TAB TAB TAB TAB TAB TAB TAB

/* A clerk and the manager, both on the page of the same person; the clerk types into his form. */
static TwoDesks begin(const char *language)
{
    TwoDesks desks = screenoffice_two_desks("en", language);

    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Account"));
    ptyterminal_type(desks.one, TO_CITY "Jeddah");
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    bool is_arabic = *language == 'a';
    assert_true(ptyterminal_row_shows(
        desks.two, 22, is_arabic ? visual("قيد التعديل") : "being edited"));
    ptyterminal_type(desks.two, F2);
    return desks;
}

static void end(TwoDesks *desks)
{
    ptyterminal_stop(desks->two);
    desks->office->terminal = desks->one;
    screenoffice_remove(desks->office);
}

static void who_comes_second_is_told_who_edits_and_until_when(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "◆ being edited at desk"));
    assert_true(ptyterminal_shows(desks.two, "until 09:0"));
    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    assert_true(ptyterminal_shows(desks.two, "F5 Wait"));
    end(&desks);
}

/* Enter alone takes nothing from anybody. */
static void who_only_reads_types_nothing(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "Take over"));
    ptyterminal_type(desks.two, ENTER);
    assert_true(ptyterminal_gone(desks.two, "Take over"));
    ptyterminal_type(desks.two, TO_CITY "Abha");
    assert_true(ptyterminal_row_shows(desks.two, 22, "Open for reading only"));
    ptyterminal_paste(desks.two, "Abha");
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "Open for reading only"));
    assert_false(ptyterminal_find(desks.two, "Abha", &(int){0}, &(int){0}));
    ptyterminal_type(desks.two, ESCAPE);
    assert_true(ptyterminal_row_shows(desks.two, 0, "Person's file"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    end(&desks);
}

/* By whom: 0 where nobody did. */
static int64_t taken_over_by(ScreenOffice *office)
{
    enum { MOST = 500 };
    Event *events = arena_new(&office->arena, Event, MOST);
    Store *store = NULL;
    int64_t staff = 0;
    size_t count;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(
        store_event_page(store, &(EventQuery){0}, &office->arena, events, MOST, &count),
        ERR_NONE);
    for (size_t i = 0; i < count; i++)
        if (str_is(events[i].act, "take_over"))
            staff = events[i].staff_id;
    store_close(store);
    return staff;
}

static void who_has_it_taken_over_is_told_and_keeps_what_he_typed(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "Taken over"));
    assert_true(ptyterminal_row_shows(desks.one, 22, "Taken over, yours is kept as a draft"));
    ptyterminal_type(desks.one, "x");
    assert_true(ptyterminal_row_shows(desks.one, 22, "Open for reading only"));
    ptyterminal_type(desks.two, TO_CITY "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, F3);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Person's file"));
    assert_true(ptyterminal_shows(desks.one, "Abha"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Something was typed here"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Two changes"));
    assert_int_not_equal(taken_over_by(desks.office), 0);
    assert_int_not_equal(taken_over_by(desks.office), desks.office->clerk.staff_id);
    end(&desks);
}

/* What was typed there still stands, and goes on from what the other one saved. */
static void who_had_it_taken_over_may_go_on_behind_the_other_one(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "Taken over, yours is kept as a draft"));
    ptyterminal_type(desks.two, TO_CITY TAB "Safa" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    ptyterminal_type(desks.one, F5);
    assert_true(ptyterminal_row_shows(desks.one, 22, "it can be edited now"));
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Two changes"));
    assert_true(ptyterminal_shows(desks.one, "●  Safa"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    assert_true(ptyterminal_shows(desks.one, "Safa"));
    end(&desks);
}

/* Back and forth: who took it last has it. */
static void it_can_be_taken_back(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F2 Take over"));
    ptyterminal_type(desks.two, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "Taken over, yours is kept as a draft"));
    ptyterminal_type(desks.one, F3);
    assert_true(ptyterminal_row_shows(desks.one, 0, "Person's file"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "F2 Take over"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "F2 Go on"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "Jeddah"));
    assert_true(ptyterminal_row_shows(desks.two, 22, "Taken over, yours is kept as a draft"));
    ptyterminal_type(desks.two, "x");
    assert_true(ptyterminal_row_shows(desks.two, 22, "Open for reading only"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    end(&desks);
}

static void who_waits_sees_what_was_saved_and_goes_on_from_there(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F5 Wait"));
    ptyterminal_type(desks.two, F5);
    assert_true(ptyterminal_row_shows(desks.two, 22, "as soon as the other desk is done"));
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    assert_true(ptyterminal_row_shows(desks.two, 22, "it can be edited now"));
    assert_true(ptyterminal_shows(desks.two, "Jeddah"));
    ptyterminal_type(desks.two, TO_CITY TAB "Safa" F2);
    assert_true(ptyterminal_row_shows(desks.two, 22, "The changes are saved"));
    end(&desks);
}

/* Five minutes behind the last key it is nobody's any more, whoever waits for it. */
static void a_claim_ends_by_itself(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F5 Wait"));
    ptyterminal_type(desks.two, F5);
    assert_true(ptyterminal_row_shows(desks.two, 22, "as soon as the other desk is done"));
    screenoffice_pass(desks.office, SIX_MINUTES);
    assert_true(ptyterminal_row_shows(desks.two, 22, "it can be edited now"));
    end(&desks);
}

/* Who only reads is not told; F5 looks again, and what was saved is shown. */
static void who_reads_may_look_again(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "Esc Read only"));
    ptyterminal_type(desks.two, ESCAPE);
    assert_true(ptyterminal_gone(desks.two, "Esc Read only"));
    ptyterminal_type(desks.two, F5);
    assert_true(ptyterminal_shows(desks.two, "Esc Read only"));
    ptyterminal_type(desks.two, ESCAPE);
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    ptyterminal_type(desks.two, F5);
    assert_true(ptyterminal_row_shows(desks.two, 22, "it can be edited now"));
    assert_true(ptyterminal_shows(desks.two, "Jeddah"));
    end(&desks);
}

static void a_desk_that_was_killed_holds_nothing(void **state)
{
    (void)state;
    TwoDesks desks = begin("en");

    assert_true(ptyterminal_shows(desks.two, "F5 Wait"));
    ptyterminal_type(desks.two, F5);
    assert_true(ptyterminal_row_shows(desks.two, 22, "as soon as the other desk is done"));
    kill(ptyterminal_pid(desks.one), SIGKILL);
    assert_true(ptyterminal_row_shows(desks.two, 22, "it can be edited now"));
    end(&desks);
}

static void it_is_told_in_arabic(void **state)
{
    (void)state;
    TwoDesks desks = begin("ar");

    assert_true(ptyterminal_shows(desks.two, visual("تولي التعديل")));
    assert_true(ptyterminal_shows(desks.two, visual("الانتظار")));
    assert_true(ptyterminal_shows(desks.two, visual("قراءة فقط")));
    end(&desks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_comes_second_is_told_who_edits_and_until_when),
        cmocka_unit_test(who_only_reads_types_nothing),
        cmocka_unit_test(who_has_it_taken_over_is_told_and_keeps_what_he_typed),
        cmocka_unit_test(who_had_it_taken_over_may_go_on_behind_the_other_one),
        cmocka_unit_test(it_can_be_taken_back),
        cmocka_unit_test(who_waits_sees_what_was_saved_and_goes_on_from_there),
        cmocka_unit_test(a_claim_ends_by_itself),
        cmocka_unit_test(who_reads_may_look_again),
        cmocka_unit_test(a_desk_that_was_killed_holds_nothing),
        cmocka_unit_test(it_is_told_in_arabic),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
