#include "tests/lib/test.h"

#include "db/reading.h"
#include "db/visit_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/appointments.h"
#include "ui/screens/case.h"
#include "ui/screens/casecard.h"
#include "ui/screens/cases.h"
#include "ui/screens/declaration.h"
#include "ui/screens/docket.h"
#include "ui/screens/handout.h"
#include "ui/screens/inquiry.h"
#include "ui/screens/knownanswers.h"
#include "ui/screens/library.h"
#include "ui/screens/lookup.h"
#include "ui/screens/matching.h"
#include "ui/screens/papers.h"
#include "ui/screens/people.h"
#include "ui/screens/phrases.h"
#include "ui/screens/queue.h"
#include "ui/screens/reception.h"
#include "ui/screens/referral.h"
#include "ui/screens/referral_answer.h"
#include "ui/screens/today.h"
#include "view/queue.h"

typedef enum {
    OF_NOTHING,
    OF_CASE,
    OF_HANDOUT,
    OF_TASK,
    OF_REFERRAL,
    OF_QUEUE,
    OF_NO_VISIT
} Argument;

static const struct {
    const ScreenKind *kind;
    Role role;
    Argument argument;
} rows[] = {
    {&today_screen,           ROLE_CLERK,      OF_NOTHING },
    {&reception_screen,       ROLE_CLERK,      OF_NOTHING },
    {&inquiry_screen,         ROLE_CLERK,      OF_NO_VISIT},
    {&people_screen,          ROLE_CLERK,      OF_NOTHING },
    {&library_screen,         ROLE_CLERK,      OF_NOTHING },
    {&appointments_screen,    ROLE_CLERK,      OF_NOTHING },
    {&lookup_screen,          ROLE_CLERK,      OF_NOTHING },
    {&knownanswers_screen,    ROLE_CLERK,      OF_NOTHING },
    {&phrases_screen,         ROLE_CLERK,      OF_NOTHING },
    {&cases_screen,           ROLE_VERIFIER,   OF_NOTHING },
    {&case_screen,            ROLE_VERIFIER,   OF_CASE    },
    {&papers_screen,          ROLE_VERIFIER,   OF_TASK    },
    {&handout_screen,         ROLE_CLERK,      OF_HANDOUT },
    {&matching_screen,        ROLE_VERIFIER,   OF_TASK    },
    {&declaration_screen,     ROLE_VERIFIER,   OF_TASK    },
    {&docket_screen,          ROLE_SECRETARY,  OF_NOTHING },
    {&queue_screen,           ROLE_RESEARCHER, OF_QUEUE   },
    {&referral_screen,        ROLE_RESEARCHER, OF_NOTHING },
    {&referral_answer_screen, ROLE_RESEARCHER, OF_REFERRAL},
};

/* An office with what these screens show. */
typedef struct {
    CaseOffice *office;
    CaseTask task;
    HandoutTask handout;
    int64_t referral;
    VisitId visit;
    Seat *seat;
} Fixture;

static const void *argument_of(const Fixture *fixture, Argument argument)
{
    const void *const arguments[] = {
        [OF_NOTHING] = NULL,
        [OF_CASE] = &fixture->task.id,
        [OF_TASK] = &fixture->task,
        [OF_HANDOUT] = &fixture->handout,
        [OF_REFERRAL] = &fixture->referral,
        [OF_QUEUE] = queue_named(STR("study")),
        [OF_NO_VISIT] = &fixture->visit,
    };

    return arguments[argument];
}

static Fixture open(size_t i)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;

    fixture.task.id = caseoffice_complete(office);
    fixture.handout.id = fixture.task.id;
    ReferralAsked asked = {.casefile = caseoffice_draft(office), .question = STR("?")};
    Act act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &fixture.referral, &office->why),
        ERR_NONE);
    fixture.seat = seat_open(
        office->store, office->now, rows[i].role, rows[i].kind,
        argument_of(&fixture, rows[i].argument));
    return fixture;
}

static void close(Fixture *fixture)
{
    seat_close(fixture->seat);
    fixture->office->store = NULL;
    caseoffice_close(fixture->office);
}

/* Else two terminals that show it would log for ever, each for the other's log. */
static void that_a_screen_is_read_again_is_not_logged(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Fixture fixture = open(i);
        Store *store = fixture.office->store;
        Moment later = desk_now(&fixture.seat->desk) + 10 * READING_WAIT_MS;
        (void)!reading_flush(store, later);
        ui_refresh(&fixture.seat->ui);
        if (reading_is_due(store, later + 10 * READING_WAIT_MS))
            fail_msg("%s logs each reading", rows[i].kind->title);
        close(&fixture);
    }
}

/* The rows of the screen between the title and the message, as one text. */
static Str shown(Seat *seat, Arena *arena)
{
    StrBuilder text = {.arena = arena};
    const Sheet *sheet = ui_draw(&seat->ui);

    for (int row = 1; row < sheet->rows - 2; row++)
        strbuilder_add_format(&text, "%s\n", sheetrow(sheet, row));
    return strbuilder_text(&text);
}

static void leave_dialogs(Seat *seat)
{
    while (ui_top(&seat->ui)->kind->key)
        seat_press(seat, KEYCODE_ESCAPE);
}

/* Whatever statement fails: what was read before stands there, and nothing that was given back. */
static void a_reading_that_fails_leaves_what_was_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Fixture fixture = open(i);
        Arena arena = {0};
        Str before = shown(fixture.seat, &arena);
        bool has_failed = true;
        for (int step = 1; has_failed; step++) {
            fault_fail_step(fixture.office->store, step);
            ui_refresh(&fixture.seat->ui);
            has_failed = fault_clear(fixture.office->store);
            leave_dialogs(fixture.seat);
            Str now = shown(fixture.seat, &arena);
            if (!str_equal(now, before))
                fail_msg(
                    "%s after step %d:\n%.*s", rows[i].kind->title, step, (int)now.len,
                    now.bytes);
        }
        arena_free(&arena);
        close(&fixture);
    }
}

static void ask_to_refer(Seat *seat)
{
    seat_press(seat, KEYCODE_F10);
    for (const char *key = "Refer"; *key; key++)
        seat_press(seat, (Key)*key);
    seat_press(seat, KEYCODE_ENTER);
    seat_press(seat, '?');
}

/* Another desk was faster, and then a statement fails: the case stands there as it was or as it is,
 * never half of each. */
static void a_case_that_changed_meanwhile_is_shown_whole(void **state)
{
    size_t of_case = 9;
    bool has_failed = true;

    (void)state;
    for (int step = 1; has_failed; step++) {
        Fixture fixture = open(of_case);
        CaseOffice *office = fixture.office;
        Arena arena = {0};
        Str before = shown(fixture.seat, &arena);
        ask_to_refer(fixture.seat);
        assert_int_equal(
            caseoffice_set(office, fixture.task.id, "phone", "0555555555"), ERR_NONE);
        fault_fail_step(office->store, step);
        seat_press(fixture.seat, KEYCODE_ENTER);
        has_failed = fault_clear(office->store);
        leave_dialogs(fixture.seat);
        Str now = shown(fixture.seat, &arena);
        ui_refresh(&fixture.seat->ui);
        Str after = shown(fixture.seat, &arena);
        assert_false(str_equal(before, after));
        if (!str_equal(now, before) && !str_equal(now, after))
            fail_msg("after step %d:\n%.*s", step, (int)now.len, now.bytes);
        arena_free(&arena);
        close(&fixture);
    }
}

static void move(Seat *seat)
{
    static const Key keys[] = {KEYCODE_DOWN, KEYCODE_DOWN, KEYCODE_UP};

    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        seat_press(seat, keys[i]);
        (void)ui_draw(&seat->ui);
        while (ui_go_on(&seat->ui))
            ;
    }
}

static void moving_among_rows_that_are_read_asks_the_office_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Fixture fixture = open(i);
        ui_resize(&fixture.seat->ui, 43, 132); /* with the pane beside the list */
        move(fixture.seat);                    /* by then it has read all it leaves for later */
        fault_fail_step(fixture.office->store, 1);
        move(fixture.seat);
        if (fault_clear(fixture.office->store))
            fail_msg("%s reads at each key", rows[i].kind->title);
        close(&fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(that_a_screen_is_read_again_is_not_logged),
        cmocka_unit_test(a_reading_that_fails_leaves_what_was_shown),
        cmocka_unit_test(a_case_that_changed_meanwhile_is_shown_whole),
        cmocka_unit_test(moving_among_rows_that_are_read_asks_the_office_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
