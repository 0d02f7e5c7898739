#include "tests/lib/test.h"

#include "db/setting_store.h"
#include "tests/lib/deskoffice.h"
#include "tests/lib/hearing.h"
#include "tests/lib/visual.h"
#include "ui/screens/docket.h"

/* --- what there is to hear --------------------------------------------------------------------- */

/* A case that is ready, one that is studied, one that waits for a researcher. */
static void make_usual(CaseOffice *office)
{
    hearing_ready(office);
    hearing_study(office);
    caseoffice_complete(office);
}

/* Two open sessions, of two panels. */
static void make_sessions(CaseOffice *office)
{
    hearing_ready(office);
    hearing_session(office, 1);
    hearing_session(office, 2);
}

/* Two cases for the one seat of a session. */
static void make_order(CaseOffice *office)
{
    Act act = caseoffice_as(office, ROLE_ADMIN);

    hearing_expect(
        office, store_setting_set(
                    office->store, &act, SETTING_DOCKET_SEATS, STR("1"), NULL, &office->why));
    hearing_ready(office);
    hearing_ready(office);
    hearing_session(office, 1);
}

/* A visit was owed, and another session is open. */
static void make_deferred(CaseOffice *office)
{
    hearing_decided(office, OUTCOME_DEFER);
    hearing_session(office, 1);
}

/* The first panel has rejected a case; now it and another one sit. */
static void make_appeal(CaseOffice *office)
{
    CasefileId id = hearing_replied(office, OUTCOME_REJECT);
    Act act = caseoffice_as(office, ROLE_RELATIONS);

    act.reason = STR("نقص الدخل");
    hearing_expect(office, store_decision_appeal(office->store, &act, id, &office->why));
    hearing_session(office, 1);
    hearing_session(office, 2);
}

static const struct {
    const char *name;
    void (*make)(CaseOffice *office);
} scenes[] = {
    {"usual",    make_usual   },
    {"sessions", make_sessions},
    {"order",    make_order   },
    {"deferred", make_deferred},
    {"appeal",   make_appeal  },
};

static int run(char **argv)
{
    CaseOffice *office = caseoffice_open_demo("union");

    for (size_t i = 0; i < sizeof scenes / sizeof scenes[0]; i++)
        if (strcmp(scenes[i].name, getenv("DOCKET_SCENE")) == 0)
            scenes[i].make(office);
    return deskoffice_run(office, &docket_screen, argv);
}

static PtyTerminal *start(const char *scene, int columns, const char *language)
{
    setenv("DOCKET_SCENE", scene, 1);
    return deskoffice_start(columns > 100 ? 43 : 24, columns, language, "secretary");
}

/* --- sessions ---------------------------------------------------------------------------------- */

static void a_session_has_its_day_its_panel_and_its_members(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("usual", 80, "ar");

    assert_true(ptyterminal_row_shows(terminal, 1, visual("لا جلسة مفتوحة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "session_open"));
    ptyterminal_type(terminal, ESCAPE F6);
    assert_true(ptyterminal_shows(terminal, visual("لجنة البحث · الهيئة 1")));
    ptyterminal_type(terminal, F4);
    assert_true(ptyterminal_shows(terminal, visual("التقويم الآخر")));
    ptyterminal_type(terminal, ARROW_DOWN ENTER F4);
    assert_true(ptyterminal_shows(terminal, visual("لجنة البحث · الهيئة 9")));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, visual("لجنة البحث · الهيئة 2")));
    ptyterminal_type(terminal, "قاعة الاجتماعات" TAB "علي: رئيس؛ بدر; عمر");
    assert_true(ptyterminal_shows(terminal, visual("3 أعضاء")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("افتتحت الجلسة")));
    assert_true(ptyterminal_row_shows(terminal, 1, visual("الهيئة 2")));
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, visual("علي: رئيس؛ بدر؛ عمر")));
    assert_true(ptyterminal_shows(terminal, visual("قاعة الاجتماعات")));
    ptyterminal_stop(terminal);
}

static void a_session_that_was_not_opened_stands_there_again(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("usual", 80, "en");

    ptyterminal_type(terminal, F6 TAB TAB TAB);
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, "Members"));
    ptyterminal_type(terminal, "Ali; Omar" F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Committee docket"));
    assert_true(ptyterminal_row_shows(terminal, 22, "kept as a draft"));
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, "Ali; Omar"));
    assert_true(ptyterminal_row_shows(terminal, 22, "not opened yet"));
    ptyterminal_stop(terminal);
}

static void among_several_sessions_one_is_chosen(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("sessions", 132, "en");

    assert_true(ptyterminal_row_shows(terminal, 1, "2 open sessions, the first: 1448-1"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "On which session?"));
    assert_true(ptyterminal_shows(terminal, "W  1448-2"));
    ptyterminal_type(terminal, "w");
    assert_true(ptyterminal_row_shows(terminal, 41, "on the session's agenda"));
    assert_true(ptyterminal_shows(terminal, "On the agenda of session 1448-2"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 41, "on an agenda already"));
    ptyterminal_stop(terminal);
}

/* --- the agenda -------------------------------------------------------------------------------- */

static void a_case_goes_onto_the_agenda_and_off_again(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("usual", 80, "ar");

    ptyterminal_type(terminal, F6 TAB TAB TAB "علي; بدر; عمر" F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("افتتحت الجلسة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("أدرجت المعاملة")));
    ptyterminal_type(terminal, F10);
    assert_true(ptyterminal_shows(terminal, visual("رفع من جدول اللجنة")));
    ptyterminal_type(terminal, "رفع" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("رفعت المعاملة")));
    ptyterminal_type(terminal, F10 "رفع" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("ليست في جدول جلسة")));
    ptyterminal_stop(terminal);
}

static void a_case_before_others_takes_a_reason(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("order", 80, "en");

    assert_true(ptyterminal_shows(terminal, "Told from its neighbours by"));
    ptyterminal_type(terminal, END F2);
    assert_true(ptyterminal_shows(terminal, "why is it heard now?"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, "may not be empty"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "why is it heard now?"));
    assert_true(ptyterminal_row_shows(terminal, 1, "0 cases"));
    ptyterminal_type(terminal, F2 "The rent is due" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, "on the session's agenda"));
    assert_true(ptyterminal_row_shows(terminal, 1, "1 case"));
    ptyterminal_stop(terminal);
}

static void a_deferred_case_says_how_what_was_owed_has_come(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("deferred", 80, "ar");

    assert_true(ptyterminal_shows(terminal, visual("مؤجل")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("إدراج في جدول اللجنة")));
    ptyterminal_type(terminal, "وصل التقرير الطبي" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("أدرجت المعاملة")));
    assert_true(ptyterminal_shows(terminal, "✓"));
    ptyterminal_stop(terminal);
}

static void an_appeal_is_marked_and_goes_to_another_panel(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("appeal", 80, "en");

    assert_true(ptyterminal_shows(terminal, "▲  1448-1"));
    assert_true(ptyterminal_shows(terminal, "▲ Appeal against session 1448-1: Ali · Badr"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "An appeal goes to another panel"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, "An appeal goes to another panel"));
    ptyterminal_type(terminal, "w");
    assert_true(ptyterminal_row_shows(terminal, 22, "on the session's agenda"));
    assert_true(ptyterminal_shows(terminal, "▲  1448-1"));
    ptyterminal_stop(terminal);
}

/* --- what cannot be heard ---------------------------------------------------------------------- */

static void a_file_that_is_not_ready_is_refused_with_the_reason(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("usual", 80, "en");

    ptyterminal_type(terminal, END F2);
    assert_true(ptyterminal_shows(terminal, "Not ready"));
    assert_true(ptyterminal_shows(terminal, "Next: Assign to a researcher: Manager"));
    assert_true(ptyterminal_shows(terminal, "A researcher must be named"));
    assert_true(ptyterminal_shows(terminal, "Guard: researcher_named"));
    assert_true(ptyterminal_row_shows(terminal, 22, "not ready for the committee"));
    ptyterminal_type(terminal, ESCAPE ARROW_UP F2);
    assert_true(ptyterminal_shows(terminal, "Next: Ready for the committee"));
    ptyterminal_stop(terminal);
}

static void what_is_not_ready_says_what_is_owed_and_by_whom(void **state)
{
    (void)state;
    PtyTerminal *terminal = start("usual", 132, "en");

    assert_true(ptyterminal_shows(terminal, "Why this order"));
    assert_true(ptyterminal_shows(terminal, "Researcher's opinion"));
    assert_true(ptyterminal_shows(terminal, "Earlier cases"));
    assert_true(ptyterminal_gone(terminal, "None yet"));
    ptyterminal_type(terminal, END);
    assert_true(ptyterminal_shows(terminal, "Why not yet"));
    assert_true(ptyterminal_shows(terminal, "A researcher must be named"));
    assert_true(ptyterminal_shows(terminal, "Assign to a researcher: Manager"));
    ptyterminal_stop(terminal);
}

static void the_clerk_is_refused_in_words(void **state)
{
    (void)state;
    setenv("DOCKET_SCENE", "usual", 1);
    PtyTerminal *terminal = deskoffice_start(24, 110, "ar", "clerk");

    assert_true(ptyterminal_shows(terminal, "1448-1"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("من صلاحيات موظف آخر")));
    ptyterminal_type(terminal, ESCAPE F6);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("أمين اللجنة · المدير")));
    assert_true(ptyterminal_row_shows(terminal, 0, visual("جدول اللجنة")));
    ptyterminal_stop(terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_has_its_day_its_panel_and_its_members),
        cmocka_unit_test(a_session_that_was_not_opened_stands_there_again),
        cmocka_unit_test(among_several_sessions_one_is_chosen),
        cmocka_unit_test(a_case_goes_onto_the_agenda_and_off_again),
        cmocka_unit_test(a_case_before_others_takes_a_reason),
        cmocka_unit_test(a_deferred_case_says_how_what_was_owed_has_come),
        cmocka_unit_test(an_appeal_is_marked_and_goes_to_another_panel),
        cmocka_unit_test(a_file_that_is_not_ready_is_refused_with_the_reason),
        cmocka_unit_test(what_is_not_ready_says_what_is_owed_and_by_whom),
        cmocka_unit_test(the_clerk_is_refused_in_words),
    };

    if (argc > 3 && strcmp(argv[1], "desk") == 0)
        return run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
