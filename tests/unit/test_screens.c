#include "tests/lib/test.h"

#include "db/reading.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
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

/* Else two terminals that show it would log for ever, each for the other's log. */
static void assert_logged_once(size_t i)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId casefile = caseoffice_draft(office);
    ReferralAsked asked = {.casefile = casefile, .question = STR("?")};
    Act act = caseoffice_as(office, ROLE_CLERK);
    int64_t referral;

    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &referral, &office->why), ERR_NONE);
    const void *argument = rows[i].is_of_case       ? (const void *)&casefile
                           : rows[i].is_of_referral ? (const void *)&referral
                           : rows[i].queue ? (const void *)queue_named(str_of(rows[i].queue))
                                           : NULL;
    Seat *seat = seat_open(office->store, office->now, rows[i].role, rows[i].kind, argument);
    Moment later = desk_now(&seat->desk) + 10 * READING_WAIT_MS;
    (void)!reading_flush(office->store, later);
    ui_refresh(&seat->ui);
    if (reading_is_due(office->store, later + 10 * READING_WAIT_MS))
        fail_msg("%s logs each reading", rows[i].kind->title);
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

static void that_a_screen_is_read_again_is_not_logged(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_logged_once(i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(that_a_screen_is_read_again_is_not_logged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
