#include "tests/lib/test.h"

#include "db/reading.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "tests/lib/sheetrow.h"
#include "ui/screens/case.h"
#include "ui/screens/cases.h"
#include "ui/screens/docket.h"
#include "ui/screens/queue.h"
#include "ui/screens/reception.h"
#include "ui/screens/referral.h"
#include "ui/screens/referral_answer.h"
#include "view/queue.h"

/* Every screen that logs what it shows. */
static const struct {
    const ScreenKind *kind;
    Role role;
    bool is_of_case;
    bool is_of_referral;
    const char *queue;
} rows[] = {
    {&cases_screen,           ROLE_VERIFIER,   false, false, NULL   },
    {&case_screen,            ROLE_VERIFIER,   true,  false, NULL   },
    {&docket_screen,          ROLE_SECRETARY,  false, false, NULL   },
    {&queue_screen,           ROLE_RESEARCHER, false, false, "study"},
    {&reception_screen,       ROLE_CLERK,      false, false, NULL   },
    {&referral_screen,        ROLE_RESEARCHER, false, false, NULL   },
    {&referral_answer_screen, ROLE_RESEARCHER, false, true,  NULL   },
};

/* An office with what these screens show. */
typedef struct {
    CaseOffice *office;
    CasefileId casefile;
    int64_t referral;
    Seat *seat;
} Fixture;

static const void *argument_of(const Fixture *fixture, size_t i)
{
    if (rows[i].queue)
        return queue_named(str_of(rows[i].queue));
    if (rows[i].is_of_referral)
        return &fixture->referral;
    return rows[i].is_of_case ? &fixture->casefile : NULL;
}

static Fixture open(size_t i)
{
    Fixture fixture = {.office = caseoffice_open_demo("union")};
    CaseOffice *office = fixture.office;

    fixture.casefile = caseoffice_complete(office);
    ReferralAsked asked = {.casefile = caseoffice_draft(office), .question = STR("?")};
    Act act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &fixture.referral, &office->why),
        ERR_NONE);
    fixture.seat = seat_open(
        office->store, office->now, rows[i].role, rows[i].kind, argument_of(&fixture, i));
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
            while (ui_top(&fixture.seat->ui)->kind->key)
                seat_press(fixture.seat, KEYCODE_ESCAPE);
            if (!str_equal(shown(fixture.seat, &arena), before))
                fail_msg("%s shows something else after step %d", rows[i].kind->title, step);
        }
        arena_free(&arena);
        close(&fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(that_a_screen_is_read_again_is_not_logged),
        cmocka_unit_test(a_reading_that_fails_leaves_what_was_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
