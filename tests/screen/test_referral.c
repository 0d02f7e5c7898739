#include "tests/lib/test.h"

#include "tests/lib/deskoffice.h"
#include "tests/lib/visual.h"
#include "ui/screens/referral.h"

static const char question[] = "هل يقبل عقد السكن؟";

static int64_t refer(CaseOffice *office, CasefileId id, Str text)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    ReferralAsked asked = {.casefile = id, .question = text};
    int64_t referral = 0;

    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &referral, &office->why), ERR_NONE);
    return referral;
}

static void answer(CaseOffice *office, int64_t id)
{
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    Referral referral;

    assert_int_equal(
        store_referral_find(office->store, id, &office->arena, &referral), ERR_NONE);
    act.version = referral.version;
    assert_int_equal(
        store_referral_answer(office->store, &act, id, STR("نعم، يوم الأحد"), &office->why),
        ERR_NONE);
}

/* Two questions of the clerk to the researcher, asked three days ago. */
static int run(char **argv)
{
    const char *policy = getenv("REFERRAL_POLICY");
    CaseOffice *office = caseoffice_open_demo(policy ? policy : "union");
    CasefileId id = caseoffice_draft(office);

    refer(office, id, str_of(question));
    int64_t second = refer(office, id, STR("هل يزار المنزل؟"));
    if (getenv("REFERRAL_ANSWERED"))
        answer(office, second);
    caseoffice_go(office, moment_day(office->now) + 4);
    return deskoffice_run(office, &referral_screen, argv);
}

static void new_questions_stand_first_and_opening_one_marks_it_seen(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "ar", "researcher");
    int first, second, column;

    assert_true(ptyterminal_shows(terminal, "★"));
    assert_true(ptyterminal_shows(terminal, visual("الشخص")));
    assert_true(ptyterminal_find(terminal, visual("يقبل"), &first, &column));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual(question)));
    assert_true(ptyterminal_shows(terminal, visual("إجابة")));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, "F10"));
    assert_true(ptyterminal_row_shows(terminal, first, visual("يزار")));
    assert_true(ptyterminal_find(terminal, visual("يقبل"), &second, &column));
    assert_true(second > first);
    assert_true(ptyterminal_row_shows(terminal, first, "★"));
    assert_null(strstr(ptyterminal_row(terminal, second), "★"));
    ptyterminal_stop(terminal);
}

static void the_case_is_one_key_away(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "en", "researcher");

    assert_true(ptyterminal_row_shows(terminal, 23, "P The case"));
    ptyterminal_type(terminal, "p");
    assert_true(ptyterminal_row_shows(terminal, 0, "Case"));
    ptyterminal_stop(terminal);
}

static void f2_answers_then_tells_the_colleague_then_the_visitor(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "ar", "researcher");

    assert_true(ptyterminal_row_shows(terminal, 23, visual("إجابة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual(question)));
    ptyterminal_type(terminal, "نعم، يقبل" F2);
    assert_true(ptyterminal_shows(terminal, visual("حُفظت الإجابة")));
    ptyterminal_type(terminal, END);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("إبلاغ الموظف")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("إبلاغ المراجع")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_gone(terminal, visual("يقبل")));
    ptyterminal_stop(terminal);
}

static void an_answer_outside_ones_role_is_refused_in_words(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "ar", "admin");

    assert_true(ptyterminal_shows(terminal, visual("لا إحالة تنتظرك")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("أصحاب الصلاحية")));
    ptyterminal_stop(terminal);
}

static void a_wide_screen_shows_the_question_whole_beside_the_list(void **state)
{
    (void)state;
    static const int sizes[][2] = {
        {24, 110},
        {43, 132},
    };
    for (size_t i = 0; i < 2; i++) {
        PtyTerminal *terminal = deskoffice_start(sizes[i][0], sizes[i][1], "en", "manager");
        assert_true(ptyterminal_shows(terminal, "Asked by clerk, 3 days ago"));
        assert_true(ptyterminal_shows(terminal, visual_in(false, question)));
        assert_true(ptyterminal_row_shows(terminal, sizes[i][0] - 1, "F2 Answer"));
        ptyterminal_stop(terminal);
    }
}

static void who_asked_reads_the_answer_and_tells_the_visitor(void **state)
{
    (void)state;
    setenv("REFERRAL_ANSWERED", "1", 1);
    PtyTerminal *terminal = deskoffice_start(24, 80, "ar", "clerk");

    assert_true(ptyterminal_row_shows(terminal, 23, visual("قراءة الإجابة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 0, visual("الإحالة")));
    assert_true(ptyterminal_shows(terminal, visual("نعم، يوم الأحد")));
    assert_true(ptyterminal_row_shows(terminal, 22, visual("بلغتك الإجابة")));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("إبلاغ المراجع")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_gone(terminal, visual("يزار")));
    ptyterminal_stop(terminal);
    unsetenv("REFERRAL_ANSWERED");
}

static void what_cannot_be_done_yet_is_refused_in_words(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "en", "manager");

    ptyterminal_type(terminal, F10 "Visitor told" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, "There is no answer yet"));
    ptyterminal_type(terminal, F10 "Withdraw" ENTER);
    assert_true(ptyterminal_shows(terminal, "Why is the question taken back?"));
    ptyterminal_type(terminal, "Asked twice" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, "The question was taken back"));
    ptyterminal_stop(terminal);
}

static void whether_the_file_waits_is_told_by_the_policy(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"union",  "researcher", "▲ The file waits for the answer"  },
        {"tuwaim", "relations",  "The file goes on without the answer"},
    };

    for (size_t i = 0; i < 2; i++) {
        setenv("REFERRAL_POLICY", rows[i][0], 1);
        PtyTerminal *terminal = deskoffice_start(24, 80, "en", rows[i][1]);
        assert_true(ptyterminal_shows(terminal, rows[i][2]));
        assert_true(ptyterminal_shows(terminal, "■ late"));
        ptyterminal_stop(terminal);
    }
    unsetenv("REFERRAL_POLICY");
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_questions_stand_first_and_opening_one_marks_it_seen),
        cmocka_unit_test(the_case_is_one_key_away),
        cmocka_unit_test(f2_answers_then_tells_the_colleague_then_the_visitor),
        cmocka_unit_test(an_answer_outside_ones_role_is_refused_in_words),
        cmocka_unit_test(who_asked_reads_the_answer_and_tells_the_visitor),
        cmocka_unit_test(what_cannot_be_done_yet_is_refused_in_words),
        cmocka_unit_test(whether_the_file_waits_is_told_by_the_policy),
        cmocka_unit_test(a_wide_screen_shows_the_question_whole_beside_the_list),
    };

    if (argc > 3 && strcmp(argv[1], "desk") == 0)
        return run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
